import { describe, expect, it } from 'vitest';
import { listsOf, type WordTrie, wordTrie } from '../../../../src/passes/quotes/marks/word-trie.ts';

const COLOURS = wordTrie({ warm: 'red orange', cold: 'green greenish blue red' });
const look = (trie: WordTrie, word: string) => listsOf(trie, word, 0, word.length);

describe('a trie of word lists', () => {
  it.each([
    ['Green', true],
    ['GREENISH', true],
    ['gree', false],
    ['greens', false],
    ['red-hot', false],
    ['r\u00e9d', false],
    ['', false],
  ])('%s: in a list %s', (word, expected) => {
    expect(look(COLOURS, word) !== 0).toBe(expected);
  });

  it('knows all lists that contain a word', () => {
    const { warm, cold } = COLOURS.bits;
    expect(look(COLOURS, 'red')).toBe(warm | cold);
    expect(look(COLOURS, 'blue')).toBe(cold);
  });

  it('finds every word of a long list', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const long = letters.flatMap((first) => letters.map((second) => `${first}${second}zqx`));
    const trie = wordTrie({ short: 'red', long: long.join(' ') });
    expect(long.filter((word) => look(trie, word) !== trie.bits.long)).toEqual([]);
    expect(look(trie, 'red')).toBe(trie.bits.short);
  });

  it('refuses more lists than fit beside the length of a word', () => {
    const lists = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`list${index}`, 'red']));
    expect(look(wordTrie(lists(26)), 'red')).toBe(2 ** 26 - 1);
    expect(() => wordTrie(lists(27))).toThrow(RangeError);
  });
});
