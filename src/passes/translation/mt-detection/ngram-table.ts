import { readResource } from '../../../knowledge/resource.ts';
import { mix, type Sequence } from './ngram-features.ts';

/**
 * How much a run of one to three words, or of one to three parts of the skeleton of a text, speaks for a machine.
 * The skeleton has the frequent words and the marks of the text, and of all others only their kind: a number, a
 * capitalised word, an ending. It tells of the manner where words tell of the topic. Quotation marks are left
 * out: they tell of the place of publication instead.
 *
 * File: `SLOTS` fingerprints (uint16, 0 for an empty slot), `SLOTS` weights (int8), then four numbers (float32): slope
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
  table ??= readNgramTable(readResource('ngrams.bin'));
  return table;
}

/** Lays a table over the bytes of its file. */
export function readNgramTable(file: Uint8Array): Ngrams {
  const bytes = file.byteOffset % 4 === 0 ? file : new Uint8Array(file);
  const at = bytes.byteOffset;
  return {
    fingerprints: new Uint16Array(bytes.buffer, at, SLOTS),
    weights: new Int8Array(bytes.buffer, at + 2 * SLOTS, SLOTS),
    calibration: new Float32Array(bytes.buffer, at + 3 * SLOTS, 4),
  };
}

/** The slot of an n-gram, -1 for one that is not in the table. */
export function slotOf({ fingerprints }: Ngrams, hash: number): number {
  const fingerprint = (hash >>> 16) | 1;
  let slot = hash & (SLOTS - 1);
  for (let other = fingerprints[slot]; other !== 0; other = fingerprints[slot]) {
    if (other === fingerprint) return slot;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return -1;
}

/** The hash of an n-gram, and the numbers of its first and last word or part. */
export type Visit = (hash: number, first: number, last: number) => void;

/** An n-gram in a sequence: its slot, and the numbers of its first and last word or part. */
export interface Placed {
  readonly slot: number;
  readonly first: number;
  readonly last: number;
}

/** How often each n-gram of the table stands in a text. */
export interface Tally {
  /** The slots that stand in the text, in the order in which they were met. */
  readonly slots: Uint16Array;
  size: number;
  /** By slot. */
  readonly counts: Uint16Array;
  /** The weight from which on the places of pairs and triples are wanted, and these. */
  least: number;
  readonly strong: Placed[];
}

/** An empty tally that wants no places. */
export function newTally(): Tally {
  // A place more, since each slot is noted before it is known to be new.
  const slots = new Uint16Array(SLOTS + 1);
  return { slots, size: 0, counts: new Uint16Array(SLOTS), least: Number.POSITIVE_INFINITY, strong: [] };
}

/** Counts every run of one to three of a sequence, in the order of `walkNgrams`. */
export function countNgrams({ length, hash }: Sequence, table: Ngrams, tally: Tally): void {
  let before = 0;
  let pair = 0;
  for (let at = 0; at < length; at++) {
    const own = hash[at];
    count(slotOf(table, own), tally);
    if (at > 1) {
      const slot = slotOf(table, mix(pair, own));
      count(slot, tally);
      if (slot >= 0 && table.weights[slot] >= tally.least)
        tally.strong.push({ slot, first: at - 2, last: at });
    }
    if (at > 0) {
      pair = mix(before, own);
      const slot = slotOf(table, pair);
      count(slot, tally);
      if (slot >= 0 && table.weights[slot] >= tally.least)
        tally.strong.push({ slot, first: at - 1, last: at });
    }
    before = own;
  }
}

/** Counts without asking whether a slot is new, which cannot be foreseen: to be wrong would cost more than the rest. */
function count(slot: number, tally: Tally): void {
  if (slot < 0) return;
  const known = tally.counts[slot];
  tally.counts[slot] = known + 1;
  tally.slots[tally.size] = slot;
  tally.size += (known - 1) >>> 31;
}

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
