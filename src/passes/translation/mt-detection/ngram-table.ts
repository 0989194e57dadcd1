import { lazy } from '../../../knowledge/lazy.ts';
import { readResource } from '../../../knowledge/resource.ts';
import { hashPair, type Sequence } from './ngram-features.ts';

/**
 * The weights of a logistic regression over n-grams: how much a run of one to three words, or of one to three
 * delexicalised tokens, is evidence of a machine. Quotation marks are left out: they depend on the place of
 * publication.
 *
 * File: `SLOTS` fingerprints (uint16, 0 for an empty slot), `SLOTS` weights (int8), then four numbers (float32): slope
 * and shift of the curve from score to probability, the least words of a verdict, the most words read.
 */
export const SLOTS = 0x10000;

export interface NgramTable {
  readonly fingerprints: Uint16Array;
  readonly weights: Int8Array;
  readonly calibration: Float32Array;
}

/** The table that ships. */
export const ngramTable = lazy(() => readNgramTable(readResource('ngrams.bin')));

/** Reads a table from the bytes of its file, without a copy where they are aligned. */
export function readNgramTable(file: Uint8Array): NgramTable {
  const bytes = file.byteOffset % 4 === 0 ? file : new Uint8Array(file);
  const at = bytes.byteOffset;
  return {
    fingerprints: new Uint16Array(bytes.buffer, at, SLOTS),
    weights: new Int8Array(bytes.buffer, at + 2 * SLOTS, SLOTS),
    calibration: new Float32Array(bytes.buffer, at + 3 * SLOTS, 4),
  };
}

/** The slot of an n-gram, -1 for one that is not in the table. */
export function slotOf({ fingerprints }: NgramTable, hash: number): number {
  const fingerprint = (hash >>> 16) | 1;
  let slot = hash & (SLOTS - 1);
  for (let other = fingerprints[slot]; other !== 0; other = fingerprints[slot]) {
    if (other === fingerprint) return slot;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return -1;
}

/** How often each n-gram of the table occurs, by its slot, in the order of first occurrence. */
export function countNgrams(sequences: readonly Sequence[], table: NgramTable): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const sequence of sequences)
    walkNgrams(sequence, (hash) => {
      const slot = slotOf(table, hash);
      if (slot >= 0) counts.set(slot, (counts.get(slot) ?? 0) + 1);
    });
  return counts;
}

/** Takes the hash of an n-gram, and the numbers of its first and last token. */
export type Visit = (hash: number, first: number, last: number) => void;

/** Calls `visit` for every run of one to three tokens. */
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
