import { finalize } from '../../../knowledge/word-hash.ts';
import { hashOf } from '../../../text/hash.ts';
import { wordCount } from './line-key.ts';

/**
 * A sample of the prose of a text: the lowest hashes of all sequences of a few words in its longest
 * paragraphs (Broder, On the resemblance and containment of documents, 1997). Two texts with the same prose
 * have the same sample.
 */

/** Hashes, sorted and without duplicates. */
export type ShingleSample = Uint32Array;

/** Words of a shingle, paragraphs read, and hashes kept per text. */
const SHINGLE = 5;
const PARAGRAPHS = 16;
const SAMPLE = 48;
/** A text with fewer words of prose cannot be a copy by its prose. */
const LEAST_WORDS = 40;

/** The sample of some paragraphs, given as keys. */
export function sampleShingles(paragraphs: readonly string[]): ShingleSample {
  const longest = [...paragraphs]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : a > b ? 1 : 0))
    .slice(0, PARAGRAPHS);
  if (longest.reduce((sum, one) => sum + wordCount(one), 0) < LEAST_WORDS) return new Uint32Array(0);
  const hashes = new Set<number>();
  for (const paragraph of longest) {
    const words = paragraph.split(' ').map(hashOf);
    for (let at = 0; at + SHINGLE <= words.length; at++) {
      let hash = 0;
      for (let word = at; word < at + SHINGLE; word++)
        hash = Math.imul(hash ^ words[word], 0x01000193) ^ (hash >>> 15);
      hashes.add(finalize(hash));
    }
  }
  return Uint32Array.from(hashes).sort().slice(0, SAMPLE);
}

/** Two texts are copies if at least this share of the smaller one's words is in both. */
export const LEAST_SHARED = 0.5;

/**
 * The share of the smaller sample that both have. Shingles in many texts, such as a notice, weigh less:
 * divided by the root of the number of texts.
 */
export function sharedShare(a: ShingleSample, b: ShingleSample, weightOf: (hash: number) => number): number {
  // Above the smaller maximum the other sample has no information.
  const end = Math.min(a.at(-1) ?? 0, b.at(-1) ?? 0);
  let [shared, ofA, ofB, i, j] = [0, 0, 0, 0, 0];
  while ((i < a.length && a[i] <= end) || (j < b.length && b[j] <= end)) {
    const [left, right] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY];
    const hash = Math.min(left, right);
    const weight = weightOf(hash);
    if (left === hash) {
      ofA += weight;
      i++;
    }
    if (right === hash) {
      ofB += weight;
      j++;
    }
    if (left === right) shared += weight;
  }
  const least = Math.min(ofA, ofB);
  return least > 0 ? shared / least : 0;
}
