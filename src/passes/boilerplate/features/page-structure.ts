import { COUNTS, END, IS_FIRST_PERSON, IS_SECOND_PERSON, type PageTokens } from '../page/page-tokens.ts';
import { isContent, type Vocabulary } from '../page/word-ids.ts';
import { FIRST_STAGE, type Formulas, featureGroup, writeFeatures } from './layout.ts';
import { type NearDuplicates, readNearDuplicates } from './near-duplicates.ts';
import { type PostHeaders, readPostHeaders } from './post-headers.ts';
import type { StructureFeature } from './schema.ts';

/** Features of the structure of a page: near duplicates, post headers, repeating shapes, and grammatical persons. */

/** The input of the formulas. */
interface Context extends Shapes, Persons {
  readonly blocks: number;
  readonly duplicates: NearDuplicates;
  readonly headers: PostHeaders;
}

const DATE = FIRST_STAGE.column.date;

/** Writes the structure of a page. The column `date` must be filled in already. */
export function writeStructure(
  values: Float32Array,
  tokens: PageTokens,
  vocabulary: Vocabulary,
  items: Uint32Array,
): void {
  const { width } = FIRST_STAGE;
  const date = (block: number) => values[block * width + DATE];
  const context: Context = {
    blocks: tokens.blocks,
    duplicates: readNearDuplicates(tokens),
    headers: readPostHeaders(tokens, date),
    ...readShapes(tokens, date),
    ...readPersons(tokens, vocabulary),
  };
  writeFeatures(values, GROUP, context, items);
}

/** The number of post headers from one block up to another. */
function headersIn({ headers: { count }, blocks }: Context, from: number, to: number): number {
  return count[Math.min(blocks, Math.max(0, to))] - count[Math.min(blocks, Math.max(0, from))];
}

const FORMULAS: Formulas<StructureFeature, Context> = {
  repeatedBefore: ({ duplicates }, block) => duplicates.before[block],
  repeatedAfter: ({ duplicates }, block) => duplicates.after[block],
  duplicateSize: ({ duplicates }, block) => duplicates.size[block],
  postHeader: ({ headers }, block) => headers.kind[block],
  postHeadersBefore4: (context, block) => headersIn(context, block - 4, block),
  postHeadersAfter4: (context, block) => headersIn(context, block + 1, block + 5),
  postHeadersBefore15: (context, block) => headersIn(context, block - 15, block),
  postHeadersAfter15: (context, block) => headersIn(context, block + 1, block + 16),
  postHeadersAbove: ({ headers }, block) => Math.min(40, headers.count[block]),
  postHeadersOfPage: ({ headers, blocks }) => Math.min(80, headers.count[blocks]),
  sincePostHeader: ({ headers }, block) => headers.since[block],
  toPostHeader: ({ headers }, block) => headers.until[block],
  rhythm: ({ rhythms }, block) => rhythms[block],
  likeShapes: ({ like }, block) => like[block],
  firstPerson: ({ first }, block) => first[block],
  secondPerson: ({ second }, block) => second[block],
  uniqueWords: ({ unique }, block) => unique[block],
  wordsSincePostHeader: ({ headers }, block) => headers.words[block],
};
const GROUP = featureGroup(FIRST_STAGE, FORMULAS);

const LENGTHS = [1, 2, 4, 7, 11, 17, 28, 50];
const LONGEST_STEP = 8;
const AROUND = 24;

/** The shape of a block as one number: its length, its end, and whether it names a day. */
function shapeOf({ firstWord: first, counts }: PageTokens, block: number, date: number): number {
  const words = first[block + 1] - first[block];
  let length = 0;
  while (length < LENGTHS.length && words >= LENGTHS[length]) length++;
  return (length * 8 + counts[block * COUNTS + END]) * 3 + Math.min(2, date);
}

interface Shapes {
  /** How regularly the shapes around each block repeat, 0 to 1. */
  readonly rhythms: Float32Array;
  /** The number of surrounding blocks with the same shape. */
  readonly like: Float32Array;
}

function readShapes(tokens: PageTokens, date: (block: number) => number): Shapes {
  const n = tokens.blocks;
  const shape = new Int32Array(n);
  for (let block = 0; block < n; block++) shape[block] = shapeOf(tokens, block, date(block));
  const rhythms = rhythmsOf(shape);
  const like = new Float32Array(n);
  const near = new Map<number, number>();
  const add = (block: number, by: number) => {
    if (block >= 0 && block < n) near.set(shape[block], (near.get(shape[block]) ?? 0) + by);
  };
  for (let block = 0; block < AROUND; block++) add(block, 1);
  for (let block = 0; block < n; block++) {
    add(block + AROUND, 1);
    add(block - AROUND - 1, -1);
    like[block] = near.get(shape[block]) ?? 0;
  }
  return { rhythms, like };
}

/** How well the shapes around each block repeat, at the best period of at least two blocks: 0 to 1. */
function rhythmsOf(shape: Int32Array): Float32Array {
  const n = shape.length;
  const best = new Float32Array(n);
  // For each place, the number of earlier blocks that have the same shape as the block one period later.
  const same = new Int32Array(n + 1);
  for (let step = 2; step <= LONGEST_STEP; step++) {
    for (let block = 0; block < n; block++)
      same[block + 1] = same[block] + (block + step < n && shape[block] === shape[block + step] ? 1 : 0);
    for (let block = 0; block < n; block++) {
      const ahead = same[Math.min(n, block + step + 1)] - same[Math.max(0, block - step)];
      const back = same[block + 1] - same[Math.max(0, block - 2 * step)];
      best[block] = Math.max(best[block], (ahead + back) / (4 * step + 2));
    }
  }
  return best;
}

const MOST_READ = 200;

interface Persons {
  /** The shares of words that refer to the writer and to the reader. */
  readonly first: Float32Array;
  readonly second: Float32Array;
  /** The share of content words that occur only once in the page; -1 without any. */
  readonly unique: Float32Array;
}

function readPersons(tokens: PageTokens, { ids, size }: Vocabulary): Persons {
  const times = new Uint8Array(size);
  for (let word = 0; word < ids.length; word++)
    if (isContent(tokens, word) && times[ids[word]] < 2) times[ids[word]]++;
  const first = new Float32Array(tokens.blocks);
  const second = new Float32Array(tokens.blocks);
  const unique = new Float32Array(tokens.blocks);
  for (let block = 0; block < tokens.blocks; block++) {
    const from = tokens.firstWord[block];
    const to = Math.min(tokens.firstWord[block + 1], from + MOST_READ);
    let writer = 0;
    let reader = 0;
    let content = 0;
    let alone = 0;
    for (let word = from; word < to; word++) {
      const shape = tokens.shape[word];
      if (shape & IS_FIRST_PERSON) writer++;
      if (shape & IS_SECOND_PERSON) reader++;
      if (!isContent(tokens, word)) continue;
      content++;
      if (times[ids[word]] === 1) alone++;
    }
    first[block] = writer / (to - from + 3);
    second[block] = reader / (to - from + 3);
    unique[block] = content > 0 ? alone / content : -1;
  }
  return { first, second, unique };
}
