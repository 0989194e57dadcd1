import { describe, expect, it } from 'vitest';
import { LIST } from '../../../../src/passes/quotes/marks/word-lists.ts';
import { listsIn, packedWord, wordAt, wordBefore } from '../../../../src/passes/quotes/marks/words.ts';

describe('words', () => {
  it('end before a mark and begin after a blank or two', () => {
    expect(wordAt('a  red', 1)).toMatchObject({ start: 3, end: 6 });
    expect(wordAt('a\nred', 1)).toBeUndefined();
    expect(wordBefore('it\u2019s red,', 8)).toMatchObject({ start: 5, end: 8 });
  });

  it.each([
    ['said he', true],
    ['SAID he', true],
    ['sai he', false],
    ['said-so he', false],
  ])('%s: the first is a verb of speech %s', (text, expected) => {
    expect((wordAt(text, 0)!.lists & LIST.SPEECH) !== 0).toBe(expected);
    expect((listsIn(packedWord(text, 0)) & LIST.SPEECH) !== 0).toBe(expected);
  });

  it('keep all their lists when they are packed', () => {
    for (const word of ['that', 'the', 'who', 'said', 'le'])
      expect(listsIn(packedWord(word, 0))).toBe(wordAt(word, 0)!.lists);
  });
});
