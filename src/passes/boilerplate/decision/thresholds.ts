import type { Page } from '../analysis.ts';
import { EVIDENCE } from '../features/furniture-features.ts';
import { COUNTS, END, SENTENCE_END } from '../page/page-tokens.ts';
import { CERTAIN_GROUPS } from '../page/phrase-groups.ts';
import type { Evidence } from './evidence.ts';

/*
 * From which log-odds of being boilerplate a block goes. Set by hand on the training pages and on half of the genres
 * of clean texts; the other half shows what they do elsewhere.
 */

/** The least evidence in the row of doubted blocks that a block is in (see evidence.ts): two labels, or a sure one. */
export const LEAST_EVIDENCE = 2;
/** The same for a label on a web page. */
const LEAST_ON_PAGE = 1;
/** Added where a row outside a web page has less than this. */
const MUCH_EVIDENCE = 4;
const LITTLE_EVIDENCE = 0.3;

/** No block without a label of its own goes below this: at even odds. */
const EVEN = 0;
/**
 * The same on a web page. The model was trained on as many clean texts as pages, so what it says of a page is too
 * kind; there this is even odds.
 */
const EVEN_ON_PAGE = -0.5;
/** A block that is a sure, or a likely label itself. */
const SURE_LABEL = -1.5;
const LIKELY_LABEL = -0.5;

/**
 * Added by the number of words of the block, up to each: removing a real paragraph is worse than keeping a menu item.
 */
const BY_LENGTH: readonly (readonly [words: number, offset: number])[] = [
  [3, 0],
  [8, 0.1],
  [50, 0.5],
  [Number.POSITIVE_INFINITY, 0.8],
];
/**
 * Added for a sentence that is no label: it is more often the article's own than a teaser. On a web page readers'
 * comments and notices are sentences, too.
 */
const SENTENCE = 1.5;
const SENTENCE_ON_PAGE = 0.4;
const LEAST_SENTENCE = 4;
/** Added for a block between two paragraphs that stay: an article is seldom interrupted. */
const BETWEEN_PARAGRAPHS = 1;
/** From so many words on a block counts as a paragraph there. */
const PARAGRAPH_WORDS = 12;

/** What the thresholds of all blocks of a text depend on. */
export interface Setting {
  readonly page: Page;
  readonly evidence: Evidence;
  /** True for what is a whole web page: there the row of a label needs less evidence. */
  readonly isPage: boolean;
}

/** The log-odds that a block must exceed to be doubted at all, before it is known what stands around it. */
export function doubtThreshold({ evidence, isPage }: Setting, block: number): number {
  const weight = evidence[block]?.weight ?? 0;
  if (weight >= EVIDENCE.sure) return SURE_LABEL;
  if (weight >= EVIDENCE.likely) return LIKELY_LABEL;
  return isPage ? EVEN_ON_PAGE : EVEN;
}

/** The log-odds that a doubted block must exceed to go, by the evidence of its row. */
export function removalThreshold(setting: Setting, block: number, inRow: number): number {
  const { page, evidence, isPage } = setting;
  const isLabel = (evidence[block]?.weight ?? 0) >= EVIDENCE.likely;
  if (inRow < (isPage && isLabel ? LEAST_ON_PAGE : LEAST_EVIDENCE)) return Number.POSITIVE_INFINITY;
  const least = doubtThreshold(setting, block);
  if (isLabel) return least;
  const words = wordsOf(page, block);
  const byLength = BY_LENGTH.find(([most]) => words <= most)?.[1] ?? 0;
  const little = inRow < MUCH_EVIDENCE && !isPage ? LITTLE_EVIDENCE : 0;
  const sentence = isSentence(page, block) ? (isPage ? SENTENCE_ON_PAGE : SENTENCE) : 0;
  const between = isBetweenParagraphs(page, block) ? BETWEEN_PARAGRAPHS : 0;
  return least + byLength + little + sentence + between;
}

/** True for a block with a phrase that is boilerplate by itself. */
export function isCertain({ phrases }: Page, block: number): boolean {
  return (phrases[block] & CERTAIN_GROUPS) !== 0;
}

function isSentence(page: Page, block: number): boolean {
  const isEnded = page.tokens.counts[block * COUNTS + END] === SENTENCE_END;
  return isEnded && wordsOf(page, block) >= LEAST_SENTENCE;
}

function isBetweenParagraphs(page: Page, block: number): boolean {
  const staysParagraph = (other: number) =>
    wordsOf(page, other) >= PARAGRAPH_WORDS && page.logits[other] <= 0 && !isCertain(page, other);
  return page.phrases[block] === 0 && staysParagraph(block - 1) && staysParagraph(block + 1);
}

/** The number of words of a block; 0 beyond the page. */
function wordsOf({ tokens }: Page, block: number): number {
  return block >= 0 && block < tokens.blocks ? tokens.firstWord[block + 1] - tokens.firstWord[block] : 0;
}
