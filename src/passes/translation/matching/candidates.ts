import type { Commonness } from '../../../knowledge/english-words.ts';
import { lazy } from '../../../knowledge/lazy.ts';
import type { Document } from '../../../text/document.ts';
import { hashOf } from '../../../text/hash.ts';
import { perDocument } from '../../../text/per-document.ts';
import { BEYOND_ASCII, JOINED, NUMBER } from '../../../text/tokens.ts';
import type { Rule } from '../../rule.ts';
import { wordsOf } from './token-context.ts';
import { formNumber, type WordForms } from './word-forms.ts';

/**
 * Most rules are triggered by few words: a quotation mark, a number, an unknown word. Such a rule names its
 * words, or a test of a word, and reads only the tokens that match. Words are looked up among the distinct
 * forms of the document, and a test runs once per form, so a rule without candidates costs next to nothing.
 */

/** The tokens of a document that a rule examines, in order. */
export type Candidates = (doc: Document) => readonly number[];

/** A rule of this pass. It does not run on a document without candidates. */
export interface CandidateRule extends Rule {
  readonly candidates?: (doc: Document) => readonly unknown[];
}

const NONE: readonly number[] = [];

/** The tokens whose form is one of these. */
export function tokensAmong(forms: { values(): Iterable<string> }): Candidates {
  const wanted = lazy(() => {
    const all = [...forms.values()];
    return { all, hashes: Int32Array.from(all, hashOf) };
  });
  return perDocument((doc) => {
    const words = wordsOf(doc);
    const { all, hashes } = wanted();
    const matching: number[] = [];
    for (let at = 0; at < all.length; at++) {
      const number = formNumber(words.forms, all[at], hashes[at]);
      if (number >= 0) matching.push(number);
    }
    return tokensOfForms(doc, matching);
  });
}

/**
 * The tokens whose form passes a test. The test gets the form, its frequency class in English (0 for unknown, up to 4),
 * and its hash (see `hashOf`). If only forms with a certain trait can pass the test, it names the trait and runs on
 * those forms only.
 */
export function tokensMatching(
  isWanted: (form: string, level: Commonness, hash: number) => boolean,
  trait: Trait = 'any',
): Candidates {
  return perDocument((doc) => {
    const { text, commonness, hash } = wordsOf(doc).forms;
    const matching = formsByTrait(doc)[trait].filter((form) =>
      isWanted(text[form], commonness[form] as Commonness, hash[form]),
    );
    return tokensOfForms(doc, matching);
  });
}

/** A property that few forms share: unknown, a number, joined by hyphens or apostrophes, and so on. */
type Trait = 'any' | 'unknown' | 'number' | 'joined' | 'beyond-ascii';

const formsByTrait = perDocument((doc): Readonly<Record<Trait, readonly number[]>> => {
  const { forms, kind, traits } = wordsOf(doc);
  const { size, commonness, last } = forms;
  const by: Record<Trait, number[]> = { any: [], unknown: [], number: [], joined: [], 'beyond-ascii': [] };
  for (let form = 0; form < size; form++) {
    by.any.push(form);
    if (commonness[form] === 0) by.unknown.push(form);
    if (kind[last[form]] === NUMBER) by.number.push(form);
    // Most forms contain only ASCII letters. A straight and a curly apostrophe give the same form, so both
    // have the trait.
    const own = traits[last[form]];
    if (own === 0) continue;
    if (own & JOINED) by.joined.push(form);
    if (own & BEYOND_ASCII) by['beyond-ascii'].push(form);
  }
  return by;
});

/** One flag per form. A search sets the flags of its forms and clears them afterwards. */
const marksOf = perDocument((doc) => new Uint8Array(wordsOf(doc).forms.size));

function tokensOfForms(doc: Document, matching: readonly number[]): readonly number[] {
  if (matching.length === 0) return NONE;
  const { form, length, forms } = wordsOf(doc);
  if (matching.length === 1) return tokensOfForm(forms, matching[0]);
  const isMatching = marksOf(doc);
  for (const one of matching) isMatching[one] = 1;
  const found: number[] = [];
  for (let token = 0; token < length; token++) if (isMatching[form[token]] === 1) found.push(token);
  for (const one of matching) isMatching[one] = 0;
  return found;
}

function tokensOfForm({ last, before }: WordForms, form: number): readonly number[] {
  const found: number[] = [];
  for (let token = last[form]; token >= 0; token = before[token]) found.push(token);
  return found.reverse();
}

/** Candidates that several rules share. */
export const stops = tokensAmong(['.']);
export const numbers = tokensMatching(() => true, 'number');
