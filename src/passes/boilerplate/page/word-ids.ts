import { openTable, slot } from '../../../text/hash-table.ts';
import { IS_FUNCTIONAL, IS_NUMBER, type PageTokens } from './page-tokens.ts';

/** The longer words of a page by number, so that a plain array can count them. */

export interface Vocabulary {
  /** For each word of the page its number, the same for the same word; -1 for words of up to three letters. */
  readonly ids: Int32Array;
  /** The number of distinct numbers. */
  readonly size: number;
}

const LEAST_LETTERS = 4;

/** Numbers the longer words of a page. */
export function readVocabulary(tokens: PageTokens): Vocabulary {
  const words = tokens.firstWord[tokens.blocks];
  const keys = openTable(words);
  const numbers = new Int32Array(keys.length);
  const ids = new Int32Array(words);
  let size = 0;
  for (let word = 0; word < words; word++) {
    ids[word] = -1;
    if (tokens.length[word] < LEAST_LETTERS) continue;
    // 0 marks an empty slot.
    const hash = tokens.hash[word] || 1;
    const at = slot(keys, hash);
    if (keys[at] === 0) {
      keys[at] = hash;
      numbers[at] = size++;
    }
    ids[word] = numbers[at];
  }
  return { ids, size };
}

/** True for a content word: a longer word that is neither a number nor a function word. */
export function isContent(tokens: PageTokens, word: number): boolean {
  return tokens.length[word] >= LEAST_LETTERS && (tokens.shape[word] & (IS_NUMBER | IS_FUNCTIONAL)) === 0;
}
