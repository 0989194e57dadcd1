import { isDigit, isLetter } from '../../../text/characters.ts';

/**
 * Reads the usual tokens and the gaps between them unit by unit, because patterns with Unicode classes take
 * several times as long and all blocks of a text are read. Anything that is not plain is left to the pattern.
 */

/** White space and marks of ASCII and of general punctuation, which are not part of any token. */
function isPlainGap(code: number): boolean {
  if (code < 128) return !isDigit(code) && !isLetter(code) && !isSign(code);
  return code === 0xa0 || (code >= 0x2010 && code <= 0x205e);
}

/** # % & @ */
function isSign(code: number): boolean {
  return code === 35 || code === 37 || code === 38 || code === 64;
}

/** A letter or mark that is one UTF-16 unit. */
function isPlainLetter(code: number): boolean {
  return isLetter(code) && !(code >= 0xd800 && code <= 0xdfff);
}

/** The start of the next token, or the first unit that only the pattern can read; at most the end of the line. */
export function skipPlainGap(line: string, from: number): number {
  let at = from;
  while (at < line.length && isPlainGap(line.charCodeAt(at))) at++;
  return at;
}

/**
 * The end of the token that begins at a place: a word, a number in ASCII digits, a symbol; -1 if only the
 * pattern can tell.
 */
export function plainTokenEnd(line: string, start: number): number {
  if (start >= line.length) return start;
  const code = line.charCodeAt(start);
  if (isSign(code)) return start + 1;
  const isOfToken = isDigit(code) ? isDigit : isPlainLetter;
  let end = start;
  while (end < line.length && isOfToken(line.charCodeAt(end))) end++;
  const next = line.charCodeAt(end);
  // A letter outside the basic plane, or a digit outside ASCII, may continue it.
  const isSure = !(next >= 128) || isPlainGap(next) || isPlainLetter(next);
  return end > start && isSure ? end : -1;
}
