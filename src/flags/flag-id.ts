import { createHash } from 'node:crypto';
import type { Span } from '../text/span.ts';

/**
 * This many characters before and after the words are part of the id, so that the same words elsewhere have
 * another.
 */
const CONTEXT = 32;
const DIGITS = 8;
const WHITE_SPACE = /\s+/gu;

/**
 * The id of a flag, the same in every run: made from its rule, its words and the words around them in the
 * clean text, but not from its place. Flags that agree in all of these share an id.
 * @returns eight hexadecimal digits
 */
export function flagId(rule: string, text: string, { start, end }: Span): string {
  const parts = [
    rule,
    text.slice(Math.max(0, start - CONTEXT), start),
    text.slice(start, end),
    text.slice(end, end + CONTEXT),
  ];
  const content = parts.map((part) => part.replace(WHITE_SPACE, ' ')).join('\0');
  return createHash('sha256').update(content).digest('hex').slice(0, DIGITS);
}
