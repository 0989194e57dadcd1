import { isDigit, isLetter } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { attributionAt, isIntroduced } from '../evidence/attribution.ts';
import type { QuoteStyle } from '../evidence/style.ts';
import { type Glyph, isMark } from '../marks/glyphs.ts';
import type { Mark } from '../marks/marks.ts';
import { COMMA, DIGIT, LOWER, SPACE, STOP, UPPER } from '../marks/neighbour.ts';
import { LIST } from '../marks/word-lists.ts';
import { lengthIn, listsIn, packedWord, startOfWord } from '../marks/words.ts';
import { EVIDENCE, GLYPH_COSTS } from './cost-table.ts';

/*
 * All that the prices of a mark depend on, as one number: its glyph, its neighbours, and the evidence of the words
 * around. A million marks stand in a few hundred settings, so that what is made of them is made once.
 */

/** The lowest five bits hold the glyph, the next eight its neighbours, the next three the apostrophe that it may be. */
export type MarkContext = number;

const GLYPHS = Object.keys(GLYPH_COSTS) as Glyph[];
const GLYPH_NUMBERS = new Map(GLYPHS.map((glyph, number) => [glyph, number]));
const LEFT = 5;
const RIGHT = 9;
const APOSTROPHE = 13;

export const glyphIn = (setting: MarkContext): Glyph => GLYPHS[setting & 31];
export const leftIn = (setting: MarkContext): number => (setting >> LEFT) & 15;
export const rightIn = (setting: MarkContext): number => (setting >> RIGHT) & 15;
/** What it costs to take the mark for an apostrophe. */
export const apostropheIn = (setting: MarkContext): number => APOSTROPHES[(setting >> APOSTROPHE) & 7];

/* The evidence, a bit each. */
export const ESCAPED = 1 << 16;
/** The marks of outer quotations are single. */
export const SINGLE_HOUSE = 1 << 17;
/** Before the mark a verb of speech with a comma or colon. */
export const INTRODUCED = 1 << 18;
/** After the mark `he said`. */
export const ATTRIBUTED = 1 << 19;
/** After the mark an ellipsis or a name like `.amazon`. */
export const BEFORE_POINTED_WORD = 1 << 20;
/** After the mark the ending of a plural or a possessive. */
export const BEFORE_SUFFIX = 1 << 21;
/** White space and then a mark beside it. */
export const NESTED_LEFT = 1 << 22;
export const NESTED_RIGHT = 1 << 23;
/** Beyond white space on the left: a comma or stop; of the stops a full one, or another. */
export const AFTER_PUNCTUATION = 1 << 24;
export const AFTER_STOP = 1 << 25;
export const AFTER_FULL_STOP = 1 << 26;

/** The setting of a mark. */
export function markContextOf(doc: Document, house: QuoteStyle, mark: Mark): MarkContext {
  const glyph = GLYPH_NUMBERS.get(mark.glyph)!;
  let setting = glyph | (mark.left << LEFT) | (mark.right << RIGHT);
  if (mark.escaped) setting |= ESCAPED;
  if (house.outer === 'single') setting |= SINGLE_HOUSE;
  // What looks like an elision or decade hardly opens a quotation, so that it is asked of those marks, too.
  if (MAY_BE_APOSTROPHE[glyph] || (mark.left <= SPACE && MAY_OPEN_SINGLE[glyph]))
    setting |= apostrophe(doc.text, mark) << APOSTROPHE;
  return setting | evidenceBefore(doc.text, mark) | evidenceBehind(doc.text, mark);
}

function evidenceBefore(text: string, mark: Mark): number {
  let evidence = 0;
  if (mark.farLeft === COMMA && isIntroduced(text, mark.leftAt + 1)) evidence |= INTRODUCED;
  if (mark.left !== SPACE) return evidence;
  if (mark.spacedMarkLeft) evidence |= NESTED_LEFT;
  if (mark.farLeft === COMMA) return evidence | AFTER_PUNCTUATION;
  if (mark.farLeft !== STOP) return evidence;
  return evidence | AFTER_PUNCTUATION | (text.charCodeAt(mark.leftAt) === 46 ? AFTER_FULL_STOP : AFTER_STOP);
}

