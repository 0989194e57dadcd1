/*
 * Characters that a reader cannot see or cannot tell apart, by their Unicode names. They never stand
 * literally in our code.
 */
export const NO_BREAK_SPACE = '\u00a0';
export const NARROW_NO_BREAK_SPACE = '\u202f';
export const FIGURE_SPACE = '\u2007';
export const THIN_SPACE = '\u2009';
export const HAIR_SPACE = '\u200a';
export const IDEOGRAPHIC_SPACE = '\u3000';
export const ZERO_WIDTH_SPACE = '\u200b';
export const ZERO_WIDTH_NON_JOINER = '\u200c';
export const ZERO_WIDTH_JOINER = '\u200d';
export const WORD_JOINER = '\u2060';
export const SOFT_HYPHEN = '\u00ad';
export const BYTE_ORDER_MARK = '\ufeff';
export const REPLACEMENT_CHARACTER = '\ufffd';
export const LINE_SEPARATOR = '\u2028';
export const PARAGRAPH_SEPARATOR = '\u2029';
export const LEFT_DOUBLE_QUOTE = '\u201c';
export const RIGHT_DOUBLE_QUOTE = '\u201d';
export const LEFT_SINGLE_QUOTE = '\u2018';
export const RIGHT_SINGLE_QUOTE = '\u2019';
export const LOW_DOUBLE_QUOTE = '\u201e';
export const LOW_SINGLE_QUOTE = '\u201a';
export const HIGH_REVERSED_DOUBLE_QUOTE = '\u201f';
export const LEFT_GUILLEMET = '\u00ab';
export const RIGHT_GUILLEMET = '\u00bb';
export const LEFT_SINGLE_GUILLEMET = '\u2039';
export const RIGHT_SINGLE_GUILLEMET = '\u203a';
export const LEFT_CORNER_BRACKET = '\u300c';
export const RIGHT_CORNER_BRACKET = '\u300d';
export const PRIME = '\u2032';
export const DOUBLE_PRIME = '\u2033';
export const ACUTE_ACCENT = '\u00b4';
export const GRAVE_ACCENT = '\u0060';
export const EN_DASH = '\u2013';
export const EM_DASH = '\u2014';
export const ELLIPSIS = '\u2026';

const LETTER = /\p{L}|\p{M}/u;
const UPPER = /\p{Lu}|\p{Lt}/u;

/** True for a letter or combining mark. `code` is a UTF-16 unit; half a surrogate pair counts as a letter. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122;
  if (code < 0x250)
    return code >= 0xc0 ? code !== 0xd7 && code !== 0xf7 : code === 0xaa || code === 0xb5 || code === 0xba;
  if (code >= 0x2000 && code <= 0x206f) return false;
  if (code >= 0x3000 && code <= 0x303f) return false;
  if (code >= 0xd800 && code <= 0xdfff) return true;
  return LETTER.test(String.fromCharCode(code));
}

/** True for 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** True for an upper-case or title-case letter. */
export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  if (code < 0xc0) return false;
  if (code < 0xdf) return code !== 0xd7;
  if (code < 0x100) return false;
  return UPPER.test(String.fromCharCode(code));
}

/** True for a lower-case letter: one that is a letter, is not upper case and has an upper-case form. */
export function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  return (
    isLetter(code) && !isUpper(code) && String.fromCharCode(code).toUpperCase() !== String.fromCharCode(code)
  );
}

/** True for white space of any width, line ends included. */
export function isSpace(code: number): boolean {
  if (code === 32 || (code >= 9 && code <= 13)) return true;
  if (code < 128) return false;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}
