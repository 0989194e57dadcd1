import { type Formulas, featureGroup, TITLE, writeFeatures } from '../features/layout.ts';
import type { OverlapFeature, TextOverlapFeature } from '../features/schema.ts';
import { featureOf, type TitleContext, type TitleInputs, wordsOf } from './context.ts';
import {
  firstWords,
  mentionsOf,
  pairsElsewhere,
  sameStart,
  sharedWords,
  shareIn,
  type Words,
  wordHashes,
} from './word-overlap.ts';

/**
 * The words that a candidate shares with the first line of the page (the head), with the text, and with its
 * copies.
 */

/**
 * The values that are compared with the best of all candidates: one list per value, with an entry for each candidate.
 */
type Compared = TextOverlapFeature | 'bodyWords' | 'shareOfHead';
type Values = Readonly<Record<Compared, Float64Array>>;

/** The input of the formulas. An item is the index of a line among the candidates. */
interface Context {
  readonly blocks: readonly number[];
  readonly spanStart: number;
  readonly head: readonly number[];
  /** The hashes of each candidate's words, and one hash of all of them. */
  readonly lines: readonly (readonly number[])[];
  readonly keys: Int32Array;
  /** The number of words that each shares with the head. */
  readonly shared: readonly number[];
  readonly values: Values;
  readonly best: Readonly<Record<Compared, number>>;
}

const LINE_WORDS = 40;
const PARAGRAPH_WORDS = 80;
/** How far below a line to search for its next paragraph. */
const NEXT = 25;

/** Writes the overlap of each candidate with the head, the text and the other candidates. */
export function writeOverlap(
  rows: Float32Array,
  title: TitleContext,
  blocks: readonly number[],
  items: Uint32Array,
): void {
  const head = wordHashes(title.tokens, 0, LINE_WORDS);
  const lines = blocks.map((block) => wordHashes(title.tokens, block, LINE_WORDS));
  const shared = lines.map((line) => sharedWords(line, head));
  const values = {
    ...overlapWithText(title, blocks),
    shareOfHead: Float64Array.from(blocks, (block, item) =>
      block === 0 ? -1 : shared[item] / Math.max(1, head.length),
    ),
  };
  const best = bestOf(values, lines);
  const { spanStart } = title;
  writeFeatures(
    rows,
    GROUP,
    { blocks, spanStart, head, lines, keys: keysOf(lines), shared, values, best },
    items,
  );
}

/** How much each candidate shares with the text. */
function overlapWithText(title: TitleContext, blocks: readonly number[]): Omit<Values, 'shareOfHead'> {
  const paragraphs = openingOf(title);
  const opening = firstWords(title, paragraphs, PARAGRAPH_WORDS);
  const lead = firstWords(title, paragraphs.slice(0, 1), PARAGRAPH_WORDS);
  const { inProse, inLines } = pairsElsewhere(title, blocks);
  const valuesOf = (of: (block: number) => number) => Float64Array.from(blocks, of);
  return {
    shareInLead: valuesOf((block) => shareIn(lead, title, block)),
    shareInOpening: valuesOf((block) => shareIn(opening, title, block)),
    mentions: valuesOf((block) => mentionsOf(title, block)),
    pairsInProse: valuesOf(inProse),
    pairsInLines: valuesOf(inLines),
    shareInNext: valuesOf(shareInNext(title)),
    bodyWords: valuesOf((block) => featureOf(title, block, 'bodyWords')),
  };
}

/** Shorter lines do not count for the comparison. */
const LEAST_WORDS = 3;

/** The best of each value among the lines that are long enough; -1 if there is none. */
function bestOf(values: Values, lines: readonly (readonly number[])[]): Context['best'] {
  const best = (of: Float64Array) =>
    of.reduce((most, value, item) => (lines[item].length < LEAST_WORDS ? most : Math.max(most, value)), -1);
  return {
    shareInLead: best(values.shareInLead),
    shareInOpening: best(values.shareInOpening),
    mentions: best(values.mentions),
    pairsInProse: best(values.pairsInProse),
    pairsInLines: best(values.pairsInLines),
    shareInNext: best(values.shareInNext),
    bodyWords: best(values.bodyWords),
    shareOfHead: best(values.shareOfHead),
  };
}

