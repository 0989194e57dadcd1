import type { Features } from '../features/block-features.ts';
import { STRUCTURE_FEATURES } from '../features/page-structure.ts';
import { prefixSums } from '../features/prefix-sums.ts';
import { FEATURES, OWN, WIDTH } from '../features/schema.ts';
import { readSegments, SEGMENT_FEATURES } from '../features/segments.ts';
import type { PageTokens } from '../page/page-tokens.ts';
import type { Vocabulary } from '../page/word-ids.ts';

/*
 * The second look: every block is judged again, now that the first judgement of all the others is known. An
 * article is mostly one span or a few; what stands alone in the other side's country changes sides here.
 */

const EXTRA_NAMES = [
  'first look',
  'first look at -1',
  'first look at -2',
  'first look at -3',
  'first look at -4',
  'first look at -5',
  'first look at 1',
  'first look at 2',
  'first look at 3',
  'first look at 4',
  'first look at 5',
  'before 3',
  'before 10',
  'before 30',
  'after 3',
  'after 10',
  'after 30',
  'in span',
  'to span start',
  'to span end',
  'kept before',
  'kept after',
  'kept share',
  'kept words',
  'to kept before',
  'to kept after',
  'article words',
  'place',
  'blocks',
  'since comments',
  'since related',
  'since footer',
  'body words seen',
  'length among kept',
  'title words seen',
] as const;
const EXTRA = EXTRA_NAMES.length;
/** What the second look sees of the first's columns besides a block's own figures. */
const CARRIED_NAMES = [
  'prose in 3',
  'prose in 10',
  'words in 2',
  'words in 6',
  'short run',
  'like two before',
  'longest block',
  'from title',
  'words at -1',
  'words at 1',
  'end at -1',
  'end at 1',
  'lexical at -1',
  'lexical at 1',
  ...STRUCTURE_FEATURES,
];
const CARRIED = CARRIED_NAMES.map((name) => FEATURES.indexOf(name));
export const SECOND_COLUMNS: readonly string[] = [
  ...FEATURES.slice(0, OWN),
  ...EXTRA_NAMES,
  ...CARRIED_NAMES,
  ...SEGMENT_FEATURES,
];
export const SECOND_WIDTH = SECOND_COLUMNS.length;

const PLACE = FEATURES.indexOf('place');
const BLOCKS = FEATURES.indexOf('blocks');
const SINCE = FEATURES.indexOf('since comments');
const FAR = 60;

/** The blocks around one whose first looks are shown, in the order of the columns. */
const SEEN = [0, -1, -2, -3, -4, -5, 1, 2, 3, 4, 5];
/** The figures of the page that come along. */
const OF_PAGE = [PLACE, BLOCKS, SINCE, SINCE + 1, SINCE + 2];

/** The first look at a block; beyond the page nothing is the article's. */
function lookAt(first: Float32Array, block: number): number {
  return block < 0 || block >= first.length ? 9 : first[block];
}

/** The mean between two blocks of what a sum from the start holds. */
function mean(sum: Float64Array, from: number, to: number): number {
  const low = Math.max(0, from);
  const high = Math.min(sum.length - 1, to);
  return high > low ? (sum[high] - sum[low]) / (high - low) : -0.1;
}

/**
 * The rows of the second look. `first` is the log-odds of being boilerplate after the first; blocks that are below
 * `sure` get no second look, and their rows are not filled in.
 */
export function secondStageFeatures(
  scan: PageTokens,
  { values, vocabulary }: Features,
  first: Float32Array,
  sure = Number.NEGATIVE_INFINITY,
): Float32Array {
  const n = scan.blocks;
  const out = new Float32Array(n * SECOND_WIDTH);
  const kept = new Float64Array(n);
  const words = new Float64Array(n);
  for (let b = 0; b < n; b++) {
    kept[b] = 1 / (1 + Math.exp(first[b]));
    words[b] = Math.min(400, scan.first[b + 1] - scan.first[b]);
  }
  const keptSum = prefixSums(n, (b) => kept[b]);
  const keptWords = prefixSums(n, (b) => kept[b] * words[b]);
  const allWords = prefixSums(n, (b) => words[b]);
  const span = bestSpan(first, words);
  const { before, after } = distances(kept);
  const seen = bodyWords(scan, vocabulary, kept);
  const meanKept = keptSum[n] > 0 ? keptWords[n] / keptSum[n] : 0;
  for (let b = 0; b < n; b++) {
    if (first[b] < sure) continue;
    const row = b * WIDTH;
    let at = b * SECOND_WIDTH;
    for (let column = 0; column < OWN; column++) out[at++] = values[row + column];
    for (let near = 0; near < SEEN.length; near++) out[at++] = lookAt(first, b + SEEN[near]);
    for (const far of [3, 10, 30]) out[at++] = mean(keptSum, b - far, b);
    for (const far of [3, 10, 30]) out[at++] = mean(keptSum, b + 1, b + 1 + far);
    out[at++] = b >= span.start && b < span.end ? 1 : 0;
    out[at++] = clip(b - span.start);
    out[at++] = clip(span.end - 1 - b);
    out[at++] = keptWords[n] > 0 ? keptWords[b] / keptWords[n] : 0;
    out[at++] = keptWords[n] > 0 ? (keptWords[n] - keptWords[b + 1]) / keptWords[n] : 0;
    out[at++] = keptSum[n] / n;
    out[at++] = allWords[n] > 0 ? keptWords[n] / allWords[n] : 0;
    out[at++] = before[b];
    out[at++] = after[b];
    out[at++] = keptWords[n];
    for (let index = 0; index < OF_PAGE.length; index++) out[at++] = values[row + OF_PAGE[index]];
    out[at++] = seen[b];
    out[at++] = meanKept > 0 ? words[b] / meanKept : 0;
    // Of the words of the title nothing was seen yet; the column keeps its place.
    out[at++] = 0;
    for (let index = 0; index < CARRIED.length; index++) out[at++] = values[row + CARRIED[index]];
  }
  readSegments({ values, kept, keptWords, out, from: OWN + EXTRA + CARRIED.length, width: SECOND_WIDTH });
  return out;
}

function clip(value: number): number {
  return Math.max(-FAR, Math.min(FAR, value));
}

/** The span of blocks whose log-odds for the article, each times the root of its words, add up to most. */
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

function distances(kept: Float64Array): { before: Float64Array; after: Float64Array } {
  const before = new Float64Array(kept.length);
  const after = new Float64Array(kept.length);
  for (let b = 0, last = -FAR; b < kept.length; b++) {
    before[b] = Math.min(FAR, b - last);
    if (kept[b] > 0.6) last = b;
  }
  for (let b = kept.length - 1, next = kept.length + FAR; b >= 0; b--) {
    after[b] = Math.min(FAR, next - b);
    if (kept[b] > 0.6) next = b;
  }
  return { before, after };
}

/** The share of a block's longer words that the rest of the article, as far as it is known, says too. */
function bodyWords(scan: PageTokens, { ids, size }: Vocabulary, kept: Float64Array): Float64Array {
  const weight = new Float32Array(size);
  for (let b = 0; b < scan.blocks; b++)
    for (let word = scan.first[b]; word < scan.first[b + 1]; word++)
      if (ids[word] >= 0) weight[ids[word]] += kept[b];
  return kept.map((own, b) => {
    let words = 0;
    let known = 0;
    for (let word = scan.first[b]; word < scan.first[b + 1]; word++) {
      if (ids[word] < 0) continue;
      words++;
      if (weight[ids[word]] - own > 0.7) known++;
    }
    return words > 0 ? known / words : -1;
  });
}
