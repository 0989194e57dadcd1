import { FEATURES } from '../features/schema.ts';
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
/** How well the text knows a line: what is shown, and compared with the best of all lines. */
const KNOWN_NAMES = [
  'said by lead',
  'said by three',
  'mentions',
  'pairs in prose',
  'pairs in lines',
  'said by next',
];
export const OVERLAP_FEATURES: readonly string[] = [
  ...OWN_NAMES,
  ...KNOWN_NAMES,
  ...KNOWN_NAMES.map((name) => `best of ${name}`),
  'best of body words',
];
/** Behind these two more that are compared with the best, and shown elsewhere. */
const KNOWN = KNOWN_NAMES.length;
const BODY_WORDS = KNOWN;
const SAYS_OF_HEAD = KNOWN + 1;
const COMPARED = KNOWN + 2;
const BY_THREE = KNOWN_NAMES.indexOf('said by three');

const BODY = FEATURES.indexOf('body words');
const LINE_WORDS = 40;
const PARAGRAPH_WORDS = 80;
/** How far below a line its next paragraph is looked for. */
const NEXT = 25;

/** Where the figures go: `width` is how far the rows are apart, `at` where these columns begin. */
interface Target {
  readonly rows: Float32Array;
  readonly width: number;
  readonly at: number;
}

/** Writes what the page's first line, the other lines and the text say of each line. */
export function overlapFeatures(
  outline: TitleContext,
  blocks: readonly number[],
  { rows, width, at: from }: Target,
): void {
  const head = wordHashes(outline.scan, 0, LINE_WORDS);
  const figures = knownToText(outline, blocks);
  const own: number[][] = [];
  const shared: number[] = [];
  for (const block of blocks) {
    const words = wordHashes(outline.scan, block, LINE_WORDS);
    own.push(words);
    shared.push(sharedWords(words, head));
  }
  for (let line = 0; line < blocks.length; line++)
    figures[line * COMPARED + SAYS_OF_HEAD] =
      blocks[line] === 0 ? -1 : shared[line] / Math.max(1, head.length);
  const best = bestOf(figures, own);
  const keys = keysOf(own);
  for (let line = 0; line < blocks.length; line++) {
    const isHead = blocks[line] === 0;
    const known = line * COMPARED;
    let at = line * width + from;
    rows[at++] = isHead ? 1 : 0;
    rows[at++] = head.length;
    rows[at++] = isHead ? -1 : shared[line] / Math.max(1, own[line].length);
    rows[at++] = figures[known + SAYS_OF_HEAD];
    rows[at++] = isHead ? -1 : sameStart(own[line], head);
    rows[at++] = best[SAYS_OF_HEAD];
    rows[at++] = isHead ? -1 : best[SAYS_OF_HEAD] - figures[known + SAYS_OF_HEAD];
    rows[at++] = copies(keys, line, 0, line);
    rows[at++] = copies(keys, line, line + 1, blocks.length);
    rows[at++] = betterKnown({ figures, own }, line, blocks, outline.spanStart);
    for (let kind = 0; kind < KNOWN; kind++) rows[at++] = figures[known + kind];
    for (let kind = 0; kind < KNOWN; kind++) rows[at++] = best[kind] - figures[known + kind];
    rows[at++] = best[BODY_WORDS] - figures[known + BODY_WORDS];
  }
}

/** How well the text knows each line: COMPARED figures for each, without what it says of the head. */
function knownToText(outline: TitleContext, blocks: readonly number[]): Float64Array {
  const opening = openingOf(outline);
  const three = firstWords(outline, opening, PARAGRAPH_WORDS);
  const lead = firstWords(outline, opening.slice(0, 1), PARAGRAPH_WORDS);
  const { inProse, inLines } = pairsElsewhere(outline, blocks);
  const byNext = saidByNext(outline);
  const figures = new Float64Array(blocks.length * COMPARED);
  for (let line = 0, at = 0; line < blocks.length; line++, at += COMPARED) {
    const block = blocks[line];
    figures[at] = shareIn(lead, outline, block);
    figures[at + BY_THREE] = shareIn(three, outline, block);
    figures[at + 2] = mentionsOf(outline, block);
    figures[at + 3] = inProse(block);
    figures[at + 4] = inLines(block);
    figures[at + 5] = byNext(block);
    figures[at + BODY_WORDS] = featureOf(outline, block, BODY);
  }
  return figures;
}

/** So many words make a line long enough to be compared with. */
const LONG = 3;

/** The most of each figure among the lines that are long enough; -1 where none is. */
function bestOf(figures: Float64Array, lines: readonly (readonly number[])[]): Float64Array {
  const best = new Float64Array(COMPARED).fill(-1);
  for (let line = 0; line < lines.length; line++) {
    if (lines[line].length < LONG) continue;
    for (let kind = 0; kind < COMPARED; kind++)
      best[kind] = Math.max(best[kind], figures[line * COMPARED + kind]);
  }
  return best;
}

interface Known {
  readonly figures: Float64Array;
  readonly own: readonly (readonly number[])[];
}

/** How many lines between this one and the article are known better to the text. */
function betterKnown(known: Known, line: number, blocks: readonly number[], end: number): number {
  const least = knownness(known, line) + 0.05;
  let better = 0;
  for (let other = line + 1; other < blocks.length && blocks[other] < end; other++)
    if (knownness(known, other) > least) better++;
  return better;
}

function knownness({ figures, own }: Known, line: number): number {
  const at = line * COMPARED;
  return own[line].length >= LONG ? figures[at + BODY_WORDS] + figures[at + BY_THREE] : -1;
}

/** One number for all that each line says. */
function keysOf(lines: readonly (readonly number[])[]): Int32Array {
  return Int32Array.from(lines, (line) => line.reduce((key, hash) => Math.imul(key, 31) ^ hash, 7));
}

/** How many of the lines between two say exactly what one says. */
function copies(keys: Int32Array, line: number, from: number, to: number): number {
  let same = 0;
  for (let other = from; other < to; other++) if (keys[other] === keys[line]) same++;
  return same;
}

const OPENING = 3;

/** The first paragraphs of the article. */
function openingOf(outline: TitleContext): number[] {
  const found: number[] = [];
  for (let block = outline.articleStart; block < outline.scan.blocks && found.length < OPENING; block++)
    if (outline.second[block] < 0 && wordsOf(outline, block) >= 12) found.push(block);
  return found;
}

/** The share of a line's content words that the next paragraph below it says too, for lines from the top down. */
function saidByNext(looks: TitleInputs): (block: number) => number {
  const { scan, features } = looks;
  let read = -1;
  let words: Words = new Uint8Array();
  return (block) => {
    let next = block + 1;
    while (next < scan.blocks && next < block + NEXT && features.prose[next] === 0) next++;
    if (next >= scan.blocks || features.prose[next] === 0) return -1;
    if (next !== read) words = firstWords(looks, [next], PARAGRAPH_WORDS);
    read = next;
    return shareIn(words, looks, block);
  };
}
