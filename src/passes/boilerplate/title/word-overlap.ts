import { openTable, slot } from '../../../text/hash-table.ts';
import { IS_NUMBER, type PageTokens } from '../page/page-tokens.ts';
import { isContent } from '../page/word-ids.ts';
import type { TitleInputs } from './context.ts';

/** The words that lines share with one another and with the text, by their hashes. */

/** The hashes of a block's first words, as signed integers; all numbers have the same hash. */
export function wordHashes(tokens: PageTokens, block: number, most: number): number[] {
  const out: number[] = [];
  if (block >= tokens.blocks) return out;
  const to = Math.min(tokens.firstWord[block + 1], tokens.firstWord[block] + most);
  for (let word = tokens.firstWord[block]; word < to; word++)
    out.push((tokens.shape[word] & IS_NUMBER) > 0 ? 1 : tokens.hash[word] | 0);
  return out;
}

/** 1 for each word of the vocabulary that is among the first words of some blocks. */
export type Words = Uint8Array;

/** The first `most` words of each of some blocks. */
export function firstWords(
  { tokens, features }: TitleInputs,
  blocks: readonly number[],
  most: number,
): Words {
  const { ids, size } = features.vocabulary;
  const words = new Uint8Array(size);
  for (const block of blocks) {
    const to = Math.min(tokens.firstWord[block + 1], tokens.firstWord[block] + most);
    for (let word = tokens.firstWord[block]; word < to; word++) if (ids[word] >= 0) words[ids[word]] = 1;
  }
  return words;
}

/** The share of a block's content words that are in a set; -1 if it has none. */
export function shareIn(words: Words, inputs: TitleInputs, block: number): number {
  return meanOfContent(inputs, block, (id) => words[id]);
}

/** The number of words that two short lists share, with multiplicity. */
export function sharedWords(words: readonly number[], others: readonly number[]): number {
  const left = [...others];
  let same = 0;
  for (const word of words) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left[at] = left[left.length - 1];
    left.pop();
    same++;
  }
  return same;
}

/** The number of words that two lists share at their beginnings. */
export function sameStart(a: readonly number[], b: readonly number[]): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}

/** The mean of `of` over the numbers of a block's content words; -1 if it has none. */
function meanOfContent({ tokens, features }: TitleInputs, block: number, of: (id: number) => number): number {
  const { ids } = features.vocabulary;
  let words = 0;
  let sum = 0;
  for (let word = tokens.firstWord[block]; word < tokens.firstWord[block + 1]; word++) {
    if (!isContent(tokens, word)) continue;
    words++;
    sum += of(ids[word]);
  }
  return words > 0 ? sum / words : -1;
}

/** The mean number of paragraphs in which the content words of a line occur. */
export function mentionsOf(inputs: TitleInputs, block: number): number {
  const { inProse } = inputs.features;
  return meanOfContent(inputs, block, (id) => Math.min(10, inProse[id]));
}

/** Classes of hashes, in powers of two: a pair whose class no line has is not looked up. */
const CLASSES = 4096;

/** How many of a line's pairs of words occur elsewhere. */
interface Elsewhere {
  /** The share that occurs in a paragraph. */
  readonly inProse: (block: number) => number;
  /** The share that occurs in another line that is not a paragraph. */
  readonly inLines: (block: number) => number;
}

/** Counts the pairs of words of some lines in the whole page. */
export function pairsElsewhere({ tokens, features }: TitleInputs, blocks: readonly number[]): Elsewhere {
  const { prose } = features;
  const all = blocks.reduce((sum, block) => sum + tokens.firstWord[block + 1] - tokens.firstWord[block], 0);
  const keys = openTable(all);
  const isPair = new Uint8Array(CLASSES);
  const pair = (word: number) => ((Math.imul(tokens.hash[word], 31) ^ tokens.hash[word + 1]) | 1) >>> 0;
  for (const block of blocks)
    for (let word = tokens.firstWord[block]; word + 1 < tokens.firstWord[block + 1]; word++) {
      const hash = pair(word);
      keys[slot(keys, hash)] = hash;
      isPair[hash & (CLASSES - 1)] = 1;
    }
  const paragraphs = new Uint8Array(keys.length);
  const lines = new Uint8Array(keys.length);
  const last = new Uint32Array(keys.length);
  for (let block = 0; block < tokens.blocks; block++) {
    const counts = prose[block] > 0 ? paragraphs : lines;
    for (let word = tokens.firstWord[block]; word + 1 < tokens.firstWord[block + 1]; word++) {
      const hash = pair(word);
      if (isPair[hash & (CLASSES - 1)] === 0) continue;
      const at = slot(keys, hash);
      if (keys[at] === 0 || last[at] === block + 1) continue;
      last[at] = block + 1;
      if (counts[at] < 255) counts[at]++;
    }
  }
  const share = (block: number, counts: Uint8Array, self: number) => {
    const from = tokens.firstWord[block];
    const to = tokens.firstWord[block + 1] - 1;
    let found = 0;
    for (let word = from; word < to; word++) if (counts[slot(keys, pair(word))] > self) found++;
    return to > from ? found / (to - from) : -1;
  };
  return {
    inProse: (block) => share(block, paragraphs, prose[block]),
    inLines: (block) => share(block, lines, 1 - prose[block]),
  };
}
