import type { Span } from '../../text/span.ts';
import { COLUMNS, type Features, slot, WIDTH } from './features.ts';
import { SECOND_COLUMNS, SECOND_WIDTH } from './sequence.ts';
import { scoreRow, type Trees } from './trees.ts';
import { AT_SIGNS, COUNTS, hashWord, IS_FUNCTIONAL, IS_NUMBER, LETTERS, type Scan } from './words.ts';

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
  'words at -2',
  'words at 3',
  'to byline',
  'to date',
  'since date',
  'said by next prose',
  'mentions',
  'pairs in prose',
  'pairs in lines',
  'best of mentions',
  'best of pairs in prose',
  'best of pairs in lines',
  'best of said by next prose',
  'headlines before',
  'headlines after',
] as const;
/** What the first look knows of the page around a block and the second does not. */
const AROUND_NAMES = [
  'from first prose',
  'blocks to prose after',
  'short run',
  'lexical before 6',
  'lexical after 6',
  'words before 6',
  'words after 6',
  'like two before',
  'like next',
  'prose in 10',
  'capitalised at -1',
  'capitalised at 1',
  'end at -1',
  'end at 1',
  'lexical at -1',
  'numbers at 1',
  'numbers at -1',
] as const;
const AROUND = AROUND_NAMES.map((name) => COLUMNS.indexOf(name));
export const TITLE_COLUMNS: readonly string[] = [...SECOND_COLUMNS, ...AROUND_NAMES, ...EXTRA_NAMES];
export const TITLE_WIDTH = TITLE_COLUMNS.length;

const LOOK = 600;
const MOST_WORDS = 34;
const BODY = COLUMNS.indexOf('body words');
const DATE = COLUMNS.indexOf('date');
const LEXICAL = COLUMNS.indexOf('lexical');
const END = COLUMNS.indexOf('end');

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
  const value = (block: number, column: number) => features.values[block * WIDTH + column];
  const length = (block: number) =>
    block >= 0 && block < scan.blocks ? scan.first[block + 1] - scan.first[block] : -1;
  const isHeadline = (block: number) => length(block) >= 4 && length(block) <= 20 && value(block, END) === 0;
  const headlines = (from: number, to: number) => {
    let count = 0;
    for (let block = Math.max(0, from); block < Math.min(scan.blocks, to); block++)
      if (isHeadline(block)) count++;
    return count;
  };
  const { inProse, inLines } = pairsElsewhere(scan, features, blocks);
  const next = saidByNextProse(scan, features, blocks);
  const mentions = blocks.map((block) => mentionsOf(scan, features, block));
  const body = blocks.map((block) => value(block, BODY));
  const most = (figures: ArrayLike<number>) =>
    blocks.reduce((best, block, index) => Math.max(best, length(block) >= 3 ? figures[index] : 0), 0);
  const bests = [mentions, inProse, inLines, next].map((figures) => ({ figures, best: most(figures) }));
  const mostBody = most(body);
  blocks.forEach((block, index) => {
    const at = index * TITLE_WIDTH;
    rows.set(second.subarray(block * SECOND_WIDTH, (block + 1) * SECOND_WIDTH), at);
    const own = hashes(scan, block, 40);
    const same = common(own, head);
    const extra = [
      ...AROUND.map((column) => value(block, column)),
      block,
      Math.max(-50, Math.min(200, start - block)),
      block === 0 ? -1 : same / Math.max(1, own.length),
      block === 0 ? -1 : same / Math.max(1, head.length),
      head.length,
      block === 0 ? -1 : sameStart(own, head),
      start > block ? scan.first[start] - scan.first[block + 1] : -1,
      length(block + 1),
      block + 1 < scan.blocks ? value(block + 1, DATE) : -1,
      length(block - 1),
      length(block + 2),
      block + 1 < scan.blocks ? value(block + 1, LEXICAL) : 0,
      lead.length,
      mostBody - body[index],
      block === 0 ? 1 : 0,
      length(block) - Math.max(length(block - 1), length(block + 1)),
      common(own, lead) / Math.max(1, own.length),
      length(block - 2),
      length(block + 3),
      distance(block, 1, scan.blocks, (other) => isByline(scan, other)),
      distance(block, 1, scan.blocks, (other) => value(other, DATE) === 2),
      distance(block, -1, scan.blocks, (other) => value(other, DATE) === 2),
      next[index],
      mentions[index],
      inProse[index],
      inLines[index],
      ...bests.map(({ figures, best }) => best - figures[index]),
      headlines(block - 5, block),
      headlines(block + 1, block + 6),
    ];
    rows.set(extra, at + SECOND_WIDTH);
  });
  return { blocks, rows };
}

