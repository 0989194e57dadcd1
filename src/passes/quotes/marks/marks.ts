import { commonnessAt } from '../../../knowledge/english-words.ts';
import {
  APOSTROPHE,
  ASTERISK,
  COMMA,
  EM_DASH,
  FULL_STOP,
  isApostrophe,
  isDigit,
  isLetter,
  isLower,
  isSpace,
  LEFT_PARENTHESIS,
  LOW_LINE,
  QUESTION_MARK,
  REPLACEMENT_CHARACTER,
  REVERSE_SOLIDUS,
  SPACE,
} from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { blockLanguages } from '../../../text/language/blocks.ts';
import { isEnglish } from '../../../text/language/tags.ts';
import type { Span } from '../../../text/span.ts';
import { arePair, type Glyph, glyphAt, isMark, MARK_START } from './glyphs.ts';
import { Neighbour, neighbourOf } from './neighbour.ts';
import { endOfNotation } from './notation.ts';
import { isPassedOver, isShielded } from './passed-over.ts';
import { LIST } from './word-lists.ts';
import { isListed, wordAt, wordBefore } from './words.ts';

/**
 * The lexer of the pass: every quote-like mark of the document, with its neighbours on both sides. `pairing/`
 * decides what each mark means.
 */

/** One mark. All offsets count UTF-16 units of the document. */
export interface Mark {
  /** Index of the block in `doc.blocks`. */
  readonly block: number;
  /** Includes a backslash before the mark. */
  readonly start: number;
  readonly end: number;
  readonly glyph: Glyph;
  readonly escaped: boolean;
  /** The character directly beside the mark, after adjacent marks and emphasis. */
  readonly left: Neighbour;
  readonly right: Neighbour;
  /** The character after the white space beside the mark, and its offset; -1 at the edge of the block. */
  readonly leftAt: number;
  readonly rightAt: number;
  readonly farLeft: Neighbour;
  readonly farRight: Neighbour;
  /** White space and then another mark: thin spaces separate nested marks. */
  readonly spacedMarkLeft: boolean;
  readonly spacedMarkRight: boolean;
}

/**
 * The widest white space that is skipped, in UTF-16 units; wider white space counts as a neighbour. The bound
 * keeps hostile input cheap.
 */
const WIDEST_GAP = 6;
const MOST_ADJOINING = 3;

/**
 * Reads the marks of a document, in order. Skips blocks in languages other than English, code, front matter, shields
 * and notation.
 */
export function readMarks(doc: Document): readonly Mark[] {
  const { text, blocks } = doc;
  const languages = blockLanguages(doc);
  const marks: Mark[] = [];
  let block = 0;
  let edges: BlockEdges | undefined;
  MARK_START.lastIndex = 0;
  while (MARK_START.test(text)) {
    const start = MARK_START.lastIndex - 1;
    while (blocks[block].span.end <= start) block++;
    const { kind, span } = blocks[block];
    if (kind === 'code' || kind === 'front-matter' || !isEnglish(languages[block])) continue;
    const notation = endOfNotation(text, start, span.end);
    const end = notation > start ? notation : start + lengthOfMark(text, start, span.end);
    if (end === start) continue;
    MARK_START.lastIndex = end;
    if (end === notation || isShielded(doc, start, end) || isPassedOver(doc, start, end)) continue;
    if (edges?.block !== block) edges = blockEdges(text, block, span);
    marks.push(readMark(edges, start, end));
  }
  return marks;
}

/** The length of the mark at `at`, including its backslashes; 0 if there is no mark to read. */
function lengthOfMark(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  if (code === REVERSE_SOLIDUS) return at + 1 < end ? 2 : 0;
  if (code === COMMA) return isCommaPair(text, at, end) ? 2 : 0;
  if (code === QUESTION_MARK) return isMisplacedQuestion(text, at) ? 1 : 0;
  if (code === REPLACEMENT_CHARACTER) return lengthOfUnknown(text, at, end);
  if (isApostrophe(code) && isInnerApostrophe(text, at)) return isCloseWithoutSpace(text, at) ? 1 : 0;
  return at + 1 < end && arePair(text, at) ? 2 : 1;
}

/** Between letters or digits the mark is always an apostrophe, unless a lost space joined two whole words. */
function isInnerApostrophe(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  return (isLetter(before) || isDigit(before)) && (isLetter(after) || isDigit(after));
}

/** An apostrophe between two whole words may be a closing mark whose space was lost. */
function isCloseWithoutSpace(text: string, at: number): boolean {
  if (!isLetter(text.charCodeAt(at + 2)) || !isLetter(text.charCodeAt(at - 2))) return false;
  const after = wordAt(text, at + 1);
  if (!after || after.end - after.start < 2 || isListed(after, LIST.SUFFIX)) return false;
  const isStraight = text.charCodeAt(at) === APOSTROPHE;
  const before = wordBefore(text, at);
  if (!before || before.end - before.start < (isStraight ? 2 : 3)) return false;
  if (isStraight ? !isListed(after, LIST.PLAIN) : commonnessAt(text, after.start, after.end) < 3)
    return false;
  return commonnessAt(text, before.start, before.end) >= 2;
}

