import type { Page } from '../analysis.ts';
import { EVIDENCE } from '../features/furniture-features.ts';
import { COUNTS, END, SENTENCE_END } from '../page/page-tokens.ts';
import { CERTAIN_GROUPS } from '../page/phrase-groups.ts';
import type { Setting } from './setting.ts';

/*
 * The log-odds of being boilerplate above which a block is removed. Set by hand on the training pages and on half of
 * the genres of clean texts, and checked on the other half.
 */

/** The minimum evidence in the row of doubtful blocks around a block (see evidence.ts): two labels, or a sure one. */
export const LEAST_EVIDENCE = 2;
/** The same for a label if the text has much evidence elsewhere. */
const LEAST_OF_LABEL = 1;
/** Evidence in a row or a text from this amount on counts as "much". */
const MUCH_EVIDENCE = 4;
/** The threshold for a short label alone in a text with little evidence. */
const LONE_LABEL = 3.5;
/** Labels that are never a heading or an item of a text. */
const NEVER_TEXT: ReadonlySet<string> = new Set([
  'ad-label',
  'continues-below',
  'embedded-content',
  'photo-credit',
  'agency-tail',
  'wire-number',
  'rights',
  'script',
]);
const LONE_WORDS = 5;
/** Added if a row outside a web page has less evidence. */
const LITTLE_EVIDENCE = 0.3;

/**
 * A machine-translated text comes from a web page, so the leftovers model needs no evidence beside its own: it decides
 * alone as far as the translation is certain. Where the text may also be clean, missing evidence counts as this
 * threshold.
 */
const SENTENCE_OF_LEFTOVERS = 0.5;
/** Longer lines need more: one per so many words. */
const SHORT_LINE = 8;
const PER_WORDS = 12;
const MOST_EXTRA = 3;
/** At two thirds of full certainty the leftovers model decides alone. */
const FORGIVING = 1.5;
const WITHOUT_EVIDENCE = 8;

/**
 * Added to the model's log-odds for a label, and for any line of a web page. Half of the training texts were clean, so
 * the model's estimate for a page is too low. A block is only removed if the sum is at least even odds.
 */
const SURE_LABEL = 1.5;
/** The same for a sure label that programs write, not people. */
const MARK_OF_PROGRAM = 3.5;
const OF_PROGRAMS: ReadonlySet<string> = new Set([
  'plugin-mark',
  'script',
  'wire-number',
  'embedded-content',
]);
const LIKELY_LABEL = 0.5;
const LINE_OF_PAGE = 0.5;

/**
 * Added by the number of words in the block, up to each limit: removing a real paragraph is worse than keeping a menu
 * item.
 */
const BY_LENGTH: readonly (readonly [words: number, offset: number])[] = [
  [3, 0],
  [8, 0.1],
  [50, 0.5],
  [Number.POSITIVE_INFINITY, 1.3],
];
/**
 * Added for a sentence that is not a label: it is more often part of the article than a teaser. On a web page
 * readers' comments and notices are sentences, too.
 */
const SENTENCE = 1.5;
const SENTENCE_ON_PAGE = 0.4;
const LEAST_SENTENCE = 4;
/** Added for a block that begins with a quotation mark: speech, and quotations in an article. */
const SPEECH = 1;
/** Added for a block between two paragraphs that stay: articles are seldom interrupted. */
const BETWEEN_PARAGRAPHS = 1;
const QUOTATION_MARKS = '"\u201c\u201e\u00ab\u00bb\u2018';
/** The minimum number of words in such a paragraph. */
const PARAGRAPH_WORDS = 12;

/**
 * The log-odds that a block is boilerplate: those of the model, plus what its label and the text add. In a translated
 * text those of the leftovers model (`leftovers`) take their place.
 */
export function boilerplateOdds(setting: Setting, block: number, leftovers?: Float64Array): number {
  const label = labelOdds(setting, block);
  const odds = setting.page.logits[block];
  return label + (leftovers ? mixed(setting, odds, leftovers[block]) : odds);
}

/** A number for a text by people and one for a translated text, by the certainty of the translation. */
function mixed({ translated }: Setting, human: number, machine: number): number {
  const share = Math.min(1, translated * FORGIVING);
  return (1 - share) * human + share * machine;
}

function labelOdds({ evidence, isPage }: Setting, block: number): number {
  const weight = evidence[block]?.weight ?? 0;
  if (weight >= EVIDENCE.sure)
    return OF_PROGRAMS.has(evidence[block]?.key ?? '') ? MARK_OF_PROGRAM : SURE_LABEL;
  if (weight >= EVIDENCE.likely) return LIKELY_LABEL;
  return isPage ? LINE_OF_PAGE : 0;
}

