import type { Commonness } from '../../../knowledge/english-words.ts';
import { isDigit } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { perDocument } from '../../../text/per-document.ts';
import type { Rule } from '../../rule.ts';
import { type Words, wordsOf } from './token-context.ts';
import { formNumber } from './word-forms.ts';

/*
 * Most rules begin at few words: a quotation mark, a number, an unknown word. Such a rule names its words or a test
 * of a word, and reads the tokens that match. Words are looked up in the forms of the document, and a test runs once
 * a form, so that a rule without candidates costs next to nothing.
 */

/** The tokens of a document at which a rule looks, in order. */
export type Candidates = (doc: Document) => readonly number[];

/** A rule of this pass. It is not asked about a document without candidates. */
export interface CandidateRule extends Rule {
  readonly candidates?: (doc: Document) => readonly unknown[];
}

const NONE: readonly number[] = [];

/** The tokens whose form is one of these. */
export function tokensAmong(forms: { values(): Iterable<string> }): Candidates {
  return perDocument((doc) => {
    const words = wordsOf(doc);
    const matching: number[] = [];
    for (const form of forms.values()) {
      const number = formNumber(words.forms, form);
      if (number >= 0) matching.push(number);
    }
    return tokensOfForms(words, matching);
  });
}

/**
 * The tokens whose form passes a test, which is given the form and how common it is in English, from 0 for unknown
 * to 4.
 */
export function tokensMatching(isWanted: (form: string, level: Commonness) => boolean): Candidates {
  return perDocument((doc) => {
    const words = wordsOf(doc);
    const { size, text, commonness } = words.forms;
    const matching: number[] = [];
    for (let form = 0; form < size; form++)
      if (isWanted(text[form], commonness[form] as Commonness)) matching.push(form);
    return tokensOfForms(words, matching);
  });
}

function tokensOfForms({ form, length, forms }: Words, matching: readonly number[]): readonly number[] {
  if (matching.length === 0) return NONE;
  const isMatching = new Uint8Array(forms.size);
  for (const one of matching) isMatching[one] = 1;
  const found: number[] = [];
  for (let token = 0; token < length; token++) if (isMatching[form[token]] === 1) found.push(token);
  return found;
}

/** The candidates of several rules. */
export const stops = tokensAmong(['.']);
export const numbers = tokensMatching((form) => isDigit(form.charCodeAt(0)));
