import { type Block, hasWord } from '../reading.ts';
import { digitsEnd } from './number.ts';
import { NOWHERE, type Slot } from './slot.ts';

/** More words than this are not a headline. */
const MOST_WORDS = 45;

/** A headline, teaser or other text: the rest of the block, at least one word. */
export const restSlot: Slot = (block, at) => {
  if (!hasWord(block, at) || hasWord(block, at + MOST_WORDS)) return NOWHERE;
  // One list for all places of the block: many labels may go on with any text.
  block.rest ??= [block.words.length];
  return block.rest;
};

const MOST_BETWEEN = 8;

/** Up to eight words in the middle of a label. */
export const wordsSlot: Slot = (block, at) => {
  const ends: number[] = [];
  for (let end = at; end < at + MOST_BETWEEN && hasWord(block, end); end++) ends.push(end + 1);
  return ends;
};

/** An address of a page or mailbox, or a handle. */
export const addressSlot: Slot = (block, at) =>
  hasWord(block, at) && block.kinds[at] === 'address' ? [at + 1] : NOWHERE;

/** A user name in a network: `@newsroom`. */
export const handleSlot: Slot = (block, at) =>
  hasWord(block, at) && block.kinds[at] === 'address' && block.words[at].startsWith('@') ? [at + 1] : NOWHERE;

/** A telephone number: groups of digits. */
export const phoneSlot: Slot = (block, at) => {
  const end = groupsEnd(block, at);
  return end > at ? [end] : NOWHERE;
};

function groupsEnd(block: Block, at: number): number {
  let end = at;
  while (end < at + 7 && digitsEnd(block, end) > end) end = digitsEnd(block, end);
  return end;
}

const LETTERS = /^\p{L}{1,4}$/u;

/** The letters with which an editor signs: `eb`, `xx`, `n1`. */
export const lettersSlot: Slot = (block, at) =>
  hasWord(block, at) && LETTERS.test(block.words[at]) && block.kinds[at] === 'word' ? [at + 1] : NOWHERE;

/** Keywords with a number sign: `#climate #water`. */
export const hashtagSlot: Slot = (block, at) => {
  const isTag =
    hasWord(block, at) && block.words[at] === '#' && hasWord(block, at + 1) && block.words[at + 1] !== '#';
  if (!isTag || block.kinds[at + 1] === 'number' || block.starts[at + 1] > block.ends[at]) return NOWHERE;
  let end = at + 2;
  while (
    hasWord(block, end) &&
    block.words[end] !== '#' &&
    end < at + 8 &&
    !/\s/u.test(block.line.slice(block.ends[end - 1], block.starts[end]))
  )
    end++;
  return [end];
};

const CODE_MARK = /[{}();=[\]]/u;

/** Code: words with brackets and equals signs among them. */
export const codeSlot: Slot = (block, at) =>
  hasWord(block, at) &&
  CODE_MARK.test(
    block.line.slice(block.ends[at - 1] ?? 0, block.ends[Math.min(block.ends.length - 1, at + 2)]),
  )
    ? [at + 1]
    : NOWHERE;

/** A year. */
export const yearSlot: Slot = (block, at) => {
  const isYear =
    hasWord(block, at) && block.kinds[at] === 'number' && /^(?:1[89]|2[01])\d\d$/u.test(block.words[at]);
  if (!isYear) return NOWHERE;
  const second =
    hasWord(block, at + 1) &&
    block.kinds[at + 1] === 'number' &&
    /^(?:(?:19|20)?\d\d)$/u.test(block.words[at + 1]);
  return second ? [at + 2, at + 1] : [at + 1];
};
