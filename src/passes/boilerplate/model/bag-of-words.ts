import type { PageTokens } from '../page/page-tokens.ts';

/** The number of weights of the lexical model; word features are hashed into them. */
export const WEIGHTS = 1 << 16;
/** The number of distinct values of a quantized weight. */
export const WEIGHT_VALUES = 256;

/** The lexical model: the index of each weight's value, and the values. */
export interface BagOfWords {
  readonly quantized: Uint8Array;
  readonly value: Float32Array;
}

/** Rounds weights to equidistant values, the middle one zero. */
export function quantize(weights: Float32Array): BagOfWords {
  const half = WEIGHT_VALUES / 2;
  const size = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6) / (half - 1);
  return {
    quantized: Uint8Array.from(weights, (weight) => half + Math.round(weight / size)),
    value: Float32Array.from({ length: WEIGHT_VALUES }, (_, index) => (index - half) * size),
  };
}

const MASK = WEIGHTS - 1;
/** Only the beginning of a long block is read, which is enough. */
const MOST_WORDS = 60;
export const MOST_PLACES = MOST_WORDS * 2 + 8;

/**
 * The words, pairs of words, and first and last words of a block, as indices into the table of weights.
 * Returns their number.
 */
export function lexicalFeatures(tokens: PageTokens, block: number, into: Uint32Array): number {
  const from = tokens.firstWord[block];
  const end = tokens.firstWord[block + 1];
  const to = Math.min(end, from + MOST_WORDS);
  let count = 0;
  let before = 0x51ed270b;
  for (let word = from; word < to; word++) {
    const hash = tokens.hash[word];
    into[count++] = (hash ^ (hash >>> 16)) & MASK;
    const pair = Math.imul(before, 0x2545f491) ^ Math.imul(hash, 0x9e3779b1);
    into[count++] = (pair ^ (pair >>> 15)) & MASK;
    before = hash;
  }
  if (to > from) {
    const last = Math.imul(tokens.hash[end - 1] ^ 0x7f4a7c15, 0x85ebca6b);
    into[count++] = (last ^ (last >>> 13)) & MASK;
    const first = Math.imul(tokens.hash[from] ^ 0x1b873593, 0xcc9e2d51);
    into[count++] = (first ^ (first >>> 13)) & MASK;
    const size = Math.imul(Math.min(7, end - from) + 77, 0x27d4eb2f);
    into[count++] = (size ^ (size >>> 13)) & MASK;
  }
  return count;
}

/** Log-odds that each block is boilerplate, by its words alone. */
export function bagOfWordsScores(tokens: PageTokens, { quantized, value }: BagOfWords): Float32Array {
  const places = new Uint32Array(MOST_PLACES);
  const scores = new Float32Array(tokens.blocks);
  for (let block = 0; block < tokens.blocks; block++) {
    const count = lexicalFeatures(tokens, block, places);
    let sum = 0;
    for (let index = 0; index < count; index++) sum += value[quantized[places[index]]];
    scores[block] = count > 0 ? sum / Math.sqrt(count) : 0;
  }
  return scores;
}
