import { isLetter } from '../characters.ts';
import { lowerOf } from './lower-case.ts';

/**
 * The chunks that the letter model counts: of each word its first four bytes (UTF-8, with the space before
 * them), four bytes at every third byte, and its last four with the space after them; a word of up to four
 * bytes is one chunk. These are the chunks of ELD (Nito T.M., Efficient Language Detector), so that its table
 * can be used with them.
 */

const CHUNK = 4;
const STRIDE = 3;
const LONGEST_WORD = 70;
const BLANK = 32;
/** Bits of a hash: in a table of 60,000 chunks, an absent chunk is mistaken for a present one in 1.5 % of cases. */
export const HASH_BITS = 22;
const PRIME = 0x01000193;
/** Half of a surrogate pair is not a letter of any alphabet in the model. */
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;

const bytes = new Uint8Array(LONGEST_WORD + 4);

/** Which words are read. Names are not evidence of a language, so capitalised words can be left out. */
export type Words = 'all' | 'lower-case';

/**
 * Calls `visit` with the hash of every chunk of the words in a passage, in order, up to `most` words. Returns how many
 * words it read. Apostrophes separate words.
 */
export function visitChunks(
  text: string,
  span: { readonly start: number; readonly end: number },
  { most, words }: { readonly most: number; readonly words: Words },
  visit: (hash: number) => void,
): number {
  let taken = 0;
  let length = 0;
  let isLeftOut = false;
  for (let at = span.start; at <= span.end && taken < most; at++) {
    const code = at < span.end ? text.charCodeAt(at) : BLANK;
    if (isLetter(code) && (code < FIRST_SURROGATE || code > LAST_SURROGATE)) {
      const lower = lowerOf(code);
      if (length === 0) isLeftOut = words === 'lower-case' && lower !== code;
      if (length < LONGEST_WORD) length = append(lower, length);
    } else if (length > 0) {
      if (!isLeftOut) {
        visitWord(length, visit);
        taken++;
      }
      length = 0;
    }
  }
  return taken;
}

/** The hash of a chunk given as bytes. */
export function hashOfChunk(chunk: ArrayLike<number>): number {
  let hash = 0;
  for (let at = 0; at < chunk.length; at++) hash = Math.imul(hash ^ chunk[at], PRIME);
  return folded(hash);
}

/** Writes a letter as UTF-8 after the first `length` bytes of the word; returns the new length. */
function append(code: number, length: number): number {
  if (code < 0x80) {
    bytes[length] = code;
    return length + 1;
  }
  if (code < 0x800) {
    bytes[length] = 0xc0 | (code >> 6);
    bytes[length + 1] = 0x80 | (code & 0x3f);
    return length + 2;
  }
  bytes[length] = 0xe0 | (code >> 12);
  bytes[length + 1] = 0x80 | ((code >> 6) & 0x3f);
  bytes[length + 2] = 0x80 | (code & 0x3f);
  return length + 3;
}

function visitWord(length: number, visit: (hash: number) => void): void {
  let from = 0;
  for (; from + CHUNK < length; from += STRIDE) visit(hashOf(from, from + CHUNK, from === 0, false));
  visit(hashOf(Math.max(0, length - CHUNK), length, from === 0, true));
}

function hashOf(from: number, to: number, isFirst: boolean, isLast: boolean): number {
  let hash = 0;
  if (isFirst) hash = Math.imul(hash ^ BLANK, PRIME);
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at], PRIME);
  if (isLast) hash = Math.imul(hash ^ BLANK, PRIME);
  return folded(hash);
}

function folded(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & ((1 << HASH_BITS) - 1);
}
