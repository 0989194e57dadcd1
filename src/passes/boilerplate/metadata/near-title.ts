import type { Span } from '../../../text/span.ts';
import type { Page } from '../analysis.ts';

/** How far around the title to search for byline and date, in blocks. */
const BEFORE = 4;
const AFTER = 12;
/** Longer blocks are paragraphs, not lines about the article. In UTF-16 units. */
export const LONGEST_LINE = 160;

/** The short lines around the title, from the top down. */
export function linesNearTitle({ spans }: Pick<Page, 'spans'>, title: number): Span[] {
  return spans
    .slice(Math.max(0, title - BEFORE), title + AFTER)
    .filter(({ start, end }) => end - start <= LONGEST_LINE);
}
