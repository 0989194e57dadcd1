/**
 * Turns words into numbers. Tables contain fingerprints instead of words: they load in a millisecond and are
 * searched directly with the text, without building a string for every word.
 */

/** Buckets are chosen by the upper 16 bits of a hash; the lower 16 bits are the fingerprint in the bucket. */
export const BUCKETS = 0x10000;

/**
 * FNV-1a over the lower-cased UTF-16 units of `text[start, end)`, finished by the last step of MurmurHash3,
 * so that both halves are evenly distributed. A curly apostrophe counts as a straight one. Unsigned 32 bits.
 */
export function hashAt(text: string, start: number, end: number): number {
  return finalize(hashOn(HASH_SEED, text, { start, end }));
}

/** The initial value of a hash. */
export const HASH_SEED = 0x811c9dc5;

/** Continues an unfinished hash over further units, so that words with the same beginning share the work. */
export function hashOn(
  hash: number,
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): number {
  let next = hash;
  for (let at = start; at < end; at++) next = hashUnit(next, text.charCodeAt(at));
  return next;
}

/** Continues an unfinished hash over one unit. */
export function hashUnit(hash: number, code: number): number {
  return Math.imul(hash ^ folded(code), 0x01000193);
}

/** The last step of a hash. */
export function finalize(hash: number): number {
  let last = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  last = Math.imul(last ^ (last >>> 13), 0xc2b2ae35);
  return (last ^ (last >>> 16)) >>> 0;
}

/** The lower-case form of a UTF-16 unit if it is one unit long. */
function folded(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code | 32 : code;
  if (code === 0x2019) return 39;
  if (code < 0x100) return code >= 0xc0 && code <= 0xde && code !== 0xd7 ? code + 32 : code;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}
