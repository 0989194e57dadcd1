import type { FlagFinding } from '../../rule.ts';
import type { Words } from './token-context.ts';

/** A flag from the first token to the last, inclusive. */
export function flagTokens(
  words: Words,
  tokens: { readonly first: number; readonly last: number },
  flag: Omit<FlagFinding, 'span'>,
): FlagFinding {
  return { span: { start: words.start[tokens.first], end: words.end[tokens.last] }, ...flag };
}
