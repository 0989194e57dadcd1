import { classBits, classesOf, mayNeedDeterminer } from '../../../knowledge/word-classes.ts';
import { finalize } from '../../../knowledge/word-hash.ts';
import { LOWER, NUMBER, PUNCTUATION, WORD } from '../../../text/tokens.ts';
import { type Anchored, hasBit, type PatternIndex } from './pattern-index.ts';
import type { Pattern, Place } from './pattern-line.ts';
import { FIRST, followsInSentence, formAt, SHIELDED, type Words } from './token-context.ts';

/** A noun that needs a determiner. */
const NEEDS_DETERMINER = classBits('K');

/** The words of a document with the classes of their forms: one more than the bits, 0 for a form not looked up yet. */
interface ClassedWords {
  readonly words: Words;
  readonly known: Uint16Array;
}

/** The classes of a token's form, as bits. */
function classesAt({ words, known }: ClassedWords, token: number): number {
  const number = words.form[token];
  if (known[number] === 0) known[number] = classesOf(finalize(words.forms.hash[number])) + 1;
  return known[number] - 1;
}

/** A pattern found in a document: the tokens to flag. */
export interface FoundPattern {
  readonly pattern: Pattern;
  readonly first: number;
  readonly last: number;
}

/** The patterns of a list in a document, in order, none of them inside another. Linear in the tokens. */
export function* patternsIn(words: Words, index: PatternIndex, hidden: number): Iterable<FoundPattern> {
  const { form, context, length, forms } = words;
  // The number of each form's entry, plus one.
  const entryOf = new Uint16Array(forms.size);
  const { numbers, bits, entries } = index;
  for (let number = 0; number < forms.size; number++)
    if (hasBit(bits, forms.hash[number])) entryOf[number] = (numbers.get(forms.text[number]) ?? -1) + 1;
  const classed = { words, known: new Uint16Array(forms.size) };
  let end = -1;
  for (let token = 0; token < length; token++) {
    const entry = entryOf[form[token]];
    if (entry === 0 || context[token] & hidden) continue;
    const found = patternAt(classed, token, entries[entry - 1]);
    if (!found || found.first <= end) continue;
    end = found.last;
    yield found;
  }
}

/** The first pattern whose anchor is a token. */
function patternAt(classed: ClassedWords, token: number, anchored: Anchored): FoundPattern | undefined {
  const { words } = classed;
  const { form, forms, length } = words;
  const [before, next] = [token - 1, token + 1];
  if (next < length && hasBit(anchored.next.bits, forms.hash[form[next]])) {
    const found = firstFit(classed, token, anchored.next.patterns.get(formAt(words, next)));
    if (found) return found;
  }
  if (before >= 0 && hasBit(anchored.before.bits, forms.hash[form[before]])) {
    const found = firstFit(classed, token, anchored.before.patterns.get(formAt(words, before)));
    if (found) return found;
  }
  for (const { pattern, offset, place } of anchored.others) {
    if (place.classes !== 0 && !mayHaveClasses(classed, token + offset, place)) continue;
    const found = fitsAt(classed, token - pattern.anchor, pattern);
    if (found) return found;
  }
  return undefined;
}

function firstFit(
  classed: ClassedWords,
  token: number,
  patterns: readonly Pattern[] | undefined,
): FoundPattern | undefined {
  if (!patterns) return undefined;
  for (const pattern of patterns) {
    const found = fitsAt(classed, token - pattern.anchor, pattern);
    if (found) return found;
  }
  return undefined;
}

/** A quick test of the classes of a neighbour. */
function mayHaveClasses(classed: ClassedWords, token: number, { classes, isAny }: Place): boolean {
  const { words } = classed;
  if (token < 0 || token >= words.length || words.kind[token] !== WORD) return false;
  const { form, forms } = words;
  if (classes & NEEDS_DETERMINER && !mayNeedDeterminer(finalize(forms.hash[form[token]]))) return false;
  const own = classesAt(classed, token);
  return isAny ? (own & classes) !== 0 : own !== 0 && (own & ~(classes | NEEDS_DETERMINER)) === 0;
}

function fitsAt(classed: ClassedWords, start: number, pattern: Pattern): FoundPattern | undefined {
  const { words } = classed;
  const { places, first, last } = pattern;
  // A place for the start of a clause takes no token.
  const shift = places[0].kind === '^' ? 1 : 0;
  if (start + shift < 0 || (shift === 1 && !startsClause(words, start + 1))) return undefined;
  for (let at = shift; at < places.length; at++) {
    if (!fits(classed, start + at, places[at])) return undefined;
    if (at > first && at <= last && !followsInSentence(words, start + at)) return undefined;
  }
  return { pattern, first: start + Math.max(shift, first), last: start + last };
}

function fits(classed: ClassedWords, token: number, place: Place): boolean {
  const { words } = classed;
  if (place.kind === '$') return endsClause(words, token);
  const isOutside = token < 0 || token >= words.length;
  if (place.forms) return (!isOutside && place.forms.has(formAt(words, token))) !== place.isNot;
  if (isOutside || words.context[token] & SHIELDED) return false;
  if (place.kind === '#') return words.kind[token] === NUMBER;
  if (words.kind[token] !== WORD) return false;
  if (place.kind === 'Cap') return words.shape[token] !== LOWER;
  if (words.shape[token] !== LOWER && !(words.context[token] & FIRST)) return false;
  return place.kind === '*' || hasClasses(classed, token, place);
}

function hasClasses(classed: ClassedWords, token: number, { classes, isAny, endings }: Place): boolean {
  const own = classesAt(classed, token);
  if (endings && !endings.some((ending) => formAt(classed.words, token).endsWith(ending))) return false;
  if (isAny) return (own & classes) !== 0;
  // A noun that needs a determiner is a noun as well, whatever the pattern says of determiners.
  if (classes & NEEDS_DETERMINER && !(own & NEEDS_DETERMINER)) return false;
  return own !== 0 && (own & ~(classes | NEEDS_DETERMINER)) === 0;
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