const NEAR = 9;

/** Blocks from one to the nearest that is so, up or down the page; NEAR where none is nearer. */
function distance(block: number, step: 1 | -1, blocks: number, is: (block: number) => boolean): number {
  for (let far = 1; far < NEAR; far++) {
    const other = block + step * far;
    if (other < 0 || other >= blocks) break;
    if (is(other)) return far;
  }
  return NEAR;
}

const BYLINE_WORDS: ReadonlySet<number> = new Set(
  'by von par por di door text texto texte autor autorin author auteur autore written posted published reported'
    .split(' ')
    .map(hashWord),
);

/** A short line that begins as the lines that name an author do. */
function isByline(scan: Scan, block: number): boolean {
  const from = scan.first[block];
  const words = scan.first[block + 1] - from;
  return words > 0 && words <= 16 && BYLINE_WORDS.has(scan.hash[from]);
}

/** How many paragraphs speak of what the line speaks of, by the word. */
function mentionsOf(scan: Scan, { vocabulary }: Features, block: number): number {
  let words = 0;
  let blocks = 0;
  for (let word = scan.first[block]; word < scan.first[block + 1]; word++) {
    if (scan.length[word] < 4 || (scan.shape[word] & (IS_NUMBER | IS_FUNCTIONAL)) > 0) continue;
    words++;
    blocks += Math.min(10, vocabulary.counts[slot(vocabulary.keys, scan.hash[word], vocabulary.mask)]);
  }
  return words > 0 ? blocks / words : -1;
}

/** The share of each line's words that the next paragraph below it says too. */
function saidByNextProse(scan: Scan, { prose }: Features, blocks: readonly number[]): Float32Array {
  const said = new Float32Array(blocks.length).fill(-1);
  let words: number[] = [];
  let read = -1;
  for (let index = blocks.length - 1, block = scan.blocks - 1, found = -1; index >= 0; index--) {
    for (; block > blocks[index]; block--) if (prose[block] > 0) found = block;
    if (found < 0) continue;
    if (found !== read) words = hashes(scan, found, 80);
    read = found;
    const own = hashes(scan, blocks[index], 40);
    said[index] = common(own, words) / Math.max(1, own.length);
  }
  return said;
}

