import { type Formulas, featureGroup, TITLE, writeFeatures } from '../features/layout.ts';
import { within } from '../features/prefix-sums.ts';
import type { PositionFeature } from '../features/schema.ts';
import { IS_UPPER, type PageTokens } from '../page/page-tokens.ts';
import { isContent } from '../page/word-ids.ts';
import { featureOf, isByline, type TitleContext, wordsOf } from './context.ts';

/** The position of a line among the lines around it, and its distance from the article. */

/** The input of the formulas. An item is the index of a line among the candidates. */
interface Context extends TitleContext {
  readonly blocks: readonly number[];
}

/** Writes the position of each candidate. */
export function writePositions(rows: Float32Array, context: Context, items: Uint32Array): void {
  writeFeatures(rows, GROUP, context, items);
}

const MOST_ABOVE = 20;
const MOST_WORDS = 400;
const clip = (distance: number) => Math.max(-10, Math.min(60, distance));

const phraseAt =
  (near: number) =>
  (context: Context, item: number): number =>
    phrase(context, context.blocks[item] + near);
const secondStageAt =
  (near: number) =>
  (context: Context, item: number): number =>
    secondStage(context, context.blocks[item] + near);
const wordsAt =
  (near: number) =>
  (context: Context, item: number): number =>
    wordsOf(context, context.blocks[item] + near);

const FORMULAS: Formulas<PositionFeature, Context> = {
  phrase: phraseAt(0),
  'phrase at -1': phraseAt(-1),
  'phrase at 1': phraseAt(1),
  firstStage: ({ first, blocks }, item) => first[blocks[item]],
  secondStage: secondStageAt(0),
  'secondStage at -1': secondStageAt(-1),
  'secondStage at -2': secondStageAt(-2),
  'secondStage at -3': secondStageAt(-3),
  'secondStage at 1': secondStageAt(1),
  'secondStage at 2': secondStageAt(2),
  'secondStage at 3': secondStageAt(3),
  'secondStage at 4': secondStageAt(4),
  keptAfter5: (context, item) => keptShare(context, context.blocks[item] + 1, context.blocks[item] + 6),
  keptAfter15: (context, item) => keptShare(context, context.blocks[item] + 1, context.blocks[item] + 16),
  keptBefore5: (context, item) => keptShare(context, context.blocks[item] - 5, context.blocks[item]),
  keptWordsAfter: ({ tokens, keptWords, blocks }, item) =>
    keptWords[tokens.blocks] > 0
      ? within(keptWords, blocks[item] + 1, tokens.blocks) / keptWords[tokens.blocks]
      : 0,
  block: ({ blocks }, item) => Math.min(blocks[item], MOST_ABOVE),
  toSpan: ({ spanStart, blocks }, item) => clip(spanStart - blocks[item]),
  toArticle: ({ articleStart, blocks }, item) => clip(articleStart - blocks[item]),
  wordsToSpan: ({ tokens, spanStart, blocks }, item) =>
    spanStart > blocks[item]
      ? Math.min(MOST_WORDS, tokens.firstWord[spanStart] - tokens.firstWord[blocks[item] + 1])
      : -1,
  headlinesToSpan: ({ headlines, spanStart, blocks }, item) =>
    Math.max(0, within(headlines, blocks[item] + 1, spanStart)),
  headlinesBefore: ({ headlines, blocks }, item) => within(headlines, blocks[item] - 5, blocks[item]),
  headlinesAfter: ({ headlines, blocks }, item) => within(headlines, blocks[item] + 1, blocks[item] + 6),
  longerLines: (context, item) => longerLines(context, context.blocks[item]),
  'lineWords at -1': wordsAt(-1),
  'lineWords at -2': wordsAt(-2),
  'lineWords at 1': wordsAt(1),
  'lineWords at 2': wordsAt(2),
  'lineWords at 3': wordsAt(3),
  longerThanNeighbours: (context, item) => {
    const block = context.blocks[item];
    return wordsOf(context, block) - Math.max(wordsOf(context, block - 1), wordsOf(context, block + 1));
  },
  capitalsOfLongWords: ({ tokens, blocks }, item) => capitalsOfLongWords(tokens, blocks[item]),
  toByline: (context, item) => distance(context, context.blocks[item], 1, isByline),
  toDate: (context, item) => distance(context, context.blocks[item], 1, isDate),
  sinceDate: (context, item) => distance(context, context.blocks[item], -1, isDate),
};
const GROUP = featureGroup(TITLE, FORMULAS);

/** 1 if a block has a phrase of boilerplate. */
function phrase({ tokens, features }: TitleContext, block: number): number {
  return block >= 0 && block < tokens.blocks && features.phrases[block] !== 0 ? 1 : 0;
}

/** The score of a block after the second stage; outside the page nothing belongs to the article. */
function secondStage({ tokens, second }: TitleContext, block: number): number {
  return block < 0 || block >= tokens.blocks ? 5 : second[block];
}

/** The share of some blocks that stay. */
function keptShare({ tokens, kept }: TitleContext, from: number, to: number): number {
  const size = Math.min(tokens.blocks, to) - Math.max(0, from);
  return size > 0 ? within(kept, from, to) / size : -0.1;
}

/** The number of lines above the article with more words. */
function longerLines(context: Context, block: number): number {
  const own = wordsOf(context, block);
  let longer = 0;
  for (const other of context.blocks)
    if (other < context.spanStart && wordsOf(context, other) > own) longer++;
  return longer;
}

function isDate(context: TitleContext, block: number): boolean {
  return featureOf(context, block, 'date') === 2;
}

const FAR = 9;

/** Blocks from one to the nearest that meets a condition, up or down the page; FAR if there is none nearer. */
function distance(
  context: TitleContext,
  block: number,
  step: 1 | -1,
  is: (context: TitleContext, block: number) => boolean,
): number {
  for (let far = 1; far < FAR; far++) {
    const other = block + step * far;
    if (other < 0 || other >= context.tokens.blocks) break;
    if (is(context, other)) return far;
  }
  return FAR;
}

/** The share of a line's longer words that begin with a capital, as in American headlines. */
function capitalsOfLongWords(tokens: PageTokens, block: number): number {
  let words = 0;
  let capitals = 0;
  for (let word = tokens.firstWord[block]; word < tokens.firstWord[block + 1]; word++) {
    if (!isContent(tokens, word)) continue;
    words++;
    if ((tokens.shape[word] & IS_UPPER) > 0) capitals++;
  }
  return words > 0 ? capitals / words : -1;
}
