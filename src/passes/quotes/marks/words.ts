import {
  HYPHEN_MINUS,
  isApostrophe,
  isDigit,
  isLetter,
  isSpace,
  LINE_FEED,
} from '../../../text/characters.ts';
import { WORD_LISTS } from './word-lists.ts';
import { childOf, listsOf } from './word-trie.ts';

/**
 * The words around quotations and the lists that contain them. A word is looked up in place, without a copy, since
 * rules read many words and keep few.
 */

/** One word: its span, and the lists that contain it in any case. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Bits of `LIST`. */
  readonly lists: number;
}

/** The word at `text[start, end)`. */
export function wordOf(text: string, start: number, end: number): Word {
  return { start, end, lists: listsOf(WORD_LISTS, text, start, end) };
}

const LONGEST_WORD = 40;

/** The word that starts at or after `at`, with at most one space before it; undefined at other characters. */
export function wordAt(text: string, at: number): Word | undefined {
  const start = startOfWord(text, at);
  const end = endOfWord(text, start);
  return end > start ? wordOf(text, start, end) : undefined;
}

/** The start of the word at or after `at`, with at most one space before it. */
export function startOfWord(text: string, at: number): number {
  let start = at;
  while (start < at + 2 && isBlank(text.charCodeAt(start))) start++;
  return start;
}

function isBlank(code: number): boolean {
  return isSpace(code) && code !== LINE_FEED;
}

/** The end of the word that starts at `start`; `start` if there is no word. */
function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < start + LONGEST_WORD && isWordPart(text, end)) end++;
  return end;
}

/** A word as one number, for code that reads many words and keeps none: its length, and its lists in the upper bits. */
export type PackedWord = number;
const LENGTH_BITS = 6;

export const lengthIn = (word: PackedWord): number => word & ((1 << LENGTH_BITS) - 1);
export const listsIn = (word: PackedWord): number => word >>> LENGTH_BITS;

/** The word that starts at `start`, read once for its end and its lists; 0 if there is none. */
export function packedWord(text: string, start: number): PackedWord {
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

/** The word that ends at or before `at`, with only white space in between. */
export function wordBefore(text: string, at: number): Word | undefined {
  let end = at;
  while (end > at - 3 && isSpace(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > Math.max(0, end - LONGEST_WORD) && isWordPart(text, start - 1)) start--;
  return end > start ? wordOf(text, start, end) : undefined;
}

/** The first word of `text[from, to)`, of any length; undefined if there is none. */
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
    (isApostrophe(code) || code === HYPHEN_MINUS) &&
    isLetter(text.charCodeAt(at - 1)) &&
    isLetter(text.charCodeAt(at + 1))
  );
}

/** True for exactly this word in any case; `small` must be lower case. */
export function isWord(text: string, { start, end }: Word, small: string): boolean {
  return end - start === small.length && text.slice(start, end).toLowerCase() === small;
}

/** True for a word in one of the lists; `bits` are those of `LIST`. */
export function isListed({ lists }: Word, bits: number): boolean {
  return (lists & bits) !== 0;
}
