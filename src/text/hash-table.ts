/* Open-addressing tables of hashes: their size is a power of two, and most places are empty. 0 marks an empty place. */

const LEAST = 1024;

/** An empty table for a number of hashes. At least half of its places stay empty. */
export function openTable(hashes: number): Uint32Array {
  let size = LEAST;
  while (size < hashes * 2) size *= 2;
  return new Uint32Array(size);
}

/**
 * The longest run of taken places that a search goes along. No text makes a longer one, unless its words were chosen
 * for that. Then hashes share a place and count as the same, since a full search would take quadratic time.
 */
const MOST_PLACES = 256;

/** The place of a hash in a table: where it is, or where it belongs. */
export function slot(keys: Uint32Array, hash: number): number {
  const mask = keys.length - 1;
  let at = (hash ^ (hash >>> 15)) & mask;
  const last = (at + MOST_PLACES) & mask;
  while (keys[at] !== 0 && keys[at] !== hash && at !== last) at = (at + 1) & mask;
  return at;
}
