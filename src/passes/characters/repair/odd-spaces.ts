import { isDigit, isSpace } from '../../../text/characters.ts';
import { isInvisible, isOddSpace } from './suspects.ts';

/**
 * The replacement of an odd space between two UTF-16 units of English: a plain space, or `undefined` if the space
 * may be intended, beside a digit (`22\u00a0000`, `10\u00a0km`), a dash, a quotation mark or another script.
 * In other languages it may be intended anywhere, since some of them put spaces before punctuation.
 */
export function normalizeSpace(before: number, after: number): string | undefined {
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
