import {
  HORIZONTAL_ELLIPSIS,
  isApostrophe,
  isDigit,
  isLetter,
  isSpace,
  LEFT_DOUBLE_QUOTATION_MARK,
  RIGHT_DOUBLE_QUOTATION_MARK,
  SPACE,
} from '../../../text/characters.ts';
import type { Span } from '../../../text/span.ts';
import type { Level } from '../evidence/style.ts';
import type { Glyph } from '../marks/glyphs.ts';
import type { Mark } from '../marks/marks.ts';
import { isWordBeside, Neighbour } from '../marks/neighbour.ts';
import type { MarkReading } from '../pairing/pair-marks.ts';

/** Delimiters: the marks that open or close a quotation, and the white space beside them. */

/** A mark that opens or closes a quotation. */
export interface Delimiter {
  readonly mark: Mark;
  readonly role: 'open' | 'close';
  readonly level: Level;
  readonly margin: number;
  /** Where the quoted text begins or ends: after the white space directly inside the mark, if any. */
  readonly inner: number;
  /** True if space is missing on the outer side. */
  readonly lacksOuterSpace: boolean;
  /** True if there is space on the inner side. */
  readonly hasInnerSpace: boolean;
  /** True if the other delimiter is missing and no later paragraph continues the quotation. */
  readonly isUnpaired: boolean;
}

/** If the margin is smaller, the reading is doubtful and nothing is edited. Measured: see test/eval/quotes.ts. */
export const MIN_MARGIN = 1.5;

/** The probability for a margin, for the report. */
export function confidenceOf(margin: number): number {
  return Math.round(100 * (1 - 0.5 * Math.exp(-Math.max(0, margin) / 1.6))) / 100;
}

/** The marks of a document and how each of them is read. */
export interface PairedMarks {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly readings: readonly MarkReading[];
}

/** The delimiter that mark number `index` opens; `mark` may be the half of it that opens. */
export function openingDelimiter(
  { text, marks, readings }: PairedMarks,
  index: number,
  mark = marks[index],
): Delimiter {
  const { role, level, margin, partner, opens, continued } = readings[index];
  const hasInnerSpace = hasSpaceInside(text, mark, 'open');
  return {
    mark,
    role: 'open',
    level,
    margin,
    inner: hasInnerSpace ? innerEdge(text, mark, 'open') : mark.end,
    lacksOuterSpace: mark.right !== Neighbour.CODE && needsSpaceAfter(text, mark),
    hasInnerSpace,
    isUnpaired: (role === 'close-open' ? opens : partner) === undefined && !continued,
  };
}

/** The delimiter that mark number `index` closes; `mark` may be the half of it that closes. */
export function closingDelimiter(
  { text, marks, readings }: PairedMarks,
  index: number,
  mark = marks[index],
): Delimiter {
  const { level, margin, partner, continued } = readings[index];
  const hasInnerSpace = hasSpaceInside(text, mark, 'close');
  const touchesOpening = readings[index + 1]?.role === 'open' && marks[index + 1].start === mark.end;
  return {
    mark,
    role: 'close',
    level,
    margin,
    inner: hasInnerSpace ? innerEdge(text, mark, 'close') : mark.start,
    lacksOuterSpace: mark.left !== Neighbour.CODE && (touchesOpening || needsSpaceBefore(text, mark)),
    hasInnerSpace,
    isUnpaired: partner === undefined && !continued,
  };
}

/** The two marks of a closing and an opening one without a space between. */
export function splitCloseOpen({ text, marks }: PairedMarks, index: number): readonly [Mark, Mark] {
  const mark = marks[index];
  const middle = mark.end - 1;
  return [
    { ...mark, end: middle, glyph: doubleGlyph(text.charCodeAt(mark.start)) },
    { ...mark, start: middle, glyph: doubleGlyph(text.charCodeAt(middle)) },
  ];
}

function doubleGlyph(code: number): Glyph {
  if (code === LEFT_DOUBLE_QUOTATION_MARK) return 'left';
  return code === RIGHT_DOUBLE_QUOTATION_MARK ? 'right' : 'straight';
}

