import { type Block, GAP, hasWord } from '../reading.ts';
import { MONTHS, NEAR_DAYS, WEEKDAYS } from './months.ts';
import { NOWHERE, type Slot } from './slot.ts';
import { timeEnd } from './time.ts';

/**
 * A date in any order, with or without weekday and time: `May 3, 2021`, `3rd of May`, `Monday, 3. Mai 2021,
 * 14:05 Uhr`, `03/05/21`, `2021-05-03T10:30`, `2021 年 5 月 3 日`, `Yesterday, 10:30`, `May 2021`, `(2021)`. A
 * year alone is not a date.
 */
export const dateSlot: Slot = (block, at) => {
  const end = dateEnd(block, at);
  return end > at ? [end] : NOWHERE;
};

/** A date without a time. */
export const daySlot: Slot = (block, at) => {
  const end = dayEnd(block, at);
  return end > at ? [end] : NOWHERE;
};

/** The name of a month. */
export const monthSlot: Slot = (block, at) => (isMonth(block, at) ? [at + 1] : NOWHERE);

/** The place after a date with its time, or the same place. */
export function dateEnd(block: Block, at: number): number {
  if (!hasWord(block, at)) return at;
  const early = timeEnd(block, at);
  const afterTime = early > at ? joinEnd(block, early) : at;
  const late = early > at ? dayEnd(block, afterTime) : at;
  if (late > afterTime) return late;
  const day = dayEnd(block, at);
  if (day === at) return at;
  const after = joinEnd(block, day);
  const time = timeEnd(block, after);
  return time > after ? time : day;
}

const JOINS = new Set('at um à a alle kl o godz v в t on the in ore às the la г'.split(' '));

/** The place after words that join a day to a time. */
function joinEnd(block: Block, at: number): number {
  let end = at;
  while (end < at + 2 && hasWord(block, end) && JOINS.has(block.words[end])) end++;
  return end;
}

/** The place after a day without time: weekday, then date, both optional. */
function dayEnd(block: Block, at: number): number {
  if (!hasWord(block, at)) return at;
  if (NEAR_DAYS.has(block.words[at])) return at + 1;
  const isWeekday = WEEKDAYS.has(block.words[at]);
  // `segunda-feira`
  const hasTail = isWeekday && hasWord(block, at + 1) && block.words[at + 1] === 'feira';
  const from = isWeekday ? at + (hasTail ? 2 : 1) : at;
  const end = calendarEnd(block, from);
  if (end > from) return weekdayAfter(block, end);
  // A weekday alone is a date only with a time.
  return isWeekday && timeEnd(block, joinEnd(block, from)) > joinEnd(block, from) ? from : at;
}

/** `2021-05-03, Monday` */
const weekdayAfter = (block: Block, at: number): number =>
  hasWord(block, at) && WEEKDAYS.has(block.words[at]) && block.kinds[at] === 'capital' ? at + 1 : at;

function calendarEnd(block: Block, at: number): number {
  if (!hasWord(block, at)) return at;
  for (const way of WAYS) {
    const end = way(block, at);
    if (end > at) return end;
  }
  return at;
}

const WAYS = [eastAsianEnd, figuresEnd, dayMonthEnd, monthDayEnd, yearMonthEnd];

const numberAt = (block: Block, at: number): number =>
  hasWord(block, at) && block.kinds[at] === 'number' && block.words[at].length < 5
    ? Number(block.words[at])
    : -1;
const isDay = (block: Block, at: number): boolean => {
  const day = numberAt(block, at);
  return day > 0 && day < 32 && block.words[at].length < 3;
};
const isYear = (block: Block, at: number): boolean => {
  const year = numberAt(block, at);
  return year > 1300 && year < 2600;
};
const isMonth = (block: Block, at: number): boolean => hasWord(block, at) && MONTHS.has(block.words[at]);

