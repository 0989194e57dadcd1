import type { Span } from '../../../text/span.ts';
import { EVIDENCE } from '../features/furniture-features.ts';
import { TITLE } from '../features/layout.ts';
import { scoreRows, type Trees } from '../model/boosted-trees.ts';
import { AT_SIGNS, COUNTS, NO_END, type PageTokens } from '../page/page-tokens.ts';
import type { Candidates } from './candidates.ts';
import { headTitle } from './site-suffix.ts';
import { sharedWords, wordHashes } from './word-overlap.ts';

/** A title, its place, and the certainty. */
export interface Title {
  readonly block: number;
  readonly span: Span;
  /** Log-odds. */
  readonly score: number;
  /** The block of the document's title line, if that is another one with the same words. */
  readonly siteTitle: number;
}

const { width, column } = TITLE;

/** Two headlines begin the text, and the body is about the second: the first belongs to another article. */
function isStray({ blocks, rows }: Candidates): boolean {
  if (blocks[0] !== 0 || blocks[1] !== 1) return false;
  const isHeadline = (row: number) =>
    rows[row + column.words] >= 4 &&
    rows[row + column.words] <= 20 &&
    rows[row + column.end] === NO_END &&
    rows[row + column.prose] === 0;
  const first = rows[column.bodyWords];
  return (
    isHeadline(0) &&
    isHeadline(width) &&
    first >= 0 &&
    first < 0.5 &&
    rows[width + column.bodyWords] - first > 0.3
  );
}

/** The lowest score of a title: log-odds against the text having no title. */
const LEAST_SCORE = -3.5;
/** The cost of a mail address or a handle in the line. */
const ADDRESS_COST = 2;
/**
 * The cost of a line that is a likely furniture label. A sure label is never the title, nor are a few words that are a
 * label somewhere (`Live`, `Menu`, the name of an author), unless most of their words are in the text.
 */
const LABEL_COST = 1.5;
const LABEL_WORDS = 3;
const LABEL_SHARED = 0.5;
/** A label of at most this many words that names a day is a byline. */
const BYLINE_WORDS = 10;
/**
 * The cost of the first line if other lines separate it from the article: it may be the document's title
 * then, and the headline below is the better one.
 */
const HEAD_COST = 1;
const LEAST_BETWEEN = 2;
/** Lines compete, so the scores of clear ones must be exact too. */
const EARLY_EXIT = 8;

/** The best of the candidates. */
export interface BestLine {
  /** Its index among the candidates. */
  readonly index: number;
  /** Log-odds. */
  readonly score: number;
}

/** The most likely title, if any line is likely enough. Only the words of the page matter. */
export function bestLine(
  tokens: PageTokens,
  { blocks, rows }: Candidates,
  trees: Trees,
): BestLine | undefined {
  const starts = new Uint32Array(blocks.length);
  for (let index = 0; index < blocks.length; index++) starts[index] = index * width;
  const scores = scoreRows(trees, rows, starts, EARLY_EXIT);
  for (let index = 0; index < blocks.length; index++)
    scores[index] -= costOf(tokens, blocks[index], rows.subarray(index * width, (index + 1) * width));
  const pooled = pool(tokens, blocks, scores);
  let first = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < blocks.length; index++) {
    const isApart = blocks[index] === 0 && rows[index * width + column.toSpan] > LEAST_BETWEEN;
    const rank = isApart ? pooled[index] - HEAD_COST : pooled[index];
    if (rank <= most) continue;
    first = index;
    most = rank;
  }
  return first < 0 || pooled[first] <= LEAST_SCORE ? undefined : { index: first, score: pooled[first] };
}

/** The amount subtracted from the score of a line for an address or a furniture label in it. */
function costOf(tokens: PageTokens, block: number, row: Float32Array): number {
  const evidence = row[column.furniture];
  const isLabel = evidence > 0 && row[column.words] <= LABEL_WORDS && row[column.bodyWords] < LABEL_SHARED;
  const isByline = evidence > 0 && row[column.words] <= BYLINE_WORDS && row[column.date] > 0;
  if (evidence >= EVIDENCE.sure || isLabel || isByline) return Number.POSITIVE_INFINITY;
  const address = tokens.counts[block * COUNTS + AT_SIGNS] > 0 ? ADDRESS_COST : 0;
  return address + (evidence >= EVIDENCE.likely ? LABEL_COST : 0);
}

export interface TitleSearch {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly tokens: PageTokens;
  readonly candidates: Candidates;
  readonly best: BestLine | undefined;
}

/** The title of the article, if one is found. */
export function findTitle({ text, spans, tokens, candidates, best }: TitleSearch): Title | undefined {
  if (tokens.blocks < 2 || !best) return undefined;
  const { blocks } = candidates;
  const { index, score } = best;
  const block = blocks[index] === 0 && isStray(candidates) ? blocks[1] : blocks[index];
  if (block === 0) return { block: 0, span: headTitle(text, spans, blocks), score, siteTitle: -1 };
  const own = wordHashes(tokens, block, 40);
  const head = wordHashes(tokens, 0, 60);
  const isSame =
    own.length >= 3 && sharedWords(own, head) >= 0.9 * own.length && head.length <= own.length + 8;
  const isCopy = isSame || isGlued(text, spans[0], spans[block]);
  return { block, span: spans[block], score, siteTitle: isCopy ? 0 : -1 };
}

const LEAST_GLUED = 15;
const LONGEST_SECTION = 30;

/** True for a line that is the title with the name of a section glued to its front: `WorldStorm hits the coast`. */
function isGlued(text: string, head: Span, title: Span): boolean {
  const line = text.slice(head.start, head.end);
  const own = text.slice(title.start, title.end);
  const section = line.length - own.length;
  return own.length >= LEAST_GLUED && section > 0 && section <= LONGEST_SECTION && line.endsWith(own);
}

/** Shorter endings may be coincidence. Longer ones are breadcrumbs, which end with the title. */
const LEAST_ENDING = 4;

/** A line that ends with another one supports it: their odds are added. Log-odds for each line. */
function pool(tokens: PageTokens, blocks: readonly number[], scores: Float64Array): Float64Array {
  const lines: number[][] = [];
  for (const block of blocks) lines.push(wordHashes(tokens, block, 40));
  return scores.map((score, index) => {
    if (lines[index].length < LEAST_ENDING) return score;
    let odds = Math.exp(score);
    for (let other = 0; other < lines.length; other++)
      if (endsWith(lines[other], lines[index])) odds += Math.exp(scores[other]);
    return Math.log(odds);
  });
}

/** True if the longer list ends with the other. */
function endsWith(longer: readonly number[], end: readonly number[]): boolean {
  const shift = longer.length - end.length;
  return shift > 0 && end.every((hash, at) => longer[shift + at] === hash);
}