/** A thin space between nested marks is typesetting; an ordinary one comes from a tokeniser. */
function hasSpaceInside(text: string, mark: Mark, role: Delimiter['role']): boolean {
  if ((role === 'open' ? mark.right : mark.left) !== Neighbour.SPACE) return false;
  const isBesideMark = role === 'open' ? mark.spacedMarkRight : mark.spacedMarkLeft;
  return !isBesideMark || text.charCodeAt(role === 'open' ? mark.end : mark.start - 1) === SPACE;
}

function innerEdge(text: string, mark: Mark, role: Delimiter['role']): number {
  let at = role === 'open' ? mark.end : mark.start;
  if (role === 'open') while (isSpace(text.charCodeAt(at))) at++;
  else while (isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** A dash between spaces, of which the first is missing; in `\u201cA\u201d- and \u201cB\u201d-class` it is a hyphen. */
const HALF_SPACED = /^[\u2013-] (?!and |or |to |und )/u;

function isHalfSpaced(text: string, at: number): boolean {
  return HALF_SPACED.test(text.slice(at, at + 6));
}

/** True if a space must separate an opening mark from the text before it. After an ellipsis some styles use none. */
function needsSpaceAfter(text: string, { start, left }: Mark): boolean {
  if (left === Neighbour.STOP) return !isEllipsisBefore(text, start);
  return isWordBeside(left) || left === Neighbour.COMMA || left === Neighbour.CLOSER;
}

function isEllipsisBefore(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === HORIZONTAL_ELLIPSIS || (text[at - 1] === '.' && text[at - 2] === '.');
}

/** The number or sign of a note in brackets: `[26]`, `(3)`, `[a]`, `(*)`. */
const NOTE = /^(?:\[(?:\d{1,3}|\p{L}|[*\u2020\u2021])\]|\((?:\d{1,2}|[*\u2020\u2021])\))/u;
const LONGEST_NOTE = 5;

function isNote(text: string, at: number): boolean {
  return NOTE.test(text.slice(at, at + LONGEST_NOTE));
}

/** The bare number of a note after a sentence: `.\u201d12`. */
const NOTE_NUMBER = /^\d{1,3}(?!\S)/u;

/** True if a space must separate a closing mark from the text after it. */
function needsSpaceBefore(text: string, { end, left, right, rightAt }: Mark): boolean {
  if (right === Neighbour.OPENER) return !isNote(text, rightAt);
  // A dash between spaces has lost one of them.
  if (right === Neighbour.DASH || right === Neighbour.HYPHEN)
    return end === rightAt && isHalfSpaced(text, end);
  if (isApostrophe(text.charCodeAt(end)) && text[end + 1] === 's') return false;
  if (!isWordBeside(right)) return false;
  if (
    right === Neighbour.DIGIT &&
    left === Neighbour.STOP &&
    NOTE_NUMBER.test(text.slice(rightAt, rightAt + 4))
  )
    return false;
  if (end !== rightAt) return true;
  // A plural or possessive ending belongs to the mark.
  const next = text.charCodeAt(rightAt + 1);
  return !(text[rightAt] === 's' && !isLetter(next) && !isDigit(next));
}

/** True if there is too little or too much white space beside the mark. */
export function isMisspaced({ lacksOuterSpace, hasInnerSpace, role, mark }: Delimiter): boolean {
  return lacksOuterSpace || hasInnerSpace || (role === 'close' && isBeforeSpacedStop(mark));
}

/** True if the space beside the mark was lost. */
export function lacksSpace({ lacksOuterSpace, hasInnerSpace }: Delimiter): boolean {
  return lacksOuterSpace && !hasInnerSpace;
}

/** True if the space is on the wrong side of the mark: `detached-mark` moves both at once. */
export function isDetached({ lacksOuterSpace, hasInnerSpace }: Delimiter): boolean {
  return lacksOuterSpace && hasInnerSpace;
}

/** White space after the mark, and then a comma or full stop. */
export function isBeforeSpacedStop({ right, farRight }: Mark): boolean {
  return right === Neighbour.SPACE && (farRight === Neighbour.COMMA || farRight === Neighbour.STOP);
}

/** The white space directly inside the mark. */
export function gapInside({ role, mark, inner }: Delimiter): Span {
  return role === 'open' ? { start: mark.end, end: inner } : { start: inner, end: mark.start };
}
