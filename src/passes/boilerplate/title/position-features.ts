import { within } from '../features/prefix-sums.ts';
import { FEATURES } from '../features/schema.ts';
import { IS_UPPER, type PageTokens } from '../page/page-tokens.ts';
import { isContent } from '../page/word-ids.ts';
import { featureOf, isByline, type TitleContext, wordsOf } from './context.ts';

/* Where a line stands: among the lines around it, and how far it is from the article. */

const NEAR_NAMES = ['lexical', 'end', 'capitalised', 'numbers', 'function words'] as const;
const NEAR = NEAR_NAMES.map((name) => FEATURES.indexOf(name));
export const POSITION_FEATURES = [
  'phrase',
  'phrase at -1',
  'phrase at 1',
  'first look',
  'second look',
  'second look at -1',
  'second look at -2',
  'second look at -3',
  'second look at 1',
  'second look at 2',
  'second look at 3',
  'second look at 4',
  'kept after 5',
  'kept after 15',
  'kept before 5',
  'kept words after',
  'block',
  'to span',
  'to article',
  'words to span',
  'headlines to span',
  'headlines before',
  'headlines after',
  'longer lines',
  'words at -1',
  'words at -2',
  'words at 1',
  'words at 2',
  'words at 3',
  ...NEAR_NAMES.map((name) => `${name} at -1`),
  ...NEAR_NAMES.map((name) => `${name} at 1`),
  'lexical at 2',
  'longer than neighbours',
  'capitals of long words',
  'to byline',
  'to date',
  'since date',
] as const;
const LEXICAL = FEATURES.indexOf('lexical');
const DATE = FEATURES.indexOf('date');

/** How far the lines are whose phrases, looks and words are shown, in the order of the columns. */
const PHRASES_AT = [0, -1, 1];
const LOOKS_AT = [0, -1, -2, -3, 1, 2, 3, 4];
const WORDS_AT = [-1, -2, 1, 2, 3];

/** Writes to a row how the lines around a line look, and how far it is from the article. */
export function positionFeatures(
  outline: TitleContext,
  block: number,
  blocks: readonly number[],
  row: Float32Array,
): void {
  const { scan, spanStart, articleStart, keptWords, headlines } = outline;
  const count = scan.blocks;
  let at = 0;
  for (const near of PHRASES_AT) row[at++] = phrase(outline, block + near);
  row[at++] = outline.first[block];
  for (const near of LOOKS_AT) row[at++] = look(outline, block + near);
  row[at++] = keptShare(outline, block + 1, block + 6);
  row[at++] = keptShare(outline, block + 1, block + 16);
  row[at++] = keptShare(outline, block - 5, block);
  row[at++] = keptWords[count] > 0 ? within(keptWords, block + 1, count) / keptWords[count] : 0;
  row[at++] = Math.min(block, 20);
  row[at++] = Math.max(-10, Math.min(60, spanStart - block));
  row[at++] = Math.max(-10, Math.min(60, articleStart - block));
  row[at++] = spanStart > block ? Math.min(400, scan.first[spanStart] - scan.first[block + 1]) : -1;
  row[at++] = Math.max(0, within(headlines, block + 1, spanStart));
  row[at++] = within(headlines, block - 5, block);
  row[at++] = within(headlines, block + 1, block + 6);
  row[at++] = longerLines(outline, block, blocks);
  for (const near of WORDS_AT) row[at++] = wordsOf(outline, block + near);
  for (const column of NEAR) row[at++] = featureOf(outline, block - 1, column);
  for (const column of NEAR) row[at++] = featureOf(outline, block + 1, column);
  row[at++] = featureOf(outline, block + 2, LEXICAL);
  row[at++] = wordsOf(outline, block) - Math.max(wordsOf(outline, block - 1), wordsOf(outline, block + 1));
  row[at++] = capitalsOfLongWords(scan, block);
  row[at++] = distance(outline, block, 1, isByline);
  row[at++] = distance(outline, block, 1, isDate);
  row[at++] = distance(outline, block, -1, isDate);
}

/** 1 where a block says a phrase of the lexicon. */
function phrase({ scan, features }: TitleContext, block: number): number {
  return block >= 0 && block < scan.blocks && features.templates[block] !== 0 ? 1 : 0;
}

/** The second look at a block; beyond the page nothing is the article's. */
function look({ scan, second }: TitleContext, block: number): number {
  return block < 0 || block >= scan.blocks ? 5 : second[block];
}

/** The share of some blocks that stay. */
function keptShare({ scan, kept }: TitleContext, from: number, to: number): number {
  const size = Math.min(scan.blocks, to) - Math.max(0, from);
  return size > 0 ? within(kept, from, to) / size : -0.1;
}

/** How many lines above the article have more words. */
function longerLines(outline: TitleContext, block: number, blocks: readonly number[]): number {
  const own = wordsOf(outline, block);
  let longer = 0;
  for (const other of blocks) if (other < outline.spanStart && wordsOf(outline, other) > own) longer++;
  return longer;
}

function isDate(outline: TitleContext, block: number): boolean {
  return featureOf(outline, block, DATE) === 2;
}

const FAR = 9;

/** Blocks from one to the nearest that is so, up or down the page; FAR where none is nearer. */
function distance(
  outline: TitleContext,
  block: number,
  step: 1 | -1,
  is: (outline: TitleContext, block: number) => boolean,
): number {
  for (let far = 1; far < FAR; far++) {
    const other = block + step * far;
    if (other < 0 || other >= outline.scan.blocks) break;
    if (is(outline, other)) return far;
  }
  return FAR;
}

/** The share of a line's longer words that begin with a capital, as all do in a title of the American fashion. */
function capitalsOfLongWords(scan: PageTokens, block: number): number {
  let words = 0;
  let capitals = 0;
  for (let word = scan.first[block]; word < scan.first[block + 1]; word++) {
    if (!isContent(scan, word)) continue;
    words++;
    if ((scan.shape[word] & IS_UPPER) > 0) capitals++;
  }
  return words > 0 ? capitals / words : -1;
}