function evidenceBehind(text: string, mark: Mark): number {
  let evidence = 0;
  if (mark.right === SPACE && mark.spacedMarkRight) evidence |= NESTED_RIGHT;
  if (mark.right === STOP && isPointedWord(text, mark.rightAt)) evidence |= BEFORE_POINTED_WORD;
  if (mark.right === LOWER && isSuffix(text, mark.rightAt)) evidence |= BEFORE_SUFFIX;
  const isBeforeWord = mark.rightAt >= 0 && (mark.farRight === LOWER || mark.farRight === UPPER);
  return isBeforeWord && attributionAt(text, mark.rightAt) ? evidence | ATTRIBUTED : evidence;
}

/** A letter or figure beyond ASCII. */
const LETTER_OR_FIGURE = /[\p{L}\p{N}]/u;

/** An ellipsis or a name like `.amazon` can begin a quotation. */
function isPointedWord(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (text.charCodeAt(at) === 0x2026 || next === 46) return true;
  return next < 128 ? isLetter(next) || isDigit(next) : LETTER_OR_FIGURE.test(text[at + 1] ?? '');
}

/** A plural or possessive ending may follow a closing mark: `the “A”s`, `the “OK”d`. */
function isSuffix(text: string, at: number): boolean {
  const small = text.charCodeAt(at) | 32;
  return (small === 115 || small === 100) && lengthIn(packedWord(text, at)) === 1;
}

/* What an apostrophe would be, and what it costs to take the mark for one. */
const ELISION = 0;
const NO_ELISION = 1;
const NO_WORD = 2;
const PLURAL_POSSESSIVE = 3;
const ENDS_WORD = 4;
const APOSTROPHES = [
  EVIDENCE.elision,
  EVIDENCE.noElision,
  EVIDENCE.noElision + 1,
  EVIDENCE.pluralPossessive,
  EVIDENCE.endsWord,
];

/* By the number of a glyph. */
const MAY_BE_APOSTROPHE = GLYPHS.map((glyph) => GLYPH_COSTS[glyph].apostrophe !== undefined);
const MAY_OPEN_SINGLE = GLYPHS.map((glyph) => GLYPH_COSTS[glyph]['open-single'] !== undefined);

function apostrophe(text: string, mark: Mark): number {
  const startsWord = mark.right === LOWER || mark.right === UPPER || mark.right === DIGIT;
  const endsWord = mark.left === LOWER || mark.left === UPPER || mark.left === DIGIT;
  if (startsWord && endsWord) return ELISION;
  if (startsWord) {
    if (mark.right === DIGIT) return isDecade(text, mark.end) ? ELISION : NO_ELISION;
    const word = packedWord(text, startOfWord(text, mark.end));
    return (listsIn(word) & LIST.ELISION) !== 0 ? ELISION : NO_ELISION;
  }
  if (!endsWord) return NO_WORD;
  if (isElidedAnd(text, mark.start)) return ELISION;
  return isSibilant(text.charCodeAt(mark.start - 1)) ? PLURAL_POSSESSIVE : ENDS_WORD;
}

/** The letters `sSzx`. */
function isSibilant(code: number): boolean {
  return code === 115 || code === 83 || code === 122 || code === 120;
}

const DECADE = /^\d\ds?(?!\d)/u;

function isDecade(text: string, at: number): boolean {
  return DECADE.test(text.slice(at, at + 4));
}

/** The second apostrophe of `rock 'n' roll`. */
function isElidedAnd(text: string, at: number): boolean {
  return (text.charCodeAt(at - 1) | 32) === 110 && isMark(text.charCodeAt(at - 2));
}