/** The shares of each line's pairs of words that stand in a paragraph, and in another line that is none. */
function pairsElsewhere(
  scan: Scan,
  { prose }: Features,
  blocks: readonly number[],
): { readonly inProse: Float32Array; readonly inLines: Float32Array } {
  const all = blocks.reduce((sum, block) => sum + scan.first[block + 1] - scan.first[block], 0);
  let size = 1024;
  while (size < all * 2) size *= 2;
  const keys = new Uint32Array(size);
  const known = new Uint8Array(65536);
  const pair = (word: number) => ((Math.imul(scan.hash[word], 31) ^ scan.hash[word + 1]) | 1) >>> 0;
  for (const block of blocks)
    for (let word = scan.first[block]; word + 1 < scan.first[block + 1]; word++) {
      const hash = pair(word);
      keys[slot(keys, hash, size - 1)] = hash;
      known[hash & 65535] = 1;
    }
  const paragraphs = new Uint8Array(size);
  const lines = new Uint8Array(size);
  const last = new Uint32Array(size);
  for (let block = 0; block < scan.blocks; block++) {
    const counts = prose[block] > 0 ? paragraphs : lines;
    for (let word = scan.first[block]; word + 1 < scan.first[block + 1]; word++) {
      const hash = pair(word);
      if (known[hash & 65535] === 0) continue;
      const at = slot(keys, hash, size - 1);
      if (keys[at] === 0 || last[at] === block + 1) continue;
      last[at] = block + 1;
      if (counts[at] < 255) counts[at]++;
    }
  }
  const share = (block: number, counts: Uint8Array, self: number) => {
    const from = scan.first[block];
    const to = scan.first[block + 1] - 1;
    let said = 0;
    for (let word = from; word < to; word++) if (counts[slot(keys, pair(word), size - 1)] > self) said++;
    return to > from ? said / (to - from) : -1;
  };
  return {
    inProse: Float32Array.from(blocks, (block) => share(block, paragraphs, prose[block])),
    inLines: Float32Array.from(blocks, (block) => share(block, lines, 1 - prose[block])),
  };
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

/** Log-odds against there being no title, from which a block is called the title. */
const LEAST_SCORE = -4;
/** Lines compete, so clear ones are told apart too. */
const CLEAR = 8;

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
  const { blocks, rows } = candidates;
  const scores = blocks.map(
    (block, index) =>
      scoreRow(trees, rows, index * TITLE_WIDTH, CLEAR) -
      (scan.counts[block * COUNTS + AT_SIGNS] > 0 ? 2 : 0),
  );
  const pooled = pool(scan, blocks, scores);
  let first = -1;
  blocks.forEach((_, index) => {
    const isBetter = first < 0 || pooled[index] > pooled[first];
    if (isBetter || (pooled[index] === pooled[first] && scores[index] > scores[first])) first = index;
  });
  if (first < 0 || pooled[first] <= LEAST_SCORE) return undefined;
  const score = pooled[first];
  const best = blocks[first] === 0 && isStray(candidates) ? blocks[1] : blocks[first];
  if (best === 0) return { block: 0, span: headTitle(text, spans, blocks), score, siteTitle: -1 };
  const own = hashes(scan, best, 40);
  const head = hashes(scan, 0, 60);
  const isSame = own.length >= 3 && common(own, head) >= 0.9 * own.length && head.length <= own.length + 8;
  return { block: best, span: spans[best], score, siteTitle: isSame ? 0 : -1 };
}

/** A line that the page says twice is one title: the log of the summed odds of all lines with the same words. */
function pool(scan: Scan, blocks: readonly number[], scores: readonly number[]): number[] {
  const odds = new Map<number, number>();
  const keys = blocks.map((block) =>
    hashes(scan, block, 40).reduce((key, hash) => Math.imul(key, 31) ^ hash, 7),
  );
  keys.forEach((key, index) => {
    odds.set(key, (odds.get(key) ?? 0) + Math.exp(scores[index]));
  });
  return keys.map((key) => Math.log(odds.get(key) ?? 0));
}

/** The mark between a title and the name of a site. */
const SEAM = /^\s*[|\u2013\u2014\u00b7\u00bb\u203a\u2022-]/u;

/** The title in the document's title line. What stands as a line of its own below is the title, the rest the site. */
function headTitle(text: string, spans: readonly Span[], blocks: readonly number[]): Span {
  const { start, end } = spans[0];
  const own = withoutSite(text, spans[0]);
  if (end - start > LONGEST) return own;
  const line = text.slice(start, end);
  for (const block of blocks) {
    const part = text.slice(spans[block].start, Math.min(spans[block].end, spans[block].start + LONGEST));
    if (block > 0 && part.includes(' ') && line.startsWith(part) && SEAM.test(line.slice(part.length)))
      return { start, end: start + part.length };
  }
  return own;
}

/** A separator with white space around it. */
const SEPARATOR = /\s(?:[|\u2013\u2014\u00b7\u00bb\u203a\u2022]|-|::)(?=\s)/gu;
/** Those that stand in no name of a site. */
const STRONG = /[|\u2013\u2014\u00b7\u00bb\u203a\u2022]/u;
const SITE_LENGTHS = { least: 2, most: 60 };
const LONGEST = 400;

/** The title without the site's name at its end, where a separator with spaces and a short rest tell it. */
export function withoutSite(text: string, span: Span): Span {
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
