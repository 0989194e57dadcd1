import type { Page } from '../analysis.ts';
import type { Evidence } from '../decision/evidence.ts';
import { EVIDENCE } from '../features/furniture-features.ts';
import { FIRST_STAGE } from '../features/layout.ts';
import {
  COUNTS,
  END,
  IS_FUNCTIONAL,
  IS_NUMBER,
  IS_UPPER,
  LETTER_START,
  NO_END,
  START,
  STOPS,
} from '../page/page-tokens.ts';
import { isContent } from '../page/word-ids.ts';
import { stemsIn } from './stems.ts';

/* The form of a line, from which a reader sees that it is no part of the article, whatever it says. */

const LONGEST_TAIL = 8;
/** Labels that may also be headings in a digest. */
const IN_ARTICLES: ReadonlySet<string> = new Set(['clock', 'date-line', 'author-line', 'place-line']);

/** The first sure label below which nothing is about the article; the number of blocks if there is none. */
export function tailStart(page: Page, evidence: Evidence): number {
  const blocks = page.spans.length;
  let start = blocks;
  for (let block = blocks - 1; block > 0 && block >= blocks - LONGEST_TAIL; block--) {
    const { key = '', weight = 0 } = evidence[block] ?? {};
    if (weight >= EVIDENCE.sure && !IN_ARTICLES.has(key)) start = block;
    else if (weight < EVIDENCE.likely && isOfArticle(page, block)) break;
  }
  return start;
}

const isOfArticle = (page: Page, block: number): boolean =>
  page.features.prose[block] > 0 || bodyWordsOf(page, block) > MOST_SHARED;

/** A line that is not about the article shares at most this part of its content words with the paragraphs. */
const MOST_SHARED = 0.2;
const HEADLINE_WORDS = { least: 5, most: 24 };
const LEAST_CONTENT = 3;

/**
 * True for a line like a headline that shares no words with the article. A subheading is shorter, or shares some.
 * `stems` are those of the paragraphs (see `stemsOfProse`); asked for only if the line looks like a headline.
 */
export function isHeadlineOfAnother(page: Page, block: number, stems: () => ReadonlySet<string>): boolean {
  const { tokens } = page;
  const from = tokens.firstWord[block];
  const to = tokens.firstWord[block + 1];
  if (to - from < HEADLINE_WORDS.least || to - from > HEADLINE_WORDS.most) return false;
  if ((tokens.shape[from] & IS_UPPER) === 0) return false;
  const count = (kind: number) => tokens.counts[block * COUNTS + kind];
  if (count(END) !== NO_END || count(START) !== LETTER_START || count(STOPS) > 0) return false;
  return !isTorn(page, block) && isOffTopic(page, block, stems);
}

/** True for a part of a sentence: it begins in lower case, ends with a function word or follows another part. */
export function isTorn({ text, spans, tokens, features }: Page, block: number): boolean {
  const { start } = spans[block];
  const isSmall = LOWER_CASE.test(text.slice(start, start + 2));
  const last = tokens.firstWord[block + 1] - 1;
  const isOpen = last >= tokens.firstWord[block] && (tokens.shape[last] & IS_FUNCTIONAL) !== 0;
  return isSmall || isOpen || (features.prose[block - 1] > 0 && endOf({ tokens }, block - 1) === NO_END);
}

const LOWER_CASE = /^\p{Ll}/u;

/** True for a line with enough content words, hardly any of which are in the paragraphs. */
function isOffTopic(page: Page, block: number, stems: () => ReadonlySet<string>): boolean {
  const { tokens } = page;
  let content = 0;
  for (let word = tokens.firstWord[block]; word < tokens.firstWord[block + 1]; word++)
    if (isContent(tokens, word)) content++;
  if (content < LEAST_CONTENT || bodyWordsOf(page, block) > MOST_SHARED) return false;
  const { start, end } = page.spans[block];
  const own = stemsIn(page.text.slice(start, end));
  return own.filter((stem) => stems().has(stem)).length <= MOST_SHARED * own.length;
}

/** The stems of the words in the paragraphs of a page: `reacted` counts as `reacts`. */
export function stemsOfProse({ text, spans, features }: Page): ReadonlySet<string> {
  const prose = spans.filter((_, block) => features.prose[block] > 0);
  return new Set(prose.flatMap(({ start, end }) => stemsIn(text.slice(start, end))));
}

const MOST_NUMBER_WORDS = 8;
const LEAST_NUMBERS = 0.3;

/** True for a short line of numbers: a date, a time, the number of a report. */
export function isOfNumbers({ tokens }: Page, block: number): boolean {
  const from = tokens.firstWord[block];
  const to = tokens.firstWord[block + 1];
  let numbers = 0;
  for (let word = from; word < to; word++) if ((tokens.shape[word] & IS_NUMBER) !== 0) numbers++;
  return to - from <= MOST_NUMBER_WORDS && numbers >= LEAST_NUMBERS * (to - from);
}

function endOf({ tokens }: Pick<Page, 'tokens'>, block: number): number {
  return block < 0 ? -1 : tokens.counts[block * COUNTS + END];
}

function bodyWordsOf({ features }: Page, block: number): number {
  return features.values[block * FIRST_STAGE.width + FIRST_STAGE.column.bodyWords];
}
