import { openTable, slot } from '../../../text/hash-table.ts';
import type { PageTokens } from '../page/page-tokens.ts';

/** How much of each block also occurs elsewhere in the page, by shingles: overlapping sequences of words. */
export interface NearDuplicates {
  /** The share of each block's shingles that an earlier block has, and that a later one has. */
  readonly before: Float32Array;
  readonly after: Float32Array;
  /**
   * The length of the other block relative to this one, as a logarithm; 0 if no other contains the middle of
   * the block.
   */
  readonly size: Float32Array;
}

/** The number of words in a shingle. */
const SHINGLE = 4;
const MOST_TIMES = 6;
const PRIME = 0x01000193;

/** The hash of the shingle that begins at a word. A block shorter than a shingle is one shingle. */
function shingleAt({ hash, firstWord: first }: PageTokens, block: number, word: number): number {
  const end = Math.min(first[block + 1], word + SHINGLE);
  let value = end - word;
  for (let index = word; index < end; index++) value = Math.imul(value ^ hash[index], PRIME) ^ (value >>> 13);
  return (value | 1) >>> 0;
}

/** The end of the shingles of a block. */
const lastShingle = ({ firstWord: first }: PageTokens, block: number) =>
  Math.max(first[block] + 1, first[block + 1] - SHINGLE + 1);

/**
 * The first and the last block with each shingle, in an open-addressing table of hashes, and the slot of each
 * word's shingle.
 */
interface Shingles {
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly places: Int32Array;
}

function readShingles(tokens: PageTokens): Shingles {
  const places = new Int32Array(tokens.firstWord[tokens.blocks]);
  const keys = openTable(places.length);
  const first = new Int32Array(keys.length);
  const last = new Int32Array(keys.length);
  for (let block = 0; block < tokens.blocks; block++) {
    if (tokens.firstWord[block] === tokens.firstWord[block + 1]) continue;
    const end = lastShingle(tokens, block);
    for (let word = tokens.firstWord[block]; word < end; word++) {
      const hash = shingleAt(tokens, block, word);
      const place = slot(keys, hash);
      if (keys[place] === 0) {
        keys[place] = hash;
        first[place] = block;
      }
      last[place] = block;
      places[word] = place;
    }
  }
  return { first, last, places };
}

/** Finds near duplicates: hidden copies, teasers and summaries of an article repeat its words. */
export function readNearDuplicates(tokens: PageTokens): NearDuplicates {
  const { first, last, places } = readShingles(tokens);
  const before = new Float32Array(tokens.blocks);
  const after = new Float32Array(tokens.blocks);
  const size = new Float32Array(tokens.blocks);
  const words = (block: number) => tokens.firstWord[block + 1] - tokens.firstWord[block];
  for (let block = 0; block < tokens.blocks; block++) {
    if (words(block) === 0) continue;
    const from = tokens.firstWord[block];
    const end = lastShingle(tokens, block);
    let earlier = 0;
    let later = 0;
    for (let word = from; word < end; word++) {
      if (first[places[word]] < block) earlier++;
      if (last[places[word]] > block) later++;
    }
    before[block] = earlier / (end - from);
    after[block] = later / (end - from);
    const middle = places[from + ((end - from) >> 1)];
    const other = last[middle] > block ? last[middle] : first[middle];
    const times = Math.log2((words(other) + 1) / (words(block) + 1));
    size[block] = other === block ? 0 : Math.max(-MOST_TIMES, Math.min(MOST_TIMES, times));
  }
  return { before, after, size };
}
