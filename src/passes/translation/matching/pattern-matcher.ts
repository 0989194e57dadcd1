import { classBits, classesOf } from '../../../knowledge/word-classes.ts';
import { finalize } from '../../../knowledge/word-hash.ts';
import type { Document } from '../../../text/document.ts';
import { perDocument } from '../../../text/per-document.ts';
import { LOWER, NUMBER, PUNCTUATION, WORD } from '../../../text/tokens.ts';
import { type Pattern, type Place, readPattern } from './pattern-line.ts';
import { FIRST, followsInSentence, formAt, SHIELDED, type Words, wordsOf } from './token-context.ts';

/** The patterns of a list by the form of their anchor. */
export type PatternIndex = ReadonlyMap<string, readonly Pattern[]>;

/** Indexes the lines of a list; a line that begins with `=` says what is wrong with those below it. */
export function indexPatterns(list: string): PatternIndex {
  const index = new Map<string, Pattern[]>();
  let cause = '';
  for (const line of list.split('\n')) {
    if (line.trim() === '') continue;
    if (line.startsWith('= ')) {
      cause = line.slice(2);
      continue;
    }
    for (const pattern of readPattern(line, cause))
      for (const form of pattern.places[pattern.anchor].forms ?? [])
        index.set(form, [...(index.get(form) ?? []), pattern]);
  }
  return index;
}

/** A pattern found in a document: the tokens to flag. */
export interface FoundPattern {
  readonly pattern: Pattern;
  readonly first: number;
  readonly last: number;
}

/** The first pattern whose anchor is a token. */
export function patternAt(doc: Document, token: number, index: PatternIndex): FoundPattern | undefined {
  const words = wordsOf(doc);
  for (const pattern of index.get(formAt(words, token)) ?? []) {
    const start = token - pattern.anchor;
    const found = fitsAt(doc, words, start, pattern);
    if (found) return found;
  }
  return undefined;
}

function fitsAt(
  doc: Document,
  words: Words,
  start: number,
  { places, ...pattern }: Pattern,
): FoundPattern | undefined {
  // A place for the start of a clause takes no token.
  const shift = places[0].kind === '^' ? 1 : 0;
  const begin = start + shift;
  if (begin < 0) return undefined;
  if (shift === 1 && !startsClause(words, begin)) return undefined;
  for (let at = shift; at < places.length; at++) {
    const token = start + at;
    if (!fits(doc, words, token, places[at])) return undefined;
    const isInside = at > pattern.first && at <= pattern.last;
    if (isInside && !followsInSentence(words, token)) return undefined;
  }
  return {
    pattern: { places, ...pattern },
    first: start + Math.max(shift, pattern.first),
    last: start + pattern.last,
  };
}

function fits(doc: Document, words: Words, token: number, place: Place): boolean {
  if (place.kind === '$') return endsClause(words, token);
  const isOutside = token < 0 || token >= words.length;
  if (place.forms) return (!isOutside && place.forms.has(formAt(words, token))) !== place.isNot;
  if (isOutside || words.context[token] & SHIELDED) return false;
  if (place.kind === '#') return words.kind[token] === NUMBER;
  if (words.kind[token] !== WORD) return false;
  if (place.kind === 'Cap') return words.shape[token] !== LOWER;
  if (words.shape[token] !== LOWER && !(words.context[token] & FIRST)) return false;
  return place.kind === '*' || hasClasses(doc, words, token, place);
}

const K = classBits('K');
const MARKS = classBits('KU');

function hasClasses(doc: Document, words: Words, token: number, place: Place): boolean {
  const { classes, isAny, endings } = place;
  const own = classesAt(doc, words, token);
  if (endings && !endings.some((ending) => formAt(words, token).endsWith(ending))) return false;
  if (isAny) return (own & classes) !== 0;
  // A noun that needs a determiner is a noun as well, whatever the pattern says of determiners.
  if (classes & K && !(own & K)) return false;
  return own !== 0 && (own & ~(classes | MARKS)) === 0;
}

/** The classes of each form, one more than its bits; 0 for those not looked up yet. */
const knownClasses = perDocument((doc) => new Uint16Array(wordsOf(doc).forms.size));

/** The classes of a token's form, as bits. */
export function classesAt(doc: Document, { form, forms }: Words, token: number): number {
  const known = knownClasses(doc);
  const number = form[token];
  if (known[number] === 0) known[number] = classesOf(finalize(forms.hash[number])) + 1;
  return known[number] - 1;
}

/** True for the first word of a sentence, and after a mark. */
function startsClause(words: Words, token: number): boolean {
  return (words.context[token] & FIRST) !== 0 || words.kind[token - 1] === PUNCTUATION;
}

/** True for a mark that ends a clause, and behind the last token of a sentence. */
function endsClause(words: Words, token: number): boolean {
  return !followsInSentence(words, token) || CLAUSE_ENDS.has(formAt(words, token));
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set(['.', ',', ';', ':', '!', '?', ')', '”', '"']);
