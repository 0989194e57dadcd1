import { FULL_STOP, HORIZONTAL_ELLIPSIS, isDigit, isLetter } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { attributionAt, isIntroduced } from '../evidence/attribution.ts';
import type { QuoteStyle } from '../evidence/style.ts';
import { type Glyph, isMark } from '../marks/glyphs.ts';
import type { Mark } from '../marks/marks.ts';
import { isBlankBeside, isLetterBeside, isWordBeside, Neighbour } from '../marks/neighbour.ts';
import { LIST } from '../marks/word-lists.ts';
import { lengthIn, listsIn, packedWord, startOfWord } from '../marks/words.ts';
import { EVIDENCE_COSTS, GLYPH_COSTS } from './cost-table.ts';

/**
 * Everything that the costs of a mark depend on, packed into one number: its glyph, its neighbours, and the
 * evidence of the words around it. Most marks have one of a few hundred contexts, so their costs can be kept
 * by context.
 */

/** Bits 0 to 4 hold the glyph, the next eight its neighbours, the next three the kind of apostrophe it may be. */
export type MarkContext = number;

const GLYPHS = Object.keys(GLYPH_COSTS) as Glyph[];
const GLYPH_NUMBERS = new Map(GLYPHS.map((glyph, number) => [glyph, number]));
const LEFT = 5;
const RIGHT = 9;
const APOSTROPHE = 13;

export const glyphIn = (context: MarkContext): Glyph => GLYPHS[context & 31];
export const leftIn = (context: MarkContext): Neighbour => ((context >> LEFT) & 15) as Neighbour;
export const rightIn = (context: MarkContext): Neighbour => ((context >> RIGHT) & 15) as Neighbour;
/** The cost of reading the mark as an apostrophe. */
export const apostropheIn = (context: MarkContext): number => APOSTROPHES[(context >> APOSTROPHE) & 7];

/** The evidence, one bit each. */
export const ESCAPED = 1 << 16;
/** The marks of outer quotations are single. */
export const SINGLE_OUTER = 1 << 17;
/** A verb of speech with a comma or colon precedes the mark. */
export const INTRODUCED = 1 << 18;
/** `he said` follows the mark. */
export const ATTRIBUTED = 1 << 19;
/** An ellipsis or a name like `.amazon` follows the mark. */
export const BEFORE_POINTED_WORD = 1 << 20;
/** The ending of a plural, a possessive or a past tense follows the mark. */
export const BEFORE_SUFFIX = 1 << 21;
/** White space and another mark beside it. */
export const NESTED_LEFT = 1 << 22;
export const NESTED_RIGHT = 1 << 23;
/** After the white space on the left: a comma or an end mark, either a full stop or another one. */
export const AFTER_PUNCTUATION = 1 << 24;
export const AFTER_STOP = 1 << 25;
export const AFTER_FULL_STOP = 1 << 26;
/** A word that a noun must follow precedes the mark: `the”`. */
export const AFTER_DETERMINER = 1 << 27;

/** The context of a mark. */
export function markContextOf(doc: Document, style: QuoteStyle, mark: Mark): MarkContext {
  const glyph = GLYPH_NUMBERS.get(mark.glyph)!;
  let context = glyph | (mark.left << LEFT) | (mark.right << RIGHT);
  if (mark.escaped) context |= ESCAPED;
  if (style.outer === 'single') context |= SINGLE_OUTER;
  // A mark that looks like an elision or a decade rarely opens a quotation, so marks that may open one are
  // checked, too.
  if (MAY_BE_APOSTROPHE[glyph] || (isBlankBeside(mark.left) && MAY_OPEN_SINGLE[glyph]))
    context |= apostrophe(doc.text, mark) << APOSTROPHE;
  else if (mark.farLeft === Neighbour.LOWER && isDeterminer(doc.text, mark.leftAt + 1))
    context |= AFTER_DETERMINER;
  return context | evidenceBefore(doc.text, mark) | evidenceAfter(doc.text, mark);
}

function evidenceBefore(text: string, mark: Mark): number {
  let evidence = 0;
  if (mark.farLeft === Neighbour.COMMA && isIntroduced(text, mark.leftAt + 1)) evidence |= INTRODUCED;
  if (mark.left !== Neighbour.SPACE) return evidence;
  if (mark.spacedMarkLeft) evidence |= NESTED_LEFT;
  if (mark.farLeft === Neighbour.COMMA) return evidence | AFTER_PUNCTUATION;
  if (mark.farLeft !== Neighbour.STOP) return evidence;
  return (
    evidence | AFTER_PUNCTUATION | (text.charCodeAt(mark.leftAt) === FULL_STOP ? AFTER_FULL_STOP : AFTER_STOP)
  );
}

