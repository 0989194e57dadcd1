import { finalize } from '../../../knowledge/word-hash.ts';

/**
 * Keys as integers of 53 bits, which JavaScript represents exactly. A folder of millions of lines is counted
 * by these alone: among 10 million distinct keys a collision has a probability of less than 1 in 100, and it
 * makes only one piece of evidence wrong.
 */

const PRIME = 0x01000193;
const OTHER_PRIME = 0x85ebca77;
/** The lower of the two parts has 21 bits. */
const LOW = 2 ** 21;

function numberOf(high: number, low: number): number {
  return finalize(high) * LOW + (finalize(low) % LOW || 1);
}

/** The fingerprint of a key; never 0, which marks an empty slot of a table. */
export function fingerprint(key: string): number {
  let high = 0x811c9dc5;
  let low = 0x9747b28c;
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at);
    high = Math.imul(high ^ unit, PRIME);
    low = Math.imul(low ^ unit, OTHER_PRIME) + (low >>> 13);
  }
  return numberOf(high, low);
}

/** The fingerprint of an ordered pair: a site and a line, or two consecutive lines. */
export function pairOf(first: number, second: number): number {
  const [a, b] = [Math.floor(first / LOW), first % LOW];
  const [c, d] = [Math.floor(second / LOW), second % LOW];
  const high = Math.imul(Math.imul(a ^ 0x5bd1e995, PRIME) ^ c, PRIME) ^ b;
  const low =
    Math.imul(Math.imul(a ^ 0x2c1b3c6d, OTHER_PRIME) ^ (c >>> 7) ^ (b << 11), OTHER_PRIME) ^ d ^ (c << 9);
  return numberOf(high, low);
}
