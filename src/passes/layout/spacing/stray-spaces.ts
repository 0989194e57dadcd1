import { commonnessAt } from '../../../knowledge/english-words.ts';
import { isDigit, isLetter, isLower, isSpace, LINE_FEED, SPACE } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { perDocument } from '../../../text/per-document.ts';
import type { Span } from '../../../text/span.ts';
import { isTechnical } from '../../../text/technical.ts';
import { isMeantRun } from '../plan/white-space.ts';
import { wordTo } from './boundary-words.ts';
import { isShifted } from './shifted-space.ts';

/**
 * Spaces where English has none: before a full stop, a comma or a closing bracket, and after an opening one (`Berlin
 * .`, `( 1961 )`). Takes a document and returns the spans of these spaces.
 */

/** A space before a mark that takes none, or after an opening bracket. A tab does not match: it separates columns. */
const SPACED = /[ \u00a0][.,)\]]|[([][ \u00a0]/gu;

/** The spaces to remove, in order. */
export const straySpaces: (doc: Document) => readonly Span[] = perDocument((doc) => {
  const { text } = doc;
  return spacedMarks(doc).filter((gap) => isStray(text, gap) && !isTechnical(doc));
});

/** The spaces before a mark instead of after it (`35 hours .The railway`), in order. */
export const shiftedSpaces: (doc: Document) => readonly Span[] = perDocument((doc) => {
  const { text } = doc;
  return spacedMarks(doc).filter((gap) => isLetter(text.charCodeAt(gap.end + 1)) && isShifted(doc, gap));
});

/** The spaces after an opening bracket instead of before it (`the hall( in anger)`), in order. */
export const shiftedIntoBrackets: (doc: Document) => readonly Span[] = perDocument((doc) =>
  straySpaces(doc).filter(({ start }) => isGluedBracket(doc.text, start - 1)),
);

/** A known word directly before the bracket, unless it is a call: `print( x )`. */
function isGluedBracket(text: string, bracket: number): boolean {
  if (text[bracket] !== '(') return false;
  const word = wordTo(text, bracket);
  if (word.end - word.start < 2 || text[word.start - 1] !== ' ') return false;
  return commonnessAt(text, word.start, word.end) >= 2;
}

/** The spaces before a mark or inside a bracket, in order. */
const spacedMarks: (doc: Document) => readonly Span[] = perDocument((doc) => {
  const { text } = doc;
  const spans: Span[] = [];
  for (const { index } of text.matchAll(SPACED)) {
    const gap = gapAt(text, isBlank(text.charCodeAt(index)) ? index : index + 1);
    if (!isColumnGap(doc, gap)) spans.push(gap);
  }
  return spans;
});

function isColumnGap(doc: Document, gap: Span): boolean {
  const { text } = doc;
  return text[gap.start - 1] === '\t' || text[gap.end] === '\t' || isMeantRun(doc, gap);
}

/** The spaces around a place in a line. */
function gapAt(text: string, at: number): Span {
  let start = at;
  while (isBlank(text.charCodeAt(start - 1))) start--;
  let end = at + 1;
  while (isBlank(text.charCodeAt(end))) end++;
  return { start, end };
}

function isBlank(code: number): boolean {
  return isSpace(code) && code !== LINE_FEED && code !== TAB;
}

const TAB = 9;
/** The number of a list item at the start of its line: removing the space would turn a sentence into a list item. */
const ITEM_NUMBER = /(?:^|\n)[ \t]{0,8}\d{1,3}$/u;
const LONGEST_ITEM_NUMBER = 12;

function isStray(text: string, gap: Span): boolean {
  const next = text[gap.end];
  return next === '.' || next === ',' ? isSetApart(text, gap) : isInBrackets(text, gap);
}

/** Characters at the end of a word, a number or a quotation. */
const WORD_END = /[\p{L}\p{N})\]"'\u201d\u2019%]/u;
const AFTER_MARK = /[\s"'\u201d\u2019)\]]/u;

/** A word, a space, the mark, and then white space: not an ellipsis, a decimal point or a name like `.com`. */
function isSetApart(text: string, { start, end }: Span): boolean {
  if (start === 0 || !WORD_END.test(text[start - 1])) return false;
  if (ITEM_NUMBER.test(text.slice(Math.max(0, start - LONGEST_ITEM_NUMBER), start))) return false;
  if (end + 1 < text.length && !AFTER_MARK.test(text[end + 1])) return false;
  let after = end + 1;
  while (after < end + 5 && isSpace(text.charCodeAt(after)) && text[after] !== '\n') after++;
  if (text[after] === '.' || text[after] === ',' || isAfterDots(text, start)) return false;
  // Before a lower-case letter, the dot is mentioned as a character; after an address, the space is deliberate.
  return (
    text[end] === ',' ||
    !(isLower(text.charCodeAt(after)) || text[after] === '(' || isAfterAddress(text, start))
  );
}

/** The longest search for the start of an address, in UTF-16 units. */
const LONGEST_ADDRESS = 80;

function isAfterAddress(text: string, at: number): boolean {
  for (let place = at - 1; place >= 0 && place > at - LONGEST_ADDRESS; place--) {
    if (isSpace(text.charCodeAt(place))) return false;
    if (text[place] === '@' || text[place] === '/') return true;
  }
  return false;
}

/** An earlier dot of an ellipsis: `word . . .`. */
function isAfterDots(text: string, at: number): boolean {
  return text[at - 1] === '.' || (text.charCodeAt(at - 1) === SPACE && text[at - 2] === '.');
}

/** The longest search for the other bracket, in UTF-16 units. */
const LONGEST_BRACKETS = 300;
const LEAST_IN_BRACKETS = 2;

/** True if the space is inside a pair of brackets with words or numbers directly next to it. */
function isInBrackets(text: string, { start, end }: Span): boolean {
  const isEnd = text[end] === ')' || text[end] === ']';
  const bracket = isEnd ? end : start - 1;
  const inside = text.charCodeAt(isEnd ? start - 1 : end);
  if (!isLetter(inside) && !isDigit(inside) && !CLOSING.test(String.fromCharCode(inside))) return false;
  const other = otherBracket(text, bracket, isEnd ? -1 : 1);
  if (other < 0 || Math.abs(other - bracket) <= LEAST_IN_BRACKETS + 1) return false;
  return (
    text[bracket] === '(' ||
    text[bracket] === ')' ||
    !SYNTAX.test(text.slice(Math.min(bracket, other), Math.max(bracket, other)))
  );
}

/** One word, alternatives or dots between square brackets: the notation of a command. */
const SYNTAX = /^.\s*\S+\s*$|[|=]|\.\.\./u;
const CLOSING = /[.!?%"\u201c\u201d\u2019]/u;
const OTHER: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[' };

/** The place of the other bracket of a pair on the same line; -1 if there is none. */
function otherBracket(text: string, from: number, step: number): number {
  const other = OTHER[text[from]];
  for (
    let at = from + step;
    Math.abs(at - from) < LONGEST_BRACKETS && at >= 0 && at < text.length;
    at += step
  ) {
    if (text[at] === '\n' || text[at] === text[from]) return -1;
    if (text[at] === other) return at;
  }
  return -1;
}
