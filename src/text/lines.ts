import { HYPHEN_MINUS, isLetter, isLower, isSpace, isUpper } from './characters.ts';

/** One line without its line end: from its first to the end of its last visible character. Blank when both are equal. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** White space before the first visible character, in UTF-16 units. */
  readonly indent: number;
}

/** The lines of a text, blank ones included. */
export function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf('\n', from);
    const stop = found < 0 ? text.length : found;
    let start = from;
    let end = stop;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    lines.push({ start, end, indent: start - from });
    from = stop + 1;
  }
  return lines;
}

export function isBlank(line: Line): boolean {
  return line.start === line.end;
}

/** How a text uses line ends: to wrap paragraphs at a width, or to end them. Measured, never asked for. */
export type Lineation = 'wrapped' | 'lines';

const NARROWEST_WRAP = 40;
const WIDEST_WRAP = 120;
const LEAST_PAIRS = 2;
const MOST_SHORT = 2;
const WRAP_SHARE = 0.6;
const FLOW_SHARE = 0.35;
/** Where more lines than this end with a mark, they are verses. */
const MOST_MARKED = 0.6;
/** Where more lines than this begin with a capital that no sentence calls for, they are verses. Of prose, it is a tenth. */
const MOST_CAPITALS = 0.6;

/**
 * Tells hard-wrapped text from text with a paragraph a line. In wrapped text no line is much longer than the
 * width, the first word of a line would not have fitted on the line before, and sentences flow over line ends.
 * Verses flow as well, but nearly all of them end with a mark or begin with a capital.
 */
export function detectLineBreaking(text: string, lines: readonly Line[]): Lineation {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start);
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return 'lines';
  let pairs = 0;
  let short = 0;
  let full = 0;
  let flowing = 0;
  let marked = 0;
  let inside = 0;
  let capitals = 0;
  for (let index = 1; index < lines.length; index++) {
    const before = lines[index - 1];
    const line = lines[index];
    if (isBlank(before) || isBlank(line)) continue;
    // A word that is divided shows a wrapped line, however short.
    const torn = isTorn(text, before, line);
    // Verse, addresses and menus between wrapped paragraphs say nothing about them.
    if (!torn && before.end - before.start < width / 2) {
      short++;
      continue;
    }
    pairs++;
    // The last line of a paragraph is short; what follows it starts a new one.
    if (torn || before.end - before.start + 1 + firstWordLength(text, line) > width - 12) full++;
    if (torn || flows(text, before, line)) flowing++;
    if (LINE_MARK.test(text[before.end - 1])) marked++;
    if (SENTENCE_END.test(text[before.end - 1])) continue;
    inside++;
    if (beginsWithCapital(text, line)) capitals++;
  }
  if (marked > pairs * MOST_MARKED || capitals > inside * MOST_CAPITALS) return 'lines';
  if (pairs < LEAST_PAIRS || short > pairs * MOST_SHORT) return 'lines';
  return full / pairs >= WRAP_SHARE && flowing / pairs >= FLOW_SHARE ? 'wrapped' : 'lines';
}

/** True for `And` and `I am`; a text in capitals shows nothing. */
export function beginsWithCapital(text: string, { start }: Line): boolean {
  return isUpper(text.charCodeAt(start)) && !isUpper(text.charCodeAt(start + 1));
}

function firstWordLength(text: string, line: Line): number {
  let at = line.start;
  while (at < line.end && !isSpace(text.charCodeAt(at))) at++;
  return at - line.start;
}

/** True for a line that ends with letters and a hyphen, and one after it that begins with a small letter. */
export function isTorn(text: string, before: Line, line: Line): boolean {
  return (
    text.charCodeAt(before.end - 1) === HYPHEN_MINUS &&
    isLetter(text.charCodeAt(before.end - 2)) &&
    isLower(text.charCodeAt(line.start))
  );
}

const LINE_MARK = /[.,;:!?\u2013\u2014\u2026]/u;
const SENTENCE_END = /[.!?:;"'\u201d\u2019)\]]/u;

/** A sentence runs over the line end: no end mark before it, a lower-case word after it. */
function flows(text: string, before: Line, line: Line): boolean {
  return (
    !SENTENCE_END.test(text[before.end - 1]) &&
    (isLower(text.charCodeAt(line.start)) || text[before.end - 1] === ',' || text[before.end - 1] === '-')
  );
}
