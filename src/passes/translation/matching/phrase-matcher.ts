import { lazy } from '../../../knowledge/lazy.ts';
import {
  isLast,
  lexiconAt,
  lineAt,
  mayBegin,
  pairHash,
  phraseTable,
  postingOf,
} from '../../../knowledge/phrase-index.ts';
import type { Document } from '../../../text/document.ts';
import { hashOf } from '../../../text/hash.ts';
import { perDocument } from '../../../text/per-document.ts';
import { LOWER, NUMBER, PUNCTUATION, WORD } from '../../../text/tokens.ts';
import { ANY_NAME, ANY_NUMBER, CLAUSE_START, type Entry, type Pattern, readPhrase } from './phrase-line.ts';
import { FIRST, formAt, SHIELDED, type Words, wordsOf } from './token-context.ts';
import { WORD_CLASSES } from './word-classes.ts';
import { wordSet } from './word-set.ts';

/** The phrase lists that are packed into one table, in the order of their numbers there. */
export const LEXICONS = [
  'calques',
  'false-friends',
  'literal-phrases',
  'literal-terms',
  'prepositions',
  'wrong-forms',
  'constructions',
  // Searched only at tokens where such a phrase can begin.
  'outlets',
  'badges',
  'links',
] as const;

const FIRST_ON_DEMAND = LEXICONS.indexOf('outlets');

export type LexiconName = (typeof LEXICONS)[number];

/** A phrase found in a document: from its first token to the last, inclusive. */
export interface Found {
  readonly entry: Entry;
  readonly first: number;
  readonly last: number;
}

/** True if the words next to a phrase are as its line requires. */
export function fitsNeighbours(words: Words, { entry, first, last }: Found): boolean {
  return entry.neighbours.every(({ side, isRequired, forms }) => {
    const token = side === 'before' ? first - 1 : last + 1;
    return forms.some((form) => isNeighbour(words, token, form)) === isRequired;
  });
}

function isNeighbour(words: Words, token: number, form: string): boolean {
  if (form === '0') return words.kind[token] === NUMBER;
  if (form === CLAUSE_START) return startsClause(words, token + 1);
  return form.charCodeAt(0) === BRACE ? fillsSlot(words, token, form) : formAt(words, token) === form;
}

/** True at the start of a sentence, after a mark, and after a conjunction. */
function startsClause(words: Words, token: number): boolean {
  const before = token - 1;
  return (
    (words.context[token] & FIRST) !== 0 ||
    words.kind[before] === PUNCTUATION ||
    JOINS.has(formAt(words, before))
  );
}

const JOINS = wordSet('and but that because when if while since although though where so then as');

/** The lines of the built-in table, by posting, each parsed on first use. */
const patterns = lazy((): (Pattern | undefined)[] => []);

function patternAt(posting: number): Pattern {
  const known = patterns();
  known[posting] ??= readPhrase(lineAt(phraseTable(), posting));
  return known[posting];
}

/** True if a phrase begins at a token. */
function matches(words: Words, token: number, { words: phrase }: Pattern): boolean {
  // Compares backwards, since the first words are known to match.
  for (let index = phrase.length - 1; index >= 0; index--)
    if (!isOneOf(words, token + index, phrase[index])) return false;
  return true;
}

/** True if a token has one of the forms, or fills their slot. */
function isOneOf(words: Words, token: number, forms: readonly string[]): boolean {
  const form = formAt(words, token);
  const first = forms[0];
  if (first === form) return true;
  if (!isSlot(forms)) return forms.length > 1 && forms.includes(form);
  return fillsSlot(words, token, first);
}

function fillsSlot(words: Words, token: number, slot: string): boolean {
  if (token < 0 || token >= words.length) return false;
  if (slot === ANY_NUMBER) return words.kind[token] === NUMBER;
  if (words.kind[token] !== WORD) return false;
  if (slot === ANY_NAME) return words.shape[token] !== LOWER;
  return words.shape[token] === LOWER && (WORD_CLASSES[slot]?.(formAt(words, token)) ?? false);
}

/** True for a slot: `{n}`, `{name}`, `{base}`. */
function isSlot(forms: readonly string[]): boolean {
  return forms[0].charCodeAt(0) === BRACE;
}

const BRACE = 0x7b;

function foundAt(
  words: Words,
  first: number,
  { words: phrase, suggestion, note, neighbours }: Pattern,
): Found {
  const last = first + phrase.length - 1;
  const own = phrase.map((_, index) => formAt(words, first + index));
  return { entry: { words: own, suggestion, note, neighbours }, first, last };
}

/** No phrase begins with this form, or none with this form followed by a slot. */
const NO_BEGINNING = 0;
const ONLY_PAIRS = 1;

/**
 * By form: the first posting of the lines that consist of this form alone or continue with a slot, counted
 * from `ONLY_PAIRS`.
 */
