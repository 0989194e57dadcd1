import type { Document } from '../../../text/document.ts';
import type { RemovalBudget, RemovedWords } from '../../rule.ts';
import { pageOf } from '../analysis.ts';

/**
 * The default of `maxRemoval`: the largest share of the prose words that may be removed, in percent.
 * Measured: it stops the removal on 1 % of whole web pages, whose teasers can be most of their prose (70
 * stops 2.2 %, 50 stops 6.8 %), on no page of the C4 view and no clean article (nor would 30).
 */
export const MAX_REMOVAL = 80;
/** Short texts are also limited, but not those with only a handful of prose words. */
const LEAST_PROSE = 60;

/**
 * The prose words of a text, and how many of them are removed. Menus do not count: a page that is nine tenths
 * menus is an ordinary page. The changes are in the order of the text.
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

/** True if so much of the prose would be removed that the removal is more likely wrong than right. */
function isExceeded({ words, gone }: RemovedWords, percent: number = MAX_REMOVAL): boolean {
  return percent < 100 && words >= LEAST_PROSE && gone > (percent / 100) * words;
}

/** Limits how much prose may be removed as boilerplate. */
export const budget: RemovalBudget = { measure, isExceeded };
