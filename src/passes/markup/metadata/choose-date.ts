import type { Candidate, Origin } from './candidate.ts';

/* The day of publication, as `YYYY-MM-DD`. Impossible dates are dropped. */

const ORDER: readonly Origin[] = ['json-ld', 'open-graph', 'microdata', 'meta', 'time', 'class', 'text'];
const ISO = /(?:^|\D)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u;
const COMPACT = /(?:^|\D)((?:19|20)\d{2})(\d{2})(\d{2})(?:\D|$|T)/u;
const MONTHS: readonly string[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];
/** Beginnings of month names in other languages, by the number of the month. */
const OTHER_MONTHS: readonly (readonly [string, number])[] = [
  ['gen', 1],
  ['ene', 1],
  ['janv', 1],
  ['j\u00e4n', 1],
  ['f\u00e9v', 2],
  ['fev', 2],
  ['m\u00e4r', 3],
  ['mrt', 3],
  ['maa', 3],
  ['avr', 4],
  ['abr', 4],
  ['mai', 5],
  ['mei', 5],
  ['mag', 5],
  ['juin', 6],
  ['giu', 6],
  ['juil', 7],
  ['lug', 7],
  ['ao\u00fb', 8],
  ['ago', 8],
  ['set', 9],
  ['okt', 10],
  ['ott', 10],
  ['out', 10],
  ['dez', 12],
  ['dic', 12],
  ['d\u00e9c', 12],
];
const DAY_MONTH =
  /(?:^|\D)(\d{1,2})(?:st|nd|rd|th|\.|\u00ba)?\s*(?:de\s+|of\s+)?(\p{L}{3,10})\.?,?\s*(?:de\s+)?(\d{4})/u;
const MONTH_DAY = /(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u;
const FIGURES = /(?:^|\D)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/u;
const CJK = /(\d{4})\s*[\u5e74\ub144]\s*(\d{1,2})\s*[\u6708\uc6d4]\s*(\d{1,2})/u;

export function chooseDate(dates: readonly Candidate[]): Candidate | undefined {
  for (const origin of ORDER)
    for (const candidate of dates) {
      if (candidate.origin !== origin) continue;
      const value = dayOf(candidate.value);
      if (value !== '') return { ...candidate, value };
    }
  return undefined;
}

/** The date in a value; '' if there is none, or if it is ambiguous. */
export function dayOf(value: string): string {
  const iso = ISO.exec(value) ?? CJK.exec(value) ?? COMPACT.exec(value);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const worded = MONTH_DAY.exec(value);
  if (worded && monthOf(worded[1]) > 0) return day(Number(worded[3]), monthOf(worded[1]), Number(worded[2]));
  const dayFirst = DAY_MONTH.exec(value);
  if (dayFirst && monthOf(dayFirst[2]) > 0)
    return day(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]));
  const figures = FIGURES.exec(value);
  if (!figures) return '';
  const [first, second] = [Number(figures[1]), Number(figures[3])];
  // 03/04/2020 differs by country; with full stops the day always comes first.
  if (figures[2] === '.' || first > 12) return day(Number(figures[4]), second, first);
  return second > 12 || first === second ? day(Number(figures[4]), first, second) : '';
}

function monthOf(name: string): number {
  const lower = name.toLowerCase();
  const english = MONTHS.indexOf(lower.slice(0, 3)) + 1;
  if (english > 0) return english;
  return OTHER_MONTHS.find(([start]) => lower.startsWith(start))?.[1] ?? 0;
}

function day(year: number, month: number, date: number): string {
  if (year < 1970 || year > 2100 || month < 1 || month > 12 || date < 1 || date > 31) return '';
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