const LONGEST_DETERMINER = 5;

/** True if a determiner ends at `end` and is not quoted alone: `the word “the”`. */
function isDeterminer(text: string, end: number): boolean {
  let start = end;
  while (start > end - LONGEST_DETERMINER - 1 && isLetter(text.charCodeAt(start - 1))) start--;
  if (end - start > LONGEST_DETERMINER || isMark(text.charCodeAt(start - 1))) return false;
  return (listsIn(packedWord(text, start)) & LIST.DETERMINER) !== 0;
}

function evidenceAfter(text: string, mark: Mark): number {
  let evidence = 0;
  if (mark.right === Neighbour.SPACE && mark.spacedMarkRight) evidence |= NESTED_RIGHT;
  if (mark.right === Neighbour.STOP && isPointedWord(text, mark.rightAt)) evidence |= BEFORE_POINTED_WORD;
  if (mark.right === Neighbour.LOWER && isSuffix(text, mark.rightAt)) evidence |= BEFORE_SUFFIX;
  const isBeforeWord = mark.rightAt >= 0 && isLetterBeside(mark.farRight);
  return isBeforeWord && attributionAt(text, mark.rightAt) ? evidence | ATTRIBUTED : evidence;
}

/** A letter or digit beyond ASCII. */
const LETTER_OR_FIGURE = /[\p{L}\p{N}]/u;

/** An ellipsis or a name like `.amazon` can begin a quotation. */
function isPointedWord(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (text.charCodeAt(at) === HORIZONTAL_ELLIPSIS || next === FULL_STOP) return true;
  return next < 128 ? isLetter(next) || isDigit(next) : LETTER_OR_FIGURE.test(text[at + 1] ?? '');
}

/** The letter of a plural, a possessive or a past tense. */
const ENDING = /[sdSD]/u;

/** A plural or possessive ending may follow a closing mark: `the “A”s`, `the “OK”d`. */
function isSuffix(text: string, at: number): boolean {
  return ENDING.test(text[at]) && lengthIn(packedWord(text, at)) === 1;
}

/** The kinds of apostrophe, and the cost of reading the mark as one. */
const ELISION = 0;
const NO_ELISION = 1;
const NO_WORD = 2;
const PLURAL_POSSESSIVE = 3;
const ENDS_WORD = 4;
const APOSTROPHES = [
  EVIDENCE_COSTS.elision,
  EVIDENCE_COSTS.noElision,
  EVIDENCE_COSTS.noElision + 1,
  EVIDENCE_COSTS.pluralPossessive,
  EVIDENCE_COSTS.endsWord,
];

/* By the number of a glyph. */
const MAY_BE_APOSTROPHE = GLYPHS.map((glyph) => GLYPH_COSTS[glyph].apostrophe !== undefined);
const MAY_OPEN_SINGLE = GLYPHS.map((glyph) => GLYPH_COSTS[glyph]['open-single'] !== undefined);

function apostrophe(text: string, mark: Mark): number {
  const startsWord = isWordBeside(mark.right);
  const endsWord = isWordBeside(mark.left);
  if (startsWord && endsWord) return ELISION;
  if (startsWord) {
    if (mark.right === Neighbour.DIGIT) return isDecade(text, mark.end) ? ELISION : NO_ELISION;
    const word = packedWord(text, startOfWord(text, mark.end));
    return (listsIn(word) & LIST.ELISION) !== 0 ? ELISION : NO_ELISION;
  }
  if (!endsWord) return NO_WORD;
  if (isElidedAnd(text, mark.start)) return ELISION;
  return SIBILANT.test(text[mark.start - 1]) ? PLURAL_POSSESSIVE : ENDS_WORD;
}

/** Letters after which a possessive has no `s`. */
const SIBILANT = /[sSzx]/u;

const DECADE = /^\d\ds?(?!\d)/u;

function isDecade(text: string, at: number): boolean {
  return DECADE.test(text.slice(at, at + 4));
}

/** The second apostrophe of `rock 'n' roll`. */
function isElidedAnd(text: string, at: number): boolean {
  return (text[at - 1] === 'n' || text[at - 1] === 'N') && isMark(text.charCodeAt(at - 2));
}
