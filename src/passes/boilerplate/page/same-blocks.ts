import type { Span } from '../../../text/span.ts';
import { type PageTokens, SET_BY_FEATURES } from './page-tokens.ts';

/* What of a page was scanned before: a document comes back without some blocks, or with its quotation marks repaired. */

/** A text that was scanned before. */
export interface Scanned {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly scan: PageTokens;
}

/** How many blocks may have gone between two that stayed, for the second to be found. */
const LOOK_AHEAD = 250;

/** For each block the place of one with the same text among those known, in their order; -1 where there is none. */
export function sameBlocks(text: string, spans: readonly Span[], known: Scanned): Int32Array {
  const same = new Int32Array(spans.length).fill(-1);
  let next = 0;
  for (let block = 0; block < spans.length; block++) {
    const { start, end } = spans[block];
    const last = Math.min(known.spans.length, next + LOOK_AHEAD);
    for (let other = next; other < last; other++) {
      const span = known.spans[other];
      if (span.end - span.start !== end - start) continue;
      // Two slices are compared many times as fast as their letters one by one.
      if (text.slice(start, end) !== known.text.slice(span.start, span.end)) continue;
      same[block] = other;
      next = other + 1;
      break;
    }
  }
  return same;
}

/** True where two scans say the same; `read` may have been read for its features, `fresh` not yet. */
export function isSameScan(read: PageTokens, fresh: PageTokens): boolean {
  if (read.blocks !== fresh.blocks) return false;
  for (let block = 0; block <= read.blocks; block++)
    if (read.first[block] !== fresh.first[block]) return false;
  for (let index = 0; index < read.counts.length; index++)
    if (read.counts[index] !== fresh.counts[index]) return false;
  const words = read.first[read.blocks];
  for (let word = 0; word < words; word++) {
    if (read.hash[word] !== fresh.hash[word] || read.length[word] !== fresh.length[word]) return false;
    // What was read has its kinds of words marked, and what was copied from there.
    if (((read.shape[word] ^ fresh.shape[word]) & ~SET_BY_FEATURES) !== 0) return false;
  }
  return true;
}
