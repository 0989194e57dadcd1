import { classBits, classesOf } from '../../../knowledge/word-classes.ts';
import { finalize } from '../../../knowledge/word-hash.ts';
import type { Words } from './token-context.ts';

/** A noun that needs a determiner. */
export const NEEDS_DETERMINER = classBits('K');

/** The words of a document with the classes of their forms: one more than the bits, 0 for a form not looked up yet. */
export interface ClassedWords {
  readonly words: Words;
  readonly known: Uint16Array;
}

/** The words of a document, with no class looked up. */
export function classedWords(words: Words): ClassedWords {
  return { words, known: new Uint16Array(words.forms.size) };
}

/** The classes of a token's form, as bits. */
export function classesAt({ words, known }: ClassedWords, token: number): number {
  const number = words.form[token];
  if (known[number] === 0) known[number] = classesOf(finalize(words.forms.hash[number])) + 1;
  return known[number] - 1;
}
