import type { FlagFinding } from '../rule.ts';
import type { Words } from './words.ts';

/** A flag from the first token to the last, inclusive. */
export function flagTokens(
  words: Words,
  tokens: { readonly first: number; readonly last: number },
  look: Omit<FlagFinding, 'span'>,
): FlagFinding {
  return { span: { start: words.start[tokens.first], end: words.end[tokens.last] }, ...look };
}

/** The words of a line-wrapped list of words. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter((word) => word !== ''));
}