/** The three bytes of one mark can become three replacement characters. */
function lengthOfUnknown(text: string, at: number, end: number): number {
  let length = 1;
  while (length < 3 && at + length < end && text.charCodeAt(at + length) === REPLACEMENT_CHARACTER) length++;
  return length;
}

/** Two commas in place of an opening mark. */
function isCommaPair(text: string, at: number, end: number): boolean {
  if (at + 2 >= end || text.charCodeAt(at + 1) !== COMMA) return false;
  const before = text.charCodeAt(at - 1);
  const opens = at === 0 || isSpace(before) || !(isLetter(before) || isDigit(before) || before === COMMA);
  const next = isSpace(text.charCodeAt(at + 2)) ? at + 3 : at + 2;
  return opens && isLetter(text.charCodeAt(next));
}

/** A question mark in an impossible place: at the start of a word, or after a comma or full stop. */
function isMisplacedQuestion(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (at === 0 || isSpace(before) || before === LEFT_PARENTHESIS || before === EM_DASH)
    return isLetter(after);
  if (before === COMMA || before === FULL_STOP) return !isLetter(after) && !isDigit(after);
  if (isLetter(before))
    return (
      ((after === COMMA || after === FULL_STOP) && endsWord(text, at + 2)) ||
      (after === SPACE && isLower(text.charCodeAt(at + 2)))
    );
  return false;
}

/** False for an ellipsis, and for a word that begins with the full stop, as in `list?.length`. */
function endsWord(text: string, at: number): boolean {
  return at >= text.length || isSpace(text.charCodeAt(at)) || isMark(text.charCodeAt(at));
}

/** A block, and the two search directions from the marks in it. */
interface BlockEdges {
  readonly block: number;
  readonly left: Direction;
  readonly right: Direction;
}

/** One side of a mark: the search direction, and the end of the block there. */
interface Direction {
  readonly text: string;
  readonly step: number;
  readonly edge: number;
}

function blockEdges(text: string, block: number, { start, end }: Span): BlockEdges {
  return { block, left: { text, step: -1, edge: start - 1 }, right: { text, step: 1, edge: end } };
}

function readMark({ block, left, right }: BlockEdges, start: number, end: number): Mark {
  const { text } = left;
  const escaped = text.charCodeAt(start) === REVERSE_SOLIDUS;
  const nearLeft = skipMarks(left, start - 1);
  const leftNeighbour = neighbourAt(left, nearLeft);
  const gapLeft = skipSpace(left, nearLeft);
  const farLeft = gapLeft === nearLeft ? nearLeft : skipMarks(left, gapLeft);
  const nearRight = skipMarks(right, end);
  const rightNeighbour = neighbourAt(right, nearRight);
  const gapRight = skipSpace(right, nearRight);
  const farRight = gapRight === nearRight ? nearRight : skipMarks(right, gapRight);
  return {
    block,
    start,
    end,
    glyph: glyphAt(text, escaped ? start + 1 : start, end),
    escaped,
    left: leftNeighbour,
    leftAt: farLeft === left.edge ? -1 : farLeft,
    farLeft: farLeft === nearLeft ? leftNeighbour : neighbourAt(left, farLeft),
    spacedMarkLeft: farLeft !== gapLeft && isMarkAt(text, gapLeft),
    right: rightNeighbour,
    rightAt: farRight === right.edge ? -1 : farRight,
    farRight: farRight === nearRight ? rightNeighbour : neighbourAt(right, farRight),
    spacedMarkRight: farRight !== gapRight && isMarkAt(text, gapRight),
  };
}

function neighbourAt({ text, edge }: Direction, at: number): Neighbour {
  return at === edge ? Neighbour.EDGE : neighbourOf(text.charCodeAt(at));
}

/** The first place, counting from `from`, without emphasis or an adjacent mark. */
function skipMarks({ text, step, edge }: Direction, from: number): number {
  let at = from;
  for (let count = 0; count < MOST_ADJOINING && at !== edge && isMarkOrEmphasis(text, at); count++)
    at += step;
  return at;
}

/** The first place, counting from `from`, that is not white space. */
function skipSpace({ text, step, edge }: Direction, from: number): number {
  let at = from;
  for (let count = 0; count < WIDEST_GAP && at !== edge && isSpace(text.charCodeAt(at)); count++) at += step;
  return at;
}

function isMarkOrEmphasis(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === ASTERISK || code === LOW_LINE || isMarkAt(text, at);
}

function isMarkAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isMark(code) && !(isApostrophe(code) && isInnerApostrophe(text, at));
}
