import { hashWord } from './words.ts';

/** Words by their hashes, with one bit for each of 4,096 classes of hashes: most words are turned away there. */
export interface WordSet {
  readonly hashes: ReadonlySet<number>;
  readonly classes: Uint8Array;
}

const CLASSES = 4096;

/** The set of words in a list, which spaces part. */
export function wordSet(list: string): WordSet {
  const hashes = new Set(list.split(' ').map(hashWord));
  const classes = new Uint8Array(CLASSES);
  for (const hash of hashes) classes[hash & (CLASSES - 1)] = 1;
  return { hashes, classes };
}

/** True where the set has the word with this hash. */
export function holds({ hashes, classes }: WordSet, hash: number): boolean {
  return classes[hash & (CLASSES - 1)] === 1 && hashes.has(hash);
}
