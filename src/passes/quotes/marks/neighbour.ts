import { isDigit, isLetter, isLower, isSpace, isUpper } from '../../../text/characters.ts';

/** What stands beside a mark. */
export const EDGE = 0;
export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
export const DIGIT = 4;
export const STOP = 5;
export const COMMA = 6;
export const OPENER = 7;
export const CLOSER = 8;
export const DASH = 9;
export const HYPHEN = 10;
export const SIGN = 11;
export const CODE = 12;
export type Neighbour = number;

const PUNCTUATION: readonly (readonly [side: Neighbour, characters: string])[] = [
  [STOP, '.!?\u2026'],
  [COMMA, ',;:'],
  [OPENER, '([{\u00bf\u00a1'],
  [CLOSER, ')]}'],
  [DASH, '\u2013\u2014\u2015'],
  [HYPHEN, '-'],
  [CODE, '=\\<>|^~@#&/+'],
];

const SIDES = new Map(
  PUNCTUATION.flatMap(([side, characters]) =>
    [...characters].map((one) => [one.charCodeAt(0), side] as const),
  ),
);
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => classify(code));

/** The class of a UTF-16 unit beside a mark. */
export function sideOf(code: number): Neighbour {
  return code < 128 ? ASCII[code] : classify(code);
}

function classify(code: number): Neighbour {
  if (isLower(code)) return LOWER;
  if (isSpace(code)) return SPACE;
  if (isUpper(code)) return UPPER;
  if (isDigit(code)) return DIGIT;
  return SIDES.get(code) ?? (isLetter(code) ? LOWER : SIGN);
}
