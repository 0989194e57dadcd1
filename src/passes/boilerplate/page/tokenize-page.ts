import { isLetter, isSpace } from '../../../text/characters.ts';
import type { Span } from '../../../text/span.ts';
import {
  COUNTS,
  END,
  IS_AFTER_STOP,
  IS_CAPITALS,
  IS_NUMBER,
  IS_UPPER,
  LETTERS,
  NUMBER_WORD,
  type PageTokens,
  QUOTED,
  START,
  TABS,
  WIDE,
} from './page-tokens.ts';
import { besideQuote, countMark, endOf, isQuote, startOf } from './punctuation.ts';
import { addUnit, foldCase, HASH_START } from './word-hash.ts';

/**
 * The tokenizer of a page: one pass over the characters of a document. Words are hashes, never strings. Nothing here
 * may depend on what later passes change, or a second run would decide differently: not on quotation marks, white
 * space, the marks beside a quotation mark, or, after the first quotation mark in a block, on case. The first word of
 * the first quotation counts as capitalised.
 */

/** Scripts without spaces, in which every character counts as a word: kana, Han, Thai and related scripts. */
function isWide(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x9fff) ||
    (code >= 0x0e00 && code <= 0x0eff) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}

interface WordBuffer {
  hash: Uint32Array<ArrayBuffer>;
  shape: Uint8Array<ArrayBuffer>;
  length: Uint8Array<ArrayBuffer>;
}

/** Tokenizes the given spans of a text, one block each. */
export function tokenizePage(text: string, spans: readonly Span[]): PageTokens {
  const size = Math.max(64, text.length >> 2);
  const buffer: WordBuffer = {
    hash: new Uint32Array(size),
    shape: new Uint8Array(size),
    length: new Uint8Array(size),
  };
  const first = new Uint32Array(spans.length + 1);
  const counts = new Uint16Array(spans.length * COUNTS);
  let words = 0;
  for (let block = 0; block < spans.length; block++) {
    first[block] = words;
    words = scanBlock({ text, span: spans[block], counts, base: block * COUNTS, buffer, words });
  }
  first[spans.length] = words;
  const { hash, shape, length } = buffer;
  return { blocks: spans.length, firstWord: first, hash, shape, length, counts };
}

interface BlockScan {
  readonly text: string;
  readonly span: Span;
  readonly counts: Uint16Array;
  readonly base: number;
  readonly buffer: WordBuffer;
  readonly words: number;
}

/** Reads the words and marks of one block. Returns the number of words of the page so far. */
function scanBlock(block: BlockScan): number {
  const { text, span, counts, base, buffer } = block;
  const { start, end } = span;
  let words = block.words;
  let afterStop = IS_AFTER_STOP;
  let at = start;
  let mark = 0;
  let isQuoted = false;
  let opening = 0;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isDigit(code) || isLetter(code)) {
      at = readWord(block, at, words);
      if (isQuoted) buffer.shape[words] &= IS_NUMBER;
      buffer.shape[words] |= afterStop | opening;
      words++;
      afterStop = 0;
      opening = 0;
      mark = 0;
      continue;
    }
    if (!isSpace(code)) {
      if (isQuote(code)) {
        if (!isQuoted) opening = IS_UPPER;
        isQuoted = true;
      } else if (countMark(code, counts, base, mark === 0 && !besideQuote(text, at, end)))
        afterStop = IS_AFTER_STOP;
      mark = code;
    } else if (code === TAB) counts[base + TABS]++;
    at++;
  }
  counts[base + QUOTED] = isQuoted ? 1 : 0;
  counts[base + START] = startOf(text.charCodeAt(start));
  counts[base + END] = endOf(text, start, end);
  return words;
}

const TAB = 9;
const MOST_COUNTED = 65535;

const isDigit = (code: number) => code >= 48 && code <= 57;

/** Reads the word or number at a place into the buffer. Returns its end. */
function readWord({ text, span, counts, base, buffer }: BlockScan, at: number, word: number): number {
  if (word + 1 >= buffer.hash.length) grow(buffer);
  const code = text.charCodeAt(at);
  const isNumber = isDigit(code);
  const next = isNumber ? numberEnd(text, at, span.end) : wordEnd(text, at, span.end, buffer, word);
  if (isNumber) {
    buffer.hash[word] = NUMBER_WORD + Math.min(4, next - at);
    buffer.shape[word] = IS_NUMBER;
  } else counts[base + LETTERS] = Math.min(MOST_COUNTED, counts[base + LETTERS] + next - at);
  if (isWide(code)) counts[base + WIDE]++;
  buffer.length[word] = Math.min(255, next - at);
  return next;
}

function grow(buffer: WordBuffer): void {
  const size = buffer.hash.length * 2;
  const hash = new Uint32Array(size);
  hash.set(buffer.hash);
  buffer.hash = hash;
  const shape = new Uint8Array(size);
  shape.set(buffer.shape);
  buffer.shape = shape;
  const length = new Uint8Array(size);
  length.set(buffer.length);
  buffer.length = length;
}

function numberEnd(text: string, from: number, end: number): number {
  let at = from + 1;
  while (at < end) {
    if (!isDigit(text.charCodeAt(at))) break;
    at++;
  }
  return at;
}

function wordEnd(text: string, from: number, end: number, buffer: WordBuffer, word: number): number {
  let code = text.charCodeAt(from);
  let hash = addUnit(HASH_START, foldCase(code));
  const isFirstUpper = foldCase(code) !== code;
  let hasLower = !isFirstUpper && code < 0x3000;
  let at = from + 1;
  if (!isWide(code)) {
    while (at < end) {
      code = text.charCodeAt(at);
      // Most units are in this range, which needs no table lookup.
      if (code < 97 || code > 122) {
        if (!isLetter(code) || isWide(code)) break;
        const folded = foldCase(code);
        if (folded === code) hasLower = true;
        code = folded;
      } else hasLower = true;
      hash = addUnit(hash, code);
      at++;
    }
  }
  buffer.hash[word] = hash >>> 0;
  buffer.shape[word] =
    (isFirstUpper ? IS_UPPER : 0) | (!hasLower && isFirstUpper && at - from > 1 ? IS_CAPITALS : 0);
  return at;
}
