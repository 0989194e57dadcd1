import { commonnessAt } from '../../../knowledge/english-words.ts';
import { isDigit, isLetter, isLower, isSpace } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { perDocument } from '../../../text/per-document.ts';
import { lowerBound, type Span } from '../../../text/span.ts';
import { isPlain } from '../evidence/lexicon.ts';
import { arePair, type Glyph, glyphAt, isMark, MARK_START } from './glyphs.ts';
import { EDGE, type Neighbour, sideOf } from './neighbour.ts';
import { list, wordAt, wordBefore } from './word-lists.ts';

/*
 * The lexer of the pass: every quote-like mark of the document with what stands on its two sides.
 * What a mark means is decided in `pairing.ts`.
 */

/** One mark. All offsets count UTF-16 units of the document. */
export interface Mark {
  /** Index of the block in `doc.blocks`. */
  readonly block: number;
  /** With a backslash before it the mark starts there. */
  readonly start: number;
  readonly end: number;
  readonly glyph: Glyph;
  readonly escaped: boolean;
  /** What stands directly beside it; adjoining marks and emphasis are looked through. */
  readonly left: Neighbour;
  readonly right: Neighbour;
  /** What stands beyond white space, and where; -1 at the edge of the block. */
  readonly leftAt: number;
  readonly rightAt: number;
  readonly farLeft: Neighbour;
  readonly farRight: Neighbour;
  /** White space and another mark behind it: nested marks are set apart by thin spaces. */
  readonly spacedMarkLeft: boolean;
  readonly spacedMarkRight: boolean;
}

/** White space looked through, in UTF-16 units; more is an edge. A bound, so that hostile runs stay cheap. */
const WIDEST_GAP = 6;
const MOST_ADJOINING = 3;

/** The marks of a document, in order. Code, front matter and shields are passed over. */
export const marksOf: (doc: Document) => readonly Mark[] = perDocument((doc) => {
  const { text, blocks } = doc;
  const marks: Mark[] = [];
  let block = 0;
  let around: Surroundings | undefined;
  MARK_START.lastIndex = 0;
  while (MARK_START.test(text)) {
    const start = MARK_START.lastIndex - 1;
    while (blocks[block].span.end <= start) block++;
    const { kind, span } = blocks[block];
    if (kind === 'code' || kind === 'front-matter') continue;
    const end = start + lengthOfMark(text, start, span.end);
    if (end === start) continue;
    MARK_START.lastIndex = end;
    if (isShielded(doc, start, end)) continue;
    if (around?.block !== block) around = surroundings(text, block, span);
    marks.push(readMark(around, start, end));
  }
  return marks;
});

function isShielded({ shielded }: Document, start: number, end: number): boolean {
  if (shielded.length === 0) return false;
  const shield = shielded[lowerBound(shielded, start)];
  return shield !== undefined && shield.start < end;
}

/** The length of the mark at `at`, its backslashes included; 0 where there is none to be decided. */
function lengthOfMark(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  if (code === 92) return at + 1 < end ? 2 : 0;
  if (code === 44) return isCommaPair(text, at, end) ? 2 : 0;
  if (code === 63) return isMisplacedQuestion(text, at) ? 1 : 0;
  if (code === 0xfffd) return lengthOfUnknown(text, at, end);
  if ((code === 39 || code === 0x2019) && isInnerApostrophe(text, at)) return isGluedClose(text, at) ? 1 : 0;
  return at + 1 < end && arePair(text, at) ? 2 : 1;
}

/** Between letters or digits it is an apostrophe, always, unless a whole word was glued on by a lost space. */
function isInnerApostrophe(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  return (isLetter(before) || isDigit(before)) && (isLetter(after) || isDigit(after));
}

/** An apostrophe between two whole words may be a closing mark that lost its space. */
function isGluedClose(text: string, at: number): boolean {
  if (!isLetter(text.charCodeAt(at + 2)) || !isLetter(text.charCodeAt(at - 2))) return false;
  const after = wordAt(text, at + 1);
  if (!after || after.end - after.start < 2 || (after.lists & SUFFIXES) !== 0) return false;
  const isStraight = text.charCodeAt(at) === 39;
  const before = wordBefore(text, at);
  if (!before || before.end - before.start < (isStraight ? 2 : 3)) return false;
  if (isStraight ? !isPlain(after) : commonnessAt(text, after.start, after.end) < 3) return false;
  return commonnessAt(text, before.start, before.end) >= 2;
}

