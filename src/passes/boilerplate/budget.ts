import type { Document } from '../../text/document.ts';
import { pageOf } from './page.ts';

/**
 * The default of `maxRemoval`: the most of the prose-like words that may go, in percent. Measured: it stops 1 %
 * of whole web pages, whose teasers can be most of their prose (70 stops 2.2 %, 50 stops 6.8 %), no page of the
 * C4 view and no clean article (which 30 would not stop either).
 */
export const MAX_REMOVAL = 80;
/** Short texts are judged too, but a handful of prose words is no measure. */
const LEAST_PROSE = 60;

/**
 * True where so many of the words that stand in prose would go that the removal is more likely wrong than
 * right. Menus do not count: a page that is nine tenths menus is a page like others.
 */
export function overBudget(
  doc: Document,
  removed: readonly { readonly at: number; readonly before: string }[],
  percent: number = MAX_REMOVAL,
): boolean {
  if (removed.length === 0) return false;
  const { scan, spans, features } = pageOf(doc);
  const prose = features.prose;
  let all = 0;
  let gone = 0;
  let change = 0;
  for (let block = 0; block < scan.blocks; block++) {
    const words = scan.first[block + 1] - scan.first[block];
    const counts = prose[block] > 0 ? words : 0;
    all += counts;
    const { start, end } = spans[block];
    while (change < removed.length && removed[change].at + removed[change].before.length <= start) change++;
    if (
      change < removed.length &&
      removed[change].at <= start &&
      removed[change].at + removed[change].before.length >= end
    )
      gone += counts;
  }
  if (percent >= 100) return false;
  return all >= LEAST_PROSE && gone > (percent / 100) * all;
}