function beginningsOf({ forms: { size, hash } }: Words): Int32Array {
  const table = phraseTable();
  const beginnings = new Int32Array(size);
  for (let form = 0; form < size; form++) {
    if (!mayBegin(table, hash[form])) continue;
    const posting = postingOf(table, pairHash(hash[form], 0));
    beginnings[form] =
      posting >= 0 && lexiconAt(table, posting) < FIRST_ON_DEMAND ? ONLY_PAIRS + 1 + posting : ONLY_PAIRS;
  }
  return beginnings;
}

/** The longest phrase of each lexicon at each token. A phrase never begins inside another of its lexicon. */
const searched = perDocument((doc: Document): readonly (readonly Found[])[] => {
  const words = wordsOf(doc);
  const { form, context, length } = words;
  const { hash } = words.forms;
  const table = phraseTable();
  const beginnings = beginningsOf(words);
  const found: Found[][] = LEXICONS.map(() => []);
  for (let token = 0; token < length; token++) {
    const beginning = beginnings[form[token]];
    if (beginning === NO_BEGINNING || context[token] & SHIELDED) continue;
    const pair =
      token + 1 < length ? postingOf(table, pairHash(hash[form[token]], hash[form[token + 1]])) : -1;
    if (pair >= 0) addPhrases(words, token, pair, found);
    if (beginning > ONLY_PAIRS) addPhrases(words, token, beginning - ONLY_PAIRS - 1, found);
  }
  return found;
});

function addPhrases(words: Words, token: number, first: number, found: readonly Found[][]): void {
  const table = phraseTable();
  const shapes = lineShapes();
  for (let posting = first; ; posting++) {
    const lexicon = lexiconAt(table, posting);
    if (lexicon >= FIRST_ON_DEMAND) return;
    if (shapes.length[posting] === 0) readShape(posting);
    if (fits(words, token, shapes, posting) && matches(words, token, patternAt(posting)))
      add(found[lexicon], words, token, patternAt(posting));
    if (isLast(table, posting)) return;
  }
}

/**
 * Data that rules out most lines at a token, by posting. Flat arrays, because parsing a thousand patterns
 * would take longer than the search. Filled when a posting is first met.
 */
interface LineShapes {
  /** The number of words; 0 for a line not read yet. */
  readonly length: Uint8Array;
  /** The hash of the last word; 0 if several words match there. */
  readonly last: Int32Array;
  /** The kind of token in a slot in second place; 0 for a line without one. */
  readonly second: Uint8Array;
}

const lineShapes = lazy((): LineShapes => {
  const size = phraseTable().postings.length;
  return { length: new Uint8Array(size), last: new Int32Array(size), second: new Uint8Array(size) };
});

function readShape(posting: number): void {
  const { words } = patternAt(posting);
  const shapes = lineShapes();
  const last = words[words.length - 1];
  const second = words[1]?.[0];
  shapes.length[posting] = words.length;
  shapes.last[posting] = last.length > 1 || isSlot(last) ? 0 : hashOf(last[0]);
  shapes.second[posting] = second === ANY_NUMBER ? NUMBER : words[1] && isSlot(words[1]) ? WORD : 0;
}

/** False if a line cannot match, by its last word and its slot: a quick test that nearly all lines fail. */
function fits(words: Words, token: number, { length, last, second }: LineShapes, posting: number): boolean {
  if (second[posting] !== 0 && second[posting] !== words.kind[token + 1]) return false;
  const end = token + length[posting] - 1;
  return end < words.length && (last[posting] === 0 || last[posting] === words.forms.hash[words.form[end]]);
}

/** Adds a phrase if it lies within one sentence and after the previous phrase of its lexicon. */
function add(found: Found[], words: Words, token: number, pattern: Pattern): void {
  const one = foundAt(words, token, pattern);
  const last = found.length === 0 ? -1 : found[found.length - 1].last;
  if (token > last && words.sentence[one.last] === words.sentence[token]) found.push(one);
}

/** The phrases of a lexicon in a document. One walk over the tokens searches all lexicons. */
export function phrasesIn(doc: Document, lexicon: LexiconName): readonly Found[] {
  return searched(doc)[LEXICONS.indexOf(lexicon)];
}

/** The longest phrase of a lexicon at a token that meets a further condition. */
export function phraseAt(
  words: Words,
  token: number,
  lexicon: LexiconName,
  isWanted: (found: Found) => boolean = () => true,
): Found | undefined {
  const table = phraseTable();
  const number = LEXICONS.indexOf(lexicon);
  const hashAt = (at: number) => words.forms.hash[words.form[at]];
  if (!mayBegin(table, hashAt(token))) return undefined;
  for (const second of token + 1 < words.length ? [hashAt(token + 1), 0] : [0]) {
    let posting = postingOf(table, pairHash(hashAt(token), second));
    for (; posting >= 0; posting = isLast(table, posting) ? -1 : posting + 1) {
      if (lexiconAt(table, posting) !== number || !matches(words, token, patternAt(posting))) continue;
      const found = foundAt(words, token, patternAt(posting));
      if (isWanted(found)) return found;
    }
  }
  return undefined;
}
