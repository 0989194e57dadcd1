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
  classesOf,
  FIRST_PERSON,
  FUNCTION_WORD,
  MONTH,
  SECOND_PERSON,
  wordClasses,
} from '../page/word-classes.ts';

/** The number of words of each class in a block. */
export interface WordCounts {
  readonly functional: Uint32Array;
  /** Words that are neither function words nor numbers nor first in a sentence, and how many of them are capitalised. */
  readonly free: Uint32Array;
  readonly freeUpper: Uint32Array;
  readonly capitals: Uint32Array;
  readonly numbers: Uint32Array;
  readonly months: Uint32Array;
  /** Length of the longest word, in letters. */
  readonly longest: Uint8Array;
}

/**
 * Counts the words of all blocks by class. Marks function words and grammatical persons in the shapes of the
 * words.
 */
export function countWords(tokens: PageTokens): WordCounts {
  const kinds = wordClasses();
  const counts: WordCounts = {
    functional: new Uint32Array(tokens.blocks),
    free: new Uint32Array(tokens.blocks),
    freeUpper: new Uint32Array(tokens.blocks),
    capitals: new Uint32Array(tokens.blocks),
    numbers: new Uint32Array(tokens.blocks),
    months: new Uint32Array(tokens.blocks),
    longest: new Uint8Array(tokens.blocks),
  };
  const { functional, free, freeUpper, capitals, numbers, months, longest } = counts;
  for (let block = 0; block < tokens.blocks; block++) {
    for (let word = tokens.firstWord[block]; word < tokens.firstWord[block + 1]; word++) {
      const shape = tokens.shape[word];
      if (shape & IS_NUMBER) {
        numbers[block]++;
        continue;
      }
      const kind = classesOf(kinds, tokens.hash[word]);
      if (kind & FUNCTION_WORD) functional[block]++;
      else if ((shape & IS_AFTER_STOP) === 0) {
        free[block]++;
        if (shape & IS_UPPER) freeUpper[block]++;
      }
      if (kind & MARKED) tokens.shape[word] = shape | shapeOf(kind);
      if (kind & MONTH) months[block]++;
      if (shape & IS_CAPITALS) capitals[block]++;
      if (tokens.length[word] > longest[block]) longest[block] = tokens.length[word];
    }
  }
  return counts;
}

/** Word classes that are marked in the shapes for later steps. */
const MARKED = FUNCTION_WORD | FIRST_PERSON | SECOND_PERSON;

function shapeOf(kind: number): number {
  return (
    (kind & FUNCTION_WORD ? IS_FUNCTIONAL : 0) |
    (kind & FIRST_PERSON ? IS_FIRST_PERSON : 0) |
    (kind & SECOND_PERSON ? IS_SECOND_PERSON : 0)
  );
}
