import { functionWordMask, functionWords, languageNames } from '../../../knowledge/foreign-words.ts';
import { hashFilter } from '../../../knowledge/hash-filter.ts';
import type { Document } from '../../../text/document.ts';
import { hashOf } from '../../../text/hash.ts';
import { isEnglish } from '../../../text/language/tags.ts';
import { perDocument } from '../../../text/per-document.ts';
import { WORD } from '../../../text/tokens.ts';
import { type CandidateRule, type Words, wordsOf } from '../analysis.ts';
import { flagTokens } from '../matching/flag.ts';
import {
  BRACKETED,
  CAPITAL,
  followsInSentence,
  formAt,
  frequencyAt,
  LOWER,
  QUOTED,
  SHIELDED,
} from '../matching/token-context.ts';

const mayBeFunctionWord = hashFilter(functionWords, hashOf);

/** The languages in which each form is a function word, as masks, indexed by the number of the form. */
const masksOf = perDocument((doc: Document) => {
  const { size, text, hash } = wordsOf(doc).forms;
  const masks = new Uint8Array(size);
  for (let form = 0; form < size; form++)
    if (mayBeFunctionWord(hash[form])) masks[form] = functionWordMask(text[form]);
  return masks;
});

/** The languages that a token and the one before it have in common, as a mask. */
function commonMask(masks: Uint8Array, { form }: Words, token: number): number {
  return masks[form[token]] & masks[form[token - 1]];
}

/**
 * The second words of all pairs from one language. Pairs that are also English are left out, since every text
 * is full of them.
 */
const secondWords = perDocument((doc: Document): readonly number[] => {
  const words = wordsOf(doc);
  const found: number[] = [];
  const masks = masksOf(doc);
  const isEnglish = (at: number) => frequencyAt(words, at) >= 2;
  for (let token = 1; token < words.length; token++)
    if (commonMask(masks, words, token) !== 0 && !(isEnglish(token) && isEnglish(token - 1)))
      found.push(token);
  return found;
});

/** Consecutive function words of one language, outside quotation marks: a clause that was not translated. */
export const untranslatedClause: CandidateRule = {
  id: 'translation/untranslated-clause',
  effect: 'flag',
  candidates: secondWords,
  summary: 'Point out a clause of another language left in the English',
  why: 'Two consecutive function words of another language (`pour les`, `von der`) never occur in English, outside names and quotations.',
  examples: [
    { flag: 'The rules are valid ⟦avec les⟧ enfants only.' },
    { keep: 'He read “Pour les enfants” aloud.' },
    { keep: 'Charles de la Tour met Mr van der Berg in Las Vegas.' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language)) return;
    const words = wordsOf(doc);
    for (const token of secondWords(doc)) {
      if (!isRun(words, token) || words.context[token] & (QUOTED | BRACKETED | SHIELDED)) continue;
      if (isNamed(words, token) || isBorrowed(words, token)) continue;
      yield flagTokens(
        words,
        { first: token - 1, last: token },
        {
          type: 'untranslated',
          severity: 'warning',
          confidence: 0.85,
          message: 'Words of another language in running text.',
          evidence: [`function words of ${languageNames(commonMask(masksOf(doc), words, token))}`],
        },
      );
    }
  },
};

function isRun(words: Words, token: number): boolean {
  return (
    words.kind[token] === WORD &&
    words.kind[token - 1] === WORD &&
    words.shape[token] === LOWER &&
    words.shape[token - 1] === LOWER &&
    followsInSentence(words, token)
  );
}

/** `à la`, and single letters. */
function isBorrowed(words: Words, token: number): boolean {
  const pair = `${formAt(words, token - 1)} ${formAt(words, token)}`;
  return pair === 'à la' || /^. | .$/u.test(pair) || words.form[token] === words.form[token - 1];
}

/** True for a particle between the parts of a name. */
function isNamed(words: Words, token: number): boolean {
  return words.shape[token + 1] !== LOWER || words.shape[token - 2] === CAPITAL;
}
