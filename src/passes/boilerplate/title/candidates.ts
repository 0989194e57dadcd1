import { FEATURES } from '../features/schema.ts';
import { COUNTS, LETTERS } from '../page/page-tokens.ts';
import { featureOf, type TitleContext, type TitleInputs, titleContextOf, wordsOf } from './context.ts';
import { OVERLAP_FEATURES, overlapFeatures } from './overlap-features.ts';
import { POSITION_FEATURES, positionFeatures } from './position-features.ts';

/*
 * The lines that could be the title, and what speaks for each: its own figures, those of the lines around it, where
 * the article begins below it, and what the document's first line and the text say of it.
 */

export interface Candidates {
  readonly blocks: readonly number[];
  /** TITLE_WIDTH values for each. */
  readonly rows: Float32Array;
}

/** Figures of a line that the model of the blocks knows already. */
const OWN_NAMES = [
  'words',
  'letters',
  'word length',
  'function words',
  'capitalised',
  'all capitals',
  'numbers',
  'end',
  'start',
  'commas',
  'stops',
  'bars',
  'symbols',
  'brackets',
  'at signs',
  'slashes',
  'questions',
  'exclamations',
  'colons',
  'dashes',
  'tabs',
  'wide',
  'longest word',
  'repeats',
  'same beginning',
  'lexical',
  'date',
  'body words',
  'title words',
  'prose',
  'short run',
  'from first prose',
  'blocks to prose after',
  'like two before',
  'like next',
  'prose in 10',
  'lexical before 6',
  'lexical after 6',
  'words before 6',
  'words after 6',
  'words of page',
  'blocks',
  'prose share',
  'since related',
  'since share',
  'since comments',
  'place',
] as const;
const OWN = OWN_NAMES.map((name) => FEATURES.indexOf(name));
/** Figures that are taken of the lines around, and how far away. */
export const TITLE_FEATURES: readonly string[] = [...OWN_NAMES, ...POSITION_FEATURES, ...OVERLAP_FEATURES];
export const TITLE_WIDTH = TITLE_FEATURES.length;

const MOST_WORDS = 34;
const MOST_LETTERS = 120;
const LEAST_LETTERS = 4;
/** Lines at the top of the page, before the article and in it that are looked at. */
const TOP = 4;
const BEFORE = 45;
const AFTER = 3;
const LONGEST_GAP = 60;

/** The lines that could be the title, with what speaks for each. */
export function titleCandidates(looks: TitleInputs): Candidates {
  const outline = titleContextOf(looks);
  const blocks = candidateBlocks(outline);
  const rows = new Float32Array(blocks.length * TITLE_WIDTH);
  blocks.forEach((block, index) => {
    const row = rows.subarray(index * TITLE_WIDTH, (index + 1) * TITLE_WIDTH);
    for (let column = 0; column < OWN.length; column++) row[column] = featureOf(outline, block, OWN[column]);
    positionFeatures(outline, block, blocks, row.subarray(OWN.length));
  });
  overlapFeatures(outline, blocks, { rows, width: TITLE_WIDTH, at: OWN.length + POSITION_FEATURES.length });
  return { blocks, rows };
}

/** Short lines at the top of the page, and around the place where the article begins. */
function candidateBlocks(outline: TitleContext): number[] {
  const { scan, spanStart, articleStart } = outline;
  const from = Math.min(spanStart, articleStart) - BEFORE;
  const last = Math.min(Math.max(spanStart, articleStart), from + BEFORE + LONGEST_GAP) + AFTER;
  const blocks: number[] = [];
  for (let block = 0; block <= Math.min(scan.blocks - 1, last); block++) {
    if (block >= TOP && block < from) continue;
    const letters = scan.counts[block * COUNTS + LETTERS];
    const words = wordsOf(outline, block);
    if (words > 0 && letters >= LEAST_LETTERS && (words <= MOST_WORDS || letters <= MOST_LETTERS))
      blocks.push(block);
  }
  return blocks;
}
