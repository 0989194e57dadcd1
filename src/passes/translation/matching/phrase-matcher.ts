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
import { perDocument } from '../../../text/per-document.ts';
import { LOWER, NUMBER, WORD } from '../../../text/tokens.ts';
import { ANY_NAME, ANY_NUMBER, type Entry, type Pattern, readPhrase } from './phrase-line.ts';
import { formAt, SHIELDED, type Words, wordsOf } from './token-context.ts';
import { formNumber, type WordForms } from './word-forms.ts';

/** The lists of phrases that are packed into one table, in the order of their numbers there. */
export const LEXICONS = [
  'calques',
  'false-friends',
  'literal-phrases',
  'literal-terms',
  'prepositions',
  'wrong-forms',
  // Searched only at the tokens where such a phrase may begin.
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

/** True where the words next to a phrase are as its line demands. */
export function fitsNeighbours(words: Words, { entry, first, last }: Found): boolean {
  return entry.neighbours.every(({ side, isRequired, forms }) => {
    const token = side === 'before' ? first - 1 : last + 1;
    const isListed = isOneOf(words, token, forms) || (forms.includes('0') && words.kind[token] === NUMBER);
    return isListed === isRequired;
  });
}

/** The lines of the table that ships, by their posting, each parsed on first use. */
const patterns = lazy((): (Pattern | undefined)[] => []);

function patternAt(posting: number): Pattern {
  const known = patterns();
  known[posting] ??= readPhrase(lineAt(phraseTable(), posting));
  return known[posting];
}

/** True where a phrase begins at a token. */
function matches(words: Words, token: number, { words: phrase }: Pattern): boolean {
  // From the end: the first words are known to stand there.
  for (let index = phrase.length - 1; index >= 0; index--)
    if (!isOneOf(words, token + index, phrase[index])) return false;
  return true;
}

/** True where a token has one of some forms: `{n}` is any number, `{name}` any word with a capital. */
function isOneOf(words: Words, token: number, forms: readonly string[]): boolean {
  const form = formAt(words, token);
  const first = forms[0];
  if (first === form) return true;
  if (first.charCodeAt(0) !== SLOT) return forms.length > 1 && forms.includes(form);
  if (token < 0 || token >= words.length) return false;
  if (first === ANY_NUMBER) return words.kind[token] === NUMBER;
  return first === ANY_NAME && words.kind[token] === WORD && words.shape[token] !== LOWER;
}

/** The brace with which a slot begins. */
const SLOT = 0x7b;

function foundAt(
  words: Words,
  first: number,
  { words: phrase, suggestion, note, neighbours }: Pattern,
): Found {
  const last = first + phrase.length - 1;
  const own = phrase.map((_, index) => formAt(words, first + index));
  return { entry: { words: own, suggestion, note, neighbours }, first, last };
}

/** By form: the lines that begin with it and go on with any word, of those that the document may hold. */
type Beginnings = (readonly Line[] | undefined)[];

/** A line that is searched everywhere. */
interface Line extends Pattern {
  readonly lexicon: number;
}

const NO_LINES: readonly Line[] = [];

/** What phrases begin with a form: `undefined` where none does. */
function beginningsOf({ forms }: Words): Beginnings {
  const table = phraseTable();
  const beginnings: Beginnings = [];
  for (let form = 0; form < forms.size; form++) {
    const hash = forms.hash[form];
    beginnings.push(
      mayBegin(table, hash) ? linesFrom(postingOf(table, pairHash(hash, 0)), forms) : undefined,
    );
  }
  return beginnings;
}

/**
 * The lines from a posting on whose second word is a slot. Some forty begin with `the`: a line of which the document
 * lacks a word is not tried at every one of them.
 */
function linesFrom(first: number, forms: WordForms): readonly Line[] {
  if (first < 0) return NO_LINES;
  const table = phraseTable();
  const lines: Line[] = [];
  for (let posting = first; ; posting++) {
    const lexicon = lexiconAt(table, posting);
    if (lexicon >= FIRST_ON_DEMAND) return lines;
    const pattern = patternAt(posting);
    if (pattern.words.every((choices) => occurs(forms, choices))) lines.push({ ...pattern, lexicon });
    if (isLast(table, posting)) return lines;
  }
}

/** True where one of the words that may stand at a place of a phrase occurs in the document. */
function occurs(forms: WordForms, choices: readonly string[]): boolean {
  return choices[0].charCodeAt(0) === SLOT || choices.some((word) => formNumber(forms, word) >= 0);
}

/** The longest phrase of each lexicon at each token; a phrase never begins inside another of its lexicon. */
const searched = perDocument((doc: Document): readonly (readonly Found[])[] => {
  const words = wordsOf(doc);
  const { form, context, length } = words;
  const { hash } = words.forms;
  const table = phraseTable();
  const beginnings = beginningsOf(words);
  const found: Found[][] = LEXICONS.map(() => []);
  for (let token = 0; token < length; token++) {
    const lines = beginnings[form[token]];
    if (!lines || context[token] & SHIELDED) continue;
    const pair =
      token + 1 < length ? postingOf(table, pairHash(hash[form[token]], hash[form[token + 1]])) : -1;
    if (pair >= 0) addPhrases(words, token, pair, found);
    for (const line of lines) if (matches(words, token, line)) add(found[line.lexicon], words, token, line);
  }
  return found;
});

function addPhrases(words: Words, token: number, first: number, found: readonly Found[][]): void {
  const table = phraseTable();
  for (let posting = first; ; posting++) {
    const lexicon = lexiconAt(table, posting);
    if (lexicon >= FIRST_ON_DEMAND) return;
    if (matches(words, token, patternAt(posting))) add(found[lexicon], words, token, patternAt(posting));
    if (isLast(table, posting)) return;
  }
}

/** Adds a phrase that lies in one sentence and after the last of its lexicon. */
function add(found: Found[], words: Words, token: number, pattern: Pattern): void {
  const one = foundAt(words, token, pattern);
  const last = found.length === 0 ? -1 : found[found.length - 1].last;
  if (token > last && words.sentence[one.last] === words.sentence[token]) found.push(one);
}

/** The phrases of a lexicon in a document. All lexicons are searched in one walk over the tokens. */
export function phrasesIn(doc: Document, lexicon: LexiconName): readonly Found[] {
  return searched(doc)[LEXICONS.indexOf(lexicon)];
}

/** The longest phrase of a lexicon at a token of which a further condition holds. */
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
