import { IS_NUMBER, NUMBER_WORD, type PageTokens } from '../page/page-tokens.ts';
import { kindsOf, SPEAKING, TIME, type WordKinds, wordKinds } from '../page/word-classes.ts';

/*
 * Stamps say who wrote, or when. An article has one or two; comments, posts and lists of news have one each.
 */

const LONGEST = 18;
const SHORT = 12;
/** A block that is a stamp. 1 is for one that may be. */
export const STAMP = 2;
const FAR = 60;
const MOST_WORDS = 2000;

/** The figures of each block that tell of stamps. */
export interface PostHeaders {
  /** STAMP, 1 or 0. */
  readonly kind: Uint8Array;
  /** How many stamps there are in the blocks before each block; one entry more than there are blocks. */
  readonly count: Int32Array;
  /** Blocks since the last stamp and to the next, and the words since the last. */
  readonly since: Uint8Array;
  readonly until: Uint8Array;
  readonly words: Uint16Array;
}

function kindOf(scan: PageTokens, kinds: WordKinds, block: number, date: number): number {
  const from = scan.first[block];
  const to = scan.first[block + 1];
  if (to === from || to - from > LONGEST) return 0;
  let numbers = 0;
  let years = 0;
  let times = 0;
  let isSpoken = false;
  let last = 0;
  for (let word = from; word < to; word++) {
    last = 0;
    if (scan.shape[word] & IS_NUMBER) {
      numbers++;
      if (scan.hash[word] === NUMBER_WORD + 4) years++;
      continue;
    }
    last = kindsOf(kinds, scan.hash[word]);
    if (last & TIME) times++;
    else if (last & SPEAKING) isSpoken = true;
  }
  const isTimed = numbers > 0 && (date > 0 || times > 0);
  if ((last & SPEAKING) > 0 || (isTimed && to - from <= SHORT)) return STAMP;
  if (years > 0 && numbers >= 3) return STAMP;
  return isSpoken || isTimed ? 1 : 0;
}

/** Finds the stamps of a page. `date` tells for each block whether it names a day. */
export function readPostHeaders(scan: PageTokens, date: (block: number) => number): PostHeaders {
  const n = scan.blocks;
  const kinds = wordKinds();
  const kind = new Uint8Array(n);
  const count = new Int32Array(n + 1);
  const since = new Uint8Array(n);
  const until = new Uint8Array(n);
  const words = new Uint16Array(n);
  const sum = new Int32Array(n + 1);
  for (let block = 0, last = -FAR; block < n; block++) {
    kind[block] = kindOf(scan, kinds, block, date(block));
    count[block + 1] = count[block] + (kind[block] === STAMP ? 1 : 0);
    sum[block + 1] = sum[block] + Math.min(400, scan.first[block + 1] - scan.first[block]);
    since[block] = Math.min(FAR, block - last);
    words[block] = Math.min(MOST_WORDS, sum[block] - sum[Math.max(0, last)]);
    if (kind[block] === STAMP) last = block;
  }
  for (let block = n - 1, next = n + FAR; block >= 0; block--) {
    until[block] = Math.min(FAR, next - block);
    if (kind[block] === STAMP) next = block;
  }
  return { kind, count, since, until, words };
}