/** `3.5.2021`, `03/05/21`, `2021-05-03`, `3. 5.` with a year */
function figuresEnd(block: Block, at: number): number {
  const [first, second, third] = [numberAt(block, at), numberAt(block, at + 1), numberAt(block, at + 2)];
  if (first < 1 || second < 1 || second > 31 || third < 0) return at;
  if (!isDateJoint(block, at + 1) || !isDateJoint(block, at + 2)) return at;
  const isForward = first < 32 && (isYear(block, at + 2) || block.words[at + 2].length === 2);
  const isBackward = isYear(block, at) && third > 0 && third < 32;
  return isForward || isBackward ? yearEnd(block, at + 3) : at;
}

/** One of `.`, `/`, `-`, with at most one space. */
function isDateJoint(block: Block, at: number): boolean {
  const gap = block.line.slice(block.ends[at - 1], block.starts[at]).trim();
  return gap.length === 1 && './-–'.includes(gap);
}

const ORDINALS = new Set(['st', 'nd', 'rd', 'th', 'er', 'º', 'ª', 'o', 'de']);
const LINKS = new Set(['of', 'de', 'del', 'the', 'do', 'di']);

const linksEnd = (block: Block, at: number): number =>
  hasWord(block, at) && LINKS.has(block.words[at]) ? at + 1 : at;
const ordinalEnd = (block: Block, at: number): number =>
  hasWord(block, at) && ORDINALS.has(block.words[at]) ? at + 1 : at;

/** `3 May 2021`, `3rd of May`, `3 de mayo de 2021`, `3. Mai`, `3-May-21` */
function dayMonthEnd(block: Block, at: number): number {
  if (!isDay(block, at)) return at;
  const month = linksEnd(block, ordinalEnd(block, at + 1));
  if (!isMonth(block, month)) return at;
  return optionalYear(block, month + 1);
}

/** `May 3, 2021`, `May 3rd`, `May 2021` */
function monthDayEnd(block: Block, at: number): number {
  if (!isMonth(block, at)) return at;
  if (isDay(block, at + 1)) return optionalYear(block, ordinalEnd(block, at + 2));
  const year = linksEnd(block, at + 1);
  return isYear(block, year) ? yearEnd(block, year + 1) : at;
}

/** `2021 May 3`, `2021. május 3.`, `2021 m. gegužės 3 d.` without its letters */
function yearMonthEnd(block: Block, at: number): number {
  if (!isYear(block, at) || !isMonth(block, at + 1)) return at;
  return isDay(block, at + 2) ? ordinalEnd(block, at + 3) : at;
}

/** `2021年5月3日`, `2021 year 5 month 3 day` as translations leave it, `5월 3일` */
function eastAsianEnd(block: Block, at: number): number {
  let end = at;
  for (const units of EAST_ASIAN)
    if (numberAt(block, end) > 0 && hasWord(block, end + 1) && units.includes(block.words[end + 1])) end += 2;
  return end > at + 2 ? end : at;
}

const EAST_ASIAN = [
  ['年', '년', 'year', 'năm'],
  ['月', '월', 'month', 'tháng'],
  ['日', '일', 'day', 'ngày'],
];

function optionalYear(block: Block, at: number): number {
  const year = linksEnd(block, at);
  if (isYear(block, year)) return yearEnd(block, year + 1);
  // `3-May-21`, `3 May '21`
  const isShort = hasWord(block, at) && block.kinds[at] === 'number' && block.words[at].length === 2;
  const joint = isShort ? block.line.slice(block.ends[at - 1], block.starts[at]).trim() : '';
  return isShort && joint.length === 1 && "-/'’".includes(joint) ? at + 1 : at;
}

const YEAR_WORDS = new Set(['г', 'года', 'року', 'р', 'r', 'roku', 'год', 'г.']);

/** The place after a word for “year”, which some languages put after it: `3 мая 2021 г.` */
function yearEnd(block: Block, at: number): number {
  if (!hasWord(block, at) || !YEAR_WORDS.has(block.words[at])) return at;
  return block.gaps[at] & GAP.bar ? at : at + 1;
}
