import { commonnessAt } from '../../../knowledge/english-words.ts';
import { isApostrophe, isDigit, isLetter, isLower, isSpace, isUpper } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { perDocument } from '../../../text/per-document.ts';
import type { Span } from '../../../text/span.ts';
import { isTechnical } from '../../../text/technical.ts';
import {
  CLOSING,
  isAllCapitals,
  isContraction,
  isFunctionWord,
  isKnown,
  isNameLike,
  isNameOrWord,
  isWordEnd,
  LEAST_UNKNOWN,
  LONGEST_TOKEN,
  startsSentence,
  wordFrom,
  wordTo,
} from './boundary-words.ts';
import { isSentenceBoundary, isSmallBoundary } from './sentence-boundary.ts';

/**
 * Spaces lost after a punctuation mark: `strike.Since`, `reports,the`. Takes a document and returns their places, each
 * where a sentence or a clause certainly begins.
 */

/** A mark and a letter directly after it. */
const GLUED = /[.?!:;,)\]]\p{L}/gu;

/**
 * A dash in place of a comma after a quotation: `hospitalized,\u201d- the message says`; in `“A”- and
 * “B”-class` it is a hyphen.
 */
const GLUED_DASH = /(?<=[,.!?])["\u201d]-(?= (?!and |or )\p{Ll})/gu;

const QUOTED_DASHES = ['"-', '\u201d-'];

/** The places of lost spaces, in order. */
export const lostSpaces: (doc: Document) => readonly number[] = perDocument((doc) => {
  const glued = [...doc.text.matchAll(GLUED)].map(({ index }) => index);
  const places = glued.length === 0 || isTechnical(doc) ? [] : partedPlaces(doc.text, glued);
  if (QUOTED_DASHES.some((pair) => doc.text.includes(pair)))
    for (const { index } of doc.text.matchAll(GLUED_DASH)) places.push(index + 1);
  return places.sort((a, b) => a - b);
});

/** A token may lack several spaces, and restoring one reveals the next. */
const MOST_ROUNDS = 6;

function partedPlaces(text: string, glued: readonly number[]): number[] {
  const places = glued.filter((at) => lacksSpace(text, at)).map((at) => at + 1);
  let known = 0;
  for (let round = 0; places.length > known && places.length < glued.length && round < MOST_ROUNDS; round++) {
    known = places.length;
    const parted = withBlanks(text, places);
    let before = 0;
    for (const at of glued) {
      while (before < known && places[before] <= at) before++;
      if (places[before] !== at + 1 && lacksSpace(parted, at + before)) places.push(at + 1);
    }
    places.sort((a, b) => a - b);
  }
  return places;
}

function withBlanks(text: string, places: readonly number[]): string {
  return places
    .map((at, index) => text.slice(places[index - 1] ?? 0, at))
    .join(' ')
    .concat(' ', text.slice(places.at(-1)));
}

/** Signs of addresses, handles, files and code: a token that contains one is left alone. */
const TOKEN_SIGN = /[@#/\\_=<>{}|~^$&*+]|\d\p{L}|\p{L}\d|\.\p{L}+\.\p{L}|::/u;
/** `24th` at the start of a token. */
const ORDINAL = /^\d{1,2}(?:st|nd|rd|th)(?!\p{L})/u;

function lacksSpace(text: string, at: number): boolean {
  const token = tokenAround(text, at);
  const marks = text.slice(token.start, token.end);
  if (TOKEN_SIGN.test(marks.replace(ORDINAL, ''))) return false;
  const right = wordFrom(text, at + 1);
  if (!endsWord(text, right.end) || isAllCapitals(text, right)) return false;
  const mark = text[at];
  if (mark === '.') return isSentenceBoundary(text, { token, at, right }) || isSmallBoundary(text, at, right);
  if (mark === '?' || mark === '!') return startsSentence(text, right) && isWordEnd(text, at);
  if (mark === ':')
    return isFunctionWord(text, right) && isUpper(text.charCodeAt(right.start)) && isWordEnd(text, at);
  if (mark === ',' || mark === ';') return countOf(marks, mark) === 1 && joinsClauses(text, at, right);
  return isAfterBrackets(text, at) && isKnown(text, right);
}

/** True if the token around a mark is part of an address, a handle, a file name or code. */
export function hasTokenSign(text: string, at: number): boolean {
  const { start, end } = tokenAround(text, at);
  return TOKEN_SIGN.test(text.slice(start, end));
}

function tokenAround(text: string, at: number): Span {
  let start = at;
  while (start > 0 && start > at - LONGEST_TOKEN && !isSpace(text.charCodeAt(start - 1))) start--;
  let end = at + 1;
  while (end < text.length && end < at + LONGEST_TOKEN && !isSpace(text.charCodeAt(end))) end++;
  return { start, end };
}

function countOf(token: string, mark: string): number {
  return token.split(mark).length - 1;
}

/** A word ends at white space, an apostrophe, a hyphen or a mark of punctuation before white space. */
function endsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (at >= text.length || isSpace(code) || isApostrophe(code)) return true;
  if (text[at] === '-' || text[at] === '\u2013' || text[at] === '\u2014') return true;
  return (
    !isDigit(code) &&
    PUNCTUATION.test(text[at]) &&
    (at + 1 >= text.length || !isLetter(text.charCodeAt(at + 1)))
  );
}

const PUNCTUATION = /[,;:.!?)\]"\u201d\u2019]/u;

/** A long word may be rare: `registered,surpassing`. */
function isLongKnown(text: string, { start, end }: Span): boolean {
  return end - start >= LEAST_UNKNOWN && commonnessAt(text, start, end) >= 2 && text[end] === ' ';
}

/** Words on both sides of a comma. */
function joinsClauses(text: string, at: number, right: Span): boolean {
  if (!isKnown(text, right) && !isLongKnown(text, right)) return false;
  if (CLOSING.test(text[at - 1] ?? '')) return true;
  const left = wordTo(text, at);
  if (isDigit(text.charCodeAt(left.start - 1))) return isOrdinal(text, at);
  if (left.end - left.start < 2) return isContraction(text, left.start, left.end);
  return isNameOrWord(text, left) || isUnknownName(text, left, right);
}

function isOrdinal(text: string, at: number): boolean {
  const { start } = tokenAround(text, at);
  return text[start - 1] === ' ' && ORDINAL.exec(text.slice(start, at))?.[0].length === at - start;
}

/** `Zalewska,who had`: an unknown name in prose, and a function word of its sentence. */
function isUnknownName(text: string, left: Span, right: Span): boolean {
  if (!isNameLike(text, left) || text[left.start - 1] !== ' ' || text[right.end] !== ' ') return false;
  return commonnessAt(text, right.start, right.end) === 4 && isLower(text.charCodeAt(right.start));
}

/** True for a closing bracket after several words: with one word, `(fake)root` and `word(s)and` may be intended. */
function isAfterBrackets(text: string, at: number): boolean {
  const opening = text[at] === ')' ? '(' : '[';
  let hasBlank = false;
  for (let place = at - 1; place > at - LONGEST_TOKEN * 2 && place >= 0; place--) {
    if (text[place] === '\n' || text[place] === text[at]) return false;
    if (text[place] === ' ') hasBlank = true;
    if (text[place] !== opening) continue;
    return hasBlank && (place === 0 || isSpace(text.charCodeAt(place - 1)));
  }
  return false;
}
