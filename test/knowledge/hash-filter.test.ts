import { expect, test } from 'vitest';
import { hashFilter } from '../../src/knowledge/hash-filter.ts';
import { hashOf } from '../../src/text/hash.ts';

const WORDS = Array.from({ length: 500 }, (_, at) => `word${at}`);

test('a filter of hashes passes all words of its list and few others', () => {
  const mayHave = hashFilter(() => WORDS, hashOf);
  expect(WORDS.every((word) => mayHave(hashOf(word)))).toBe(true);
  const others = WORDS.filter((word) => mayHave(hashOf(`another ${word}`)));
  expect(others.length).toBeLessThan(WORDS.length / 10);
});
