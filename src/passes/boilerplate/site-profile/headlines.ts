import type { LineRow } from '../../../text/options.ts';
import type { LineForm } from './line-key.ts';

/*
 * Which lines of a text may be its title, by their length and their place before the text.
 */

/** The number of lines before the first paragraph that may be the title, and how far before it they may be. */
const MOST_HEADLINES = 4;
const LINES_BEFORE = 7;
const LEAST_TITLE = 3;
const MOST_TITLE = 30;
/** The maximum number of words in the heading of a box. */
export const LONGEST_HEADING = 6;

/** True for the number of words that a title has. */
export function isTitleLong(words: number): boolean {
  return words >= LEAST_TITLE && words <= MOST_TITLE;
}

/**
 * The lines that may be the title: the first one, and those before the first paragraph of the text itself. A notice
 * of the site above the title is no such paragraph.
 */
export function headlines(
  lines: number,
  firstProse: number,
  isTitle: (line: number) => boolean,
): readonly number[] {
  const found = lines > 0 && firstProse !== 0 && isTitle(0) ? [0] : [];
  const until = Math.max(0, firstProse - LINES_BEFORE);
  for (let line = firstProse - 1; line > 0 && line >= until && found.length < MOST_HEADLINES; line--)
    if (isTitle(line)) found.push(line);
  return found;
}

/** A line with its counts. */
interface HeadLine {
  readonly row: LineRow | undefined;
  readonly words: number;
  readonly form: LineForm;
  readonly hasNumber: boolean;
  readonly isLabel: boolean;
}

/** A shorter line may be a section of the site. */
const LEAST_TITLE_WORDS = 4;

/** A headline on more than this share of the site's documents is a standing headline or a motto. */
const MOST_TITLES = 0.2;

/** True for a line that is the title of another document of the folder. */
export function isOtherTitle(
  { row, words, form }: HeadLine,
  isHeadline: boolean,
  siteTexts: number,
): boolean {
  if (!row || form !== 'line' || words < LEAST_TITLE_WORDS) return false;
  const others = row.titles - (isHeadline ? 1 : 0);
  if (others <= 0 || row.titles > Math.max(2, MOST_TITLES * siteTexts)) return false;
  return row.texts > row.titles - (isHeadline ? 0 : 1);
}

/** A line with a number or a label and few words is a date or a byline, not a title. */
const LONGEST_DATE = 6;
/** The number of lines before the first paragraph that may be the title. */
const HEAD_LINES = 8;

/** The number of documents with the rarest of the lines that may be the title, before the first paragraph. */
export function leastHeadline(lines: readonly HeadLine[], firstProse: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let at = Math.max(0, firstProse - HEAD_LINES); at < firstProse; at++) {
    const { row, words, form, hasNumber, isLabel } = lines[at];
    if (form !== 'line' || words === 0 || ((isLabel || hasNumber) && words <= LONGEST_DATE)) continue;
    least = Math.min(least, row?.texts ?? 0);
  }
  return least;
}
