import { isDigit, isLetter, isLower, isSpace, isUpper } from '../../../text/characters.ts';

/** The classes of characters beside a mark. The numbers are the columns of the cost table and fit into four bits. */
export const Neighbour = {
  /** The start or the end of the block. */
  EDGE: 0,
  /** White space of any width. */
  SPACE: 1,
  /** A lower-case letter, or a letter of a script without cases. */
  LOWER: 2,
  UPPER: 3,
  DIGIT: 4,
  /** A full stop, an exclamation mark, a question mark or an ellipsis. */
  STOP: 5,
  /** A comma, a semicolon or a colon. */
  COMMA: 6,
  /** An opening bracket, or an inverted Spanish mark. */
  OPENER: 7,
  /** A closing bracket. */
  CLOSER: 8,
  /** A dash: en, em or horizontal bar. */
  DASH: 9,
  HYPHEN: 10,
  /** Any other symbol. */
  SIGN: 11,
  /** A symbol of code, markup or addresses. */
  CODE: 12,
} as const;

export type Neighbour = (typeof Neighbour)[keyof typeof Neighbour];

const PUNCTUATION: readonly (readonly [neighbour: Neighbour, characters: string])[] = [
  [Neighbour.STOP, '.!?\u2026'],
  [Neighbour.COMMA, ',;:'],
  [Neighbour.OPENER, '([{\u00bf\u00a1'],
  [Neighbour.CLOSER, ')]}'],
  [Neighbour.DASH, '\u2013\u2014\u2015'],
  [Neighbour.HYPHEN, '-'],
  [Neighbour.CODE, '=\\<>|^~@#&/+'],
];

const BY_CODE = new Map(
  PUNCTUATION.flatMap(([neighbour, characters]) =>
    [...characters].map((character) => [character.charCodeAt(0), neighbour] as const),
  ),
);
const ASCII: readonly Neighbour[] = Array.from({ length: 128 }, (_, code) => classify(code));

/** The class of a UTF-16 unit beside a mark. */
export function neighbourOf(code: number): Neighbour {
  return code < 128 ? ASCII[code] : classify(code);
}

function classify(code: number): Neighbour {
  if (isLower(code)) return Neighbour.LOWER;
  if (isSpace(code)) return Neighbour.SPACE;
  if (isUpper(code)) return Neighbour.UPPER;
  if (isDigit(code)) return Neighbour.DIGIT;
  return BY_CODE.get(code) ?? (isLetter(code) ? Neighbour.LOWER : Neighbour.SIGN);
}

/** True for a letter, upper or lower case. */
export function isLetterBeside(neighbour: Neighbour): boolean {
  return neighbour === Neighbour.LOWER || neighbour === Neighbour.UPPER;
}

/** True for a letter or a digit. */
export function isWordBeside(neighbour: Neighbour): boolean {
  return isLetterBeside(neighbour) || neighbour === Neighbour.DIGIT;
}

/** True if no character is directly beside the mark. */
export function isBlankBeside(neighbour: Neighbour): boolean {
  return neighbour === Neighbour.EDGE || neighbour === Neighbour.SPACE;
}
