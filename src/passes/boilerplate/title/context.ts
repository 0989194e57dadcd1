import type { Features } from '../features/block-features.ts';
import { FIRST_STAGE, type FirstStageFeature } from '../features/layout.ts';
import { prefixSums } from '../features/prefix-sums.ts';
import { bestSpan } from '../model/second-stage.ts';
import { COUNTS, END, NO_END, type PageTokens } from '../page/page-tokens.ts';
import { hashWord } from '../page/word-hash.ts';

/** The data about a page when its title is searched for. `first` and `second` are log-odds of being boilerplate. */
export interface TitleInputs {
  readonly tokens: PageTokens;
  readonly features: Features;
  readonly first: Float32Array;
  readonly second: Float32Array;
}

/** The input of the title features: where the article begins, and sums over blocks. */
export interface TitleContext extends TitleInputs {
  /** The start of the best span of blocks after the second stage. */
  readonly spanStart: number;
  /** The first long block that the second stage keeps. */
  readonly articleStart: number;
  /** Blocks that stay, words that stay, and lines shaped like a headline, before each block. */
  readonly kept: Float64Array;
  readonly keptWords: Float64Array;
  readonly headlines: Float64Array;
}

const MOST_WORDS = 400;

export function titleContextOf(inputs: TitleInputs): TitleContext {
  const { tokens, second } = inputs;
  const stays = (block: number) => 1 / (1 + Math.exp(second[block]));
  const words = new Float64Array(tokens.blocks);
  for (let block = 0; block < tokens.blocks; block++)
    words[block] = Math.min(MOST_WORDS, wordsOf(inputs, block));
  return {
    ...inputs,
    spanStart: bestSpan(second, words).start,
    articleStart: articleStart(inputs),
    kept: prefixSums(tokens.blocks, stays),
    keptWords: prefixSums(tokens.blocks, (block) => stays(block) * words[block]),
    headlines: prefixSums(tokens.blocks, (block) => (isHeadline(inputs, block) ? 1 : 0)),
  };
}

/** The number of a block's words; -1 outside the page. */
export function wordsOf({ tokens }: TitleInputs, block: number): number {
  return block >= 0 && block < tokens.blocks ? tokens.firstWord[block + 1] - tokens.firstWord[block] : -1;
}

/** A feature of the first stage of a block; -9 outside the page. */
export function featureOf({ tokens, features }: TitleInputs, block: number, name: FirstStageFeature): number {
  const isInside = block >= 0 && block < tokens.blocks;
  return isInside ? features.values[block * FIRST_STAGE.width + FIRST_STAGE.column[name]] : -9;
}

function isHeadline(inputs: TitleInputs, block: number): boolean {
  const words = wordsOf(inputs, block);
  return words >= 4 && words <= 20 && inputs.tokens.counts[block * COUNTS + END] === NO_END;
}

const BYLINE_WORDS: ReadonlySet<number> = new Set(
  'by von par por di door text texto texte autor autorin author auteur autore written posted published reported'
    .split(' ')
    .map(hashWord),
);

/** A short line that begins like one that names an author. */
export function isByline(inputs: TitleInputs, block: number): boolean {
  const words = wordsOf(inputs, block);
  return words > 0 && words <= 16 && BYLINE_WORDS.has(inputs.tokens.hash[inputs.tokens.firstWord[block]]);
}

function articleStart(inputs: TitleInputs): number {
  let start = -1;
  for (let block = 0; block < inputs.tokens.blocks; block++) {
    const words = wordsOf(inputs, block);
    if (inputs.second[block] > 0 || words < 12) continue;
    if (start < 0) start = block;
    if (words >= 20 && inputs.second[block] < -0.5) return block;
  }
  return Math.max(0, start);
}
