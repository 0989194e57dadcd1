import type { Span } from '../../../text/span.ts';
import type { Page } from '../analysis.ts';
import { linesNearTitle } from './near-title.ts';

const MONTH =
  '(?:jan(?:uary|uar|\\.)?|feb(?:ruary|ruar|\\.)?|m\u00e4rz|mar(?:ch|\\.)?|apr(?:il|\\.)?|ma[iy]|jun[ei]?|jul[iy]?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|o[ck]t(?:ober|\\.)?|nov(?:ember|\\.)?|de[cz](?:ember|\\.)?)';
/** The source of a pattern for a day with month and year, in words or figures. */
export const DATE_SOURCE = `\\d{4}-\\d{2}-\\d{2}|${MONTH}[ \\t]{1,2}\\d{1,2}(?:st|nd|rd|th)?,?[ \\t]{1,2}\\d{4}|\\d{1,2}\\.?[ \\t]{1,2}${MONTH},?[ \\t]{1,2}\\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}`;
const DATE = new RegExp(DATE_SOURCE, 'giu');
/** Cheap test before the date pattern. */
const YEAR = /\d{4}/u;
/** Words before a date that is not the date of publication, such as that of a change. */
const OTHER_DATE =
  /(?:updated?|modified|edited|reviewed|revised|joined|last post|aktualisiert|ge\u00e4ndert|actualizado|mis \u00e0 jour|aggiornato)\P{L}{0,3}(?:on|at|am|le|el|il|by)?[^\p{L}\d]{0,3}$/iu;

/** The first full date in a short line near the title, unless it is the date of a change. */
export function findDate(page: Pick<Page, 'spans' | 'text'>, title: number): Span | undefined {
  for (const { start, end } of linesNearTitle(page, title)) {
    const line = page.text.slice(start, end);
    if (!YEAR.test(line)) continue;
    for (const { index, 0: date } of line.matchAll(DATE))
      if (!OTHER_DATE.test(line.slice(0, index)))
        return { start: start + index, end: start + index + date.length };
  }
  return undefined;
}
