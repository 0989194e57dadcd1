import { isDigit, isLetter, isUpper } from '../text/characters.ts';
import { FREQUENT_WORDS } from './frequent-words.ts';
import { readTable } from './read.ts';

/**
 * How much a run of one to three words, or of one to three parts of the skeleton of a text, speaks for a machine.
 * The skeleton has the frequent words and the marks of the text, and of all others only their kind: a number, a
 * capitalised word, an ending. It tells of the manner where words tell of the topic. Quotation marks are left
 * out: they tell of the place of publication instead.
 *
 * File: `SLOTS` fingerprints (uint16), `SLOTS` weights (int8, 0 for an empty slot), then four numbers (float32): slope
 * and shift of the curve from score to probability, the least words of a verdict, the most words looked at.
 */
export const SLOTS = 0x10000;

export interface Ngrams {
  readonly fingerprints: Uint16Array;
  readonly weights: Int8Array;
  readonly calibration: Float32Array;
}

let table: Ngrams | undefined;

/** The table that ships. */
export function ngrams(): Ngrams {
  table ??= layNgrams(readTable('ngrams.bin'));
  return table;
}

/** Lays a table over the bytes of its file. */
export function layNgrams(file: Uint8Array): Ngrams {
  const bytes = file.byteOffset % 4 === 0 ? file : new Uint8Array(file);
  const at = bytes.byteOffset;
  return {
    fingerprints: new Uint16Array(bytes.buffer, at, SLOTS),
    weights: new Int8Array(bytes.buffer, at + 2 * SLOTS, SLOTS),
    calibration: new Float32Array(bytes.buffer, at + 3 * SLOTS, 4),
  };
}

/** The slot of an n-gram, -1 for one that is not in the table. */
export function slotOf({ fingerprints, weights }: Ngrams, hash: number): number {
  const fingerprint = (hash >>> 16) | 1;
  let slot = hash & (SLOTS - 1);
  while (weights[slot] !== 0) {
    if (fingerprints[slot] === fingerprint) return slot;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return -1;
}

/** A sequence of words or parts, as their hashes. */
export interface Sequence {
  readonly length: number;
  readonly hash: Int32Array;
}

/** Words, with their places in the text. */
export interface PlacedSequence extends Sequence {
  readonly start: Uint32Array;
  readonly end: Uint32Array;
}

/** The hash of an n-gram, and the numbers of its first and last word or part. */
export type Visit = (hash: number, first: number, last: number) => void;

/** Calls `visit` for every run of one to three of a sequence. */
export function walkNgrams({ length, hash }: Sequence, visit: Visit): void {
  let [before, pair] = [0, 0];
  for (let at = 0; at < length; at++) {
    const own = hash[at];
    visit(own, at, at);
    if (at > 1) visit(mix(pair, own), at - 2, at);
    if (at > 0) {
      pair = mix(before, own);
      visit(pair, at - 1, at);
    }
    before = own;
  }
}

/** The marks that the skeleton keeps: those of sentences and clauses, brackets, the percent sign. */
const MARKS = new Set([...',.;:!?()%'].map((mark) => mark.charCodeAt(0)));
const CAPITALISED = 3;
const OTHER = 4;
const ENDING = 5;
const DASH = 0x200;
const NUMBER = 0x210;
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
/** Told apart from the n-grams of words. */
const SKELETON = 0x5eed;

/** The words of a text and the parts of its skeleton, up to the word number `most`. */
export function sequencesOf(text: string, most: number): { words: PlacedSequence; skeleton: Sequence } {
  // Between two words there is a character; every part of the skeleton takes one.
  const room = Math.min((text.length + 1) >> 1, most);
  const words = {
    length: 0,
    hash: new Int32Array(room),
    start: new Uint32Array(room),
    end: new Uint32Array(room),
  };
  const skeleton = { length: 0, hash: new Int32Array(text.length) };
  for (let at = 0; at < text.length && words.length < most; ) {
    const start = at;
    const code = text.charCodeAt(at);
    let kind = 0;
    if (isLetter(code)) {
      at = endOfWord(text, at);
      const word = hashOf(text, start, at);
      words.start[words.length] = start;
      words.end[words.length] = at;
      words.hash[words.length++] = mix(word, 1);
      kind = kindOf(text, { start, end: at, word });
    } else if (isDigit(code)) {
      while (at < text.length && isInNumber(text, at)) at++;
      kind = kindOfNumber(text, start, at);
    } else {
      at++;
      if (isDash(code)) kind = kindOfDash(text, start);
      else if (MARKS.has(code)) kind = code;
      else continue;
    }
    skeleton.hash[skeleton.length++] = mix(kind, SKELETON);
  }
  return { words, skeleton };
}

function isDash(code: number): boolean {
  return code === 0x2d || code === 0x2013 || code === 0x2014;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (!isLetter(code) && !(isApostrophe(code) && isLetter(text.charCodeAt(at + 1)))) break;
    at++;
  }
  return at;
}