/** The odds above which a block is removed, by the evidence of its row; 0 or more. */
export function removalThreshold(setting: Setting, block: number, inRow: number): number {
  const human = thresholdOfHuman(setting, block, inRow);
  if (setting.translated === 0 || isRegular(setting, block)) return human;
  return mixed(setting, Math.min(WITHOUT_EVIDENCE, human), thresholdOfLeftover(setting, block));
}

/** True for a line that is a pattern of the text. On a web page a pattern is furniture. */
const isRegular = ({ regular, isPage }: Setting, block: number): boolean => regular.has(block) && !isPage;

/** The threshold for the leftovers model alone. */
function thresholdOfLeftover(setting: Setting, block: number): number {
  if (isLabel(setting, block)) return 0;
  const { page } = setting;
  const length = Math.min(MOST_EXTRA, Math.max(0, wordsOf(page, block) - SHORT_LINE) / PER_WORDS);
  return length + (isSentence(page, block) ? SENTENCE_OF_LEFTOVERS : 0);
}

/** The threshold in a text by people. */
function thresholdOfHuman(setting: Setting, block: number, inRow: number): number {
  const { page, isPage } = setting;
  if (isRegular(setting, block) || inRow < leastEvidence(setting, block)) return Number.POSITIVE_INFINITY;
  if (isLabel(setting, block)) return isLoneLabel(setting, block, inRow) ? LONE_LABEL : 0;
  const words = wordsOf(page, block);
  const byLength = BY_LENGTH.find(([most]) => words <= most)?.[1] ?? 0;
  const little = inRow < MUCH_EVIDENCE && !isPage ? LITTLE_EVIDENCE : 0;
  const isProse = !setting.isForeign(block);
  const sentence = isProse && isSentence(page, block) ? (isPage ? SENTENCE_ON_PAGE : SENTENCE) : 0;
  const speech = isProse && isQuoted(page, block) ? SPEECH : 0;
  const between = isBetweenParagraphs(page, block) ? BETWEEN_PARAGRAPHS : 0;
  return byLength + little + sentence + speech + between;
}

/** True for a short label on its own: it may be a heading, or an item of a list. */
function isLoneLabel(setting: Setting, block: number, inRow: number): boolean {
  const { page, evidence, isPage, inText } = setting;
  if (isPage || inText >= MUCH_EVIDENCE || wordsOf(page, block) > LONE_WORDS) return false;
  if (NEVER_TEXT.has(evidence[block]?.key ?? '')) return false;
  if (isLabel(setting, block - 1) || isLabel(setting, block + 1)) return false;
  return inRow <= (evidence[block]?.weight ?? 0);
}

/** The evidence that the row of a block needs. */
function leastEvidence(setting: Setting, block: number): number {
  const isElsewhere = setting.isPage || setting.inText >= MUCH_EVIDENCE;
  return isElsewhere && isLabel(setting, block) ? LEAST_OF_LABEL : LEAST_EVIDENCE;
}

function isLabel({ evidence }: Setting, block: number): boolean {
  const { weight = 0, isPart = false } = evidence[block] ?? {};
  return weight >= EVIDENCE.likely && !isPart;
}

/** True for a block with a phrase that is boilerplate by itself. */
export function isCertain({ phrases }: Page, block: number): boolean {
  return (phrases[block] & CERTAIN_GROUPS) !== 0;
}

function isSentence(page: Page, block: number): boolean {
  return isEnded(page, block) && wordsOf(page, block) >= LEAST_SENTENCE;
}

function isEnded({ tokens }: Page, block: number): boolean {
  return tokens.counts[block * COUNTS + END] === SENTENCE_END;
}

function isQuoted({ text, spans }: Page, block: number): boolean {
  return QUOTATION_MARKS.includes(text[spans[block].start]);
}

function isBetweenParagraphs(page: Page, block: number): boolean {
  const staysParagraph = (other: number) =>
    wordsOf(page, other) >= PARAGRAPH_WORDS && page.logits[other] <= 0 && !isCertain(page, other);
  return page.phrases[block] === 0 && staysParagraph(block - 1) && staysParagraph(block + 1);
}

/** The number of words in a block; 0 outside the page. */
function wordsOf({ tokens }: Page, block: number): number {
  return block >= 0 && block < tokens.blocks ? tokens.firstWord[block + 1] - tokens.firstWord[block] : 0;
}
