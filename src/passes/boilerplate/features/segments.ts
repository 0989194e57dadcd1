import { FIRST_STAGE, type Formulas } from './layout.ts';
import { POST_HEADER } from './post-headers.ts';
import type { SegmentFeature } from './schema.ts';

/**
 * Segments of a page. Post headers divide it into posts: with reader comments the article is one long post
 * before many short ones; in a forum or a list of news all posts are alike. Gaps of blocks that are not kept
 * divide it into islands: the article is the largest.
 */

/** How each block's segment compares with the one that has the most kept words. */
interface Comparison {
  /** Kept words divided by those of the largest segment. */
  readonly share: Float64Array;
  /** Segments since the largest, negative above it. */
  readonly fromLargest: Float64Array;
  /** The share of the kept words of the page in the largest. */
  readonly largest: number;
}

/** The segments of a page. */
export interface Segments {
  readonly posts: Comparison;
  readonly islands: Comparison;
  readonly gapBefore: Uint8Array;
  readonly gapAfter: Uint8Array;
}

const FAR = 30;
/** An island ends at this many consecutive blocks that are not kept. */
const GAP = 3;
const KEPT = 0.5;

/**
 * Divides a page into segments. `kept` is the probability that each block stays, `keptWords` the sums of words weighted
 * by it.
 */
export function readSegments(values: Float32Array, kept: Float64Array, keptWords: Float64Array): Segments {
  const { width } = FIRST_STAGE;
  const header = FIRST_STAGE.column.postHeader;
  const posts = [0];
  for (let block = 1; block < kept.length; block++)
    if (values[block * width + header] === POST_HEADER) posts.push(block);
  const islands = [0];
  for (let block = 1, gap = 0; block < kept.length; block++) {
    gap = kept[block - 1] < KEPT ? gap + 1 : 0;
    if (gap >= GAP && kept[block] >= KEPT) islands.push(block);
  }
  return { posts: compare(posts, keptWords), islands: compare(islands, keptWords), ...readGaps(kept) };
}

function readGaps(kept: Float64Array): Pick<Segments, 'gapBefore' | 'gapAfter'> {
  const gapBefore = new Uint8Array(kept.length);
  const gapAfter = new Uint8Array(kept.length);
  for (let block = 0, gap = 0; block < kept.length; block++) {
    gapBefore[block] = Math.min(FAR, gap);
    gap = kept[block] < KEPT ? gap + 1 : 0;
  }
  for (let block = kept.length - 1, gap = 0; block >= 0; block--) {
    gapAfter[block] = Math.min(FAR, gap);
    gap = kept[block] < KEPT ? gap + 1 : 0;
  }
  return { gapBefore, gapAfter };
}

/** Compares the segments that begin at the given blocks. */
function compare(starts: readonly number[], keptWords: Float64Array): Comparison {
  const blocks = keptWords.length - 1;
  const endOf = (segment: number) => starts[segment + 1] ?? blocks;
  const words = starts.map((start, segment) => keptWords[endOf(segment)] - keptWords[start]);
  const most = words.reduce((best, count) => Math.max(best, count), 0);
  const largest = Math.max(0, words.indexOf(most));
  const share = new Float64Array(blocks);
  const fromLargest = new Float64Array(blocks);
  for (let segment = 0; segment < starts.length; segment++) {
    share.fill(most > 0 ? words[segment] / most : 0, starts[segment], endOf(segment));
    const from = Math.max(-FAR, Math.min(FAR, segment - largest));
    fromLargest.fill(from, starts[segment], endOf(segment));
  }
  const all = keptWords[blocks];
  return { share, fromLargest, largest: all > 0 ? most / all : 0 };
}

export const SEGMENT_FORMULAS: Formulas<SegmentFeature, { readonly segments: Segments }> = {
  postShare: ({ segments }, block) => segments.posts.share[block],
  postsFromLongest: ({ segments }, block) => segments.posts.fromLargest[block],
  longestPost: ({ segments }) => segments.posts.largest,
  islandShare: ({ segments }, block) => segments.islands.share[block],
  islandsFromLargest: ({ segments }, block) => segments.islands.fromLargest[block],
  largestIsland: ({ segments }) => segments.islands.largest,
  gapBefore: ({ segments }, block) => segments.gapBefore[block],
  gapAfter: ({ segments }, block) => segments.gapAfter[block],
};
