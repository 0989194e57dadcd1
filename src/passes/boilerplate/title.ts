import type { Span } from '../../text/span.ts';
import { COLUMNS, type Features, WIDTH } from './features.ts';
import { SECOND_COLUMNS, SECOND_WIDTH } from './sequence.ts';
import { scoreRow, type Trees } from './trees.ts';
import { AT_SIGNS, COUNTS, IS_NUMBER, LETTERS, type Scan } from './words.ts';

/** A title, where it stands, and how sure we are. */
export interface Title {
  readonly block: number;
  readonly span: Span;
  /** Log-odds. */
  readonly score: number;
  /** The block of the document's title line, where that is another one that says the same. */
  readonly siteTitle: number;
}

const EXTRA_NAMES = [
  'block',
  'to article',
  'said by head',
  'says of head',
  'head words',
  'same start as head',
  'words between',
  'next words',
  'next date',
  'words before',
  'next next words',
  'next lexical',
  'lead words',
  'best of body words',
  'is head',
  'longer than neighbours',
  'said by lead',
] as const;
export const TITLE_COLUMNS: readonly string[] = [...SECOND_COLUMNS, ...EXTRA_NAMES];
export const TITLE_WIDTH = TITLE_COLUMNS.length;

const LOOK = 600;
const MOST_WORDS = 34;
const BODY = COLUMNS.indexOf('body words');
const DATE = COLUMNS.indexOf('date');
const LEXICAL = COLUMNS.indexOf('lexical');

export interface Candidates {
  readonly blocks: readonly number[];
  /** TITLE_WIDTH values for each. */
  readonly rows: Float32Array;
}

/** The blocks that could be the title, with what speaks for each. `first` and `second` are the looks of the model. */
export function titleCandidates(
  scan: Scan,
  features: Features,
  first: Float32Array,
  second: Float32Array,
): Candidates {
  const start = articleStart(scan, first);
  const last = Math.max(start, spanStart(second, scan.blocks));
  const blocks: number[] = [];
  for (let block = 0; block < Math.min(scan.blocks, last + 4, LOOK); block++) {
    const words = scan.first[block + 1] - scan.first[block];
    const letters = scan.counts[block * COUNTS + LETTERS];
    if (words > 0 && letters >= 4 && (words <= MOST_WORDS || letters <= 120)) blocks.push(block);
  }
  const rows = new Float32Array(blocks.length * TITLE_WIDTH);
  const head = hashes(scan, 0, 40);
  const lead = hashes(scan, start, 80);
  const body = (block: number) => features.values[block * WIDTH + BODY];
  const most = blocks.reduce((best, block) => Math.max(best, words3(scan, block) ? body(block) : 0), 0);
  blocks.forEach((block, index) => {
    const at = index * TITLE_WIDTH;
    rows.set(second.subarray(block * SECOND_WIDTH, (block + 1) * SECOND_WIDTH), at);
    const own = hashes(scan, block, 40);
    const length = (other: number) =>
      other >= 0 && other < scan.blocks ? scan.first[other + 1] - scan.first[other] : -1;
    const same = common(own, head);
    const extra = [
      block,
      Math.max(-50, Math.min(200, start - block)),
      block === 0 ? -1 : same / Math.max(1, own.length),
      block === 0 ? -1 : same / Math.max(1, head.length),
      head.length,
      block === 0 ? -1 : sameStart(own, head),
      start > block ? scan.first[start] - scan.first[block + 1] : -1,
      length(block + 1),
      block + 1 < scan.blocks ? features.values[(block + 1) * WIDTH + DATE] : -1,
      length(block - 1),
      length(block + 2),
      block + 1 < scan.blocks ? features.values[(block + 1) * WIDTH + LEXICAL] : 0,
      lead.length,
      most - body(block),
      block === 0 ? 1 : 0,
      length(block) - Math.max(length(block - 1), length(block + 1)),
      common(own, lead) / Math.max(1, own.length),
    ];
    rows.set(extra, at + SECOND_WIDTH);
  });
  return { blocks, rows };
}

function words3(scan: Scan, block: number): boolean {
  return scan.first[block + 1] - scan.first[block] >= 3;
}

function hashes(scan: Scan, block: number, most: number): number[] {
  if (block >= scan.blocks) return [];
  const out: number[] = [];
  const to = Math.min(scan.first[block + 1], scan.first[block] + most);
  for (let word = scan.first[block]; word < to; word++)
    out.push((scan.shape[word] & IS_NUMBER) > 0 ? 1 : scan.hash[word]);
  return out;
}

function common(a: readonly number[], b: readonly number[]): number {
  const rest = new Map<number, number>();
  for (const hash of b) rest.set(hash, (rest.get(hash) ?? 0) + 1);
  let same = 0;
  for (const hash of a) {
    const left = rest.get(hash) ?? 0;
    if (left === 0) continue;
    rest.set(hash, left - 1);
    same++;
  }
  return same;
}

