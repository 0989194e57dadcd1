import { decodeHTMLStrict } from 'entities/decode';

/** The length of the longest name in the HTML Standard: `CounterClockwiseContourIntegral`. */
export const LONGEST_NAME = 31;

/** A semicolon, a number sign or an ampersand might make a new reference of its neighbours. */
const MARKS_OF_REFERENCES = ';#&';
/** Below it are control characters: `&Tab;` and `&NewLine;` are layout and no part of prose. */
const FIRST_VISIBLE = 0x21;

/**
 * The code point of a named character reference of the HTML Standard (the name without `&` and `;`). Those of several
 * code points are mathematics. `lt` and `gt` are decided by the rule; `amp` is unfolded before.
 */
export function namedCharacter(name: string): number | undefined {
  const reference = `&${name};`;
  const decoded = decodeHTMLStrict(reference);
  const code = decoded === reference ? undefined : decoded.codePointAt(0);
  if (code === undefined || code < FIRST_VISIBLE || MARKS_OF_REFERENCES.includes(decoded)) return undefined;
  return decoded.length === String.fromCodePoint(code).length ? code : undefined;
}
