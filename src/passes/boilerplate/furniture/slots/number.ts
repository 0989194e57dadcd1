import { type Block, GAP, hasWord } from '../reading.ts';
import { NOWHERE, type Slot } from './slot.ts';

export const NUMBER_WORDS = new Set(
  'no one two three four five six seven eight nine ten zero a an'.split(' '),
);
const SCALES = new Set(
  'k m b mln bn mio tsd mil mille million millions thousand thousands hundred тыс млн tys tis'.split(' '),
);

/** A number: `12`, `1,234`, `1 234`, `4.5`, `4,5`, `12K`, `3 thousand`, `no`. */
export const numberSlot: Slot = (block, at) => {
  if (!hasWord(block, at)) return NOWHERE;
  if (block.kinds[at] === 'word' || block.kinds[at] === 'capital')
    return NUMBER_WORDS.has(block.words[at]) ? [at + 1] : NOWHERE;
  const end = digitsEnd(block, at);
  if (end === at) return NOWHERE;
  if (isDecimal(block, end)) return [end + 1];
  // A number before a full stop numbers a list item: `5. Comments`.
  if (hasWord(block, end) && block.gaps[end] & GAP.stop) return NOWHERE;
  if (hasWord(block, end) && SCALES.has(block.words[end])) return [end, end + 1];
  return [end];
};

/** A number in digits: `Two hearts` may be a heading, but `2 hearts` counts clicks. */
export const figureSlot: Slot = (block, at) =>
  hasWord(block, at) && block.kinds[at] === 'number' ? numberSlot(block, at) : NOWHERE;

/**
 * True for one or two digits after a full stop or comma. The number of a section (`4.1 Review`, `2.1.`) is
 * not a decimal.
 */
function isDecimal(block: Block, at: number): boolean {
  if (!hasWord(block, at) || block.kinds[at] !== 'number' || block.words[at].length > 2) return false;
  const gap = block.line.slice(block.ends[at - 1], block.starts[at]);
  if (gap !== '.' && gap !== ',') return false;
  if (!hasWord(block, at + 1)) return true;
  return !(block.gaps[at + 1] & GAP.stop) && !(at === 1 && block.kinds[at + 1] === 'capital');
}

/** The place after a number in digits with its groups, or the same place. */
export function digitsEnd(block: Block, at: number): number {
  if (!hasWord(block, at) || block.kinds[at] !== 'number') return at;
  let end = at + 1;
  while (hasWord(block, end) && block.kinds[end] === 'number' && isGroup(block, end)) end++;
  return end;
}

/** True if one space, comma or full stop separates this number from the one before. */
function isGroup(block: Block, at: number): boolean {
  const length = block.starts[at] - block.ends[at - 1];
  if (length !== 1) return false;
  if (block.words[at].length === 3) return true;
  // The decimals of `4.5K`, `4,5 thousand`.
  const hasPoint = ',.'.includes(block.line.charAt(block.ends[at - 1]));
  return hasPoint && hasWord(block, at + 1) && SCALES.has(block.words[at + 1]);
}
