import { type Features, slot } from './features.ts';
import { IS_FUNCTIONAL, IS_NUMBER, type Scan } from './scan.ts';

/* What lines say of one another and of the text, by the hashes of their words. */

/** The hashes of a block's first words, as whole numbers with a sign; a number is like another. */
export function hashes(scan: Scan, block: number, most: number): number[] {
  const out: number[] = [];
  if (block >= scan.blocks) return out;
  const to = Math.min(scan.first[block + 1], scan.first[block] + most);
  for (let word = scan.first[block]; word < to; word++)
    out.push((scan.shape[word] & IS_NUMBER) > 0 ? 1 : scan.hash[word] | 0);
  return out;
}

/** The words with which some blocks begin, as an open table of hashes; numbers are left out. */
export type Words = Uint32Array;

/** The first words of each of some blocks, `most` of each. */
export function firstWords(scan: Scan, blocks: readonly number[], most: number): Words {
  let size = 64;
  while (size < blocks.length * most * 2) size *= 2;
  const words = new Uint32Array(size);
  for (const block of blocks) {
    const to = Math.min(scan.first[block + 1], scan.first[block] + most);
    for (let word = scan.first[block]; word < to; word++)
      if ((scan.shape[word] & IS_NUMBER) === 0)
        words[slot(words, scan.hash[word], size - 1)] = scan.hash[word];
  }
  return words;
}

/** The share of a block's content words that stand among others; -1 where it has none. */
export function shareIn(words: Words, scan: Scan, block: number): number {
  const mask = words.length - 1;
  return meanOfContent(scan, block, (hash) => (words[slot(words, hash, mask)] === hash ? 1 : 0));
}

/** How many words two short lists have in common, each as often as both hold it. */
export function common(words: readonly number[], others: readonly number[]): number {
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

/** The mean over a block's content words of what `of` says to each; -1 where it has none. */
export function meanOfContent(scan: Scan, block: number, of: (hash: number) => number): number {
  let words = 0;
  let sum = 0;
  for (let word = scan.first[block]; word < scan.first[block + 1]; word++) {
    if (scan.length[word] < 4 || (scan.shape[word] & (IS_NUMBER | IS_FUNCTIONAL)) > 0) continue;
    words++;
    sum += of(scan.hash[word]);
  }
  return words > 0 ? sum / words : -1;
}

/** How many paragraphs speak of what the line speaks of, by the word. */
export function mentionsOf(scan: Scan, { vocabulary }: Features, block: number): number {
  const { keys, counts, mask } = vocabulary;
  return meanOfContent(scan, block, (hash) => Math.min(10, counts[slot(keys, hash, mask)]));
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
export function pairsElsewhere(scan: Scan, { prose }: Features, blocks: readonly number[]): Elsewhere {
  const all = blocks.reduce((sum, block) => sum + scan.first[block + 1] - scan.first[block], 0);
  let size = 1024;
  while (size < all * 2) size *= 2;
  const keys = new Uint32Array(size);
  const known = new Uint8Array(CLASSES);
  const pair = (word: number) => ((Math.imul(scan.hash[word], 31) ^ scan.hash[word + 1]) | 1) >>> 0;
  for (const block of blocks)
    for (let word = scan.first[block]; word + 1 < scan.first[block + 1]; word++) {
      const hash = pair(word);
      keys[slot(keys, hash, size - 1)] = hash;
      known[hash & (CLASSES - 1)] = 1;
    }
  const paragraphs = new Uint8Array(size);
  const lines = new Uint8Array(size);
  const last = new Uint32Array(size);
  for (let block = 0; block < scan.blocks; block++) {
    const counts = prose[block] > 0 ? paragraphs : lines;
    for (let word = scan.first[block]; word + 1 < scan.first[block + 1]; word++) {
      const hash = pair(word);
      if (known[hash & (CLASSES - 1)] === 0) continue;
      const at = slot(keys, hash, size - 1);
      if (keys[at] === 0 || last[at] === block + 1) continue;
      last[at] = block + 1;
      if (counts[at] < 255) counts[at]++;
    }
  }
  const share = (block: number, counts: Uint8Array, self: number) => {
    const from = scan.first[block];
    const to = scan.first[block + 1] - 1;
    let said = 0;
    for (let word = from; word < to; word++) if (counts[slot(keys, pair(word), size - 1)] > self) said++;
    return to > from ? said / (to - from) : -1;
  };
  return {
    inProse: (block) => share(block, paragraphs, prose[block]),
    inLines: (block) => share(block, lines, 1 - prose[block]),
  };
}
