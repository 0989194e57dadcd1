import { describe, expect, it } from 'vitest';
import { perDocument } from '../../src/text/per-document.ts';
import { readDocument } from '../../src/text/read-document.ts';

describe('the data kept for a document', () => {
  it('is computed once for each, nothing too', () => {
    let count = 0;
    const lengthOf = perDocument(({ text }) => {
      count++;
      return text.length || undefined;
    });
    const docs = [readDocument('one two'), readDocument('three'), readDocument('')];
    for (let round = 0; round < 3; round++) expect(docs.map(lengthOf)).toEqual([7, 5, undefined]);
    expect(count).toBe(3);
  });

  it('is not that of a changed copy', () => {
    const lengthOf = perDocument(({ text }) => text.length);
    const doc = readDocument('one two');
    expect(lengthOf(doc)).toBe(7);
    const copy = { ...doc, text: 'one' };
    expect(lengthOf(copy)).toBe(3);
    expect(lengthOf(doc)).toBe(7);
    expect(copy).toEqual({ ...doc, text: 'one' });
  });
});
