/** Open-addressing tables of hashes. Their size is a power of two, and most slots are empty (0). */

const LEAST = 1024;

/** An empty table for a number of hashes. At least half of its slots stay empty. */
export function openTable(hashes: number): Uint32Array {
  let size = LEAST;
  while (size < hashes * 2) size *= 2;
  return new Uint32Array(size);
}

/**
 * The longest run of occupied slots that a search follows. No text exceeds it unless its words were chosen to
 * do so. In that case hashes share a slot and count as equal, since a full search would take quadratic time.
 */
const MOST_PLACES = 256;

/** The slot of a hash in a table: where it is, or where it belongs. */
export function slot(keys: Uint32Array, hash: number): number {
  const mask = keys.length - 1;
  let at = (hash ^ (hash >>> 15)) & mask;
  const last = (at + MOST_PLACES) & mask;
  while (keys[at] !== 0 && keys[at] !== hash && at !== last) at = (at + 1) & mask;
  return at;
}
