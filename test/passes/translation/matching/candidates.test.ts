import { describe, expect, test } from 'vitest';
import { tokensAmong, tokensMatching } from '../../../../src/passes/translation/matching/candidates.ts';
import { frequencyAt, wordsOf } from '../../../../src/passes/translation/matching/token-context.ts';
import { readDocument } from '../../../../src/text/read-document.ts';

const doc = readDocument("The DOG saw the dog's İstanbul, the dog’s house. The 12 dogs");

describe('candidates', () => {
  test('are the tokens of listed words in any case, in order', () => {
    expect(tokensAmong(['the', 'dog'])(doc)).toEqual([0, 1, 3, 7, 11]);
    expect(tokensAmong(["dog's"])(doc)).toEqual([4, 8]);
    expect(tokensAmong(['cat'])(doc)).toEqual([]);
  });
  test('are the tokens of words that pass a test, which runs once a word', () => {
    const asked: string[] = [];
    const short = tokensMatching((form, level) => {
      asked.push(form);
      return form.length === 3 && level > 0;
    });
    expect(short(doc)).toEqual([0, 1, 2, 3, 7, 11]);
    expect(asked).toHaveLength(new Set(asked).size);
  });
});

describe('the forms of a document', () => {
  test('are one for all cases and apostrophes', () => {
    const { form, before } = wordsOf(doc);
    expect(form[4]).toBe(form[8]);
    expect(before[8]).toBe(4);
    expect(before[0]).toBe(-1);
  });
  test('are as common as their stem', () => {
    const words = wordsOf(doc);
    expect(frequencyAt(words, 4)).toBe(frequencyAt(words, 1));
    expect(frequencyAt(words, 5)).toBe(0);
  });
});
