import { isDigit, isSpace } from '../../../text/characters.ts';
import { isInvisible, isOddSpace } from './suspects.ts';

/**
 * What should take the place of an odd space between two UTF-16 units in a text of a language: a blank, or
 * `undefined` where the space may be meant: beside a digit (`22\u00a0000`, `10\u00a0km`), a dash, a
 * quotation mark or another script, and anywhere in languages that space their punctuation.
 */
export function normalizeSpace(language: string, before: number, after: number): string | undefined {
  if (language !== 'en') return undefined;
  return mayBeMeant(before) || mayBeMeant(after) ? undefined : ' ';
}

function mayBeMeant(code: number): boolean {
  return (
    isDigit(code) ||
    (code >= 0x2010 && code <= 0x203a && !isSpace(code) && !isInvisible(code)) ||
    code === 0xab ||
    code === 0xbb ||
    code === 34 ||
    code === 39 ||
    (code >= 0x2e80 && !isOddSpace(code) && code < 0xfe00)
  );
}
