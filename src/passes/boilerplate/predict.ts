import { type Features, readFeatures } from './features/block-features.ts';
import { FIRST_STAGE, SECOND_STAGE } from './features/layout.ts';
import type { FurnitureMatch } from './furniture/match.ts';
import { bagOfWordsScores } from './model/bag-of-words.ts';
import { scoreRows, type Trees } from './model/boosted-trees.ts';
import type { Model } from './model/model-file.ts';
import { secondStageFeatures } from './model/second-stage.ts';
import type { PageTokens } from './page/page-tokens.ts';
import { type Candidates, titleCandidates } from './title/candidates.ts';
import { type BestLine, bestLine } from './title/find-title.ts';

/** The model's scores of a page. All scores of blocks are log-odds of being boilerplate. */
export interface Scores {
  /** By the words of each block alone. */
  readonly lexical: Float32Array;
  readonly features: Features;
  /** After the first and the second stage. */
  readonly first: Float32Array;
  readonly second: Float32Array;
}

/** The scores, and what they say of the title. */
export interface Prediction extends Scores {
  /** The lines that could be the title, and the best of them. */
  readonly candidates: Candidates;
  readonly best: BestLine | undefined;
}

/**
 * A block below these log-odds needs no second stage, which never changed the decision for any of 46,000 such
 * blocks.
 */
const CERTAIN = -3;

/** The words of a page, and the furniture recognised in each of its blocks. */
export interface PageInput {
  readonly tokens: PageTokens;
  readonly phrases: Uint32Array;
  readonly furniture: readonly (FurnitureMatch | null)[];
}

/** Scores all blocks of a page, and the lines that could be its title. */
export function predict(page: PageInput, model: Model): Prediction {
  const scores = scoreBlocks(page, model);
  const candidates = titleCandidates({ tokens: page.tokens, ...scores });
  return { ...scores, candidates, best: bestLine(page.tokens, candidates, model.title) };
}

/** Scores all blocks of a page. */
export function scoreBlocks({ tokens, phrases, furniture }: PageInput, model: Model): Scores {
  const lexical = bagOfWordsScores(tokens, model.lexical);
  const features = readFeatures({ tokens, phrases, furniture, lexical });
  const first = firstStage(model.first, features);
  const second = secondStage(model.second, first, secondStageFeatures(tokens, features, first, CERTAIN));
  return { lexical, features, first, second };
}

/** The scores of all blocks after the first stage. */
export function firstStage(trees: Trees, { rows, values }: Features): Float32Array {
  const starts = new Uint32Array(rows);
  for (let block = 0; block < rows; block++) starts[block] = block * FIRST_STAGE.width;
  return new Float32Array(scoreRows(trees, values, starts));
}

/** The scores after the second stage; a block that needs none keeps its first score. */
function secondStage(trees: Trees, first: Float32Array, rows: Float32Array): Float32Array {
  const starts = new Uint32Array(first.length);
  let count = 0;
  for (let block = 0; block < first.length; block++)
    if (first[block] >= CERTAIN) starts[count++] = block * SECOND_STAGE.width;
  const scores = scoreRows(trees, rows, starts.subarray(0, count));
  const second = first.slice();
  for (let index = 0; index < count; index++) second[starts[index] / SECOND_STAGE.width] = scores[index];
  return second;
}
