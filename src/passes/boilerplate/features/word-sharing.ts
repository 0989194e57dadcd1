import type { PageTokens } from '../page/page-tokens.ts';
import { isContent, type Vocabulary } from '../page/word-ids.ts';

/** What a block shares with the rest of the page: whole blocks, and words. */

/** How often each block occurs in the page, and how many blocks begin with the same two words. */
export interface Repeats {
  readonly whole: Uint32Array;
  readonly beginning: Uint32Array;
}

const MOST_HASHED = 40;

/** Counts equal blocks and equal beginnings. */
export function countRepeats(tokens: PageTokens): Repeats {
  const wholes = new Int32Array(tokens.blocks);
  const beginnings = new Int32Array(tokens.blocks);
  for (let block = 0; block < tokens.blocks; block++) {
    const from = tokens.firstWord[block];
    const to = Math.min(tokens.firstWord[block + 1], from + MOST_HASHED);
    let hash = to - from;
    for (let word = from; word < to; word++) hash = Math.imul(hash ^ tokens.hash[word], 0x01000193);
    wholes[block] = hash;
    beginnings[block] = to - from < 2 ? hash : Math.imul(tokens.hash[from], 31) ^ tokens.hash[from + 1];
  }
  return { whole: frequencies(wholes), beginning: frequencies(beginnings) };
}

/** The number of occurrences of each element of a list. */
function frequencies(numbers: Int32Array): Uint32Array {
  const counts = new Map<number, number>();
  for (let at = 0; at < numbers.length; at++) counts.set(numbers[at], (counts.get(numbers[at]) ?? 0) + 1);
  const each = new Uint32Array(numbers.length);
  for (let at = 0; at < numbers.length; at++) each[at] = counts.get(numbers[at]) ?? 0;
  return each;
}

/** The number of prose blocks in which each word of the vocabulary occurs. */
export function countInProse(tokens: PageTokens, { ids, size }: Vocabulary, prose: Uint8Array): Uint16Array {
  const counts = new Uint16Array(size);
  const last = new Uint32Array(size);
  for (let block = 0; block < tokens.blocks; block++) {
    if (prose[block] === 0) continue;
    for (let word = tokens.firstWord[block]; word < tokens.firstWord[block + 1]; word++) {
      const id = ids[word];
      if (id < 0 || last[id] === block + 1) continue;
      last[id] = block + 1;
      if (counts[id] < 65535) counts[id]++;
    }
  }
  return counts;
}

/**
 * The shares of a block's content words that also occur in other prose of the page, and in the page's first
 * block; -1 without any.
 */
export interface SharedWords {
  readonly body: Float32Array;
  readonly title: Float32Array;
}

interface Compared {
  readonly tokens: PageTokens;
  readonly vocabulary: Vocabulary;
  readonly prose: Uint8Array;
  readonly inProse: Uint16Array;
}

const MOST_TITLE_WORDS = 30;
const MOST_COMPARED = 100;

/** Compares the words of all blocks with those of the prose and of the first block. */
export function shareWords({ tokens, vocabulary, inProse, prose }: Compared): SharedWords {
  const { ids, size } = vocabulary;
  const inTitle = new Uint8Array(size);
  for (let word = 0; word < Math.min(tokens.firstWord[Math.min(1, tokens.blocks)], MOST_TITLE_WORDS); word++)
    if (isContent(tokens, word)) inTitle[ids[word]] = 1;
  const body = new Float32Array(tokens.blocks);
  const title = new Float32Array(tokens.blocks);
  for (let block = 0; block < tokens.blocks; block++) {
    let content = 0;
    let known = 0;
    let titled = 0;
    const from = tokens.firstWord[block];
    const to = Math.min(tokens.firstWord[block + 1], from + MOST_COMPARED);
    for (let word = from; word < to; word++) {
      if (!isContent(tokens, word)) continue;
      content++;
      if (inProse[ids[word]] > prose[block]) known++;
      titled += inTitle[ids[word]];
    }
    body[block] = content > 0 ? known / content : -1;
    title[block] = content > 0 ? titled / content : -1;
  }
  return { body, title };
}
