import { isLetter, isSpace } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';

/*
 * One scan over the characters of a document gives everything that later decisions read. Words are hashes,
 * never strings. What later passes may change must not show here, or a second run would decide otherwise:
 * no figure reacts to quotation marks, to white space, to the marks beside a quotation mark, or (behind the first of
 * them in a block) to case. What the first quotation begins with counts as a capital.
 */

/** The hash that stands for every number. */
export const NUMBER_WORD = 0x9e3779b1;

/** How a block ends. */
export const NO_END = 0;
export const SENTENCE_END = 1;
export const COLON_END = 2;
/** A block that begins with a letter or a quotation mark. */
export const LETTER_START = 1;
export const COMMA_END = 3;
export const ELLIPSIS_END = 4;
export const OTHER_END = 5;

/** The words of all blocks as one list of hashes, and counts for each block. */
export interface Scan {
  readonly blocks: number;
  /** Index of each block's first word; one entry more than there are blocks. */
  readonly first: Uint32Array;
  /** Lower-cased hash of each word. */
  readonly hash: Uint32Array;
  /** Bit 1: upper-case first letter. Bit 2: no lower-case letter, two letters or more. Bit 4: number. Bit 8: after a sentence end. */
  readonly shape: Uint8Array;
  readonly length: Uint8Array;
  /** COUNTS figures a block, see the names below. */
  readonly counts: Uint16Array;
  /** Where each block stands in the scan that it was copied from; -1 for a block that was read. */
  readonly same: Int32Array;
}

export const LETTERS = 0;
export const COMMAS = 1;
export const STOPS = 2;
export const BARS = 3;
export const SYMBOLS = 4;
export const BRACKETS = 5;
export const END = 6;
export const START = 7;
export const QUOTED = 8;
export const AT_SIGNS = 9;
export const SLASHES = 10;
export const COPYRIGHTS = 11;
export const QUESTIONS = 12;
export const EXCLAMATIONS = 13;
export const MONEY = 14;
export const COLONS = 15;
export const TABS = 16;
export const WIDE = 17;
export const DASHES = 18;
export const COUNTS = 19;

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

/** Double marks in any style, and what later passes may turn into one. */
export function isQuote(code: number): boolean {
  if (code < 128) return code === 34 || code === 96;
  return (
    (code >= 0x201c && code <= 0x201f) ||
    (code >= 0x300c && code <= 0x300f) ||
    code === 0xab ||
    code === 0xbb ||
    code === 0xfffd ||
    code === 0xb4
  );
}

const UPPER = 1;
const CAPITALS = 2;
export const IS_UPPER = UPPER;
export const IS_CAPITALS = CAPITALS;
export const IS_NUMBER = 4;
export const IS_AFTER_STOP = 8;
/** Set where the features are read: a function word of some language. */
export const IS_FUNCTIONAL = 16;

interface Room {
  hash: Uint32Array<ArrayBuffer>;
  shape: Uint8Array<ArrayBuffer>;
  length: Uint8Array<ArrayBuffer>;
}

/** A text that was scanned before. */
export interface Scanned {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly scan: Scan;
}

/** Scans the given spans of a text. A block that was scanned before, in `known`, is copied from there. */
export function scanWords(text: string, spans: readonly Span[], known?: Scanned): Scan {
  const size = Math.max(64, text.length >> 2);
  const room: Room = {
    hash: new Uint32Array(size),
    shape: new Uint8Array(size),
    length: new Uint8Array(size),
  };
  const first = new Uint32Array(spans.length + 1);
  const counts = new Uint16Array(spans.length * COUNTS);
  const same = known ? sameBlocks(text, spans, known) : new Int32Array(spans.length).fill(-1);
  let words = 0;
  for (let block = 0; block < spans.length; block++) {
    first[block] = words;
    words =
      known && same[block] >= 0
        ? copyBlock({ from: known.scan, block: same[block], counts, base: block * COUNTS, room, words })
        : scanBlock({ text, span: spans[block], counts, base: block * COUNTS, room, words });
  }
  first[spans.length] = words;
  const { hash, shape, length } = room;
  return { blocks: spans.length, first, hash, shape, length, counts, same };
}

/** How many blocks may have gone between two that stayed, for the second to be found. */
const LOOK_AHEAD = 250;

/** For each block the place of one with the same text among those known, in their order; -1 where there is none. */
function sameBlocks(text: string, spans: readonly Span[], known: Scanned): Int32Array {
  const same = new Int32Array(spans.length).fill(-1);
  let next = 0;
  for (let block = 0; block < spans.length; block++) {
    const { start, end } = spans[block];
    const last = Math.min(known.spans.length, next + LOOK_AHEAD);
    for (let other = next; other < last; other++) {
      const span = known.spans[other];
      if (span.end - span.start !== end - start) continue;
      if (!text.startsWith(known.text.slice(span.start, span.end), start)) continue;
      same[block] = other;
      next = other + 1;
      break;
    }
  }
  return same;
}

interface Copy extends Omit<Work, 'text' | 'span'> {
  readonly from: Scan;
  readonly block: number;
}

