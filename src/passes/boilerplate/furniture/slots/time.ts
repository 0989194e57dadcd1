import { type Block, hasWord } from '../reading.ts';
import { NOWHERE, type Slot } from './slot.ts';

const ZONES = new Set(
  'uhr h hrs hr hours hour hs clock gmt utc cet cest est edt et pst pdt pt ist bst msk eet eest kst jst wib wita art brt godz hod ч мск lei kl'.split(
    ' ',
  ),
);
const HALVES = new Set(['am', 'pm']);

/** A time of day: `10:30`, `10h30`, `10 h 30`, `14.05 Uhr`, `9 a.m.`, `10:30:15 GMT`, `17:05 o'clock`. */
export const timeSlot: Slot = (block, at) => {
  const end = timeEnd(block, at);
  return end > at ? [end] : NOWHERE;
};

/** The place after a time of day, or the same place. */
export function timeEnd(block: Block, at: number): number {
  if (!isHour(block, at)) return at;
  const minutes = minutesEnd(block, at + 1);
  const half = halfEnd(block, minutes);
  const zone = zoneEnd(block, half);
  // A number alone is a time only beside a word for it.
  return zone > at + 1 ? zone : at;
}

const isHour = (block: Block, at: number): boolean =>
  hasWord(block, at) &&
  block.kinds[at] === 'number' &&
  block.words[at].length < 3 &&
  Number(block.words[at]) < 25;

const isMinutes = (block: Block, at: number): boolean =>
  hasWord(block, at) &&
  block.kinds[at] === 'number' &&
  block.words[at].length === 2 &&
  Number(block.words[at]) < 60;

function minutesEnd(block: Block, at: number): number {
  let end = at;
  if (isMinutes(block, at) && isJoint(block, at, ':.')) end = at + 1;
  // 10h30, 10 h 30 min
  else if (hasWord(block, at) && HOURS.has(block.words[at]) && isMinutes(block, at + 1)) end = at + 2;
  if (end > at && isMinutes(block, end) && isJoint(block, end, ':')) end++;
  // 1.12.15 is a version.
  if (isMinutes(block, end) && isJoint(block, end, '.')) return at;
  return end > at && hasWord(block, end) && MINUTES.has(block.words[end]) ? end + 1 : end;
}

const HOURS = new Set(['h', 'hs', 'ч', 'u', 'g']);
const MINUTES = new Set(['min', 'm']);

/** True if one of these marks, or a colon and a space, joins a number to the one before. */
function isJoint(block: Block, at: number, marks: string): boolean {
  const gap = block.line.slice(block.ends[at - 1], block.starts[at]);
  return gap === ': ' || (gap.length === 1 && marks.includes(gap));
}

/** `am`, `p.m.` */
function halfEnd(block: Block, at: number): number {
  if (!hasWord(block, at)) return at;
  if (HALVES.has(block.words[at])) return at + 1;
  const isLetter = block.words[at] === 'a' || block.words[at] === 'p';
  return isLetter && hasWord(block, at + 1) && block.words[at + 1] === 'm' ? at + 2 : at;
}

function zoneEnd(block: Block, at: number): number {
  if (!hasWord(block, at)) return at;
  if (block.words[at] === 'o' && hasWord(block, at + 1) && block.words[at + 1] === 'clock') return at + 2;
  if (!ZONES.has(block.words[at])) return at;
  const offset = hasWord(block, at + 1) && block.line.charAt(block.ends[at]) === '+';
  return offset && block.kinds[at + 1] === 'number' ? at + 2 : at + 1;
}
