import type { Result } from '../../index.ts';

/** A letter or digit, as in any line of an article. */
const WORD = /[\p{L}\p{N}]/u;

/** True if page furniture was removed from a text and only a title, at most, is left: the page had no article. */
export function isNothingLeft({ text, title, passes, overBudget, unsettled }: Result): boolean {
  if (overBudget || unsettled) return false;
  if (!passes.some(({ removesBlocks, changes }) => removesBlocks && changes.length > 0)) return false;
  const { start, end } = title?.span ?? { start: 0, end: 0 };
  return !WORD.test(text.slice(0, start)) && !WORD.test(text.slice(end));
}
