import { commonnessAt } from '../../knowledge/words.ts';
import { isDigit, isLetter, isLower, isSpace } from '../../text/characters.ts';
import { type Document, remembered } from '../../text/document.ts';
import { firstEndingAfter, type Span } from '../../text/span.ts';
import { isPlain } from './lexicon.ts';
import { EDGE, type Side, SPACE, sideOf } from './sides.ts';
import { list, wordAt, wordBefore } from './words.ts';

/*
 * The lexer of the pass: every quote-like mark of the document with what stands on its two sides.
 * What a mark means is decided in `pairing.ts`.
 */

/** What a mark looks like. Two adjoining glyphs that can be one mark are one (`''`, `,,`, `""`). */
export type Glyph =
  | 'straight' // "
  | 'left' // U+201C
  | 'right' // U+201D
  | 'apostrophe' // '
  | 'left-single' // U+2018
  | 'right-single' // U+2019
  | 'grave' // `
  | 'two-graves' // ``
  | 'two-apostrophes' // ''
  | 'two-left-singles' // U+2018 twice
  | 'two-right-singles' // U+2019 twice
  | 'low' // U+201E, ,, or U+201A twice
  | 'low-single' // U+201A
  | 'left-guillemet'
  | 'right-guillemet'
  | 'left-corner'
  | 'right-corner'
  | 'doubled' // two double marks
  | 'right-left' // U+201D U+201C
  | 'prime'
  | 'double-prime'
  | 'acute' // U+00B4
  | 'unknown' // U+FFFD
  | 'question'; // ? in the place of a mark

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
  readonly left: Side;
  readonly right: Side;
  /** What stands beyond white space, and where; -1 at the edge of the block. */
  readonly leftAt: number;
  readonly rightAt: number;
  readonly farLeft: Side;
  readonly farRight: Side;
  /** White space and another mark behind it: nested marks are set apart by thin spaces. */
  readonly spacedMarkLeft: boolean;
  readonly spacedMarkRight: boolean;
}

const SINGLE_GLYPHS: Readonly<Record<string, Glyph>> = {
  '"': 'straight',
  '\uff02': 'straight',
  '\u201c': 'left',
  '\u201f': 'left',
  '\u201d': 'right',
  '\u301d': 'left',
  '\u301e': 'right',
  "'": 'apostrophe',
  '\u2018': 'left-single',
  '\u201b': 'left-single',
  '\u2019': 'right-single',
  '`': 'grave',
  '\u201e': 'low',
  '\u201a': 'low-single',
  '\u00ab': 'left-guillemet',
  '\u2039': 'left-guillemet',
  '\u00bb': 'right-guillemet',
  '\u203a': 'right-guillemet',
  '\u300c': 'left-corner',
  '\u300e': 'left-corner',
  '\u300d': 'right-corner',
  '\u300f': 'right-corner',
  '\u2032': 'prime',
  '\u2033': 'double-prime',
  '\u00b4': 'acute',
  '\ufffd': 'unknown',
};

const PAIRED_GLYPHS: Readonly<Record<string, Glyph>> = {
  '``': 'two-graves',
  "''": 'two-apostrophes',
  '\u2018\u2018': 'two-left-singles',
  '\u2019\u2019': 'two-right-singles',
  '\u201a\u201a': 'low',
  '\u00b4\u00b4': 'two-right-singles',
  '\u201d\u201c': 'right-left',
};

const GLYPH_OF = new Map<number, Glyph>(
  Object.entries(SINGLE_GLYPHS).map(([character, glyph]) => [character.charCodeAt(0), glyph]),
);

/** True for a character that can be a mark or part of one. `code` is a UTF-16 unit. */
export function isMark(code: number): boolean {
  if (code < 128) return code === 34 || code === 39 || code === 96;
  return code < 0xac ? code === 0xab : code >= 0xb4 && GLYPH_OF.has(code);
}

/** White space looked through, in UTF-16 units; more is an edge. A bound, so that hostile runs stay cheap. */
const WIDEST_GAP = 6;
const MOST_ADJOINING = 3;

/** Where a mark may begin: one unit in each case, and what is not followed by the rest of a mark is passed over. */
const MARK_START = new RegExp(
  `[${Object.keys(SINGLE_GLYPHS).join('')}?]|,(?=,)|\\\\(?=["'\u201c\u201d])`,
  'gu',
);

