import { HYPHEN_MINUS, isLetter, isLower, isSpace, isUpper } from './characters.ts';

/** One line without its line end, from its first visible character to its last. Blank if `start` equals `end`. */
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

/** How a text uses line ends: to wrap paragraphs at a width, or to end them. Measured, never an option. */
export type Lineation = 'wrapped' | 'lines';

const NARROWEST_WRAP = 40;
const WIDEST_WRAP = 120;
const LEAST_PAIRS = 2;
const MOST_SHORT = 2;
const WRAP_SHARE = 0.6;
const FLOW_SHARE = 0.35;
/** If a larger share of lines ends with a mark, they are verse. */
const MOST_MARKED = 0.6;
/**
 * If a larger share of lines begins with a capital that no sentence requires, they are verse. In prose it is
 * a tenth.
 */
const MOST_CAPITALS = 0.6;

/**
 * Distinguishes hard-wrapped text from text with one paragraph per line. In wrapped text no line is much
 * longer than the width, the first word of a line would not have fitted on the line before, and sentences
 * continue over line ends. The sentences of verse continue too, but nearly all its lines end with a mark or
 * begin with a capital.
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
    // A divided word proves a wrapped line, however short.
    const torn = isTorn(text, before, line);
    // Verse, addresses and menus say nothing about the wrapped paragraphs around them.
    if (!torn && before.end - before.start < width / 2) {
      short++;
      continue;
    }
    pairs++;
    // The last line of a paragraph is short; the line after it starts a new one.
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

/** True for `And` and `I am`, false for a word in capitals, which is no evidence. */
export function beginsWithCapital(text: string, { start }: Line): boolean {
  return isUpper(text.charCodeAt(start)) && !isUpper(text.charCodeAt(start + 1));
}

function firstWordLength(text: string, line: Line): number {
  let at = line.start;
  while (at < line.end && !isSpace(text.charCodeAt(at))) at++;
  return at - line.start;
}

/** True if a line ends with letters and a hyphen, and the next one begins with a lower-case letter. */
export function isTorn(text: string, before: Line, line: Line): boolean {
  return (
    text.charCodeAt(before.end - 1) === HYPHEN_MINUS &&
    isLetter(text.charCodeAt(before.end - 2)) &&
    isLower(text.charCodeAt(line.start))
  );
}

const LINE_MARK = /[.,;:!?\u2013\u2014\u2026]/u;
const SENTENCE_END = /[.!?:;"'\u201d\u2019)\]]/u;

/** A sentence continues over the line end: no end mark before it, a lower-case word after it. */
function flows(text: string, before: Line, line: Line): boolean {
  return (
    !SENTENCE_END.test(text[before.end - 1]) &&
    (isLower(text.charCodeAt(line.start)) || text[before.end - 1] === ',' || text[before.end - 1] === '-')
  );
}
