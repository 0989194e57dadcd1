import type { Features } from '../features/block-features.ts';
import { prefixSums } from '../features/prefix-sums.ts';
import { FEATURES, WIDTH } from '../features/schema.ts';
import { bestSpan } from '../model/second-stage.ts';
import type { PageTokens } from '../page/page-tokens.ts';
import { hashWord } from '../page/tokenize-page.ts';

/** What is known of a page when its title is looked for. `first` and `second` are log-odds of being boilerplate. */
export interface TitleInputs {
  readonly scan: PageTokens;
  readonly features: Features;
  readonly first: Float32Array;
  readonly second: Float32Array;
}

/** A page from the side of its title: where the article begins, and sums from the start, so that a window costs nothing. */
export interface TitleContext extends TitleInputs {
  /** Where the best span of the second look begins. */
  readonly spanStart: number;
  /** The first block of what looks like the article: kept by the second look, and long. */
  readonly articleStart: number;
  /** Blocks that stay, words that stay, and lines shaped like a headline, before each block. */
  readonly kept: Float64Array;
  readonly keptWords: Float64Array;
  readonly headlines: Float64Array;
}

const END = FEATURES.indexOf('end');
const MOST_WORDS = 400;

export function titleContextOf(looks: TitleInputs): TitleContext {
  const { scan, second } = looks;
  const stays = (block: number) => 1 / (1 + Math.exp(second[block]));
  const words = new Float64Array(scan.blocks);
  for (let block = 0; block < scan.blocks; block++)
    words[block] = Math.min(MOST_WORDS, wordsOf(looks, block));
  return {
    ...looks,
    spanStart: bestSpan(second, words).start,
    articleStart: articleStart(looks),
    kept: prefixSums(scan.blocks, stays),
    keptWords: prefixSums(scan.blocks, (block) => stays(block) * words[block]),
    headlines: prefixSums(scan.blocks, (block) => (isHeadline(looks, block) ? 1 : 0)),
  };
}

/** The number of a block's words; -1 beyond the page. */
export function wordsOf({ scan }: TitleInputs, block: number): number {
  return block >= 0 && block < scan.blocks ? scan.first[block + 1] - scan.first[block] : -1;
}

/** A figure of a block; -9 beyond the page. */
export function featureOf({ scan, features }: TitleInputs, block: number, column: number): number {
  return block >= 0 && block < scan.blocks ? features.values[block * WIDTH + column] : -9;
}

function isHeadline(looks: TitleInputs, block: number): boolean {
  const words = wordsOf(looks, block);
  return words >= 4 && words <= 20 && featureOf(looks, block, END) === 0;
}

const BYLINE_WORDS: ReadonlySet<number> = new Set(
  'by von par por di door text texto texte autor autorin author auteur autore written posted published reported'
    .split(' ')
    .map(hashWord),
);

/** A short line that begins as the lines that name an author do. */
export function isByline(looks: TitleInputs, block: number): boolean {
  const words = wordsOf(looks, block);
  return words > 0 && words <= 16 && BYLINE_WORDS.has(looks.scan.hash[looks.scan.first[block]]);
}

function articleStart(looks: TitleInputs): number {
  let start = -1;
  for (let block = 0; block < looks.scan.blocks; block++) {
    const words = wordsOf(looks, block);
    if (looks.second[block] > 0 || words < 12) continue;
    if (start < 0) start = block;
    if (words >= 20 && looks.second[block] < -0.5) return block;
  }
  return Math.max(0, start);
}
