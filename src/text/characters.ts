/**
 * Classes of characters by UTF-16 unit, faster than regular expressions, because every scan of the text uses
 * them. ASCII is compared; the rest is looked up in a table, which is filled on demand in blocks of 256
 * units.
 */

const LETTER = 1;
const UPPER = 2;
const LOWER = 4;

const IS_LETTER = /\p{L}|\p{M}/u;
const IS_UPPER = /\p{Lu}|\p{Lt}/u;

const classes = new Uint8Array(0x10000);
const filled = new Uint8Array(0x100);

/**
 * The letters and marks of the two Unicode blocks that nearly every text uses, Latin-1 and general
 * punctuation. Compiling the regular expressions takes longer than reading a short text, so these are listed.
 */
const KNOWN: readonly (readonly [first: number, last: number, is: number])[] = [
  [0xaa, 0xaa, LETTER],
  [0xb5, 0xb5, LETTER | LOWER],
  [0xba, 0xba, LETTER],
  [0xc0, 0xd6, LETTER | UPPER],
  [0xd8, 0xde, LETTER | UPPER],
  [0xdf, 0xf6, LETTER | LOWER],
  [0xf8, 0xff, LETTER | LOWER],
  [0x2071, 0x2071, LETTER],
  [0x207f, 0x207f, LETTER],
  [0x2090, 0x209c, LETTER],
  [0x20d0, 0x20f0, LETTER],
];
for (const [first, last, is] of KNOWN) {
  classes.fill(is, first, last + 1);
  filled[first >> 8] = 1;
}

function classOf(code: number): number {
  const block = code >> 8;
  if (filled[block] === 0) fill(block);
  // NaN, the unit after the end of a text, is looked up as U+0000, which is not a letter.
  return classes[code & 0xffff];
}

function fill(block: number): void {
  for (let code = block << 8; code < (block + 1) << 8; code++) {
    const character = String.fromCharCode(code);
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    if (!isHalf && !IS_LETTER.test(character)) continue;
    const isUpperCase = IS_UPPER.test(character);
    const hasUpper = character.toUpperCase() !== character;
    classes[code] = LETTER | (isUpperCase ? UPPER : hasUpper ? LOWER : 0);
  }
  filled[block] = 1;
}

/** True for a letter or combining mark. `code` is a UTF-16 unit; half a surrogate pair counts as a letter. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122;
  return (classOf(code) & LETTER) !== 0;
}

/** True for 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** True for an upper-case or title-case letter. */
export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  return (classOf(code) & UPPER) !== 0;
}

/** True for a lower-case letter: one that is a letter, is not upper case and has an upper-case form. */
export function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  return (classOf(code) & LOWER) !== 0;
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

/* UTF-16 units by their Unicode names. */
export const LINE_FEED = 0x0a;
export const SPACE = 0x20;
export const EXCLAMATION_MARK = 0x21;
export const QUOTATION_MARK = 0x22;
export const PERCENT_SIGN = 0x25;
export const APOSTROPHE = 0x27;
export const LEFT_PARENTHESIS = 0x28;
export const RIGHT_PARENTHESIS = 0x29;
export const ASTERISK = 0x2a;
export const COMMA = 0x2c;
export const HYPHEN_MINUS = 0x2d;
export const FULL_STOP = 0x2e;
export const COLON = 0x3a;
export const QUESTION_MARK = 0x3f;
export const REVERSE_SOLIDUS = 0x5c;
export const RIGHT_SQUARE_BRACKET = 0x5d;
export const LOW_LINE = 0x5f;
export const EM_DASH = 0x2014;
export const LEFT_SINGLE_QUOTATION_MARK = 0x2018;
export const RIGHT_SINGLE_QUOTATION_MARK = 0x2019;
export const LEFT_DOUBLE_QUOTATION_MARK = 0x201c;
export const RIGHT_DOUBLE_QUOTATION_MARK = 0x201d;
export const HORIZONTAL_ELLIPSIS = 0x2026;
export const REPLACEMENT_CHARACTER = 0xfffd;

/** True for the straight and the curly apostrophe. The curly one is also the right single quotation mark. */
export function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === RIGHT_SINGLE_QUOTATION_MARK;
}

/** True for a mark that ends a sentence: a full stop, an exclamation mark or a question mark. */
export function isSentenceEnd(code: number): boolean {
  return code === FULL_STOP || code === EXCLAMATION_MARK || code === QUESTION_MARK;
}
