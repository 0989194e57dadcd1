import { COLUMNS } from './columns.ts';
import { figure, type Looks, type Outline, wordsOf } from './title-outline.ts';
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

/* What the document's first line, the other lines and the text say of a line. */

const OWN_NAMES = [
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
export const SAYS_NAMES: readonly string[] = [
  ...OWN_NAMES,
  ...KNOWN_NAMES,
  ...KNOWN_NAMES.map((name) => `best of ${name}`),
  'best of body words',
];

const BODY = COLUMNS.indexOf('body words');
const LINE_WORDS = 40;
const PARAGRAPH_WORDS = 80;
/** How far below a line its next paragraph is looked for. */
const NEXT = 25;

/** What the page's first line, the other lines and the text say of each line. */
export function sayings(outline: Outline, blocks: readonly number[]): number[][] {
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