function isInNumber(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isDigit(code) || ((code === 0x2c || code === 0x2e) && isDigit(text.charCodeAt(at + 1)));
}

/** A number by its way of writing: with a comma, with a point, a year, or by how many digits it has. */
function kindOfNumber(text: string, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2c) return NUMBER;
    if (code === 0x2e) return NUMBER + 1;
  }
  const digits = end - start;
  const first = text.charCodeAt(start);
  if (digits === 4 && (first === 0x31 || first === 0x32)) return NUMBER + 2;
  return NUMBER + 2 + Math.min(digits, 5);
}

/** A dash or hyphen by the spaces around it. */
function kindOfDash(text: string, at: number): number {
  return DASH + (text.charCodeAt(at - 1) === 0x20 ? 1 : 0) + (text.charCodeAt(at + 1) === 0x20 ? 2 : 0);
}

/** The hash of a word; case and the kind of apostrophe do not matter. */
function hashOf(text: string, start: number, end: number): number {
  let hash = SEED;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    hash = Math.imul(hash ^ (code < 128 ? code | 32 : isApostrophe(code) ? 0x27 : code), PRIME);
  }
  return hash;
}

const FREQUENT_SLOTS = 2048;
let frequent: Int32Array | undefined;

/** The hashes of the frequent words; 0 for an empty slot. */
function frequentWords(): Int32Array {
  if (frequent) return frequent;
  frequent = new Int32Array(FREQUENT_SLOTS);
  for (const word of FREQUENT_WORDS.trim().split(/\s+/u)) {
    const hash = hashOf(word, 0, word.length);
    let slot = hash & (FREQUENT_SLOTS - 1);
    while (frequent[slot] !== 0) slot = (slot + 1) & (FREQUENT_SLOTS - 1);
    frequent[slot] = hash;
  }
  return frequent;
}

function isFrequent(hash: number): boolean {
  const hashes = frequentWords();
  let slot = hash & (FREQUENT_SLOTS - 1);
  for (; hashes[slot] !== 0; slot = (slot + 1) & (FREQUENT_SLOTS - 1)) if (hashes[slot] === hash) return true;
  return false;
}

/** Endings that tell the part of speech, by their last two letters. */
const ENDINGS = new Set(
  ['ng', 'ed', 'ly', 'on', 'nt', 'ss', 'ty', 'us', 've', 'al', 'er', 'st', 'sm', 'le', 'ce'].map(
    (ending) => (ending.charCodeAt(0) << 7) | ending.charCodeAt(1),
  ),
);

/** What the skeleton keeps of a word. */
function kindOf(
  text: string,
  { start, end, word }: { readonly start: number; readonly end: number; readonly word: number },
): number {
  if (isFrequent(word)) return word;
  if (isUpper(text.charCodeAt(start))) return CAPITALISED;
  const last = text.charCodeAt(end - 1);
  const ending = (text.charCodeAt(end - 2) << 7) | last;
  if (end - start > 4 && ENDINGS.has(ending)) return ENDING + ending * 2;
  return last === 0x73 ? ENDING : OTHER;
}

/** Joins two hashes into one, the order told apart. */
function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b >>> 7), 0x9e3779b1) ^ b;
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
