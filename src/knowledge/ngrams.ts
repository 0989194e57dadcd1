import { isLetter } from '../text/characters.ts';
import { readTable } from './read.ts';

/**
 * How much more often machines write a run of one to three words than people do who translate the same
 * texts, as a table of hashes: for each slot a fingerprint (uint16) and a weight (int8, in steps of
 * `STEP`). Only letters count: case, digits and punctuation tell of the place of publication instead.
 *
 * File: `SLOTS` fingerprints, `SLOTS` weights, then four numbers (float32): slope and shift of the curve
 * from score to probability, what is added to the number of n-grams found, the least words of a
 * verdict.
 */
export const SLOTS = 0x10000;
export const STEP = 1 / 64;

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

/** The weight of an n-gram in steps; 0 for one that tells nothing. */
export function weightOf({ fingerprints, weights }: Ngrams, hash: number): number {
  const fingerprint = (hash >>> 16) | 1;
  let slot = hash & (SLOTS - 1);
  while (weights[slot] !== 0) {
    if (fingerprints[slot] === fingerprint) return weights[slot];
    slot = (slot + 1) & (SLOTS - 1);
  }
  return 0;
}

/** Where an n-gram stands in the text, and its hash. */
export type Visit = (hash: number, start: number, end: number) => void;

/** Calls `visit` for every run of one to three words; gives the number of words. */
export function walkNgrams(text: string, visit: Visit): number {
  let words = 0;
  let [before, beforeThat] = [0, 0];
  let [startBefore, startBeforeThat] = [0, 0];
  for (let at = 0; at < text.length; ) {
    if (!isLetter(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    let word = 0x811c9dc5;
    for (; at < text.length; at++) {
      let code = text.charCodeAt(at);
      if (code === 0x27 || code === 0x2019) {
        if (!isLetter(text.charCodeAt(at + 1))) break;
        code = 0x27;
      } else if (code < 128) {
        code |= 32;
        if (code < 97 || code > 122) break;
      } else if (!isLetter(code)) break;
      word = Math.imul(word ^ code, 0x01000193);
    }
    word = mix(word, 1);
    visit(word, start, at);
    if (words > 0) visit(mix(before, word), startBefore, at);
    if (words > 1) visit(mix(mix(beforeThat, before), word), startBeforeThat, at);
    [beforeThat, before] = [before, word];
    [startBeforeThat, startBefore] = [startBefore, start];
    words++;
  }
  return words;
}

/** Joins two hashes into one, the order told apart. */
function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b >>> 7), 0x9e3779b1) ^ b;
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
