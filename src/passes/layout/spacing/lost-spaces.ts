import { commonnessAt, isMostlyNameAt, isNameAt, isOrdinaryAt } from '../../../knowledge/english-words.ts';
import { POSSIBLE_ABBREVIATIONS } from '../../../text/abbreviations.ts';
import { isApostrophe, isDigit, isLetter, isLower, isSpace, isUpper } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { perDocument } from '../../../text/per-document.ts';
import type { Span } from '../../../text/span.ts';
import { isTechnical } from '../../../text/technical.ts';
import {
  DOMAINS,
  isAllCapitals,
  isPart,
  isStarter,
  LONGEST_TOKEN,
  wordFrom,
  wordTo,
} from './boundary-words.ts';

/**
 * Blanks lost after a punctuation mark: `strike.Since`, `reports,the`. Takes a document and returns the
 * places of lost spaces, each where a sentence or a clause certainly begins.
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
function lacksSpace(text: string, at: number): boolean {
  const token = tokenAround(text, at);
  const marks = text.slice(token.start, token.end);
  if (TOKEN_SIGN.test(marks)) return false;
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

/** True for a capitalised word that may begin a sentence: a common one, or a name. */
function startsSentence(text: string, word: Span): boolean {
  const { start, end } = word;
  if (!isUpper(text.charCodeAt(start))) return false;
  if (end - start === 1) return text[start] === 'A' || text[start] === 'I';
  const small = text.slice(start + 1, end);
  if (small !== small.toLowerCase() || DOMAINS.has(text.slice(start, end).toLowerCase())) return false;
  return commonnessAt(text, start, end) >= 2 || isNameAt(text, start, end);
}

/** True for a word that every text has and that is rarely a name. */
function isFunctionWord(text: string, { start, end }: Span): boolean {
  if (end - start === 1) return text[start] === 'A' || text[start] === 'I';
  return (
    commonnessAt(text, start, end) === 4 &&
    isOrdinaryAt(text, start, end) &&
    !isMostlyNameAt(text, start, end) &&
    !DOMAINS.has(text.slice(start, end).toLowerCase())
  );
}

/** Words that begin a clause and do not occur in names of files or domains. */
const CLAUSE_STARTERS: ReadonlySet<string> = new Set(
  'although and because but however that the there these they this those when where which while'.split(' '),
);

/** `could agree.but the others`: a clause that begins in lower case. */
function isSmallBoundary(text: string, at: number, right: Span): boolean {
  const left = wordTo(text, at);
  const isWord =
    left.end - left.start >= LEAST_NAME && isLower(text.charCodeAt(left.start)) && isWordEnd(text, at);
  return (
    isWord &&
    CLAUSE_STARTERS.has(text.slice(right.start, right.end)) &&
    text[right.end] === ' ' &&
    isLower(text.charCodeAt(right.end + 1))
  );
}

function isKnown(text: string, { start, end }: Span): boolean {
  if (end - start < 2) return text[start] === 'a' || text[start] === 'I';
  return (
    commonnessAt(text, start, end) >= 3 || (isUpper(text.charCodeAt(start)) && isNameAt(text, start, end))
  );
}

/** A lower-case word that is not an abbreviation, or a closing mark after words. */
function isWordEnd(text: string, at: number): boolean {
  if (CLOSING.test(text[at - 1] ?? '')) return true;
  const { start, end } = wordTo(text, at);
  if (end - start < 2 || !isLower(text.charCodeAt(start)) || isApostrophe(text.charCodeAt(start - 1)))
    return isContraction(text, start, end);
  return commonnessAt(text, start, end) >= 2 && !POSSIBLE_ABBREVIATIONS.has(text.slice(start, end));
}

const CLOSING = /[)\]"\u201d\u2019%]/u;

/** The end of `don't`, `we'll`. */
function isContraction(text: string, start: number, end: number): boolean {
  return (
    end - start >= 1 &&
    end - start <= 2 &&
    isApostrophe(text.charCodeAt(start - 1)) &&
    isLetter(text.charCodeAt(start - 2))
  );
}

interface Boundary {
  readonly token: Span;
  readonly at: number;
  readonly right: Span;
}

/**
 * True for a full stop between two sentences: after a lower-case word before any capitalised word; after a
 * name or a year only before a word that begins sentences and is not a name.
 */
function isSentenceBoundary(text: string, { token, at, right }: Boundary): boolean {
  // A compound before the stop may be the name of a package: `protobuf-net.Grpc`.
  if (isWordEnd(text, at) && text[wordTo(text, at).start - 1] !== '-')
    return !isPart(text, right) && (startsSentence(text, right) || isNameLike(text, right));
  const left = wordTo(text, at);
  if (isUpper(text.charCodeAt(left.start)) && areNames(text, left, right)) return true;
  if (isSentenceAfterName(text, left, right)) return true;
  if (!isStarter(text, right) || !AFTER_STARTER.test(text[right.end] ?? '')) return false;
  if (isLongSmall(text, left) || isNumberInProse(text, token, at)) return true;
  if (left.end - left.start < LEAST_NAME) return isAcronym(text, left);
  return (
    isNameLike(text, left) && !POSSIBLE_ABBREVIATIONS.has(text.slice(left.start, left.end).toLowerCase())
  );
}

