import { isLetter, isSpace } from '../../../text/characters.ts';
import {
  AT_SIGNS,
  BARS,
  BRACKETS,
  COLON_END,
  COLONS,
  COMMA_END,
  COMMAS,
  COPYRIGHTS,
  DASHES,
  ELLIPSIS_END,
  EXCLAMATIONS,
  MONEY,
  NO_END,
  OTHER_END,
  QUESTIONS,
  SENTENCE_END,
  SLASHES,
  STOPS,
  SYMBOLS,
} from './page-tokens.ts';

/** Marks: quotation marks, which may be added or removed, and those that are counted. */

/** Double marks in any style, and sequences that later passes may turn into one. */
export function isQuote(code: number): boolean {
  if (code < 128) return code === 34 || code === 96;
  return (
    (code >= 0x201c && code <= 0x201f) ||
    (code >= 0x300c && code <= 0x300f) ||
    code === 0xab ||
    code === 0xbb ||
    code === 0xfffd ||
    code === 0xb4
  );
}

/** Marks at the boundary of a quotation may be added, removed or moved when quotes are repaired. */
export function besideQuote(text: string, at: number, end: number): boolean {
  let before = at - 1;
  while (before > 0 && text.charCodeAt(before) === 32) before--;
  if (before >= 0 && isQuote(text.charCodeAt(before))) return true;
  let after = at + 1;
  while (after < end && text.charCodeAt(after) === 32) after++;
  return after < end && isQuote(text.charCodeAt(after));
}

/** Marks that are not counted: apostrophes and single quotation marks. */
const UNCOUNTED = -1;
/** The class of each mark. Any other is a symbol. */
const MARKS: readonly (readonly [count: number, marks: string])[] = [
  [COMMAS, ',\u3001\uff0c'],
  [STOPS, '.!?\u3002\uff01\uff1f'],
  [COLONS, ':;'],
  [UNCOUNTED, "'\u2018\u2019"],
  [BARS, '|>\u00b7\u2022\u203a'],
  [BRACKETS, '()[]'],
  [AT_SIGNS, '@'],
  [SLASHES, '/'],
  [COPYRIGHTS, '\u00a9'],
  [MONEY, '$\u20ac\u00a3'],
  [DASHES, '-\u2013\u2014'],
];
const COUNT_OF: ReadonlyMap<number, number> = new Map(
  MARKS.flatMap(([count, marks]) => [...marks].map((mark) => [mark.charCodeAt(0), count] as const)),
);
const QUESTION_MARK = 63;
const EXCLAMATION_MARK = 33;

/**
 * Counts one mark; true for one that ends a sentence. `isFree` is false for a repeated mark or one beside a
 * quotation mark.
 */
export function countMark(code: number, counts: Uint16Array, base: number, isFree: boolean): boolean {
  const count = COUNT_OF.get(code) ?? SYMBOLS;
  if (count === UNCOUNTED) return false;
  // Repairs of quotation marks may move these.
  const isMovable = count === COMMAS || count === STOPS || count === COLONS;
  if (isMovable && !isFree) return false;
  counts[base + count]++;
  if (code === QUESTION_MARK) counts[base + QUESTIONS]++;
  if (code === EXCLAMATION_MARK) counts[base + EXCLAMATIONS]++;
  return count === STOPS;
}

/** The kind of the beginning of a block, by its first character. */
export function startOf(code: number): number {
  if (isQuote(code) || code === 39 || code === 0x2018 || code === 0x2019) return 1;
  if (isLetter(code)) return 1;
  if (code >= 48 && code <= 57) return 2;
  if (code === 0xa9) return 3;
  if (code === 45 || code === 42 || code === 0x2022 || code === 0xb7 || code === 0x2013) return 4;
  if (code === 40 || code === 91) return 5;
  if (code === 35) return 6;
  return 7;
}

/** The kind of the end of a block. */
export function endOf(text: string, start: number, end: number): number {
  let at = end - 1;
  while (at > start && (isSpace(text.charCodeAt(at)) || text.charCodeAt(at) === 41)) at--;
  const code = text.charCodeAt(at);
  if (isQuote(code) || code === 39 || code === 0x2019) return SENTENCE_END;
  if (at > start && isQuote(text.charCodeAt(at - 1)) && !isLetter(code)) return SENTENCE_END;
  if (code === 0x2026 || (code === 46 && at > start + 1 && text.charCodeAt(at - 1) === 46))
    return ELLIPSIS_END;
  if (code === 46 || code === 33 || code === 63 || code === 0x3002 || code === 0xff01 || code === 0xff1f)
    return SENTENCE_END;
  if (code === 58 || code === 59) return COLON_END;
  if (code === 44) return COMMA_END;
  return isLetter(code) || (code >= 48 && code <= 57) ? NO_END : OTHER_END;
}
