/*
 * Classes of characters by their UTF-16 units, faster than patterns: every scan of the text asks them.
 */

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
