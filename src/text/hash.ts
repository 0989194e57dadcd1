/*
 * FNV-1a, 32 bits (Fowler, Noll and Vo), over the UTF-16 units of a form. Fast and well spread over words; anyone can
 * make two words with one hash, so that whoever looks up a hash must be able to bear that.
 */

const PRIME = 0x01000193;

/** The hash of the empty form. */
export const HASH_SEED = 0x811c9dc5 | 0;

/** The hash of a form and one more unit, by the hash of the form. */
export function hashUnit(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

/** The hash of a form. */
export function hashOf(form: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < form.length; at++) hash = hashUnit(hash, form.charCodeAt(at));
  return hash;
}
