/**
 * FNV-1a, 32 bits (Fowler, Noll and Vo), over the UTF-16 units of a form. Fast, with a good spread over
 * words. Anyone can construct two words with the same hash, so callers must tolerate collisions.
 */

const PRIME = 0x01000193;

/** The hash of the empty form. */
export const HASH_SEED = 0x811c9dc5 | 0;

/** The hash of a form extended by one unit, from the hash of the form. */
export function hashUnit(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

/** The hash of a form. */
export function hashOf(form: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < form.length; at++) hash = hashUnit(hash, form.charCodeAt(at));
  return hash;
}
