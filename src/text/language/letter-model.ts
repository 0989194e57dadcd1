import { LANGUAGES, TABLE } from './data/letters.ts';
import { visitChunks, type Words } from './letter-chunks.ts';

/**
 * The table is queried in its text form, so that nothing needs to be parsed or built before the first query.
 * Its characters are digits from `(` on, without the backslash. It begins with the offsets of the buckets,
 * four base-32 digits each, with one more at the end. A bucket has the chunks whose hashes share their upper
 * bits, in order: for each the lower bits (two digits), then for every language that has it two digits, the
 * number of the language and the score, with 16 added to the score of the last one.
 */

/** The bits of a hash above these select its bucket. */
export const LOW_BITS = 9;
const LOW = (1 << LOW_BITS) - 1;
const ZERO = 40;
const BACKSLASH = 92;
const PLACE_DIGITS = 4;
const LAST = 16;
/** The lowest weight of a chunk for a language; its score in the table is added. */
const LEAST_SCORE = 4;

/** For each chunk, by a quarter of its offset, the last query that counted it: a chunk counts once per text. */
let counted: Uint32Array | undefined;
let asking = 0;

/** The names of the languages of the model, in the order of its scores. */
export const MODEL_LANGUAGES: readonly string[] = LANGUAGES.split(' ');

/**
 * Adds to `sums`, for each language of the model, the evidence of the distinct chunks of a passage: roughly
 * the logarithm of their probability over the lowest that counts. Returns how many words it read.
 */
export function scoreLetters(
  text: string,
  span: { readonly start: number; readonly end: number },
  which: { readonly most: number; readonly words: Words },
  sums: Float64Array,
): number {
  counted ??= new Uint32Array((TABLE.length >> 2) + 1);
  const seen = counted;
  const stamp = ++asking;
  return visitChunks(text, span, which, (hash) => {
    const at = placeOf(hash);
    if (at === 0 || seen[at >> 2] === stamp) return;
    seen[at >> 2] = stamp;
    addEntries(at, sums);
  });
}

/** The offset of a chunk's entries in the table; 0 if it has none. */
function placeOf(hash: number): number {
  const bucket = hash >> LOW_BITS;
  const low = hash & LOW;
  const end = bucketPlace(bucket + 1);
  for (let at = bucketPlace(bucket); at < end; ) {
    const found = (digit(at) << 5) | digit(at + 1);
    at += 2;
    if (found === low) return at;
    if (found > low) return 0;
    while (digit(at + 1) < LAST) at += 2;
    at += 2;
  }
  return 0;
}

function addEntries(from: number, sums: Float64Array): void {
  for (let at = from; ; at += 2) {
    const code = TABLE.charCodeAt(at);
    const score = digit(at + 1);
    sums[code > BACKSLASH ? code - ZERO - 1 : code - ZERO] += LEAST_SCORE + (score & (LAST - 1));
    if (score >= LAST) return;
  }
}

function bucketPlace(bucket: number): number {
  const at = bucket * PLACE_DIGITS;
  return (digit(at) << 15) | (digit(at + 1) << 10) | (digit(at + 2) << 5) | digit(at + 3);
}

/** A base-32 digit: all are below the backslash. */
function digit(at: number): number {
  return TABLE.charCodeAt(at) - ZERO;
}
