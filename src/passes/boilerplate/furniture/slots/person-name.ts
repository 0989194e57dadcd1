import { type Block, GAP, hasWord, isEastAsianName } from '../reading.ts';
import { NOWHERE, type Slot } from './slot.ts';

/** Lower-case words within a name. */
const PARTICLES = new Set(
  'de da do dos das del della di van von der den ter ten la le du al el bin ibn ben bint abu zu zum y e af av'.split(
    ' ',
  ),
);
/** Capitalised words at the beginning of lines or in them that are not names. */
const NO_NAMES = new Set(
  `the a an in on at by of for to with from and or but not no as is are was were be it its this that these those he she we you they i
  how why what when where who which will would can could should do does did has have had if than then there here
  our your their his her my all new more most last latest first next best top read also see share follow watch listen click get
  photo photos picture image images video videos news breaking live exclusive update updated published posted story stories
  article articles comment comments reply home page menu search login subscribe newsletter author editor editorial team staff desk
  related advertisement source tags topics category about contact privacy policy terms copyright rights
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december today yesterday reporter correspondent text minister president prime court police government
  city university school department ministry company university party bank street county
  says said after before over under into during between against amid while because`.split(/\s+/u),
);
/** Titles before a name, which are part of it in a byline. */
export const TITLES = new Set('dr mr mrs ms prof professor sir dame rev mag ing lic don doña'.split(' '));
const LISTS = new Set(['and', 'und', 'et', 'y', 'e', 'i', 'a', 'и', 'och', 'og', 'en', 've', 'with', 'και']);
const MOST_NAMES = 6;

/**
 * A person, or a list of people: two to four words with a capital, initials and particles (`Ludwig van der Berg`, `J.
 * R. Ortega`, `Kim Min-su`, `Anna Bauer and Piotr Nowak`). Words that begin headlines are not names.
 */
export const nameSlot: Slot = (block, at) => {
  const ends = oneNameEnds(block, at);
  if (ends.length === 0) return ends;
  const all = [...ends];
  let end = ends[0];
  for (let names = 1; names < MOST_NAMES; names++) {
    const next = listEnd(block, end);
    const more = next < 0 ? NOWHERE : oneNameEnds(block, next);
    if (more.length === 0) break;
    all.push(...more);
    end = more[0];
  }
  return all;
};

/** The places after the longest name that begins here, and after its shorter readings of at least two words. */
export function oneNameEnds(block: Block, at: number): readonly number[] {
  if (!hasWord(block, at)) return NOWHERE;
  if (isEastAsianName(block.words[at])) return [at + 1];
  let from = at;
  if (TITLES.has(block.words[at])) from++;
  const ends: number[] = [];
  let words = 0;
  let full = 0;
  let end = from;
  while (words < 4 && hasWord(block, end)) {
    if (end > from && !isInsideName(block, end)) break;
    const isParticle = end > from && PARTICLES.has(block.words[end]);
    if (!isParticle && !isNameWord(block, end) && !(end > from && isSyllable(block, end))) break;
    const isHyphened = end > from && (block.gaps[end] === 0 || (block.gaps[end] & GAP.dash) > 0);
    end++;
    if (isParticle) continue;
    if (!isHyphened) words++;
    if (block.words[end - 1].length > 1) full++;
    if (words > 1 && full > 0) ends.push(end);
  }
  return ends.length > 1 ? ends.reverse() : ends;
}

/** A space, an initial's full stop or a hyphen: nothing else may separate the parts of a name. */
function isInsideName(block: Block, at: number): boolean {
  const gap = block.gaps[at];
  if (gap & (GAP.mark | GAP.bar | GAP.quote | GAP.bracket)) return false;
  if (block.line.slice(block.ends[at - 1], block.starts[at]).includes(',')) return false;
  return !(gap & GAP.stop) || block.words[at - 1].length < 3;
}

/** The second syllable of a Korean or Chinese name: `Min-su`. */
const isSyllable = (block: Block, at: number): boolean =>
  block.gaps[at] === GAP.dash && block.kinds[at] === 'word' && block.words[at].length < 6;

function isNameWord(block: Block, at: number): boolean {
  if (block.kinds[at] !== 'capital') return false;
  const word = block.words[at];
  return word.length < 20 && !NO_NAMES.has(word);
}

/** The place after the separator of two names: `and`, a comma, a bar; -1 if there is none. */
function listEnd(block: Block, at: number): number {
  if (!hasWord(block, at)) return -1;
  if (LISTS.has(block.words[at])) return at + 1;
  const gap = block.line.slice(block.ends[at - 1], block.starts[at]).trim();
  return gap.length === 1 && ',&/|;'.includes(gap) ? at : -1;
}
