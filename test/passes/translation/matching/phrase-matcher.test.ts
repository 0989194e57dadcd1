import { describe, expect, test } from 'vitest';
import { readPhrase } from '../../../../src/passes/translation/matching/phrase-line.ts';
import { fitsNeighbours } from '../../../../src/passes/translation/matching/phrase-matcher.ts';
import { wordsOf } from '../../../../src/passes/translation/matching/token-context.ts';
import { readDocument } from '../../../../src/text/read-document.ts';

describe('a line of a lexicon', () => {
  test('has a phrase, a suggestion, conditions on its neighbours, and a note', () => {
    expect(
      readPhrase('since years|months > for years ; not before ago ; only after it|he # German seit'),
    ).toEqual({
      words: [['since'], ['years', 'months']],
      suggestion: 'for years',
      neighbours: [
        { side: 'after', isRequired: false, forms: ['ago'] },
        { side: 'before', isRequired: true, forms: ['it', 'he'] },
      ],
      note: 'German seit',
    });
  });
  test('may be a phrase alone', () => {
    expect(readPhrase('more better')).toEqual({
      words: [['more'], ['better']],
      suggestion: undefined,
      neighbours: [],
      note: undefined,
    });
  });
});

describe('the conditions on the neighbours of a phrase', () => {
  const fits = (line: string, text: string) => {
    const { neighbours } = readPhrase(line);
    const words = wordsOf(readDocument(text));
    return fitsNeighbours(words, {
      entry: { words: ['x'], suggestion: undefined, note: undefined, neighbours },
      first: 1,
      last: 1,
    });
  };
  test.each([
    ['x ; not before late', 'a x late', false],
    ['x ; not before late', 'a x early', true],
    ['x ; only before late', 'a x early', false],
    ['x ; only before late', 'a x', false],
    ['x ; only after a', 'a x', true],
    ['x ; not before 0', 'a x 12', false],
    ['x ; not before late ; only after the', 'a x early', false],
  ])('%s in “%s”: %s', (line, text, expected) => expect(fits(line, text)).toBe(expected));
});
