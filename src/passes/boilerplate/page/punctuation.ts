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

/* Marks that are no words: quotation marks, which may come and go, and those that are counted. */

/** Double marks in any style, and what later passes may turn into one. */
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

/** Boundary marks beside a quotation mark may come, go or move when quotes are repaired. */
export function besideQuote(text: string, at: number, end: number): boolean {
  let before = at - 1;
  while (before > 0 && text.charCodeAt(before) === 32) before--;
  if (before >= 0 && isQuote(text.charCodeAt(before))) return true;
  let after = at + 1;
  while (after < end && text.charCodeAt(after) === 32) after++;
  return after < end && isQuote(text.charCodeAt(after));
}

/** Counts one mark; true for one that ends a sentence. `isFree` is false for a repeated mark or one beside a quotation mark. */
export function countMark(code: number, counts: Uint16Array, base: number, isFree: boolean): boolean {
  switch (code) {
    case 44:
    case 0x3001:
    case 0xff0c:
      if (isFree) counts[base + COMMAS]++;
      return false;
    case 46:
    case 0x3002:
    case 33:
    case 63:
    case 0xff01:
    case 0xff1f:
      if (code === 63 && isFree) counts[base + QUESTIONS]++;
      if (code === 33 && isFree) counts[base + EXCLAMATIONS]++;
      if (isFree) counts[base + STOPS]++;
      return isFree;
    case 58:
    case 59:
      if (isFree) counts[base + COLONS]++;
      return false;
    case 39:
    case 0x2018:
    case 0x2019:
      return false;
    case 124:
    case 0xb7:
    case 0x2022:
    case 0x203a:
    case 62:
      counts[base + BARS]++;
      return false;
    case 40:
    case 41:
    case 91:
    case 93:
      counts[base + BRACKETS]++;
      return false;
    case 64:
      counts[base + AT_SIGNS]++;
      return false;
    case 47:
      counts[base + SLASHES]++;
      return false;
    case 0xa9:
      counts[base + COPYRIGHTS]++;
      return false;
    case 36:
    case 0x20ac:
    case 0xa3:
      counts[base + MONEY]++;
      return false;
    case 45:
    case 0x2013:
    case 0x2014:
      counts[base + DASHES]++;
      return false;
    default:
      counts[base + SYMBOLS]++;
      return false;
  }
}

/** What a block begins with, by its first character. */
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

/** How a block ends. */
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
