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

/*
 * One scan over the characters of a document gives everything that later decisions read. Words are hashes,
 * never strings. What later passes may change must not show here, or a second run would decide otherwise:
 * no figure reacts to quotation marks, to white space, to the marks beside a quotation mark, or (behind the first of
 * them in a block) to case. What the first quotation begins with counts as a capital.
 */

const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** The hash of one word, as `scan` makes it. */
export function hashWord(word: string): number {
  let hash = BASIS;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ fold(word.charCodeAt(at)), PRIME);
  return hash >>> 0;
}

/** Lower case by arithmetic, for the alphabets where that is enough; two letters may share a value. */
function fold(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code | 32 : code;
  if (code < 0x100) return code >= 0xc0 && code <= 0xde ? code | 32 : code;
  if (code < 0x180) return code | 1;
  if (code >= 0x391 && code <= 0x3a9) return code + 32;
  if (code >= 0x410 && code <= 0x42f) return code + 32;
  if (code >= 0x400 && code <= 0x40f) return code + 80;
  return code;
}

/** Scripts without spaces, where every character is taken as a word: kana, Han, Thai and their neighbours. */
function isWide(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x9fff) ||
    (code >= 0x0e00 && code <= 0x0eff) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}

interface Room {
  hash: Uint32Array<ArrayBuffer>;
  shape: Uint8Array<ArrayBuffer>;
  length: Uint8Array<ArrayBuffer>;
}

/** Tokenizes the given spans of a text, one block each. */
export function tokenizePage(text: string, spans: readonly Span[]): PageTokens {
  const size = Math.max(64, text.length >> 2);
  const room: Room = {
    hash: new Uint32Array(size),
    shape: new Uint8Array(size),
    length: new Uint8Array(size),
  };
  const first = new Uint32Array(spans.length + 1);
  const counts = new Uint16Array(spans.length * COUNTS);
  let words = 0;
  for (let block = 0; block < spans.length; block++) {
    first[block] = words;
    words = scanBlock({ text, span: spans[block], counts, base: block * COUNTS, room, words });
  }
  first[spans.length] = words;
  const { hash, shape, length } = room;
  return { blocks: spans.length, first, hash, shape, length, counts };
}

interface Work {
  readonly text: string;
  readonly span: Span;
  readonly counts: Uint16Array;
  readonly base: number;
  readonly room: Room;
  readonly words: number;
}

function scanBlock({ text, span, counts, base, room, words }: Work): number {
  const { start, end } = span;
  let afterStop = IS_AFTER_STOP;
  let at = start;
  let mark = 0;
  let isQuoted = false;
  let opening = 0;
  while (at < end) {
    const code = text.charCodeAt(at);
    const isNumber = code >= 48 && code <= 57;
    if (isNumber || isLetter(code)) {
      if (words + 1 >= room.hash.length) grow(room);
      const next = isNumber ? numberEnd(text, at, end) : wordEnd(text, at, end, room, words);
      if (isNumber) {
        room.hash[words] = NUMBER_WORD + Math.min(4, next - at);
        room.shape[words] = IS_NUMBER;
      } else counts[base + LETTERS] = Math.min(65535, counts[base + LETTERS] + next - at);
      if (isWide(code)) counts[base + WIDE]++;
      room.length[words] = Math.min(255, next - at);
      if (isQuoted) room.shape[words] &= IS_NUMBER;
      room.shape[words] |= afterStop | opening;
      words++;
      afterStop = 0;
      opening = 0;
      at = next;
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
    } else if (code === 9) counts[base + TABS]++;
    at++;
  }
  counts[base + QUOTED] = isQuoted ? 1 : 0;
  counts[base + START] = startOf(text.charCodeAt(start));
  counts[base + END] = endOf(text, start, end);
  return words;
}

function grow(room: Room): void {
  const size = room.hash.length * 2;
  const hash = new Uint32Array(size);
  hash.set(room.hash);
  room.hash = hash;
  const shape = new Uint8Array(size);
  shape.set(room.shape);
  room.shape = shape;
  const length = new Uint8Array(size);
  length.set(room.length);
  room.length = length;
}

function numberEnd(text: string, from: number, end: number): number {
  let at = from + 1;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) break;
    at++;
  }
  return at;
}

function wordEnd(text: string, from: number, end: number, room: Room, word: number): number {
  let code = text.charCodeAt(from);
  let hash = Math.imul(BASIS ^ fold(code), PRIME);
  const isFirstUpper = fold(code) !== code;
  let hasLower = !isFirstUpper && code < 0x3000;
  let at = from + 1;
  if (!isWide(code)) {
    while (at < end) {
      code = text.charCodeAt(at);
      // Most are one of these, which need no look into a table.
      if (code < 97 || code > 122) {
        if (!isLetter(code) || isWide(code)) break;
        const folded = fold(code);
        if (folded === code) hasLower = true;
        code = folded;
      } else hasLower = true;
      hash = Math.imul(hash ^ code, PRIME);
      at++;
    }
  }
  room.hash[word] = hash >>> 0;
  room.shape[word] =
    (isFirstUpper ? IS_UPPER : 0) | (!hasLower && isFirstUpper && at - from > 1 ? IS_CAPITALS : 0);
  return at;
}
