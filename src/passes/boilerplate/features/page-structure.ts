import { COUNTS, END, IS_FIRST_PERSON, IS_SECOND_PERSON, type PageTokens } from '../page/page-tokens.ts';
import { isContent, type Vocabulary } from '../page/word-ids.ts';
import { readNearDuplicates } from './near-duplicates.ts';
import { readPostHeaders } from './post-headers.ts';

/*
 * What shows in the build of a page rather than in a block: what is said twice, who speaks and when, and shapes
 * that come again and again.
 */

export const STRUCTURE_FEATURES = [
  'said before',
  'said after',
  'size of other',
  'stamp',
  'stamps before 4',
  'stamps after 4',
  'stamps before 15',
  'stamps after 15',
  'stamps so far',
  'stamps of page',
  'since stamp',
  'to stamp',
  'rhythm',
  'like shapes',
  'first person',
  'second person',
  'fresh words',
  'words since stamp',
] as const;
/** Writes the columns of all blocks: `width` is how far their rows are apart, `at` where these columns begin. */
export function readStructure(
  scan: PageTokens,
  vocabulary: Vocabulary,
  date: (block: number) => number,
  { values, width, at }: { readonly values: Float32Array; readonly width: number; readonly at: number },
): void {
  const n = scan.blocks;
  const echoes = readNearDuplicates(scan);
  const { kind, count, since, until, words } = readPostHeaders(scan, date);
  const stamps = (from: number, to: number) =>
    count[Math.min(n, Math.max(0, to))] - count[Math.min(n, Math.max(0, from))];
  const { rhythms, like } = shapes(scan, date);
  const { first, second, fresh } = persons(scan, vocabulary);
  for (let block = 0; block < n; block++) {
    let to = block * width + at;
    values[to++] = echoes.before[block];
    values[to++] = echoes.after[block];
    values[to++] = echoes.size[block];
    values[to++] = kind[block];
    values[to++] = stamps(block - 4, block);
    values[to++] = stamps(block + 1, block + 5);
    values[to++] = stamps(block - 15, block);
    values[to++] = stamps(block + 1, block + 16);
    values[to++] = Math.min(40, count[block]);
    values[to++] = Math.min(80, count[n]);
    values[to++] = since[block];
    values[to++] = until[block];
    values[to++] = rhythms[block];
    values[to++] = like[block];
    values[to++] = first[block];
    values[to++] = second[block];
    values[to++] = fresh[block];
    values[to++] = words[block];
  }
}

const LENGTHS = [1, 2, 4, 7, 11, 17, 28, 50];
const LONGEST_STEP = 8;
const AROUND = 24;

/** How a block looks from afar: its length, its end, and whether it names a day. */
function shapeOf({ first, counts }: PageTokens, block: number, date: number): number {
  const words = first[block + 1] - first[block];
  let length = 0;
  while (length < LENGTHS.length && words >= LENGTHS[length]) length++;
  return (length * 8 + counts[block * COUNTS + END]) * 3 + Math.min(2, date);
}

/** How regularly the shapes around each block come again, and how many blocks around look like it. */
function shapes(
  scan: PageTokens,
  date: (block: number) => number,
): { rhythms: Float32Array; like: Float32Array } {
  const n = scan.blocks;
  const shape = Int32Array.from({ length: n }, (_, block) => shapeOf(scan, block, date(block)));
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

/** How well the shapes around each block repeat in the best step of two and more: 0 to 1. */
function rhythmsOf(shape: Int32Array): Float32Array {
  const n = shape.length;
  const best = new Float32Array(n);
  // How many of the blocks before each place look like the block a step on.
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

/** The shares of words for the writer and the reader, and of content words that nothing else in the page says. */
function persons(
  scan: PageTokens,
  { ids, size }: Vocabulary,
): { first: Float32Array; second: Float32Array; fresh: Float32Array } {
  const times = new Uint8Array(size);
  for (let word = 0; word < ids.length; word++)
    if (isContent(scan, word) && times[ids[word]] < 2) times[ids[word]]++;
  const first = new Float32Array(scan.blocks);
  const second = new Float32Array(scan.blocks);
  const fresh = new Float32Array(scan.blocks);
  for (let block = 0; block < scan.blocks; block++) {
    const from = scan.first[block];
    const to = Math.min(scan.first[block + 1], from + MOST_READ);
    let writer = 0;
    let reader = 0;
    let content = 0;
    let alone = 0;
    for (let word = from; word < to; word++) {
      const shape = scan.shape[word];
      if (shape & IS_FIRST_PERSON) writer++;
      if (shape & IS_SECOND_PERSON) reader++;
      if (!isContent(scan, word)) continue;
      content++;
      if (times[ids[word]] === 1) alone++;
    }
    first[block] = writer / (to - from + 3);
    second[block] = reader / (to - from + 3);
    fresh[block] = content > 0 ? alone / content : -1;
  }
  return { first, second, fresh };
}
