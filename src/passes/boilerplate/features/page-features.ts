import { COUNTS, END, type PageTokens, SENTENCE_END } from '../page/page-tokens.ts';
import { groupBits } from '../page/phrase-groups.ts';
import { FIRST_STAGE, type Formulas, featureGroup, writeFeatures } from './layout.ts';
import { prefixSums, within } from './prefix-sums.ts';
import { NEIGHBOURS, type PageFeature, SEEN_BY_NEIGHBOURS } from './schema.ts';

/* Features of the page, of the place of each block in it, and of its neighbours. */

interface Page {
  readonly tokens: PageTokens;
  readonly lexical: Float32Array;
  readonly phrases: Uint32Array;
  readonly prose: Uint8Array;
}

/** The input of the formulas: sums over blocks, and distances. */
interface Context {
  readonly blocks: number;
  readonly words: Float64Array;
  readonly wordSum: Float64Array;
  readonly proseSum: Float64Array;
  readonly lexicalSum: Float64Array;
  readonly firstProse: number;
  readonly lastProse: number;
  readonly proseAbove: Int32Array;
  readonly proseBelow: Int32Array;
  readonly longest: number;
  readonly shortRun: Int32Array;
  readonly sinceComments: Int32Array;
  readonly sinceRelated: Int32Array;
  readonly sinceFooter: Int32Array;
  readonly sinceNewsletter: Int32Array;
  readonly sinceShare: Int32Array;
}

/** Writes the relation of each block to the page. */
export function writePageFeatures(values: Float32Array, page: Page, items: Uint32Array): void {
  writeFeatures(values, GROUP, contextOf(page), items);
}

const MOST_WORDS = 400;
const FAR = 99;
const SHORT = 8;

const COMMENTS = groupBits('comment-form', 'comments', 'comments-of');
const RELATED = groupBits('related-links');
const FOOTER = groupBits('copyright', 'navigation');
const NEWSLETTER = groupBits('newsletter');
const SHARE = groupBits('share-bar');

function contextOf(page: Page): Context {
  const { tokens, lexical, prose } = page;
  const blocks = tokens.blocks;
  const words = new Float64Array(blocks);
  for (let block = 0; block < blocks; block++)
    words[block] = Math.min(MOST_WORDS, tokens.firstWord[block + 1] - tokens.firstWord[block]);
  return {
    blocks,
    words,
    wordSum: prefixSums(blocks, (block) => words[block]),
    proseSum: prefixSums(blocks, (block) => prose[block] * words[block]),
    lexicalSum: prefixSums(blocks, (block) => lexical[block]),
    firstProse: prose.includes(1) ? prose.indexOf(1) : blocks,
    lastProse: prose.lastIndexOf(1),
    ...distancesToProse(prose),
    longest: words.reduce((most, count) => Math.max(most, count), 0),
    shortRun: shortRuns(tokens),
    sinceComments: blocksSince(page, COMMENTS),
    sinceRelated: blocksSince(page, RELATED),
    sinceFooter: blocksSince(page, FOOTER),
    sinceNewsletter: blocksSince(page, NEWSLETTER),
    sinceShare: blocksSince(page, SHARE),
  };
}

/** Blocks up and down to the nearest prose, not counting the block itself. */
function distancesToProse(prose: Uint8Array): Pick<Context, 'proseAbove' | 'proseBelow'> {
  const proseAbove = new Int32Array(prose.length);
  const proseBelow = new Int32Array(prose.length);
  for (let block = 0, last = -FAR; block < prose.length; block++) {
    proseAbove[block] = Math.min(FAR, block - last);
    if (prose[block] > 0) last = block;
  }
  for (let block = prose.length - 1, next = prose.length + FAR; block >= 0; block--) {
    proseBelow[block] = Math.min(FAR, next - block);
    if (prose[block] > 0) next = block;
  }
  return { proseAbove, proseBelow };
}

/** The number of consecutive short blocks without a sentence end, up to and including each block. */
function shortRuns({ blocks, firstWord: first, counts }: PageTokens): Int32Array {
  const runs = new Int32Array(blocks);
  for (let block = 0, run = 0; block < blocks; block++) {
    const isShort = first[block + 1] - first[block] < SHORT && counts[block * COUNTS + END] !== SENTENCE_END;
    run = isShort ? run + 1 : 0;
    runs[block] = run;
  }
  return runs;
}

const MOST_MARKER_WORDS = 12;
const MOST_SINCE = 60;

