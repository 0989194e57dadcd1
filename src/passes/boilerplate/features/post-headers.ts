import { IS_NUMBER, NUMBER_WORD, type PageTokens } from '../page/page-tokens.ts';
import { classesOf, SPEAKING, TIME, type WordClasses, wordClasses } from '../page/word-classes.ts';

/**
 * Post headers: lines that say who wrote something, or when. An article has one or two; comments, posts and
 * lists of news have one each.
 */

const LONGEST = 18;
/** The maximum length of a line that is a header only because it gives a time. */
const LONGEST_TIME = 12;
/** A block that is a post header. 1 means a possible one. */
export const POST_HEADER = 2;
const FAR = 60;
const MOST_WORDS = 2000;

/** The positions of post headers. */
export interface PostHeaders {
  /** POST_HEADER, 1 or 0. */
  readonly kind: Uint8Array;
  /** The number of headers in the blocks before each block; one entry more than there are blocks. */
  readonly count: Int32Array;
  /** Blocks since the last header and to the next, and the words since the last. */
  readonly since: Uint8Array;
  readonly until: Uint8Array;
  readonly words: Uint16Array;
}

function kindOf(tokens: PageTokens, kinds: WordClasses, block: number, date: number): number {
  const from = tokens.firstWord[block];
  const to = tokens.firstWord[block + 1];
  if (to === from || to - from > LONGEST) return 0;
  let numbers = 0;
  let years = 0;
  let times = 0;
  let isSpoken = false;
  let last = 0;
  for (let word = from; word < to; word++) {
    last = 0;
    if (tokens.shape[word] & IS_NUMBER) {
      numbers++;
      if (tokens.hash[word] === NUMBER_WORD + 4) years++;
      continue;
    }
    last = classesOf(kinds, tokens.hash[word]);
    if (last & TIME) times++;
    else if (last & SPEAKING) isSpoken = true;
  }
  const isTimed = numbers > 0 && (date > 0 || times > 0);
  if ((last & SPEAKING) > 0 || (isTimed && to - from <= LONGEST_TIME)) return POST_HEADER;
  if (years > 0 && numbers >= 3) return POST_HEADER;
  return isSpoken || isTimed ? 1 : 0;
}

/** Finds the post headers. `date` is above 0 for a block that names a day. */
export function readPostHeaders(tokens: PageTokens, date: (block: number) => number): PostHeaders {
  const n = tokens.blocks;
  const kinds = wordClasses();
  const kind = new Uint8Array(n);
  const count = new Int32Array(n + 1);
  const since = new Uint8Array(n);
  const until = new Uint8Array(n);
  const words = new Uint16Array(n);
  const sum = new Int32Array(n + 1);
  for (let block = 0, last = -FAR; block < n; block++) {
    kind[block] = kindOf(tokens, kinds, block, date(block));
    count[block + 1] = count[block] + (kind[block] === POST_HEADER ? 1 : 0);
    sum[block + 1] = sum[block] + Math.min(400, tokens.firstWord[block + 1] - tokens.firstWord[block]);
    since[block] = Math.min(FAR, block - last);
    words[block] = Math.min(MOST_WORDS, sum[block] - sum[Math.max(0, last)]);
    if (kind[block] === POST_HEADER) last = block;
  }
  for (let block = n - 1, next = n + FAR; block >= 0; block--) {
    until[block] = Math.min(FAR, next - block);
    if (kind[block] === POST_HEADER) next = block;
  }
  return { kind, count, since, until, words };
}
