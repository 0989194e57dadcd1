import { COLUMNS } from './features.ts';
import { figure, isByline, type Looks, type Outline, outlineOf, within, wordsOf } from './title-outline.ts';
import {
  bagOf,
  common,
  firstWords,
  hashes,
  mentionsOf,
  pairsElsewhere,
  sameStart,
  shareIn,
  type Words,
} from './title-words.ts';
import { COUNTS, IS_FUNCTIONAL, IS_NUMBER, IS_UPPER, LETTERS, type Scan } from './words.ts';

/*
 * The lines that could be the title, and what speaks for each: its own figures, those of the lines around it, where
 * the article begins below it, and what the document's first line and the text say of it.
 */

export interface Candidates {
  readonly blocks: readonly number[];
  /** TITLE_WIDTH values for each. */
  readonly rows: Float32Array;
}

/** Figures of a line that the model of the blocks knows already. */
const OWN_NAMES = [
  'words',
  'letters',
  'word length',
  'function words',
  'capitalised',
  'all capitals',
  'numbers',
  'end',
  'start',
  'commas',
  'stops',
  'bars',
  'symbols',
  'brackets',
  'at signs',
  'slashes',
  'questions',
  'exclamations',
  'colons',
  'dashes',
  'tabs',
  'wide',
  'longest word',
  'repeats',
  'same beginning',
  'lexical',
  'date',
  'body words',
  'title words',
  'prose',
  'short run',
  'from first prose',
  'blocks to prose after',
  'like two before',
  'like next',
  'prose in 10',
  'lexical before 6',
  'lexical after 6',
  'words before 6',
  'words after 6',
  'words of page',
  'blocks',
  'prose share',
  'since related',
  'since share',
  'since comments',
  'place',
] as const;
const OWN = OWN_NAMES.map((name) => COLUMNS.indexOf(name));
/** Figures that are taken of the lines around, and how far away. */
const NEAR_NAMES = ['lexical', 'end', 'capitalised', 'numbers', 'function words'] as const;
const NEAR = NEAR_NAMES.map((name) => COLUMNS.indexOf(name));
const PLACE_NAMES = [
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
const SAYS_NAMES = [
  'is head',
  'head words',
  'said by head',
  'says of head',
  'same start as head',
  'best says of head',
  'less than best says of head',
  'same before',
  'same after',
  'better known to span',
] as const;
/** What is compared with the best of all lines. */
const KNOWN_NAMES = [
  'said by lead',
  'said by three',
  'mentions',
  'pairs in prose',
  'pairs in lines',
  'said by next',
];
export const TITLE_COLUMNS: readonly string[] = [
  ...OWN_NAMES,
  ...PLACE_NAMES,
  ...SAYS_NAMES,
  ...KNOWN_NAMES,
  ...KNOWN_NAMES.map((name) => `best of ${name}`),
  'best of body words',
];
export const TITLE_WIDTH = TITLE_COLUMNS.length;

const MOST_WORDS = 34;
const MOST_LETTERS = 120;
const LEAST_LETTERS = 4;
/** Lines at the top of the page, before the article and in it that are looked at. */
const TOP = 4;
const BEFORE = 45;
const AFTER = 3;
const LONGEST_GAP = 60;

/** The lines that could be the title, with what speaks for each. */
export function titleCandidates(looks: Looks): Candidates {
  const outline = outlineOf(looks);
  const blocks = candidateBlocks(outline);
  const says = sayings(outline, blocks);
  const rows = new Float32Array(blocks.length * TITLE_WIDTH);
  blocks.forEach((block, index) => {
    const at = index * TITLE_WIDTH;
    rows.set(
      OWN.map((column) => figure(looks, block, column)),
      at,
    );
    rows.set(placeFigures(outline, block, blocks), at + OWN.length);
    rows.set(says[index], at + OWN.length + PLACE_NAMES.length);
  });
  return { blocks, rows };
}

/** Short lines at the top of the page, and around the place where the article begins. */
function candidateBlocks(outline: Outline): number[] {
  const { scan, spanStart, articleStart } = outline;
  const from = Math.min(spanStart, articleStart) - BEFORE;
  const last = Math.min(Math.max(spanStart, articleStart), from + BEFORE + LONGEST_GAP) + AFTER;
  const blocks: number[] = [];
  for (let block = 0; block <= Math.min(scan.blocks - 1, last); block++) {
    if (block >= TOP && block < from) continue;
    const letters = scan.counts[block * COUNTS + LETTERS];
    const words = wordsOf(outline, block);
    if (words > 0 && letters >= LEAST_LETTERS && (words <= MOST_WORDS || letters <= MOST_LETTERS))
      blocks.push(block);
  }
  return blocks;
}

/** The line, those around it, and how far it is from the article. */
function placeFigures(outline: Outline, block: number, blocks: readonly number[]): number[] {
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

const LEXICAL = COLUMNS.indexOf('lexical');
const DATE = COLUMNS.indexOf('date');
const BODY = COLUMNS.indexOf('body words');

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

const LINE_WORDS = 40;
const PARAGRAPH_WORDS = 80;
/** How far below a line its next paragraph is looked for. */
const NEXT = 25;

/** What the page's first line, the other lines and the text say of each line. */
function sayings(outline: Outline, blocks: readonly number[]): number[][] {
  const { scan, features, spanStart } = outline;
  const own = blocks.map((block) => hashes(scan, block, LINE_WORDS));
  const head = hashes(scan, 0, LINE_WORDS);
  const headBag = bagOf(head);
  const same = own.map((words) => common(words, headBag));
  const saysOf = blocks.map((block, index) => (block === 0 ? -1 : same[index] / Math.max(1, head.length)));
  const opening = openingOf(outline);
  const three = firstWords(scan, opening, PARAGRAPH_WORDS);
  const lead = firstWords(scan, opening.slice(0, 1), PARAGRAPH_WORDS);
  const { inProse, inLines } = pairsElsewhere(scan, features, blocks);
  const saidByThree = blocks.map((block) => shareIn(three, scan, block));
  const known = [
    blocks.map((block) => shareIn(lead, scan, block)),
    saidByThree,
    blocks.map((block) => mentionsOf(scan, features, block)),
    inProse,
    inLines,
    saidByNext(outline, blocks),
  ];
  const body = blocks.map((block) => figure(outline, block, BODY));
  const isLong = blocks.map((block) => wordsOf(outline, block) >= 3);
  const most = (figures: readonly number[]) =>
    figures.reduce((best, value, index) => (isLong[index] ? Math.max(best, value) : best), -1);
  const bests = known.map(most);
  const bestBody = most(body);
  const bestSays = most(saysOf);
  const knownness = blocks.map((_, index) => (isLong[index] ? body[index] + saidByThree[index] : -1));
  const copies = copiesOf(own);
  return blocks.map((block, index) => [
    block === 0 ? 1 : 0,
    head.length,
    block === 0 ? -1 : same[index] / Math.max(1, own[index].length),
    saysOf[index],
    block === 0 ? -1 : sameStart(own[index], head),
    bestSays,
    block === 0 ? -1 : bestSays - saysOf[index],
    copies[index].before,
    copies[index].after,
    betterKnown(knownness, index, blocks, spanStart),
    ...known.map((figures) => figures[index]),
    ...known.map((figures, kind) => bests[kind] - figures[index]),
    bestBody - body[index],
  ]);
}

/** How many lines between this one and the article are known better to the text. */
function betterKnown(
  known: readonly number[],
  index: number,
  blocks: readonly number[],
  end: number,
): number {
  let better = 0;
  for (let other = index + 1; other < known.length && blocks[other] < end; other++)
    if (known[other] > known[index] + 0.05) better++;
  return better;
}

/** How many lines before and after each say exactly the same. */
function copiesOf(
  lines: readonly (readonly number[])[],
): { readonly before: number; readonly after: number }[] {
  const keys = lines.map((line) => line.reduce((key, hash) => Math.imul(key, 31) ^ hash, 7));
  const all = new Map<number, number>();
  for (const key of keys) all.set(key, (all.get(key) ?? 0) + 1);
  const seen = new Map<number, number>();
  return keys.map((key) => {
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return { before, after: (all.get(key) as number) - before - 1 };
  });
}

const OPENING = 3;

/** The first paragraphs of the article. */
function openingOf(outline: Outline): number[] {
  const found: number[] = [];
  for (let block = outline.articleStart; block < outline.scan.blocks && found.length < OPENING; block++)
    if (outline.second[block] < 0 && wordsOf(outline, block) >= 12) found.push(block);
  return found;
}

/** The share of each line's content words that the next paragraph below it says too. */
function saidByNext({ scan, features }: Looks, blocks: readonly number[]): number[] {
  let read = -1;
  let words: Words = new Uint32Array();
  return blocks.map((block) => {
    let next = block + 1;
    while (next < scan.blocks && next < block + NEXT && features.prose[next] === 0) next++;
    if (next >= scan.blocks || features.prose[next] === 0) return -1;
    if (next !== read) words = firstWords(scan, [next], PARAGRAPH_WORDS);
    read = next;
    return shareIn(words, scan, block);
  });
}
