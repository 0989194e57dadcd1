import { commonnessAt, isNameAt, isOrdinaryAt } from '../../../knowledge/english-words.ts';
import { POSSIBLE_ABBREVIATIONS } from '../../../text/abbreviations.ts';
import { isLower, isUpper } from '../../../text/characters.ts';
import type { Span } from '../../../text/span.ts';
import {
  isNameLike,
  isNameOrWord,
  isPart,
  isStarter,
  isWordEnd,
  LEAST_NAME,
  LEAST_UNKNOWN,
  LONGEST_TOKEN,
  startsSentence,
  wordFrom,
  wordTo,
} from './boundary-words.ts';

/** Decides by the words on both sides whether a full stop with no space after it ends a sentence. */

/** Words that begin a clause and do not occur in names of files or domains. */
const CLAUSE_STARTERS: ReadonlySet<string> = new Set(
  'although and because but however that the there these they this those when where which while'.split(' '),
);

/** `could agree.but the others`: a clause that begins in lower case. */
export function isSmallBoundary(text: string, at: number, right: Span): boolean {
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

interface Boundary {
  readonly token: Span;
  readonly at: number;
  readonly right: Span;
}

/**
 * True for a full stop between two sentences: after a lower-case word before any capitalised word; after a
 * name or a year only before a word that begins sentences and is not a name.
 */
export function isSentenceBoundary(text: string, { token, at, right }: Boundary): boolean {
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

const NUMBER = /^(?:\d{1,4}|\d{4}s|\d{1,2}(?:st|nd|rd|th))$/u;
/** A word of the sentence before the number. */
const PROSE = /\p{L}{2,} $/u;

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
  if (text.startsWith('I ', right.start) && isLower(text.charCodeAt(right.start + 2))) return true;
  if (!isNameLike(text, right) || !isLower(text.charCodeAt(right.end + 1))) return false;
  return commonnessAt(text, right.start, right.end) >= 3 && isOrdinaryAt(text, right.start, right.end);
}

/** An unknown word: `heatstroke.The`. */
function isLongSmall(text: string, { start, end }: Span): boolean {
  if (POSSIBLE_ABBREVIATIONS.has(text.slice(start, end))) return false;
  return end - start >= LEAST_UNKNOWN && isLower(text.charCodeAt(start)) && text[start - 1] === ' ';
}

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
