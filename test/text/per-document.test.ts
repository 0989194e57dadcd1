import { expect, test } from 'vitest';
import { perDocument, remember } from '../../src/text/per-document.ts';
import { readDocument } from '../../src/text/read-document.ts';

test('a function of a document is computed once for each document', () => {
  let computed = 0;
  const lengthOf = perDocument(({ text }) => {
    computed++;
    return text.length;
  });
  const [one, other] = [readDocument('One.'), readDocument('Another.')];
  expect([lengthOf(one), lengthOf(other), lengthOf(one)]).toEqual([4, 8, 4]);
  expect(computed).toBe(2);
});

test('data that is known is not computed again', () => {
  const lengthOf = perDocument((): number => {
    throw new Error('computed');
  });
  const doc = readDocument('One.');
  remember(doc, lengthOf, 4);
  expect(lengthOf(doc)).toBe(4);
});
