import type { Page } from '../analysis.ts';
import { FIRST_STAGE } from '../features/layout.ts';
import { CERTAIN_GROUPS } from '../page/phrase-groups.ts';

/*
 * From which log-odds of being boilerplate a block goes. Set by hand on the training pages and on articles without
 * any boilerplate.
 */

/**
 * The threshold of the text, by how many of its blocks hold a phrase of boilerplate: 0, 1, 2, or 3 and more. Where
 * nothing looks like a web page, only strong evidence removes a block. That also ends the rounds of the decision, as
 * the phrases that were evidence in one round are gone in the next.
 */
const BY_EVIDENCE: readonly number[] = [1.6, 0.42, 0.12, -0.08];
/** The same for a text of few blocks, which is less often a web page. */
const BY_EVIDENCE_SHORT: readonly number[] = [2.2, 1, 0.5, -0.08];
/** From so many blocks on a text is not short. */
const SHORT = 18;
/** From so many blocks with a phrase on a text is taken for a web page. */
const PAGE_EVIDENCE = 3;

/**
 * Added by the number of words of the block, up to each: removing a real paragraph is worse than keeping a menu item.
 * What is not taken for a web page gets no offset below 0.
 */
const BY_LENGTH: readonly (readonly [words: number, offset: number])[] = [
  [3, -0.5],
  [8, 0.1],
  [50, 0.5],
  [Number.POSITIVE_INFINITY, 0.8],
];
/** Added on a web page for a short line that names a day: it mostly gives the date of publication. */
const DATE_LINE = -0.8;
/** Added for a block between two paragraphs that stay: an article is seldom interrupted. */
const BETWEEN_PARAGRAPHS = 1;
/** From so many words on a block counts as a paragraph there. */
const PARAGRAPH_WORDS = 12;

/** The threshold of a text, before that of each block is made from it. */
export interface PageThreshold {
  readonly base: number;
  /** True for what is taken for a web page. */
  readonly isPage: boolean;
}

/** The threshold that all blocks of a text share. */
export function pageThreshold({ phrases }: Page): PageThreshold {
  let evidence = 0;
  for (let block = 0; block < phrases.length; block++) if (phrases[block] !== 0) evidence++;
  const level = Math.min(evidence, PAGE_EVIDENCE);
  const levels = phrases.length < SHORT ? BY_EVIDENCE_SHORT : BY_EVIDENCE;
  return { base: levels[level], isPage: level === PAGE_EVIDENCE };
}

/** The log-odds that a block must exceed to go. A block without words stays in what is not taken for a web page. */
export function blockThreshold(page: Page, block: number, threshold: PageThreshold): number {
  if (wordsOf(page, block) === 0 && !threshold.isPage) return Number.POSITIVE_INFINITY;
  const between = isBetweenParagraphs(page, block, threshold.base) ? BETWEEN_PARAGRAPHS : 0;
  return threshold.base + offset(page, block, threshold) + between;
}

/** True for a block with a phrase that is boilerplate by itself. */
export function isCertain({ phrases }: Page, block: number): boolean {
  return (phrases[block] & CERTAIN_GROUPS) !== 0;
}

function offset(page: Page, block: number, { isPage }: PageThreshold): number {
  const { width, column } = FIRST_STAGE;
  if (isPage && page.features.values[block * width + column.date] === 2) return DATE_LINE;
  const words = wordsOf(page, block);
  const byLength = BY_LENGTH.find(([most]) => words <= most)?.[1] ?? 0;
  return isPage ? byLength : Math.max(0, byLength);
}

function isBetweenParagraphs(page: Page, block: number, base: number): boolean {
  const staysParagraph = (other: number) =>
    wordsOf(page, other) >= PARAGRAPH_WORDS && page.logits[other] <= base && !isCertain(page, other);
  return page.phrases[block] === 0 && staysParagraph(block - 1) && staysParagraph(block + 1);
}

/** The number of words of a block; 0 beyond the page. */
function wordsOf({ tokens }: Page, block: number): number {
  return block >= 0 && block < tokens.blocks ? tokens.firstWord[block + 1] - tokens.firstWord[block] : 0;
}
