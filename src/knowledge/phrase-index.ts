import { lazy } from './lazy.ts';
import { readResource } from './resource.ts';

/**
 * The phrases of all lexicons by their first two words: `data/phrases.bin`, made by `make/phrases.ts` and
 * used without unpacking. Layout: `SLOTS` fingerprints (uint16, 0 for an empty slot), for each the number of
 * its first posting (uint16), `BEGINNINGS` bits, the number of postings (uint32), the postings (uint32), the
 * lines as UTF-8. The postings of one pair of words are consecutive, the last one marked. Different pairs of
 * words may collide, so a line must be compared with the text.
 */
export const SLOTS = 0x8000;

/** Number of bits of a quick test of the first word, which rules out three quarters of the words of a text. */
export const BEGINNINGS = 0x10000;

/** A posting is the position of a line among the lines, the number of its lexicon, and whether it is the last. */
export const LEXICON_SHIFT = 24;
const LEXICON = 0x1f;
const LINE = 0xffffff;
export const LAST = 0x80000000;

export interface PhraseTable {
  readonly fingerprints: Uint16Array;
  readonly first: Uint16Array;
  readonly beginnings: Uint8Array;
  readonly postings: Uint32Array;
  readonly lines: Uint8Array;
}

/** The built-in table. */
export const phraseTable = lazy(() => readPhraseTable(readResource('phrases.bin')));

/** Reads a table from the bytes of its file, without copying if they are aligned. */
function readPhraseTable(file: Uint8Array): PhraseTable {
  const { buffer, byteOffset: at } = file.byteOffset % 4 === 0 ? file : new Uint8Array(file);
  const beginnings = new Uint8Array(buffer, at + 4 * SLOTS, BEGINNINGS >> 3);
  const counted = beginnings.byteOffset + beginnings.length;
  const count = new Uint32Array(buffer, counted, 1)[0];
  const postings = counted + 4;
  return {
    fingerprints: new Uint16Array(buffer, at, SLOTS),
    first: new Uint16Array(buffer, at + 2 * SLOTS, SLOTS),
    beginnings,
    postings: new Uint32Array(buffer, postings, count),
    lines: file.subarray(postings - at + 4 * count),
  };
}

/** The hash of two words from their hashes (see `hashOf` of tokens); the second is 0 for a phrase of one word. */
export function pairHash(first: number, second: number): number {
  let hash = Math.imul(first ^ (first >>> 15), 0x9e3779b1) ^ second;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

/** The number of the bit for a first word, by its hash. */
export function beginningOf(hash: number): number {
  return (hash ^ (hash >>> 16)) & (BEGINNINGS - 1);
}

/** False for the hash of a word with which no phrase begins. */
export function mayBegin({ beginnings }: PhraseTable, hash: number): boolean {
  const bit = beginningOf(hash);
  return ((beginnings[bit >> 3] >> (bit & 7)) & 1) !== 0;
}

/** The fingerprint of a pair, never that of an empty slot. */
export function fingerprintOf(hash: number): number {
  return (hash >>> 16) | 1;
}

/** The first posting of a pair of words, by its hash; -1 if no phrase begins with the pair. */
export function postingOf({ fingerprints, first }: PhraseTable, hash: number): number {
  const fingerprint = fingerprintOf(hash);
  let slot = hash & (SLOTS - 1);
  while (fingerprints[slot] !== 0) {
    if (fingerprints[slot] === fingerprint) return first[slot];
    slot = (slot + 1) & (SLOTS - 1);
  }
  return -1;
}

/** The number of the lexicon of a posting. */
export function lexiconAt({ postings }: PhraseTable, posting: number): number {
  return (postings[posting] >>> LEXICON_SHIFT) & LEXICON;
}

/** True if no more postings of its pair follow. */
export function isLast({ postings }: PhraseTable, posting: number): boolean {
  return postings[posting] >= LAST;
}

const decoder = new TextDecoder();
const LINE_FEED = 10;

/** The line of a lexicon that a posting points to. */
export function lineAt({ postings, lines }: PhraseTable, posting: number): string {
  const start = postings[posting] & LINE;
  return decoder.decode(lines.subarray(start, lines.indexOf(LINE_FEED, start)));
}
