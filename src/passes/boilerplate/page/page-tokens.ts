/* The tokens of a page: words as hashes, and counts for each block. */

/** The base hash of a number; the count of its digits, up to 4, is added. */
export const NUMBER_WORD = 0x9e3779b1;

/** How a block ends. */
export const NO_END = 0;
export const SENTENCE_END = 1;
export const COLON_END = 2;
export const COMMA_END = 3;
export const ELLIPSIS_END = 4;
export const OTHER_END = 5;
/** A block that begins with a letter or a quotation mark. */
export const LETTER_START = 1;

/** The words of all blocks as one list of hashes, and counts for each block. */
export interface PageTokens {
  readonly blocks: number;
  /** Index of each block's first word; one entry more than there are blocks. */
  readonly firstWord: Uint32Array;
  /** Lower-cased hash of each word. */
  readonly hash: Uint32Array;
  /**
   * Bit 1: upper-case first letter. Bit 2: no lower-case letter, at least two letters. Bit 4: number. Bit 8:
   * after a sentence end. Reading the features adds the word classes named below.
   */
  readonly shape: Uint8Array;
  readonly length: Uint8Array;
  /** COUNTS numbers per block, see the names below. */
  readonly counts: Uint16Array;
}

export const LETTERS = 0;
export const COMMAS = 1;
export const STOPS = 2;
export const BARS = 3;
export const SYMBOLS = 4;
export const BRACKETS = 5;
export const END = 6;
export const START = 7;
export const QUOTED = 8;
export const AT_SIGNS = 9;
export const SLASHES = 10;
export const COPYRIGHTS = 11;
export const QUESTIONS = 12;
export const EXCLAMATIONS = 13;
export const MONEY = 14;
export const COLONS = 15;
export const TABS = 16;
export const WIDE = 17;
export const DASHES = 18;
export const COUNTS = 19;

/* Bits of a word's shape. */
export const IS_UPPER = 1;
export const IS_CAPITALS = 2;
export const IS_NUMBER = 4;
export const IS_AFTER_STOP = 8;
/** Set when the features are read: a function word of some language, a word for the writer, a word for the reader. */
export const IS_FUNCTIONAL = 16;
export const IS_FIRST_PERSON = 32;
export const IS_SECOND_PERSON = 64;
