import { decodeHTMLStrict } from 'entities/decode';

/** The length of the longest name in the HTML Standard: `CounterClockwiseContourIntegral`. */
export const LONGEST_NAME = 31;

/** A semicolon, a number sign or an ampersand might form a new reference with its neighbours. */
const MARKS_OF_REFERENCES = ';#&';
/** All code points below are control characters: `&Tab;` and `&NewLine;` are layout, not prose. */
const FIRST_VISIBLE = 0x21;

/**
 * The code point of a named character reference of the HTML Standard (the name without `&` and `;`). Undefined for
 * references of several code points, which are mathematical. The rule decides about `lt` and `gt`; `amp` is unescaped
 * before.
 */
export function namedCharacter(name: string): number | undefined {
  const reference = `&${name};`;
  const decoded = decodeHTMLStrict(reference);
  const code = decoded === reference ? undefined : decoded.codePointAt(0);
  if (code === undefined || code < FIRST_VISIBLE || MARKS_OF_REFERENCES.includes(decoded)) return undefined;
  return decoded.length === String.fromCodePoint(code).length ? code : undefined;
}
