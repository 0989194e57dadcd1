import { type Block, GAP, hasWord } from '../reading.ts';
import { LONGEST_AGENCY, LOWER_CASE_WIRES, PICTURE_SOURCES, WIRES } from './agencies.ts';
import { oneNameEnds } from './person-name.ts';
import { NOWHERE, type Slot } from './slot.ts';

const MOST_PARTS = 5;

/** A news or photo agency, or a list of them: `Reuters`, `dpa`, `AFP / Getty Images`, an abbreviation in capitals. */
export const agencySlot: Slot = (block, at) => listOf(block, at, oneAgencyEnd);

/** Who made a picture or text: people, agencies, sites, in a list: `Anna Bauer / dpa`, `Getty Images via AP`. */
export const creditSlot: Slot = (block, at) => listOf(block, at, oneCreditEnd);

/** An agency known by name: short names are written in capitals. */
export const wireSlot: Slot = (block, at) => listOf(block, at, oneWireEnd);

function oneWireEnd(block: Block, at: number): number {
  const end = knownEnd(block, at, WIRES);
  if (end === at) return at;
  const written = block.line.slice(block.starts[at], block.ends[end - 1]);
  const isShort = end === at + 1 && written.length < 5;
  if (isShort && written !== written.toUpperCase()) return LOWER_CASE_WIRES.has(written) ? end : at;
  return block.kinds[at] === 'capital' || LOWER_CASE_WIRES.has(written) ? end : at;
}

function listOf(block: Block, at: number, one: (block: Block, at: number) => number): readonly number[] {
  const ends: number[] = [];
  let from = at;
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const end = one(block, from);
    if (end === from) break;
    ends.push(end);
    from = afterJoint(block, end);
    if (from < 0) break;
  }
  return ends.length > 0 ? ends.reverse() : NOWHERE;
}

const JOINTS = new Set(['and', 'via', 'for', 'from', 'by', 'with', 'through', 'und', 'e', 'y', 'et', 'x']);

/** The place after the separator of two credits, or -1. */
function afterJoint(block: Block, at: number): number {
  if (!hasWord(block, at)) return -1;
  if (JOINTS.has(block.words[at])) return at + 1;
  const gap = block.line.slice(block.ends[at - 1], block.starts[at]).trim();
  return gap.length > 0 && gap.length < 4 && /[/,|–—&+(:-]/u.test(gap) ? at : -1;
}

function oneCreditEnd(block: Block, at: number): number {
  const agency = oneAgencyEnd(block, at);
  if (agency > at) return agency;
  if (!hasWord(block, at)) return at;
  if (block.kinds[at] === 'address') return at + 1;
  const from = block.words[at] === '©' ? at + 1 : at;
  const [name] = oneNameEnds(block, from);
  return name ?? (from > at ? oneAgencyEnd(block, from) : at);
}

function oneAgencyEnd(block: Block, at: number): number {
  const end = Math.max(knownEnd(block, at, WIRES), knownEnd(block, at, PICTURE_SOURCES));
  return end > at ? end : abbreviationEnd(block, at);
}

const firstWords = (names: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...names].map((name) => name.split(' ')[0]));
const FIRST_WORDS = new Map([WIRES, PICTURE_SOURCES].map((names) => [names, firstWords(names)]));

function knownEnd(block: Block, at: number, names: ReadonlySet<string>): number {
  if (!hasWord(block, at) || !FIRST_WORDS.get(names)!.has(block.words[at])) return at;
  let end = at;
  let written = '';
  for (let size = 1; size <= LONGEST_AGENCY && hasWord(block, at + size - 1); size++) {
    if (size > 1 && block.gaps[at + size - 1] & (GAP.bar | GAP.quote | GAP.bracket)) break;
    written = written ? `${written} ${block.words[at + size - 1]}` : block.words[at];
    if (names.has(written)) end = at + size;
  }
  return end;
}

const ABBREVIATION = /^\p{Lu}{2,6}$/u;

/** An unknown agency in capitals, unless the whole block is in capitals. */
function abbreviationEnd(block: Block, at: number): number {
  if (!hasWord(block, at) || block.kinds[at] !== 'capital') return at;
  const word = block.line.slice(block.starts[at], block.ends[at]);
  if (!ABBREVIATION.test(word)) return at;
  return hasWord(block, at + 1) &&
    /^\p{Lu}+$/u.test(block.line.slice(block.starts[at + 1], block.ends[at + 1]))
    ? at
    : at + 1;
}
