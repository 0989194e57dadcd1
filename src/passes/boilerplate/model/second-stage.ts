import type { Features } from '../features/block-features.ts';
import {
  allItems,
  copyFeatures,
  type Formulas,
  featureGroup,
  SECOND_STAGE,
  sharedColumns,
  writeFeatures,
} from '../features/layout.ts';
import { prefixSums } from '../features/prefix-sums.ts';
import { type STAGE, STAGE_NEIGHBOURS, type STAGE_SCORE, type STAGE_WORDS } from '../features/schema.ts';
import { readSegments, SEGMENT_FORMULAS, type Segments } from '../features/segments.ts';
import type { PageTokens } from '../page/page-tokens.ts';
import type { Vocabulary } from '../page/word-ids.ts';

/**
 * The second stage scores every block again, using the first scores of all other blocks. An article is
 * usually one span or a few; isolated blocks take the label of their neighbours.
 */

const FAR = 60;
const MOST_WORDS = 400;

/** The input of the formulas. */
interface Context {
  readonly first: Float32Array;
  readonly words: Float64Array;
  /** Sums of the probabilities of staying, of the words weighted by them, and of all words. */
  readonly keptSum: Float64Array;
  readonly keptWords: Float64Array;
  readonly wordSum: Float64Array;
  readonly span: { readonly start: number; readonly end: number };
  readonly toKeptBefore: Float64Array;
  readonly toKeptAfter: Float64Array;
  readonly bodyWords: Float64Array;
  readonly segments: Segments;
}

/**
 * The rows of the second stage. `first` is the log-odds of being boilerplate after the first stage; blocks
 * below `certain` are not scored again, and their rows in `values` stay as they are.
 */
export function secondStageFeatures(
  tokens: PageTokens,
  features: Features,
  first: Float32Array,
  certain: number = Number.NEGATIVE_INFINITY,
  values: Float32Array = new Float32Array(tokens.blocks * SECOND_STAGE.width),
): Float32Array {
  const items = allItems(tokens.blocks).filter((block) => !(first[block] < certain));
  const context = contextOf(tokens, features, first);
  copyFeatures(values, SHARED, features.values, items, items);
  writeFeatures(values, GROUP, context, items);
  writeNeighbours(values, first, items);
  writeFeatures(values, SEGMENT_GROUP, context, items);
  return values;
}

function contextOf(tokens: PageTokens, { values, vocabulary }: Features, first: Float32Array): Context {
  const blocks = tokens.blocks;
  const kept = new Float64Array(blocks);
  const words = new Float64Array(blocks);
  for (let block = 0; block < blocks; block++) {
    kept[block] = 1 / (1 + Math.exp(first[block]));
    words[block] = Math.min(MOST_WORDS, tokens.firstWord[block + 1] - tokens.firstWord[block]);
  }
  const keptWords = prefixSums(blocks, (block) => kept[block] * words[block]);
  return {
    first,
    words,
    keptSum: prefixSums(blocks, (block) => kept[block]),
    keptWords,
    wordSum: prefixSums(blocks, (block) => words[block]),
    span: bestSpan(first, words),
    ...distances(kept),
    bodyWords: bodyWords(tokens, vocabulary, kept),
    segments: readSegments(values, kept, keptWords),
  };
}

const clip = (value: number) => Math.max(-FAR, Math.min(FAR, value));
/** A part divided by the whole; 0 if the whole is 0. */
const part = (some: number, all: number) => (all > 0 ? some / all : 0);
/** The last entry of the sums: the sum over all blocks. */
const total = (sums: Float64Array) => sums[sums.length - 1];

const NONE = -0.1;

/** The mean between two blocks, clipped to the page. */
function mean(sums: Float64Array, from: number, to: number): number {
  const low = Math.max(0, from);
  const high = Math.min(sums.length - 1, to);
  return high > low ? (sums[high] - sums[low]) / (high - low) : NONE;
}

