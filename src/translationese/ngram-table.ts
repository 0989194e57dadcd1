import { lazy } from '../knowledge/lazy.ts';
import { readResource } from '../knowledge/resource.ts';
import { hashPair, type Sequence } from './ngram-features.ts';

/**
 * The weights of a logistic regression over n-grams: how strongly a sequence of one to three words, or of one
 * to three delexicalised tokens, indicates machine translation. Quotation marks are left out, because they
 * depend on the place of publication.
 *
 * File: `SLOTS` fingerprints (uint16, 0 for an empty slot), `SLOTS` weights (int8), then four numbers
 * (float32): slope and shift of the curve from score to probability, the fewest words for a verdict, the most
 * words read.
 */
export const SLOTS = 0x10000;

export interface NgramTable {
  readonly fingerprints: Uint16Array;
  readonly weights: Int8Array;
  readonly calibration: Float32Array;
}

/** The built-in table. */
export const ngramTable = lazy(() => readNgramTable(readResource('ngrams.bin')));

/** Reads a table from the bytes of its file, without copying if they are aligned. */
export function readNgramTable(file: Uint8Array): NgramTable {
  const bytes = file.byteOffset % 4 === 0 ? file : new Uint8Array(file);
  const at = bytes.byteOffset;
  return {
    fingerprints: new Uint16Array(bytes.buffer, at, SLOTS),
    weights: new Int8Array(bytes.buffer, at + 2 * SLOTS, SLOTS),
    calibration: new Float32Array(bytes.buffer, at + 3 * SLOTS, 4),
  };
}

/** The slot of an n-gram; -1 if it is not in the table. */
export function slotOf({ fingerprints }: NgramTable, hash: number): number {
  const fingerprint = (hash >>> 16) | 1;
  let slot = hash & (SLOTS - 1);
  for (let other = fingerprints[slot]; other !== 0; other = fingerprints[slot]) {
    if (other === fingerprint) return slot;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return -1;
}

/** The n-grams of the table that occur in a text, in order of first occurrence: parallel arrays. */
export interface NgramCounts {
  readonly length: number;
  /** The slot of each in the table, and its number of occurrences. */
  readonly slot: Uint16Array;
  readonly count: Int32Array;
}

/** Counts the n-grams of the table in a text. */
export function countNgrams(sequences: readonly Sequence[], table: NgramTable): NgramCounts {
  const most = 3 * sequences.reduce((tokens, { length }) => tokens + length, 0);
  const slots = new Uint16Array(most);
  let hits = 0;
  const look = (hash: number) => {
    const found = slotOf(table, hash);
    if (found >= 0) slots[hits++] = found;
  };
  for (const sequence of sequences) walkNgrams(sequence, look);
  return countSlots(slots.subarray(0, hits));
}

/**
 * Counts equal slots with open addressing: a `Map` takes four times as long, and a counter for each slot of
 * the table is too large for the processor's cache. The distinct slots are moved to the front of `slots`.
 */
function countSlots(slots: Uint16Array): NgramCounts {
  const count = new Int32Array(slots.length);
  // The index of an n-gram plus one: 16 bits are enough, since the table of weights has free slots.
  const numbers = new Uint16Array(2 ** Math.ceil(Math.log2(2 * Math.min(slots.length, SLOTS) + 2)));
  const mask = numbers.length - 1;
  let length = 0;
  for (const found of slots) {
    let at = found & mask;
    while (numbers[at] !== 0 && slots[numbers[at] - 1] !== found) at = (at + 1) & mask;
    if (numbers[at] === 0) {
      slots[length] = found;
      numbers[at] = ++length;
    }
    count[numbers[at] - 1]++;
  }
  return { length, slot: slots, count };
}

/** Gets the hash of an n-gram, and the numbers of its first and last token. */
export type Visit = (hash: number, first: number, last: number) => void;

/** Calls `visit` for every sequence of one to three tokens. */
export function walkNgrams({ length, hash }: Sequence, visit: Visit): void {
  let [before, pair] = [0, 0];
  for (let at = 0; at < length; at++) {
    const own = hash[at];
    visit(own, at, at);
    if (at > 1) visit(hashPair(pair, own), at - 2, at);
    if (at > 0) {
      pair = hashPair(before, own);
      visit(pair, at - 1, at);
    }
    before = own;
  }
}
