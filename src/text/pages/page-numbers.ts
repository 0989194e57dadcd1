import type { Line } from '../lines.ts';

/**
 * Lines that may contain a page number: a number alone, one with the word for a page, or one beside the words
 * of a running head. Takes a line and returns the number and the remaining words.
 */

/** A number alone, between dashes, with the word for a page, or beside the words of a running head. */
const MAY_BE_NUMBER = /^[^\S\n]*(?:\d{1,4}\b|\S[^\n]{0,66}\d[^\S\n]*$|[-\u2013\u2014|] ?\d{1,4}\b)/mu;
const DIGIT = /\d/u;
const BARE = /^(?:[-\u2013\u2014|\u2022·] ?)?(\d{1,4})(?: ?[-\u2013\u2014|\u2022·])?$/u;
const LABELLED =
  /^(?:[-\u2013\u2014] ?)?(?:page|pg\.|p\.|seite|s\.|p\u00e1gina|p\u00e1g\.|pagina|pag\.|strona|str\.|\u0441\u0442\u0440\.|sida|side|sivu|oldal) ?(\d{1,4})(?: ?(?:of|\/|von|de|sur|di|van|z|\u0438\u0437|av|af) ?\d{1,4})?(?: ?[-\u2013\u2014])?$/iu;
const CAPITAL = /\p{Lu}/u;
const OF = /\d[^\d]+\d/u;
const AT_START = /^(\d{1,4})[ \t|\u2022·\u2013\u2014-]+(?=\p{L})/u;
const AT_END = /(?<=\p{L}\S{0,20})[ \t|\u2022·\u2013\u2014-]+(\d{1,4})$/u;
/** A numbered heading is not a running head. */
export const STRUCTURE =
  /^(?:chapter|part|canto|section|scene|act|psalm|letter|sonnet|stanza|book|verse|day|number|no|vol|volume|figure|fig|table|article|appendix|lesson|step|question|exercise|note|kapitel|chapitre|cap\u00edtulo|capitolo|rozdzia\u0142|\u0433\u043b\u0430\u0432\u0430|hoofdstuk)\b/iu;
/** A longer line is not a running head, in UTF-16 units. */
export const LONGEST_HEAD = 70;
/**
 * The keys of lines without a running head: a number alone, one with the word for a page, and one with the
 * total number of pages.
 */
export const BARE_KEY = '#';
export const PAGE_KEY = 'p#';
export const TOTAL_KEY = 'p#/#';
/** A line whose word for a page is also a word of English or an abbreviation: `side 2`, `S. 12`. */
export const AMBIGUOUS_KEY = 'p?#';
export const SIGNS: ReadonlySet<string> = new Set([BARE_KEY, PAGE_KEY, TOTAL_KEY, AMBIGUOUS_KEY]);
const AMBIGUOUS = /^\P{L}*(?:side|s\.|p\.|str\.)/iu;
/** From this number on, a number alone is more likely a year. */
const FIRST_YEAR = 1000;

/** A line with a possible page number. */
export interface Numbered {
  readonly line: number;
  readonly number: number;
  /** The remaining words of the line, the same on every page; or one of the keys above. */
  readonly key: string;
}

/** False for a text without such a line: most texts have none. */
export function mayHoldNumbers(text: string): boolean {
  return MAY_BE_NUMBER.test(text);
}

/** The number of a line; empty if it has no page number. `index` is the number of the line. */
export function numberedLine(text: string, line: Line, index: number): readonly Numbered[] {
  if (line.end - line.start > LONGEST_HEAD) return [];
  const words = text.slice(line.start, line.end);
  if (!DIGIT.test(words)) return [];
  const bare = BARE.exec(words);
  if (bare)
    return Number(bare[1]) < FIRST_YEAR ? [{ line: index, number: Number(bare[1]), key: BARE_KEY }] : [];
  const labelled = LABELLED.exec(words);
  if (labelled) {
    const key = AMBIGUOUS.test(words) ? AMBIGUOUS_KEY : PAGE_KEY;
    return [{ line: index, number: Number(labelled[1]), key: OF.test(words) ? TOTAL_KEY : key }];
  }
  if (STRUCTURE.test(words)) return [];
  const beside = AT_START.exec(words) ?? AT_END.exec(words);
  if (!beside || !CAPITAL.test(words)) return [];
  return [{ line: index, number: Number(beside[1]), key: words.replace(beside[0], '') }];
}
