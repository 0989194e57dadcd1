import { FEATURES, WIDTH } from './schema.ts';

/*
 * A page in stretches. Stamps (who wrote, when) cut it into what one person says each: an article is one long
 * stretch before many short ones where readers comment, and all stretches are alike where a page is a forum or a
 * list of news. What is given up cuts it into islands: the article is the largest.
 */

export const SEGMENT_FEATURES = [
  'stretch share',
  'stretches from longest',
  'longest stretch',
  'island share',
  'islands from largest',
  'largest island',
  'gap before',
  'gap after',
] as const;

const STAMP = FEATURES.indexOf('stamp');
const FAR = 30;
/** An island ends where so many blocks in a row are given up. */
const WATER = 3;
const SHORE = 0.5;

interface Work {
  /** The rows of the first look. */
  readonly values: Float32Array;
  /** For each block how sure it is the article's, and sums of words that are. */
  readonly kept: Float64Array;
  readonly keptWords: Float64Array;
  /** The rows of the second look, `width` apart; these columns stand at `from`. */
  readonly out: Float32Array;
  readonly from: number;
  readonly width: number;
}

/** Fills in the columns of all blocks. */
export function readSegments(work: Work): void {
  const { values, kept, out, from, width } = work;
  const n = kept.length;
  const starts = new Int32Array(n + 1);
  let parts = 1;
  for (let block = 1; block < n; block++) if (values[block * WIDTH + STAMP] === 2) starts[parts++] = block;
  fill(work, starts.subarray(0, parts), from);
  parts = 1;
  for (let block = 1, water = 0; block < n; block++) {
    water = kept[block - 1] < SHORE ? water + 1 : 0;
    if (water >= WATER && kept[block] >= SHORE) starts[parts++] = block;
  }
  fill(work, starts.subarray(0, parts), from + 3);
  for (let block = 0, gap = 0; block < n; block++) {
    out[block * width + from + 6] = Math.min(FAR, gap);
    gap = kept[block] < SHORE ? gap + 1 : 0;
  }
  for (let block = n - 1, gap = 0; block >= 0; block--) {
    out[block * width + from + 7] = Math.min(FAR, gap);
    gap = kept[block] < SHORE ? gap + 1 : 0;
  }
}

/** How each block's part of the page stands to the part with the most words that are the article's. */
function fill({ kept, keptWords, out, width }: Work, starts: Int32Array, column: number): void {
  const n = kept.length;
  const endOf = (part: number) => (part + 1 < starts.length ? starts[part + 1] : n);
  const words = new Float64Array(starts.length);
  for (let part = 0; part < starts.length; part++)
    words[part] = keptWords[endOf(part)] - keptWords[starts[part]];
  let most = 0;
  for (let part = 1; part < words.length; part++) if (words[part] > words[most]) most = part;
  const all = keptWords[n];
  for (let part = 0; part < starts.length; part++) {
    const end = endOf(part);
    for (let block = starts[part]; block < end; block++) {
      const at = block * width + column;
      out[at] = words[most] > 0 ? words[part] / words[most] : 0;
      out[at + 1] = Math.max(-FAR, Math.min(FAR, part - most));
      out[at + 2] = all > 0 ? words[most] / all : 0;
    }
  }
}
