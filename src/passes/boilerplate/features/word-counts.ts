import {
  IS_AFTER_STOP,
  IS_CAPITALS,
  IS_FIRST_PERSON,
  IS_FUNCTIONAL,
  IS_NUMBER,
  IS_SECOND_PERSON,
  IS_UPPER,
  type PageTokens,
} from '../page/page-tokens.ts';
import {
  FIRST_PERSON,
  FUNCTION_WORD,
  kindsOf,
  MONTH,
  SECOND_PERSON,
  wordKinds,
} from '../page/word-classes.ts';

/** How many words of each class a block has. */
export interface WordCounts {
  readonly functional: Uint32Array;
  /** Words that are neither function words nor numbers nor first in a sentence, and how many of them are capitalised. */
  readonly free: Uint32Array;
  readonly freeUpper: Uint32Array;
  readonly capitals: Uint32Array;
  readonly numbers: Uint32Array;
  readonly months: Uint32Array;
  /** Letters of the longest word. */
  readonly longest: Uint8Array;
}

/** Counts the words of all blocks by class. Marks function words and persons in the shapes of the words. */
export function countWords(scan: PageTokens): WordCounts {
  const kinds = wordKinds();
  const counts: WordCounts = {
    functional: new Uint32Array(scan.blocks),
    free: new Uint32Array(scan.blocks),
    freeUpper: new Uint32Array(scan.blocks),
    capitals: new Uint32Array(scan.blocks),
    numbers: new Uint32Array(scan.blocks),
    months: new Uint32Array(scan.blocks),
    longest: new Uint8Array(scan.blocks),
  };
  const { functional, free, freeUpper, capitals, numbers, months, longest } = counts;
  for (let block = 0; block < scan.blocks; block++) {
    for (let word = scan.first[block]; word < scan.first[block + 1]; word++) {
      const shape = scan.shape[word];
      if (shape & IS_NUMBER) {
        numbers[block]++;
        continue;
      }
      const kind = kindsOf(kinds, scan.hash[word]);
      if (kind & FUNCTION_WORD) functional[block]++;
      else if ((shape & IS_AFTER_STOP) === 0) {
        free[block]++;
        if (shape & IS_UPPER) freeUpper[block]++;
      }
      if (kind & MARKED) scan.shape[word] = shape | shapeOf(kind);
      if (kind & MONTH) months[block]++;
      if (shape & IS_CAPITALS) capitals[block]++;
      if (scan.length[word] > longest[block]) longest[block] = scan.length[word];
    }
  }
  return counts;
}

/** Classes of words that are marked in the shapes, for later readers. */
const MARKED = FUNCTION_WORD | FIRST_PERSON | SECOND_PERSON;

function shapeOf(kind: number): number {
  return (
    (kind & FUNCTION_WORD ? IS_FUNCTIONAL : 0) |
    (kind & FIRST_PERSON ? IS_FIRST_PERSON : 0) |
    (kind & SECOND_PERSON ? IS_SECOND_PERSON : 0)
  );
}