/** The marks of a document, in order. Code, front matter and shields are passed over. */
export const marksOf: (doc: Document) => readonly Mark[] = remembered((doc) => {
  const { text, blocks } = doc;
  const marks: Mark[] = [];
  let block = 0;
  MARK_START.lastIndex = 0;
  while (MARK_START.test(text)) {
    const start = MARK_START.lastIndex - 1;
    while (blocks[block].span.end <= start) block++;
    const { kind, span } = blocks[block];
    if (kind === 'code' || kind === 'front-matter') continue;
    const end = start + lengthOfMark(text, start, span.end);
    if (end === start) continue;
    MARK_START.lastIndex = end;
    if (!isShielded(doc, { start, end })) marks.push(readMark(doc, block, { start, end }));
  }
  return marks;
});

function isShielded({ shielded }: Document, mark: Span): boolean {
  if (shielded.length === 0) return false;
  const shield = shielded[firstEndingAfter(shielded, mark.start)];
  return shield !== undefined && shield.start < mark.end;
}

/** The length of the mark at `at`, its backslashes included; 0 where there is none to be decided. */
function lengthOfMark(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  if (code === 92) return at + 1 < end ? 2 : 0;
  if (code === 44) return isCommaPair(text, at, end) ? 2 : 0;
  if (code === 63) return isMisplacedQuestion(text, at) ? 1 : 0;
  if (code === 0xfffd) return lengthOfUnknown(text, at, end);
  if ((code === 39 || code === 0x2019) && isInnerApostrophe(text, at)) return isGluedClose(text, at) ? 1 : 0;
  if (at + 1 >= end) return 1;
  const next = text.charCodeAt(at + 1);
  if (!isMark(next)) return 1;
  return PAIRED_GLYPHS[text.slice(at, at + 2)] || (isDoubleMark(code) && isDoubleMark(next)) ? 2 : 1;
}

function isDoubleMark(code: number): boolean {
  const glyph = GLYPH_OF.get(code);
  return glyph === 'straight' || glyph === 'left' || glyph === 'right';
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

function readMark(doc: Document, block: number, place: Span): Mark {
  const { text } = doc;
  const { span } = doc.blocks[block];
  const escaped = text.charCodeAt(place.start) === 92;
  const left = look(text, place.start - 1, -1, span.start);
  const right = look(text, place.end, 1, span.end - 1);
  return {
    block,
    start: place.start,
    end: place.end,
    glyph: glyphAt(text, escaped ? place.start + 1 : place.start, place.end),
    escaped,
    left: left.near,
    leftAt: left.at,
    farLeft: left.far,
    spacedMarkLeft: left.spacedMark,
    right: right.near,
    rightAt: right.at,
    farRight: right.far,
    spacedMarkRight: right.spacedMark,
  };
}

function glyphAt(text: string, start: number, end: number): Glyph {
  if (text.charCodeAt(start) === 0xfffd) return 'unknown';
  if (end - start === 2) {
    const pair = text.slice(start, end);
    return PAIRED_GLYPHS[pair] ?? (pair === ',,' ? 'low' : 'doubled');
  }
  return text[start] === '?' ? 'question' : (GLYPH_OF.get(text.charCodeAt(start)) ?? 'straight');
}

interface View {
  readonly near: Side;
  readonly far: Side;
  readonly at: number;
  readonly spacedMark: boolean;
}

/** Looks from a mark to one side, through adjoining marks and emphasis, then through white space. */
function look(text: string, from: number, step: 1 | -1, limit: number): View {
  let at = skipMarks(text, from, step, limit);
  if (at === limit + step) return NOTHING;
  const near = sideOf(text.charCodeAt(at));
  if (near !== SPACE) return { near, far: near, at, spacedMark: false };
  for (let gap = 0; gap < WIDEST_GAP && at !== limit + step && isSpace(text.charCodeAt(at)); gap++)
    at += step;
  if (at === limit + step) return { near, far: EDGE, at: -1, spacedMark: false };
  const spacedMark = isMarkAt(text, at);
  at = skipMarks(text, at, step, limit);
  if (at === limit + step) return { near, far: EDGE, at: -1, spacedMark };
  return { near, far: sideOf(text.charCodeAt(at)), at, spacedMark };
}

const NOTHING: View = { near: EDGE, far: EDGE, at: -1, spacedMark: false };

function skipMarks(text: string, from: number, step: 1 | -1, limit: number): number {
  let at = from;
  for (let count = 0; count < MOST_ADJOINING && at !== limit + step && isTransparent(text, at); count++)
    at += step;
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
