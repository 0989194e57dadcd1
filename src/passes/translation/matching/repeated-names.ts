import type { Document } from '../../../text/document.ts';
import { perDocument } from '../../../text/per-document.ts';
import { WORD } from '../../../text/tokens.ts';
import { countsOf } from './repeats.ts';
import { isInflection, isOneEdit, isTranscription } from './spelling-neighbours.ts';
import { CAPITAL, followsInSentence, formAt, SHIELDED, type Words, wordsOf } from './token-context.ts';
import { wordSet } from './word-set.ts';

const LEAST_LETTERS = 5;
const MOST_LETTERS = 24;
/** More names with the same beginning form a list; the bound keeps the search linear. */
const MOST_ALIKE = 40;

/** A capitalised word that occurs at least twice. */
export interface RepeatedName {
  readonly form: string;
  readonly tokens: readonly number[];
}

/** The repeated names of a document by their first three and by their last three letters. */
const byEnds = perDocument((doc: Document) => {
  const index = new Map<string, RepeatedName[]>();
  for (const name of repeatedNames(doc)) {
    for (const key of keysOf(name.form)) {
      const names = index.get(key);
      if (!names) index.set(key, [name]);
      else if (names.length < MOST_ALIKE) names.push(name);
    }
  }
  return index;
});

function repeatedNames(doc: Document): readonly RepeatedName[] {
  const words = wordsOf(doc);
  const counts = countsOf(doc);
  const seen = new Map<number, { form: string; tokens: number[] }>();
  for (let token = 0; token < words.length; token++) {
    if (counts[token] < 2 || words.shape[token] !== CAPITAL) continue;
    if (words.kind[token] !== WORD || words.context[token] & SHIELDED) continue;
    const number = words.form[token];
    const form = words.forms.text[number];
    if (form.length < LEAST_LETTERS || form.length > MOST_LETTERS) continue;
    const known = seen.get(number);
    if (known) known.tokens.push(token);
    else seen.set(number, { form, tokens: [token] });
  }
  return [...seen.values()].filter(({ tokens }) => tokens.length > 1);
}

function keysOf(form: string): readonly string[] {
  return [`<${form.slice(0, 3)}`, `${form.slice(-3)}>`];
}

/** The repeated names that begin or end like a word: one edit leaves either the beginning or the end unchanged. */
export function* repeatedNamesLike(doc: Document, word: string): Iterable<RepeatedName> {
  for (const key of keysOf(word)) yield* byEnds(doc).get(key) ?? [];
}

/** Words before anybody's surname. */
export const TITLES =
  wordSet(`mr mrs ms miss dr prof professor sir lord lady dame president minister premier senator king queen
  prince princess pope captain colonel general judge justice rev reverend sergeant`);

/** The first name or title before a name; the empty string if there is none. */
export function nameBefore(words: Words, token: number): string {
  if (!followsInSentence(words, token)) return '';
  const before = token - 1;
  return words.shape[before] === CAPITAL && words.kind[before] === WORD ? formAt(words, before) : '';
}

/** A name that the document repeats, one edit away, unless a first name indicates another person. */
export function repeatedNeighbour(doc: Document, token: number): RepeatedName | undefined {
  const words = wordsOf(doc);
  const word = formAt(words, token);
  const before = nameBefore(words, token);
  for (const name of repeatedNamesLike(doc, word)) {
    const { form, tokens } = name;
    // Slips rarely affect the first letter: Zabul is not Kabul.
    if (
      word[0] !== form[0] ||
      !isOneEdit(word, form) ||
      isInflection(word, form) ||
      isTranscription(word, form)
    )
      continue;
    const isOther =
      before !== '' && !TITLES.has(before) && !tokens.some((at) => nameBefore(words, at) === before);
    if (!isOther) return name;
  }
  return undefined;
}
