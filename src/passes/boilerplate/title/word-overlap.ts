import { openTable, slot } from '../../../text/hash-table.ts';
import { IS_NUMBER, type PageTokens } from '../page/page-tokens.ts';
import { isContent } from '../page/word-ids.ts';
import type { TitleInputs } from './context.ts';

/* What lines say of one another and of the text, by the hashes of their words. */

/** The hashes of a block's first words, as whole numbers with a sign; a number is like another. */
export function wordHashes(scan: PageTokens, block: number, most: number): number[] {
  const out: number[] = [];
  if (block >= scan.blocks) return out;
  const to = Math.min(scan.first[block + 1], scan.first[block] + most);
  for (let word = scan.first[block]; word < to; word++)
    out.push((scan.shape[word] & IS_NUMBER) > 0 ? 1 : scan.hash[word] | 0);
  return out;
}

/** 1 for each word of the vocabulary with which some blocks begin. */
export type Words = Uint8Array;

/** The first words of each of some blocks, `most` of each. */
export function firstWords({ scan, features }: TitleInputs, blocks: readonly number[], most: number): Words {
  const { ids, size } = features.vocabulary;
  const words = new Uint8Array(size);
  for (const block of blocks) {
    const to = Math.min(scan.first[block + 1], scan.first[block] + most);
    for (let word = scan.first[block]; word < to; word++) if (ids[word] >= 0) words[ids[word]] = 1;
  }
  return words;
}

/** The share of a block's content words that stand among others; -1 where it has none. */
export function shareIn(words: Words, looks: TitleInputs, block: number): number {
  return meanOfContent(looks, block, (id) => words[id]);
}

/** How many words two short lists have in common, each as often as both hold it. */
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

/** How many words two lists have in common at their beginnings. */
export function sameStart(a: readonly number[], b: readonly number[]): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}

/** The mean over a block's content words of what `of` says to the number of each; -1 where it has none. */
function meanOfContent({ scan, features }: TitleInputs, block: number, of: (id: number) => number): number {
  const { ids } = features.vocabulary;
  let words = 0;
  let sum = 0;
  for (let word = scan.first[block]; word < scan.first[block + 1]; word++) {
    if (!isContent(scan, word)) continue;
    words++;
    sum += of(ids[word]);
  }
  return words > 0 ? sum / words : -1;
}

/** How many paragraphs speak of what the line speaks of, by the word. */
export function mentionsOf(looks: TitleInputs, block: number): number {
  const { inProse } = looks.features;
  return meanOfContent(looks, block, (id) => Math.min(10, inProse[id]));
}

/** Classes of hashes, in powers of two: a pair whose class no line has is not looked up. */
const CLASSES = 4096;

/** How much of a line's pairs of words stands elsewhere. */
interface Elsewhere {
  /** The share that stands in a paragraph. */
  readonly inProse: (block: number) => number;
  /** The share that stands in another line that is no paragraph. */
  readonly inLines: (block: number) => number;
}

/** Looks for the pairs of words of some lines in all of the page. */
export function pairsElsewhere({ scan, features }: TitleInputs, blocks: readonly number[]): Elsewhere {
  const { prose } = features;
  const all = blocks.reduce((sum, block) => sum + scan.first[block + 1] - scan.first[block], 0);
  const keys = openTable(all);
  const known = new Uint8Array(CLASSES);
  const pair = (word: number) => ((Math.imul(scan.hash[word], 31) ^ scan.hash[word + 1]) | 1) >>> 0;
  for (const block of blocks)
    for (let word = scan.first[block]; word + 1 < scan.first[block + 1]; word++) {
      const hash = pair(word);
      keys[slot(keys, hash)] = hash;
      known[hash & (CLASSES - 1)] = 1;
    }
  const paragraphs = new Uint8Array(keys.length);
  const lines = new Uint8Array(keys.length);
  const last = new Uint32Array(keys.length);
  for (let block = 0; block < scan.blocks; block++) {
    const counts = prose[block] > 0 ? paragraphs : lines;
    for (let word = scan.first[block]; word + 1 < scan.first[block + 1]; word++) {
      const hash = pair(word);
      if (known[hash & (CLASSES - 1)] === 0) continue;
      const at = slot(keys, hash);
      if (keys[at] === 0 || last[at] === block + 1) continue;
      last[at] = block + 1;
      if (counts[at] < 255) counts[at]++;
    }
  }
  const share = (block: number, counts: Uint8Array, self: number) => {
    const from = scan.first[block];
    const to = scan.first[block + 1] - 1;
    let said = 0;
    for (let word = from; word < to; word++) if (counts[slot(keys, pair(word))] > self) said++;
    return to > from ? said / (to - from) : -1;
  };
  return {
    inProse: (block) => share(block, paragraphs, prose[block]),
    inLines: (block) => share(block, lines, 1 - prose[block]),
  };
}
