import type { Document } from '../../../text/document.ts';
import type { RemovalBudget, RemovedWords } from '../../rule.ts';
import { pageOf } from '../analysis.ts';

/**
 * The default of `maxRemoval`: the most of the prose-like words that may go, in percent. Measured: it stops 1 %
 * of whole web pages, whose teasers can be most of their prose (70 stops 2.2 %, 50 stops 6.8 %), no page of the
 * C4 view and no clean article (which 30 would not stop either).
 */
export const MAX_REMOVAL = 80;
/** Short texts are judged too, but a handful of prose words is no measure. */
const LEAST_PROSE = 60;

/**
 * The words of a text that stand in prose, and how many of them go. Menus do not count: a page that is nine tenths
 * menus is a page like others. The changes are in the order of the text.
 */
function measure(
  doc: Document,
  removed: readonly { readonly at: number; readonly before: string }[],
): RemovedWords {
  const { tokens, spans, features } = pageOf(doc);
  let words = 0;
  let gone = 0;
  let change = 0;
  for (let block = 0; block < tokens.blocks; block++) {
    if (features.prose[block] <= 0) continue;
    const count = tokens.firstWord[block + 1] - tokens.firstWord[block];
    words += count;
    const { start, end } = spans[block];
    while (change < removed.length && removed[change].at + removed[change].before.length <= start) change++;
    const next = removed[change];
    if (next && next.at <= start && next.at + next.before.length >= end) gone += count;
  }
  return { words, gone };
}

/** True where so much of the prose would go that the removal is more likely wrong than right. */
function isExceeded({ words, gone }: RemovedWords, percent: number = MAX_REMOVAL): boolean {
  return percent < 100 && words >= LEAST_PROSE && gone > (percent / 100) * words;
}

/** Limits how much prose may go as boilerplate. */
export const budget: RemovalBudget = { measure, isExceeded };