function copyBlock({ from, block, counts, base, room, words }: Copy): number {
  const start = from.first[block];
  const end = from.first[block + 1];
  while (words + end - start >= room.hash.length) grow(room);
  room.hash.set(from.hash.subarray(start, end), words);
  room.shape.set(from.shape.subarray(start, end), words);
  room.length.set(from.length.subarray(start, end), words);
  counts.set(from.counts.subarray(block * COUNTS, (block + 1) * COUNTS), base);
  return words + end - start;
}

/** True where two scans say the same; `read` may have been read for its features, `fresh` not yet. */
export function isSameScan(read: Scan, fresh: Scan): boolean {
  if (read.blocks !== fresh.blocks) return false;
  for (let block = 0; block <= read.blocks; block++)
    if (read.first[block] !== fresh.first[block]) return false;
  for (let index = 0; index < read.counts.length; index++)
    if (read.counts[index] !== fresh.counts[index]) return false;
  const words = read.first[read.blocks];
  for (let word = 0; word < words; word++) {
    if (read.hash[word] !== fresh.hash[word] || read.length[word] !== fresh.length[word]) return false;
    // What was read has its function words marked, and what was copied from there.
    if (((read.shape[word] ^ fresh.shape[word]) & ~IS_FUNCTIONAL) !== 0) return false;
  }
  return true;
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
        if (!isQuoted) opening = UPPER;
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
      if (!isLetter(code) || isWide(code)) break;
      const folded = fold(code);
      if (folded === code) hasLower = true;
      hash = Math.imul(hash ^ folded, PRIME);
      at++;
    }
  }
  room.hash[word] = hash >>> 0;
  room.shape[word] = (isFirstUpper ? UPPER : 0) | (!hasLower && isFirstUpper && at - from > 1 ? CAPITALS : 0);
  return at;
}

/** Boundary marks beside a quotation mark may come, go or move when quotes are repaired. */
function besideQuote(text: string, at: number, end: number): boolean {
  let before = at - 1;
  while (before > 0 && text.charCodeAt(before) === 32) before--;
  if (before >= 0 && isQuote(text.charCodeAt(before))) return true;
  let after = at + 1;
  while (after < end && text.charCodeAt(after) === 32) after++;
  return after < end && isQuote(text.charCodeAt(after));
}

/** Counts one mark; true for one that ends a sentence. `isFree` is false for a repeated mark or one beside a quotation mark. */
function countMark(code: number, counts: Uint16Array, base: number, isFree: boolean): boolean {
  switch (code) {
    case 44:
    case 0x3001:
    case 0xff0c:
      if (isFree) counts[base + COMMAS]++;
      return false;
    case 46:
    case 0x3002:
    case 33:
    case 63:
    case 0xff01:
    case 0xff1f:
      if (code === 63 && isFree) counts[base + QUESTIONS]++;
      if (code === 33 && isFree) counts[base + EXCLAMATIONS]++;
      if (isFree) counts[base + STOPS]++;
      return isFree;
    case 58:
    case 59:
      if (isFree) counts[base + COLONS]++;
      return false;
    case 39:
    case 0x2018:
    case 0x2019:
      return false;
    case 124:
    case 0xb7:
    case 0x2022:
    case 0x203a:
    case 62:
      counts[base + BARS]++;
      return false;
    case 40:
    case 41:
    case 91:
    case 93:
      counts[base + BRACKETS]++;
      return false;
    case 64:
      counts[base + AT_SIGNS]++;
      return false;
    case 47:
      counts[base + SLASHES]++;
      return false;
    case 0xa9:
      counts[base + COPYRIGHTS]++;
      return false;
    case 36:
    case 0x20ac:
    case 0xa3:
      counts[base + MONEY]++;
      return false;
    case 45:
    case 0x2013:
    case 0x2014:
      counts[base + DASHES]++;
      return false;
    default:
      counts[base + SYMBOLS]++;
      return false;
  }
}

function startOf(code: number): number {
  if (isQuote(code) || code === 39 || code === 0x2018 || code === 0x2019) return 1;
  if (isLetter(code)) return 1;
  if (code >= 48 && code <= 57) return 2;
  if (code === 0xa9) return 3;
  if (code === 45 || code === 42 || code === 0x2022 || code === 0xb7 || code === 0x2013) return 4;
  if (code === 40 || code === 91) return 5;
  if (code === 35) return 6;
  return 7;
}

function endOf(text: string, start: number, end: number): number {
  let at = end - 1;
  while (at > start && (isSpace(text.charCodeAt(at)) || text.charCodeAt(at) === 41)) at--;
  const code = text.charCodeAt(at);
  if (isQuote(code) || code === 39 || code === 0x2019) return SENTENCE_END;
  if (at > start && isQuote(text.charCodeAt(at - 1)) && !isLetter(code)) return SENTENCE_END;
  if (code === 0x2026 || (code === 46 && at > start + 1 && text.charCodeAt(at - 1) === 46))
    return ELLIPSIS_END;
  if (code === 46 || code === 33 || code === 63 || code === 0x3002 || code === 0xff01 || code === 0xff1f)
    return SENTENCE_END;
  if (code === 58 || code === 59) return COLON_END;
  if (code === 44) return COMMA_END;
  return isLetter(code) || (code >= 48 && code <= 57) ? NO_END : OTHER_END;
}
