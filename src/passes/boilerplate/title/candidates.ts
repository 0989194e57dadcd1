import { allItems, copyFeatures, sharedColumns, TITLE } from '../features/layout.ts';
import { COUNTS, LETTERS } from '../page/page-tokens.ts';
import { type TitleContext, type TitleInputs, titleContextOf, wordsOf } from './context.ts';
import { writeOverlap } from './overlap-features.ts';
import { writePositions } from './position-features.ts';

/**
 * The candidates for the title, and the features of each: those of the first stage, its position, and the
 * words that it shares with the head of the page and with the text.
 */

export interface Candidates {
  readonly blocks: readonly number[];
  /** A row of the layout TITLE for each. */
  readonly rows: Float32Array;
}

const MOST_WORDS = 34;
const MOST_LETTERS = 120;
const LEAST_LETTERS = 4;
/** The number of lines examined at the top of the page, before the article and in it. */
const TOP = 4;
const BEFORE = 45;
const AFTER = 3;
const LONGEST_GAP = 60;
const SHARED = sharedColumns(TITLE);

/** The candidates for the title, with their features. `values` gives the rows to fill in for a number of lines. */
export function titleCandidates(
  inputs: TitleInputs,
  values: (lines: number) => Float32Array = (lines) => new Float32Array(lines * TITLE.width),
): Candidates {
  const context = titleContextOf(inputs);
  const blocks = candidateBlocks(context);
  const rows = values(blocks.length);
  const items = allItems(blocks.length);
  copyFeatures(rows, SHARED, inputs.features.values, items, blocks);
  writePositions(rows, { ...context, blocks }, items);
  writeOverlap(rows, context, blocks, items);
  return { blocks, rows };
}

/** The candidates that satisfy a condition. */
export function narrowed({ blocks, rows }: Candidates, isWanted: (block: number) => boolean): Candidates {
  const places = blocks.flatMap((block, index) => (isWanted(block) ? [index] : []));
  const { width } = TITLE;
  const kept = new Float32Array(places.length * width);
  places.forEach((place, index) => {
    kept.set(rows.subarray(place * width, (place + 1) * width), index * width);
  });
  return { blocks: places.map((place) => blocks[place]), rows: kept };
}

/** Short lines at the top of the page and near the start of the article. */
function candidateBlocks(context: TitleContext): number[] {
  const { tokens, spanStart, articleStart } = context;
  const from = Math.min(spanStart, articleStart) - BEFORE;
  const last = Math.min(Math.max(spanStart, articleStart), from + BEFORE + LONGEST_GAP) + AFTER;
  const blocks: number[] = [];
  for (let block = 0; block <= Math.min(tokens.blocks - 1, last); block++) {
    if (block >= TOP && block < from) continue;
    const letters = tokens.counts[block * COUNTS + LETTERS];
    const words = wordsOf(context, block);
    if (words > 0 && letters >= LEAST_LETTERS && (words <= MOST_WORDS || letters <= MOST_LETTERS))
      blocks.push(block);
  }
  return blocks;
}