const SUFFIXES = list('ll re ve em am all er clock til until');

/** The three bytes of one mark can become three replacement characters. */
function lengthOfUnknown(text: string, at: number, end: number): number {
  let length = 1;
  while (length < 3 && at + length < end && text.charCodeAt(at + length) === 0xfffd) length++;
  return length;
}

/** Two commas in the place of an opening mark. */
function isCommaPair(text: string, at: number, end: number): boolean {
  if (at + 2 >= end || text.charCodeAt(at + 1) !== 44) return false;
  const before = text.charCodeAt(at - 1);
  const opens = at === 0 || isSpace(before) || !(isLetter(before) || isDigit(before) || before === 44);
  const next = isSpace(text.charCodeAt(at + 2)) ? at + 3 : at + 2;
  return opens && isLetter(text.charCodeAt(next));
}

/** A question mark where none can stand: at the start of a word, or after a comma or full stop. */
function isMisplacedQuestion(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (at === 0 || isSpace(before) || before === 40 || before === 0x2014) return isLetter(after);
  if (before === 44 || before === 46) return !isLetter(after) && !isDigit(after);
  if (isLetter(before))
    return after === 44 || after === 46 || (after === 32 && isLower(text.charCodeAt(at + 2)));
  return false;
}

/** A block, and the ways to look from the marks in it. */
interface Surroundings {
  readonly block: number;
  readonly left: Way;
  readonly right: Way;
}

/** One side of a mark: the way to look, and where the block ends there. */
interface Way {
  readonly text: string;
  readonly step: number;
  readonly edge: number;
}

function surroundings(text: string, block: number, { start, end }: Span): Surroundings {
  return { block, left: { text, step: -1, edge: start - 1 }, right: { text, step: 1, edge: end } };
}

function readMark({ block, left, right }: Surroundings, start: number, end: number): Mark {
  const { text } = left;
  const escaped = text.charCodeAt(start) === 92;
  const nearLeft = behindMarks(left, start - 1);
  const leftSide = sideAt(left, nearLeft);
  const gapLeft = behindSpace(left, nearLeft);
  const farLeft = gapLeft === nearLeft ? nearLeft : behindMarks(left, gapLeft);
  const nearRight = behindMarks(right, end);
  const rightSide = sideAt(right, nearRight);
  const gapRight = behindSpace(right, nearRight);
  const farRight = gapRight === nearRight ? nearRight : behindMarks(right, gapRight);
  return {
    block,
    start,
    end,
    glyph: glyphAt(text, escaped ? start + 1 : start, end),
    escaped,
    left: leftSide,
    leftAt: farLeft === left.edge ? -1 : farLeft,
    farLeft: farLeft === nearLeft ? leftSide : sideAt(left, farLeft),
    spacedMarkLeft: farLeft !== gapLeft && isMarkAt(text, gapLeft),
    right: rightSide,
    rightAt: farRight === right.edge ? -1 : farRight,
    farRight: farRight === nearRight ? rightSide : sideAt(right, farRight),
    spacedMarkRight: farRight !== gapRight && isMarkAt(text, gapRight),
  };
}

function sideAt({ text, edge }: Way, at: number): Neighbour {
  return at === edge ? EDGE : sideOf(text.charCodeAt(at));
}

/** Looks through emphasis and adjoining marks. */
function behindMarks({ text, step, edge }: Way, from: number): number {
  let at = from;
  for (let count = 0; count < MOST_ADJOINING && at !== edge && isTransparent(text, at); count++) at += step;
  return at;
}

/** Looks through white space. */
function behindSpace({ text, step, edge }: Way, from: number): number {
  let at = from;
  for (let count = 0; count < WIDEST_GAP && at !== edge && isSpace(text.charCodeAt(at)); count++) at += step;
  return at;
}

/** Emphasis and adjoining marks. */
function isTransparent(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 42 || code === 95 || isMarkAt(text, at);
}

function isMarkAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isMark(code) && !((code === 39 || code === 0x2019) && isInnerApostrophe(text, at));
}
