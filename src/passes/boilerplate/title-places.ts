import { COLUMNS } from './columns.ts';
import { IS_FUNCTIONAL, IS_NUMBER, IS_UPPER, type Scan } from './scan.ts';
import { within } from './sums.ts';
import { figure, isByline, type Outline, wordsOf } from './title-outline.ts';

/* Where a line stands: among the lines around it, and how far it is from the article. */

const NEAR_NAMES = ['lexical', 'end', 'capitalised', 'numbers', 'function words'] as const;
const NEAR = NEAR_NAMES.map((name) => COLUMNS.indexOf(name));
export const PLACE_NAMES = [
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
const LEXICAL = COLUMNS.indexOf('lexical');
const DATE = COLUMNS.indexOf('date');

/** The line, those around it, and how far it is from the article. */
export function placeFigures(outline: Outline, block: number, blocks: readonly number[]): number[] {
  const { scan, features, first, second, spanStart, articleStart, kept, keptWords, headlines } = outline;
  const { blocks: count } = scan;
  const phrase = (at: number) => (at >= 0 && at < count && features.templates[at] !== 0 ? 1 : 0);
  const look = (at: number) => (at < 0 || at >= count ? 5 : second[at]);
  const words = (at: number) => wordsOf(outline, at);
  const share = (from: number, to: number) => {
    const size = Math.min(count, to) - Math.max(0, from);
    return size > 0 ? within(kept, from, to) / size : -0.1;
  };
  const own = words(block);
  return [
    phrase(block),
    phrase(block - 1),
    phrase(block + 1),
    first[block],
    ...[0, -1, -2, -3, 1, 2, 3, 4].map((near) => look(block + near)),
    share(block + 1, block + 6),
    share(block + 1, block + 16),
    share(block - 5, block),
    keptWords[count] > 0 ? within(keptWords, block + 1, count) / keptWords[count] : 0,
    Math.min(block, 20),
    Math.max(-10, Math.min(60, spanStart - block)),
    Math.max(-10, Math.min(60, articleStart - block)),
    spanStart > block ? Math.min(400, scan.first[spanStart] - scan.first[block + 1]) : -1,
    Math.max(0, within(headlines, block + 1, spanStart)),
    within(headlines, block - 5, block),
    within(headlines, block + 1, block + 6),
    blocks.filter((other) => other < spanStart && words(other) > own).length,
    ...[-1, -2, 1, 2, 3].map((near) => words(block + near)),
    ...NEAR.map((column) => figure(outline, block - 1, column)),
    ...NEAR.map((column) => figure(outline, block + 1, column)),
    figure(outline, block + 2, LEXICAL),
    own - Math.max(words(block - 1), words(block + 1)),
    capitalsOfLongWords(scan, block),
    distance(block, 1, count, (other) => isByline(outline, other)),
    distance(block, 1, count, (other) => figure(outline, other, DATE) === 2),
    distance(block, -1, count, (other) => figure(outline, other, DATE) === 2),
  ];
}

const FAR = 9;

/** Blocks from one to the nearest that is so, up or down the page; FAR where none is nearer. */
function distance(block: number, step: 1 | -1, blocks: number, is: (block: number) => boolean): number {
  for (let far = 1; far < FAR; far++) {
    const other = block + step * far;
    if (other < 0 || other >= blocks) break;
    if (is(other)) return far;
  }
  return FAR;
}

/** The share of a line's longer words that begin with a capital, as all do in a title of the American fashion. */
function capitalsOfLongWords(scan: Scan, block: number): number {
  let words = 0;
  let capitals = 0;
  for (let word = scan.first[block]; word < scan.first[block + 1]; word++) {
    if (scan.length[word] < 4 || (scan.shape[word] & (IS_NUMBER | IS_FUNCTIONAL)) > 0) continue;
    words++;
    if ((scan.shape[word] & IS_UPPER) > 0) capitals++;
  }
  return words > 0 ? capitals / words : -1;
}