const FORMULAS: Formulas<keyof typeof STAGE_SCORE | keyof typeof STAGE | keyof typeof STAGE_WORDS, Context> =
  {
    firstStage: ({ first }, block) => first[block],
    keptBefore3: ({ keptSum }, block) => mean(keptSum, block - 3, block),
    keptBefore10: ({ keptSum }, block) => mean(keptSum, block - 10, block),
    keptBefore30: ({ keptSum }, block) => mean(keptSum, block - 30, block),
    keptAfter3: ({ keptSum }, block) => mean(keptSum, block + 1, block + 4),
    keptAfter10: ({ keptSum }, block) => mean(keptSum, block + 1, block + 11),
    keptAfter30: ({ keptSum }, block) => mean(keptSum, block + 1, block + 31),
    inSpan: ({ span }, block) => (block >= span.start && block < span.end ? 1 : 0),
    fromSpanStart: ({ span }, block) => clip(block - span.start),
    toSpanEnd: ({ span }, block) => clip(span.end - 1 - block),
    keptWordsBefore: ({ keptWords }, block) => part(keptWords[block], total(keptWords)),
    keptWordsAfter: ({ keptWords }, block) => part(total(keptWords) - keptWords[block + 1], total(keptWords)),
    keptShare: ({ keptSum, first }) => total(keptSum) / first.length,
    keptWordShare: ({ keptWords, wordSum }) => part(total(keptWords), total(wordSum)),
    toKeptBefore: ({ toKeptBefore }, block) => toKeptBefore[block],
    toKeptAfter: ({ toKeptAfter }, block) => toKeptAfter[block],
    articleWords: ({ keptWords }) => total(keptWords),
    bodyWordsKept: ({ bodyWords }, block) => bodyWords[block],
    lengthAmongKept: ({ words, keptWords, keptSum }, block) =>
      part(words[block], part(total(keptWords), total(keptSum))),
    unused: () => 0,
  };
const GROUP = featureGroup(SECOND_STAGE, FORMULAS);
const SEGMENT_GROUP = featureGroup(SECOND_STAGE, SEGMENT_FORMULAS);
const SHARED = sharedColumns(SECOND_STAGE);

/** The score of blocks outside the page: clearly not part of the article. */
const BEYOND = 9;
const NEIGHBOUR_COLUMNS = STAGE_NEIGHBOURS.map(
  (near) => [near, SECOND_STAGE.column[`firstStage at ${near}`]] as const,
);

/** Writes the first scores of the blocks around each block. */
function writeNeighbours(values: Float32Array, first: Float32Array, items: Uint32Array): void {
  const { width } = SECOND_STAGE;
  for (const [near, column] of NEIGHBOUR_COLUMNS)
    for (let index = 0; index < items.length; index++) {
      const other = items[index] + near;
      const isInside = other >= 0 && other < first.length;
      values[items[index] * width + column] = isInside ? first[other] : BEYOND;
    }
}

/** The span of blocks with the greatest sum of log-odds for the article, each times the root of its words. */
export function bestSpan(logits: Float32Array, words: Float64Array): { start: number; end: number } {
  let best = 0;
  let sum = 0;
  let from = 0;
  let found = { start: 0, end: 0 };
  for (let b = 0; b < logits.length; b++) {
    if (sum <= 0) {
      sum = 0;
      from = b;
    }
    sum -= logits[b] * Math.sqrt(words[b]);
    if (sum > best) {
      best = sum;
      found = { start: from, end: b + 1 };
    }
  }
  return found;
}

/** A block that is more likely kept than not, with some margin. */
const LIKELY_KEPT = 0.6;

/** Blocks from each block to the nearest one that is likely kept, up and down. */
function distances(kept: Float64Array): Pick<Context, 'toKeptBefore' | 'toKeptAfter'> {
  const toKeptBefore = new Float64Array(kept.length);
  const toKeptAfter = new Float64Array(kept.length);
  for (let b = 0, last = -FAR; b < kept.length; b++) {
    toKeptBefore[b] = Math.min(FAR, b - last);
    if (kept[b] > LIKELY_KEPT) last = b;
  }
  for (let b = kept.length - 1, next = kept.length + FAR; b >= 0; b--) {
    toKeptAfter[b] = Math.min(FAR, next - b);
    if (kept[b] > LIKELY_KEPT) next = b;
  }
  return { toKeptBefore, toKeptAfter };
}

/** The share of each block's longer words that also occur in the other kept blocks; -1 without any. */
function bodyWords(tokens: PageTokens, { ids, size }: Vocabulary, kept: Float64Array): Float64Array {
  const weight = new Float32Array(size);
  for (let b = 0; b < tokens.blocks; b++)
    for (let word = tokens.firstWord[b]; word < tokens.firstWord[b + 1]; word++)
      if (ids[word] >= 0) weight[ids[word]] += kept[b];
  const shares = new Float64Array(kept.length);
  for (let b = 0; b < kept.length; b++) {
    let words = 0;
    let known = 0;
    for (let word = tokens.firstWord[b]; word < tokens.firstWord[b + 1]; word++) {
      if (ids[word] < 0) continue;
      words++;
      if (weight[ids[word]] - kept[b] > 0.7) known++;
    }
    shares[b] = words > 0 ? known / words : -1;
  }
  return shares;
}
