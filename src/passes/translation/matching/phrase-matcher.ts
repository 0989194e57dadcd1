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
import { LOWER, NUMBER, WORD } from '../../../text/tokens.ts';
import { ANY_NAME, ANY_NUMBER, type Entry, type Pattern, readPhrase } from './phrase-line.ts';
import { formAt, SHIELDED, type Words, wordsOf } from './token-context.ts';

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
  if (!isSlot(forms)) return forms.length > 1 && forms.includes(form);
  if (token < 0 || token >= words.length) return false;
  if (first === ANY_NUMBER) return words.kind[token] === NUMBER;
  return first === ANY_NAME && words.kind[token] === WORD && words.shape[token] !== LOWER;
}

/** True where any number, or any word with a capital, may stand. */
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

/** A line of the lexicons that are searched everywhere, with the hashes of what may stand last in it; a slot has none. */
interface Line extends Pattern {
  readonly lexicon: number;
  readonly lastHashes: readonly number[];
}

/** The lines of one pair of words, or of one word, and those of them that are a single word. */
interface Run {
  readonly all: readonly Line[];
  readonly single: readonly Line[];
}

/** The runs of the table that ships, by their first posting, each read on first use. */
const runs = lazy((): (Run | undefined)[] => []);

const NO_LINES: Run = { all: [], single: [] };

function runFrom(posting: number): Run {
  if (posting < 0) return NO_LINES;
  const known = runs();
  known[posting] ??= readRun(posting);
  return known[posting];
}

function readRun(first: number): Run {
  const table = phraseTable();
  const all: Line[] = [];
  for (let posting = first; lexiconAt(table, posting) < FIRST_ON_DEMAND; posting++) {
    const pattern = patternAt(posting);
    const last = pattern.words[pattern.words.length - 1];
    const lastHashes = isSlot(last) ? [] : last.map(hashOf);
    all.push({ ...pattern, lexicon: lexiconAt(table, posting), lastHashes });
    if (isLast(table, posting)) break;
  }
  return { all, single: all.filter(({ words }) => words.length === 1) };
}

/** By form: the lines that begin with it and go on with any word; `undefined` where no line at all begins with it. */
function beginningsOf({ forms }: Words): (Run | undefined)[] {
  const table = phraseTable();
  const beginnings: (Run | undefined)[] = [];
  for (let form = 0; form < forms.size; form++) {
    const hash = forms.hash[form];
    beginnings.push(mayBegin(table, hash) ? runFrom(postingOf(table, pairHash(hash, 0))) : undefined);
  }
  return beginnings;
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
    const beginning = beginnings[form[token]];
    if (!beginning || context[token] & SHIELDED) continue;
    if (token + 1 < length) {
      const pair = pairHash(hash[form[token]], hash[form[token + 1]]);
      addPhrases(words, token, runFrom(postingOf(table, pair)).all, found);
    }
    // Some forty lines begin with `the` and a slot, which the next word seldom fills.
    addPhrases(words, token, fillsSlot(words, token + 1) ? beginning.all : beginning.single, found);
  }
  return found;
});

/** True for a number and a word with a capital. */
function fillsSlot({ kind, shape, length }: Words, token: number): boolean {
  return token < length && (kind[token] === NUMBER || (kind[token] === WORD && shape[token] !== LOWER));
}

function addPhrases(words: Words, token: number, lines: readonly Line[], found: readonly Found[][]): void {
  for (const line of lines)
    if (endsRight(words, token, line) && matches(words, token, line))
      add(found[line.lexicon], words, token, line);
}

/** False where another word stands at the end of a phrase: a quick test, which most lines fail. */
function endsRight({ form, forms, length }: Words, token: number, { words, lastHashes }: Line): boolean {
  const last = token + words.length - 1;
  return last < length && (lastHashes.length === 0 || lastHashes.includes(forms.hash[form[last]]));
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