/** Blocks since the last short one with a phrase of the given groups; -1 before the first. */
function blocksSince({ tokens, phrases }: Page, groups: number): Int32Array {
  const since = new Int32Array(tokens.blocks);
  for (let block = 0, last = -1; block < tokens.blocks; block++) {
    since[block] = last < 0 ? -1 : Math.min(MOST_SINCE, block - last);
    const words = tokens.firstWord[block + 1] - tokens.firstWord[block];
    if (words <= MOST_MARKER_WORDS && phrases[block] & groups) last = block;
  }
  return since;
}

/** A part divided by the whole; 0 if the whole is 0. */
const part = (some: number, all: number) => (all > 0 ? some / all : 0);
const clip = (value: number) => Math.max(-FAR, Math.min(FAR, value));

/** The difference in words between two blocks; FAR if the other is outside the page. */
function difference({ words }: Context, block: number, other: number): number {
  return other >= 0 && other < words.length ? Math.abs(words[block] - words[other]) : FAR;
}

const FORMULAS: Formulas<PageFeature, Context> = {
  blocks: ({ blocks }) => Math.min(blocks, 1000),
  pageWords: ({ wordSum, blocks }) => Math.min(wordSum[blocks], 20000),
  proseShare: ({ proseSum, wordSum, blocks }) => part(proseSum[blocks], wordSum[blocks]),
  meanLexical: ({ lexicalSum, blocks }) => lexicalSum[blocks] / blocks,
  place: ({ blocks }, block) => block / blocks,
  wordsBefore: ({ wordSum, blocks }, block) => part(wordSum[block], wordSum[blocks]),
  fromFirstProse: ({ firstProse }, block) => clip(block - firstProse),
  fromLastProse: ({ lastProse }, block) => clip(block - lastProse),
  proseBefore: ({ proseSum, blocks }, block) => part(proseSum[block], proseSum[blocks]),
  proseAfter: ({ proseSum, blocks }, block) => part(within(proseSum, block + 1, blocks), proseSum[blocks]),
  blocksToProseBefore: ({ proseAbove }, block) => proseAbove[block],
  blocksToProseAfter: ({ proseBelow }, block) => proseBelow[block],
  longestBlock: ({ longest }) => longest,
  shortRun: ({ shortRun }, block) => Math.min(shortRun[block], 50),
  sinceComments: ({ sinceComments }, block) => sinceComments[block],
  sinceRelated: ({ sinceRelated }, block) => sinceRelated[block],
  sinceFooter: ({ sinceFooter }, block) => sinceFooter[block],
  sinceNewsletter: ({ sinceNewsletter }, block) => sinceNewsletter[block],
  sinceShare: ({ sinceShare }, block) => sinceShare[block],
  proseIn3: ({ proseSum }, block) => within(proseSum, block - 3, block + 4),
  proseIn10: ({ proseSum }, block) => within(proseSum, block - 10, block + 11),
  lexicalIn2: ({ lexicalSum }, block) => within(lexicalSum, block - 2, block + 3),
  lexicalIn6: ({ lexicalSum }, block) => within(lexicalSum, block - 6, block + 7),
  wordsIn2: ({ wordSum }, block) => within(wordSum, block - 2, block + 3),
  wordsIn6: ({ wordSum }, block) => within(wordSum, block - 6, block + 7),
  lexicalBefore6: ({ lexicalSum }, block) => within(lexicalSum, block - 6, block),
  lexicalAfter6: ({ lexicalSum }, block) => within(lexicalSum, block + 1, block + 7),
  wordsBefore6: ({ wordSum }, block) => within(wordSum, block - 6, block),
  wordsAfter6: ({ wordSum }, block) => within(wordSum, block + 1, block + 7),
  likeTwoBefore: (context, block) => difference(context, block, block - 2),
  likeThreeBefore: (context, block) => difference(context, block, block - 3),
  likeNext: (context, block) => difference(context, block, block + 1),
  fromEnd: ({ blocks }, block) => Math.min(blocks - block, 300),
  relativeLength: ({ words, wordSum }, block) => part(words[block], within(wordSum, block - 2, block + 3)),
  fromStart: (_, block) => Math.min(block, 300),
};
const GROUP = featureGroup(FIRST_STAGE, FORMULAS);

const BEYOND = -9;
const SEEN = NEIGHBOURS.flatMap((near) =>
  SEEN_BY_NEIGHBOURS.map((name) => ({
    near,
    from: FIRST_STAGE.column[name],
    to: FIRST_STAGE.column[`${name} at ${near}`],
  })),
);

/** Writes the features of each block's neighbours. */
export function writeNeighbours(values: Float32Array, blocks: number): void {
  const { width } = FIRST_STAGE;
  for (const { near, from, to } of SEEN)
    for (let block = 0; block < blocks; block++) {
      const other = block + near;
      const isInside = other >= 0 && other < blocks;
      values[block * width + to] = isInside ? values[other * width + from] : BEYOND;
    }
}
