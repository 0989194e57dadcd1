/* Open tables of hashes: a power of two of places, most of them empty. A hash of 0 stands for an empty place. */

const LEAST = 1024;

/** An empty table for so many hashes, at least half of which stays empty. */
export function openTable(hashes: number): Uint32Array {
  let size = LEAST;
  while (size < hashes * 2) size *= 2;
  return new Uint32Array(size);
}

/**
 * No text comes to so many places in a row that are taken, unless its words were chosen for that: then what would
 * take quadratic time shares a place, and counts as the same.
 */
const MOST_PLACES = 256;

/** Where a hash stands in a table, or would. */
export function slot(keys: Uint32Array, hash: number): number {
  const mask = keys.length - 1;
  let at = (hash ^ (hash >>> 15)) & mask;
  const last = (at + MOST_PLACES) & mask;
  while (keys[at] !== 0 && keys[at] !== hash && at !== last) at = (at + 1) & mask;
  return at;
}
