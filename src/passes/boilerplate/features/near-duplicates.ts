import { openTable, slot } from '../../../text/hash-table.ts';
import type { PageTokens } from '../page/page-tokens.ts';

/** What else in the page says what a block says. */
export interface NearDuplicates {
  /** The share of each block's runs of words that an earlier block says, and that a later one says. */
  readonly before: Float32Array;
  readonly after: Float32Array;
  /** How many times as long the other block is, as a logarithm; 0 where nothing says the middle of the block. */
  readonly size: Float32Array;
}

/** How many words in a row make a run. */
const RUN = 4;
const MOST_TIMES = 6;
const PRIME = 0x01000193;

/** The hash of the run of words from a word on; a block shorter than a run is one by itself. */
function runAt({ hash, first }: PageTokens, block: number, word: number): number {
  const end = Math.min(first[block + 1], word + RUN);
  let value = end - word;
  for (let index = word; index < end; index++) value = Math.imul(value ^ hash[index], PRIME) ^ (value >>> 13);
  return (value | 1) >>> 0;
}

/** Where the runs of a block end. */
const lastRun = ({ first }: PageTokens, block: number) =>
  Math.max(first[block] + 1, first[block + 1] - RUN + 1);

/** Which block says a run first, and which last, in an open table of hashes; and each run's place in it. */
interface Sayings {
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly places: Int32Array;
}

function sayings(scan: PageTokens): Sayings {
  const places = new Int32Array(scan.first[scan.blocks]);
  const keys = openTable(places.length);
  const first = new Int32Array(keys.length);
  const last = new Int32Array(keys.length);
  for (let block = 0; block < scan.blocks; block++) {
    if (scan.first[block] === scan.first[block + 1]) continue;
    const end = lastRun(scan, block);
    for (let word = scan.first[block]; word < end; word++) {
      const hash = runAt(scan, block, word);
      const place = slot(keys, hash);
      if (keys[place] === 0) {
        keys[place] = hash;
        first[place] = block;
      }
      last[place] = block;
      places[word] = place;
    }
  }
  return { first, last, places };
}

/** Hidden copies, teasers and summaries of an article say again what it says. */
export function readNearDuplicates(scan: PageTokens): NearDuplicates {
  const { first, last, places } = sayings(scan);
  const before = new Float32Array(scan.blocks);
  const after = new Float32Array(scan.blocks);
  const size = new Float32Array(scan.blocks);
  const words = (block: number) => scan.first[block + 1] - scan.first[block];
  for (let block = 0; block < scan.blocks; block++) {
    if (words(block) === 0) continue;
    const from = scan.first[block];
    const end = lastRun(scan, block);
    let earlier = 0;
    let later = 0;
    for (let word = from; word < end; word++) {
      if (first[places[word]] < block) earlier++;
      if (last[places[word]] > block) later++;
    }
    before[block] = earlier / (end - from);
    after[block] = later / (end - from);
    const middle = places[from + ((end - from) >> 1)];
    const other = last[middle] > block ? last[middle] : first[middle];
    const times = Math.log2((words(other) + 1) / (words(block) + 1));
    size[block] = other === block ? 0 : Math.max(-MOST_TIMES, Math.min(MOST_TIMES, times));
  }
  return { before, after, size };
}