const valueAt =
  (name: Compared) =>
  ({ values }: Context, item: number): number =>
    values[name][item];
const belowBest =
  (name: Compared) =>
  ({ values, best }: Context, item: number): number =>
    best[name] - values[name][item];
/** A value that does not apply to the head, which gets -1. */
const butHead =
  (of: (context: Context, item: number) => number) =>
  (context: Context, item: number): number =>
    context.blocks[item] === 0 ? -1 : of(context, item);

const FORMULAS: Formulas<OverlapFeature, Context> = {
  isHead: ({ blocks }, item) => (blocks[item] === 0 ? 1 : 0),
  headWords: ({ head }) => head.length,
  shareInHead: butHead(({ shared, lines }, item) => shared[item] / Math.max(1, lines[item].length)),
  shareOfHead: valueAt('shareOfHead'),
  sameStartAsHead: butHead(({ lines, head }, item) => sameStart(lines[item], head)),
  bestShareOfHead: ({ best }) => best.shareOfHead,
  shareOfHeadBelowBest: butHead(belowBest('shareOfHead')),
  copiesBefore: ({ keys }, item) => copies(keys, item, 0, item),
  copiesAfter: ({ keys }, item) => copies(keys, item, item + 1, keys.length),
  betterKnown,
  shareInLead: valueAt('shareInLead'),
  shareInOpening: valueAt('shareInOpening'),
  mentions: valueAt('mentions'),
  pairsInProse: valueAt('pairsInProse'),
  pairsInLines: valueAt('pairsInLines'),
  shareInNext: valueAt('shareInNext'),
  'shareInLead below best': belowBest('shareInLead'),
  'shareInOpening below best': belowBest('shareInOpening'),
  'mentions below best': belowBest('mentions'),
  'pairsInProse below best': belowBest('pairsInProse'),
  'pairsInLines below best': belowBest('pairsInLines'),
  'shareInNext below best': belowBest('shareInNext'),
  'bodyWords below best': belowBest('bodyWords'),
};
const GROUP = featureGroup(TITLE, FORMULAS);

/** A line shares more with the text than another if it leads by at least this much. */
const BETTER = 0.05;

/** The number of candidates between this one and the article that share more with the text. */
function betterKnown(context: Context, item: number): number {
  const { blocks, spanStart } = context;
  const least = knownness(context, item) + BETTER;
  let better = 0;
  for (let other = item + 1; other < blocks.length && blocks[other] < spanStart; other++)
    if (knownness(context, other) > least) better++;
  return better;
}

function knownness({ values, lines }: Context, item: number): number {
  return lines[item].length >= LEAST_WORDS ? values.bodyWords[item] + values.shareInOpening[item] : -1;
}

/** One hash of all words of each line. */
function keysOf(lines: readonly (readonly number[])[]): Int32Array {
  return Int32Array.from(lines, (line) => line.reduce((key, hash) => Math.imul(key, 31) ^ hash, 7));
}

/** The number of lines in a range that have the same words as a line. */
function copies(keys: Int32Array, line: number, from: number, to: number): number {
  let same = 0;
  for (let other = from; other < to; other++) if (keys[other] === keys[line]) same++;
  return same;
}

const OPENING = 3;

/** The first paragraphs of the article. */
function openingOf(title: TitleContext): number[] {
  const found: number[] = [];
  for (let block = title.articleStart; block < title.tokens.blocks && found.length < OPENING; block++)
    if (title.second[block] < 0 && wordsOf(title, block) >= 12) found.push(block);
  return found;
}

/** The share of a line's content words that are also in the next paragraph below it, for lines from the top down. */
function shareInNext(inputs: TitleInputs): (block: number) => number {
  const { tokens, features } = inputs;
  let read = -1;
  let words: Words = new Uint8Array();
  return (block) => {
    let next = block + 1;
    while (next < tokens.blocks && next < block + NEXT && features.prose[next] === 0) next++;
    if (next >= tokens.blocks || features.prose[next] === 0) return -1;
    if (next !== read) words = firstWords(inputs, [next], PARAGRAPH_WORDS);
    read = next;
    return shareIn(words, inputs, block);
  };
}