function sameStart(a: readonly number[], b: readonly number[]): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}

const TO_SPAN = SECOND_COLUMNS.indexOf('to span start');

/** Where the best span of the first look begins: its first row says how far it is. */
function spanStart(second: Float32Array, blocks: number): number {
  for (let block = 0; block < blocks; block++) if (second[block * SECOND_WIDTH + TO_SPAN] >= 0) return block;
  return 0;
}

/** The first block of what looks like the article: kept by the first look, and long. */
function articleStart(scan: Scan, first: Float32Array): number {
  let start = -1;
  for (let block = 0; block < scan.blocks; block++) {
    const words = scan.first[block + 1] - scan.first[block];
    if (first[block] > 0 || words < 12) continue;
    if (start < 0) start = block;
    if (words >= 20 && first[block] < -0.5) return block;
  }
  return Math.max(0, start);
}

const OWN_BODY = TITLE_COLUMNS.indexOf('body words');
const OWN_WORDS = TITLE_COLUMNS.indexOf('words');
const OWN_END = TITLE_COLUMNS.indexOf('end');
const OWN_PROSE = TITLE_COLUMNS.indexOf('prose');

/** Two headlines begin the text, and the body speaks of the second: the first is that of another article. */
function isStray({ blocks, rows }: Candidates): boolean {
  if (blocks[0] !== 0 || blocks[1] !== 1) return false;
  const headline = (row: number) =>
    rows[row + OWN_WORDS] >= 4 &&
    rows[row + OWN_WORDS] <= 20 &&
    rows[row + OWN_END] === 0 &&
    rows[row + OWN_PROSE] === 0;
  const first = rows[OWN_BODY];
  return (
    headline(0) &&
    headline(TITLE_WIDTH) &&
    first >= 0 &&
    first < 0.5 &&
    rows[TITLE_WIDTH + OWN_BODY] - first > 0.3
  );
}

/** Log-odds from which a block is called the title. */
const LEAST_SCORE = -2;

export interface TitleSearch {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly scan: Scan;
  readonly candidates: Candidates;
  readonly trees: Trees;
}

/** The title of the article, where one is found. */
export function findTitle({ text, spans, scan, candidates, trees }: TitleSearch): Title | undefined {
  if (scan.blocks < 2) return undefined;
  let best = -1;
  let score = LEAST_SCORE;
  candidates.blocks.forEach((block, index) => {
    const own =
      scoreRow(trees, candidates.rows, index * TITLE_WIDTH) -
      (scan.counts[block * COUNTS + AT_SIGNS] > 0 ? 2 : 0);
    if (own > score) {
      score = own;
      best = block;
    }
  });
  if (best < 0) return undefined;
  if (best === 0 && isStray(candidates)) best = candidates.blocks[1];
  if (best === 0) return { block: 0, span: withoutSite(text, spans[0]), score, siteTitle: -1 };
  const own = hashes(scan, best, 40);
  const head = hashes(scan, 0, 60);
  const isSame = own.length >= 3 && common(own, head) >= 0.9 * own.length && head.length <= own.length + 8;
  return { block: best, span: spans[best], score, siteTitle: isSame ? 0 : -1 };
}

/** A separator with white space around it. */
const SEPARATOR = /\s(?:[|\u2013\u2014\u00b7\u00bb\u203a\u2022]|-|::)(?=\s)/gu;
/** Those that stand in no name of a site. */
const STRONG = /[|\u2013\u2014\u00b7\u00bb\u203a\u2022]/u;
const SITE_LENGTHS = { least: 2, most: 60 };
const LONGEST = 400;

/** The title without the site's name at its end, where a separator with spaces and a short rest tell it. */
function withoutSite(text: string, span: Span): Span {
  if (span.end - span.start > LONGEST) return span;
  const line = text.slice(span.start, span.end);
  const site = findSite(line);
  if (site === undefined || site < 8) return span;
  const count = (part: string) => part.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const before = count(line.slice(0, site));
  const after = count(line.slice(site));
  return after <= 6 && before >= 2 && before >= after ? { start: span.start, end: span.start + site } : span;
}

/** Where the first separator begins that has nothing but a name of a site behind it. */
function findSite(line: string): number | undefined {
  for (const { index, 0: separator } of line.matchAll(SEPARATOR)) {
    const rest = line.slice(index + separator.length).trimStart();
    if (rest.length < SITE_LENGTHS.least || rest.length > SITE_LENGTHS.most || STRONG.test(rest)) continue;
    return line.slice(0, index).trimEnd().length;
  }
  return undefined;
}
