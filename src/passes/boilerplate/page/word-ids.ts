import { openTable, slot } from '../../../text/hash-table.ts';
import { IS_FUNCTIONAL, IS_NUMBER, type PageTokens } from './page-tokens.ts';

/* The longer words of a page by number, so that whoever counts them needs a list and no table of hashes. */

export interface Vocabulary {
  /** For each word of the scan its number, the same for the same word; -1 for one of up to three letters. */
  readonly ids: Int32Array;
  /** How many numbers there are. */
  readonly size: number;
}

const LEAST_LETTERS = 4;

/** Numbers the longer words of a page. */
export function readVocabulary(scan: PageTokens): Vocabulary {
  const words = scan.first[scan.blocks];
  const keys = openTable(words);
  const numbers = new Int32Array(keys.length);
  const ids = new Int32Array(words);
  let size = 0;
  for (let word = 0; word < words; word++) {
    ids[word] = -1;
    if (scan.length[word] < LEAST_LETTERS) continue;
    // No hash may look like an empty place.
    const hash = scan.hash[word] || 1;
    const at = slot(keys, hash);
    if (keys[at] === 0) {
      keys[at] = hash;
      numbers[at] = size++;
    }
    ids[word] = numbers[at];
  }
  return { ids, size };
}

/** True for a longer word that says something: no number and no function word. */
export function isContent(scan: PageTokens, word: number): boolean {
  return scan.length[word] >= LEAST_LETTERS && (scan.shape[word] & (IS_NUMBER | IS_FUNCTIONAL)) === 0;
}
