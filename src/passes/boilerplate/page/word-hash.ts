/* Words are hashed by FNV-1a over their case-folded UTF-16 units. */

export const HASH_START = 0x811c9dc5;
const PRIME = 0x01000193;

/** The hash of a word extended by one unit, which must be folded. */
export function addUnit(hash: number, folded: number): number {
  return Math.imul(hash ^ folded, PRIME);
}

/** The hash of one word, as the tokenizer computes it. */
export function hashWord(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at++) hash = addUnit(hash, foldCase(word.charCodeAt(at)));
  return hash >>> 0;
}

/** Lower case by arithmetic, for alphabets in which that is enough; two letters may share a value. */
export function foldCase(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code | 32 : code;
  if (code < 0x100) return code >= 0xc0 && code <= 0xde ? code | 32 : code;
  if (code < 0x180) return code | 1;
  if (code >= 0x391 && code <= 0x3a9) return code + 32;
  if (code >= 0x410 && code <= 0x42f) return code + 32;
  if (code >= 0x400 && code <= 0x40f) return code + 80;
  return code;
}
