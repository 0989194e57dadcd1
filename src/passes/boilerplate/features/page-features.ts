import { type PageTokens, SENTENCE_END } from '../page/page-tokens.ts';
import { prefixSums, within } from './prefix-sums.ts';
import { LEXICAL, NEAR, NEAR_OWN, OWN, PAGE, PROSE, WIDTH } from './schema.ts';

/** The group that names the article which the comments are to. */
const COMMENTS_OF = 15;
/** Bits of the groups that begin something: comments, related links, a footer, a newsletter box, a share bar. */
const MARKERS = [[0, 2, COMMENTS_OF], [6], [8, 9], [4], [5]].map((groups) =>
  groups.reduce((bits, group) => bits | (1 << group), 0),
);

/** How each block stands to the page. */
export function pageFeatures(scan: PageTokens, templates: Uint32Array, values: Float32Array): void {
  const n = scan.blocks;
  const wordSum = prefixSums(n, (b) => Math.min(400, scan.first[b + 1] - scan.first[b]));
  const proseSum = prefixSums(
    n,
    (b) => values[b * WIDTH + PROSE] * Math.min(400, scan.first[b + 1] - scan.first[b]),
  );
  const lexicalSum = prefixSums(n, (b) => values[b * WIDTH + LEXICAL]);
  const total = wordSum[n];
  const nearBefore = new Int32Array(n);
  const nearAfter = new Int32Array(n);
  let firstProse = n;
  let lastProse = -1;
  let longest = 0;
  for (let b = 0, last = -99; b < n; b++) {
    nearBefore[b] = Math.min(99, b - last);
    longest = Math.max(longest, values[b * WIDTH]);
    if (values[b * WIDTH + PROSE] > 0) {
      last = b;
      if (firstProse === n) firstProse = b;
      lastProse = b;
    }
  }
  for (let b = n - 1, next = n + 99; b >= 0; b--) {
    nearAfter[b] = Math.min(99, next - b);
    if (values[b * WIDTH + PROSE] > 0) next = b;
  }
  const since = new Int32Array(MARKERS.length).fill(-1);
  for (let b = 0, run = 0; b < n; b++) {
    const row = b * WIDTH;
    let at = row + OWN;
    const words = values[row];
    run = words < 8 && values[row + 7] !== SENTENCE_END ? run + 1 : 0;
    values[at++] = Math.min(n, 1000);
    values[at++] = Math.min(total, 20000);
    values[at++] = total > 0 ? proseSum[n] / total : 0;
    values[at++] = lexicalSum[n] / n;
    values[at++] = b / n;
    values[at++] = total > 0 ? wordSum[b] / total : 0;
    values[at++] = clip(b - firstProse);
    values[at++] = clip(b - lastProse);
    values[at++] = proseSum[n] > 0 ? proseSum[b] / proseSum[n] : 0;
    values[at++] = proseSum[n] > 0 ? within(proseSum, b + 1, n) / proseSum[n] : 0;
    values[at++] = nearBefore[b];
    values[at++] = nearAfter[b];
    values[at++] = longest;
    values[at++] = Math.min(run, 50);
    for (let marker = 0; marker < MARKERS.length; marker++) {
      values[at++] = since[marker] < 0 ? -1 : Math.min(60, b - since[marker]);
      if (words <= 12 && templates[b] & MARKERS[marker]) since[marker] = b;
    }
    const words2 = within(wordSum, b - 2, b + 3);
    values[at++] = within(proseSum, b - 3, b + 4);
    values[at++] = within(proseSum, b - 10, b + 11);
    values[at++] = within(lexicalSum, b - 2, b + 3);
    values[at++] = within(lexicalSum, b - 6, b + 7);
    values[at++] = words2;
    values[at++] = within(wordSum, b - 6, b + 7);
    values[at++] = within(lexicalSum, b - 6, b);
    values[at++] = within(lexicalSum, b + 1, b + 7);
    values[at++] = within(wordSum, b - 6, b);
    values[at++] = within(wordSum, b + 1, b + 7);
    values[at++] = b > 1 ? Math.abs(words - values[row - 2 * WIDTH]) : 99;
    values[at++] = b > 2 ? Math.abs(words - values[row - 3 * WIDTH]) : 99;
    values[at++] = b + 1 < n ? Math.abs(words - values[row + WIDTH]) : 99;
    values[at++] = Math.min(n - b, 300);
    values[at++] = words2 > 0 ? words / words2 : 0;
    values[at++] = Math.min(b, 300);
  }
}

function clip(value: number): number {
  return Math.max(-99, Math.min(99, value));
}

/** Some figures of the blocks around each block. */
export function neighbours(blocks: number, values: Float32Array): void {
  const at = OWN + PAGE;
  for (let block = 0; block < blocks; block++) {
    for (let near = 0; near < NEAR.length; near++) {
      const other = block + NEAR[near];
      const inside = other >= 0 && other < blocks;
      for (let index = 0; index < NEAR_OWN.length; index++)
        values[block * WIDTH + at + near * NEAR_OWN.length + index] = inside
          ? values[other * WIDTH + NEAR_OWN[index]]
          : -9;
    }
  }
}
