import { isDigit, isLetter, isSpace } from '../../../text/characters.ts';
import type { Span } from '../../../text/span.ts';
import type { Kind } from '../evidence/style.ts';
import type { Glyph } from '../marks/glyphs.ts';
import type { Mark } from '../marks/marks.ts';
import {
  CLOSER,
  CODE,
  COMMA,
  DASH,
  DIGIT,
  LOWER,
  type Neighbour,
  OPENER,
  SPACE,
  STOP,
  UPPER,
} from '../marks/neighbour.ts';
import type { Part } from '../pairing/pair-marks.ts';

/*
 * The ends of quotations: marks that open or close, and the white space beside them.
 */

/** One end of a quotation: a mark that opens or closes. */
export interface Delimiter {
  readonly mark: Mark;
  readonly role: 'open' | 'close';
  readonly kind: Kind;
  readonly margin: number;
  /** Where what is quoted begins or ends: behind the white space that stands directly inside the mark, if any. */
  readonly inner: number;
  /** True where space is missing on the outer side. */
  readonly glued: boolean;
  /** True where space stands on the inner side. */
  readonly loose: boolean;
  /** True where the other end is missing and no next paragraph goes on. */
  readonly orphan: boolean;
}

/** A margin below this is doubt: hands off. Measured: see test/eval/quotes.ts. */
export const MIN_MARGIN = 1.5;

/** The probability behind a margin, for the report. */
export function confidenceOf(margin: number): number {
  return Math.round(100 * (1 - 0.5 * Math.exp(-Math.max(0, margin) / 1.6))) / 100;
}

/** The marks of a document and how each of them is read. */
export interface Row {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly parts: readonly Part[];
}

/** The end that mark number `index` opens, or `mark`, which is a part of that. */
export function openingEnd({ text, marks, parts }: Row, index: number, mark = marks[index]): Delimiter {
  const { role, kind, margin, partner, opens, continued } = parts[index];
  const loose = isLoose(text, mark, 'open');
  return {
    mark,
    role: 'open',
    kind,
    margin,
    inner: loose ? innerEdge(text, mark, 'open') : mark.end,
    glued: mark.right !== CODE && isGluedBefore(mark.left),
    loose,
    orphan: (role === 'close-open' ? opens : partner) === undefined && !continued,
  };
}

/** The end that mark number `index` closes, or `mark`, which is a part of that. */
export function closingEnd({ text, marks, parts }: Row, index: number, mark = marks[index]): Delimiter {
  const { kind, margin, partner, continued } = parts[index];
  const loose = isLoose(text, mark, 'close');
  // An opening mark follows without a space.
  const touches = parts[index + 1]?.role === 'open' && marks[index + 1].start === mark.end;
  return {
    mark,
    role: 'close',
    kind,
    margin,
    inner: loose ? innerEdge(text, mark, 'close') : mark.start,
    glued: mark.left !== CODE && (touches || isGluedAfter(text, mark, mark.right)),
    loose,
    orphan: partner === undefined && !continued,
  };
}

/** The two marks of a close and an open without a space between. */
export function halves({ text, marks }: Row, index: number): readonly [Mark, Mark] {
  const mark = marks[index];
  const glyph = (at: number): Glyph =>
    text[at] === '\u201c' ? 'left' : text[at] === '\u201d' ? 'right' : 'straight';
  const middle = mark.end - 1;
  return [
    { ...mark, end: middle, glyph: glyph(mark.start) },
    { ...mark, start: middle, glyph: glyph(middle) },
  ];
}

/** Between nested marks a thin space is typesetting, a common one is a tokeniser's. */
function isLoose(text: string, mark: Mark, role: Delimiter['role']): boolean {
  if ((role === 'open' ? mark.right : mark.left) !== SPACE) return false;
  const isBesideMark = role === 'open' ? mark.spacedMarkRight : mark.spacedMarkLeft;
  return !isBesideMark || text.charCodeAt(role === 'open' ? mark.end : mark.start - 1) === 32;
}

function innerEdge(text: string, mark: Mark, role: Delimiter['role']): number {
  let at = role === 'open' ? mark.end : mark.start;
  if (role === 'open') while (isSpace(text.charCodeAt(at))) at++;
  else while (isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

function isGluedBefore(left: Neighbour): boolean {
  return (
    left === LOWER || left === UPPER || left === DIGIT || left === STOP || left === COMMA || left === CLOSER
  );
}

function isGluedAfter(text: string, mark: Mark, right: Neighbour): boolean {
  if (right === OPENER) return true;
  // A dash between spaces has lost one of them to the wrong side of the mark.
  if (right === DASH)
    return isSpace(text.charCodeAt(mark.start - 1)) && isSpace(text.charCodeAt(mark.rightAt + 1));
  if (isApostrophe(text.charCodeAt(mark.end)) && text[mark.end + 1] === 's') return false;
  if (right !== LOWER && right !== UPPER && right !== DIGIT) return false;
  if (text.charCodeAt(mark.end) !== text.charCodeAt(mark.rightAt) || mark.end !== mark.rightAt) return true;
  // A plural or possessive ending belongs to the mark.
  const next = text.charCodeAt(mark.rightAt + 1);
  return !(text[mark.rightAt] === 's' && !isLetter(next) && !isDigit(next));
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/** True where too little or too much white space stands beside the mark. */
export function isRagged({ glued, loose, role, mark }: Delimiter): boolean {
  return glued || loose || (role === 'close' && isBeforeSpacedStop(mark));
}

/** White space behind the mark, and then a comma or stop. */
export function isBeforeSpacedStop({ right, farRight }: Mark): boolean {
  return right === SPACE && (farRight === COMMA || farRight === STOP);
}

/** The white space directly inside the mark. */
export function gapInside({ role, mark, inner }: Delimiter): Span {
  return role === 'open' ? { start: mark.end, end: inner } : { start: inner, end: mark.start };
}
