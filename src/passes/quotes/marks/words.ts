import { isDigit, isLetter, isSpace } from '../../../text/characters.ts';
import { WORD_LISTS } from './word-lists.ts';
import { childOf, listsOf } from './word-trie.ts';

/*
 * The words around quotations and the lists they stand in. A word is looked up while it stands in the text: rules
 * ask for many words and keep few, so that none is cut out.
 */

/** One word: its span, and the lists that it stands in, whatever its case. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Bits, see `LIST`. */
  readonly lists: number;
}

/** The word at `text[start, end)`. */
export function wordOf(text: string, start: number, end: number): Word {
  return { start, end, lists: listsOf(WORD_LISTS, text, start, end) };
}

const LONGEST_WORD = 40;

/** The word that starts at or after `at`, with nothing but one space before it; undefined at other characters. */
export function wordAt(text: string, at: number): Word | undefined {
  const start = startOfWord(text, at);
  const end = endOfWord(text, start);
  return end > start ? wordOf(text, start, end) : undefined;
}

/** Where a word starts at or after `at`, with nothing but one space before it. */
export function startOfWord(text: string, at: number): number {
  let start = at;
  while (start < at + 2 && isBlank(text.charCodeAt(start))) start++;
  return start;
}

function isBlank(code: number): boolean {
  return isSpace(code) && code !== 10;
}

/** Where the word ends that starts at `start`; `start` where none does. */
function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < start + LONGEST_WORD && isWordPart(text, end)) end++;
  return end;
}

/** A word as one number, where many are read and none is kept: its length, and above that the lists it stands in. */
export type Packed = number;
const LENGTH_BITS = 6;

export const lengthIn = (word: Packed): number => word & ((1 << LENGTH_BITS) - 1);
export const listsIn = (word: Packed): number => word >> LENGTH_BITS;

/** The word that starts at `start`, read once for its end and its lists; 0 where none does. */
export function packedWord(text: string, start: number): Packed {
  let end = start;
  let node = 0;
  let isListed = true;
  for (; end < start + LONGEST_WORD && isWordPart(text, end); end++) {
    if (!isListed) continue;
    node = childOf(WORD_LISTS, node, text.charCodeAt(end));
    isListed = node !== 0;
  }
  return (WORD_LISTS.lists[node] << LENGTH_BITS) | (end - start);
}

/** The word that ends at or before `at`, with nothing but white space between. */
export function wordBefore(text: string, at: number): Word | undefined {
  let end = at;
  while (end > at - 3 && isSpace(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > Math.max(0, end - LONGEST_WORD) && isWordPart(text, start - 1)) start--;
  return end > start ? wordOf(text, start, end) : undefined;
}

/** The first word of `text[from, to)`, of any length; undefined where there is none. */
export function firstWord(text: string, from: number, to: number): Word | undefined {
  let start = from;
  while (start < to && !isWordPart(text, start)) start++;
  let end = start;
  while (end < to && isWordPart(text, end)) end++;
  return end > start ? wordOf(text, start, end) : undefined;
}

/** Letters and digits, and an apostrophe or hyphen between letters. */
function isWordPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isLetter(code) || isDigit(code)) return true;
  return (
    (code === 39 || code === 0x2019 || code === 45) &&
    isLetter(text.charCodeAt(at - 1)) &&
    isLetter(text.charCodeAt(at + 1))
  );
}

/** True for the very word, whatever its case; `small` is lower case. */
export function isWord(text: string, { start, end }: Word, small: string): boolean {
  return end - start === small.length && text.slice(start, end).toLowerCase() === small;
}
