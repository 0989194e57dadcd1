import { type Block, GAP, hasWord, isEastAsianName } from '../reading.ts';
import { NOWHERE, type Slot } from './slot.ts';

const SMALL = new Set(
  'of de la le les del di da do von am an der the and & y e et und sur for in on to'.split(' '),
);

/** One to three capitalised words, with lower-case words among them: `Frankfurt am Main`. */
export const citySlot: Slot = (block, at) => capitalised(block, at, 3);

/** A section of a site: one to four words, the first of them with a capital. */
export const sectionSlot: Slot = (block, at) => capitalised(block, at, 4);

/** A site: an address, or one to five words with capitals. */
export const siteSlot: Slot = (block, at) =>
  hasWord(block, at) && block.kinds[at] === 'address' ? [at + 1] : capitalised(block, at, 5);

/** The places after capitalised words, the most words first. */
function capitalised(block: Block, at: number, most: number): readonly number[] {
  if (!hasWord(block, at)) return NOWHERE;
  if (isEastAsianName(block.words[at])) return [at + 1];
  const ends: number[] = [];
  let words = 0;
  for (let end = at; words < most && hasWord(block, end); end++) {
    if (end > at && block.gaps[end] & BETWEEN) break;
    if (end > at && SMALL.has(block.words[end])) continue;
    if (block.kinds[end] !== 'capital') break;
    words++;
    ends.push(end + 1);
  }
  return ends.length > 1 ? ends.reverse() : ends;
}

const BETWEEN = GAP.mark | GAP.bar | GAP.quote | GAP.bracket | GAP.stop;