/** The day or year that ends a sentence: `December 11.The`, `the 1970s.By`. At a line start it numbers an item. */
function isNumberInProse(text: string, token: Span, at: number): boolean {
  return (
    NUMBER.test(text.slice(token.start, at)) &&
    text[token.start - 1] === ' ' &&
    PROSE.test(lineBefore(text, token.start))
  );
}

const NUMBER = /^(?:\d{1,4}|\d{4}s)$/u;
/** Some words of a sentence before the number; after `No`, `Art` and their like it is a name. */
const PROSE = /\p{L}{2,} (?:[^\n]*\p{L}{2,} )?$/u;

function lineBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - LONGEST_TOKEN), at);
}

/** Three or more capitals at the end of a sentence: `the NCAA.In`. */
function isAcronym(text: string, { start, end }: Span): boolean {
  const letters = text.slice(start, end);
  return end - start >= 3 && letters === letters.toUpperCase() && text[start - 1] === ' ';
}

/** A known name in prose, and the common first word of a sentence: `in Spain.Various cities`. */
function isSentenceAfterName(text: string, left: Span, right: Span): boolean {
  if (left.end - left.start < LEAST_NAME || text[left.start - 1] !== ' ' || text[right.end] !== ' ')
    return false;
  if (!isNameAt(text, left.start, left.end) || !isNameLike(text, left) || isPart(text, right)) return false;
  if (!isNameLike(text, right) || !isLower(text.charCodeAt(right.end + 1))) return false;
  return commonnessAt(text, right.start, right.end) >= 3 && isOrdinaryAt(text, right.start, right.end);
}

/** A word that is in no dictionary: `heatstroke.The`. */
function isLongSmall(text: string, { start, end }: Span): boolean {
  if (POSSIBLE_ABBREVIATIONS.has(text.slice(start, end))) return false;
  return end - start >= LEAST_UNKNOWN && isLower(text.charCodeAt(start)) && text[start - 1] === ' ';
}

const LEAST_UNKNOWN = 6;

/**
 * A known name that ends its sentence, followed by another of two words that begins one: `and Spain.Mayor
 * Michael`.
 */
function areNames(text: string, left: Span, right: Span): boolean {
  if (left.end - left.start < LEAST_NAME || right.end - right.start < LEAST_NAME || isPart(text, right))
    return false;
  if (!isNameAt(text, left.start, left.end) || !isNameLike(text, left) || !isNameLike(text, right))
    return false;
  const next = wordFrom(text, right.end + 1);
  if (text[right.end] !== ' ' || next.end - next.start < LEAST_NAME - 1 || !isNameLike(text, next))
    return false;
  return text[left.start - 1] === ' ' && isNameOrWord(text, right);
}

const AFTER_STARTER = /[\s,]/u;

/** A capital followed by lower-case letters. */
function isNameLike(text: string, { start, end }: Span): boolean {
  const small = text.slice(start + 1, end);
  if (end - start < LEAST_NAME - 1 || !isUpper(text.charCodeAt(start)) || small !== small.toLowerCase())
    return false;
  return !DOMAINS.has(text.slice(start, end).toLowerCase());
}

const LEAST_NAME = 4;

function isNameOrWord(text: string, { start, end }: Span): boolean {
  return isNameAt(text, start, end) || commonnessAt(text, start, end) >= 2;
}

/** A longer word may be rarer: `registered,surpassing`. */
function isLongKnown(text: string, { start, end }: Span): boolean {
  return end - start >= LEAST_UNKNOWN && commonnessAt(text, start, end) >= 2 && text[end] === ' ';
}

/** Words on both sides of a comma. */
function joinsClauses(text: string, at: number, right: Span): boolean {
  if (!isKnown(text, right) && !isLongKnown(text, right)) return false;
  if (CLOSING.test(text[at - 1] ?? '')) return true;
  const left = wordTo(text, at);
  if (left.end - left.start < 2) return isContraction(text, left.start, left.end);
  return isNameOrWord(text, left) || isUnknownName(text, left, right);
}

/** `Zalewska,who had`: an unknown name in prose, and a function word of its sentence. */
function isUnknownName(text: string, left: Span, right: Span): boolean {
  if (!isNameLike(text, left) || text[left.start - 1] !== ' ' || text[right.end] !== ' ') return false;
  return commonnessAt(text, right.start, right.end) === 4 && isLower(text.charCodeAt(right.start));
}

/** True for the end of brackets with several words in them: `(fake)root` and `word(s)and` may be intended. */
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
