import { functionWordMask, functionWords, languageNames } from '../../../knowledge/foreign-words.ts';
import { hashFilter } from '../../../knowledge/hash-filter.ts';
import { hashOf } from '../../../text/hash.ts';
import { isEnglish } from '../../../text/language/tags.ts';
import { WORD } from '../../../text/tokens.ts';
import { type CandidateRule, tokensMatching, type Words, wordsOf } from '../analysis.ts';
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
const foreignTokens = tokensMatching(
  (form, _level, hash) => mayBeFunctionWord(hash) && functionWordMask(form) !== 0,
);

/** The function words of a language in a row, outside quotation marks: a clause that was not translated. */
export const untranslatedClause: CandidateRule = {
  id: 'translation/untranslated-clause',
  effect: 'flag',
  candidates: foreignTokens,
  summary: 'Point out a clause of another language left in the English',
  why: 'Two function words of one language in a row (`pour les`, `von der`) never stand so in English, outside names and quotations.',
  examples: [
    { flag: 'The rules are valid ⟦avec les⟧ enfants only.' },
    { keep: 'He read “Pour les enfants” aloud.' },
    { keep: 'Charles de la Tour met Mr van der Berg in Las Vegas.' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language)) return;
    const words = wordsOf(doc);
    for (const token of foreignTokens(doc)) {
      if (token === 0) continue;
      const mask = functionWordMask(formAt(words, token)) & functionWordMask(formAt(words, token - 1));
      if (mask === 0 || !isRun(words, token) || words.context[token] & (QUOTED | BRACKETED | SHIELDED))
        continue;
      if (isNamed(words, token)) continue;
      const isEnglish = (at: number) => frequencyAt(words, at) >= 2;
      if ((isEnglish(token) && isEnglish(token - 1)) || isBorrowed(words, token)) continue;
      yield flagTokens(
        words,
        { first: token - 1, last: token },
        {
          type: 'untranslated',
          severity: 'warning',
          confidence: 0.85,
          message: 'Words of another language in running text.',
          evidence: [`function words of ${languageNames(mask)}`],
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

/** `à la`, and single letters, which are no words. */
function isBorrowed(words: Words, token: number): boolean {
  const pair = `${formAt(words, token - 1)} ${formAt(words, token)}`;
  return pair === 'à la' || /^. | .$/u.test(pair) || words.form[token] === words.form[token - 1];
}

/** Particles between the parts of a name. */
function isNamed(words: Words, token: number): boolean {
  return words.shape[token + 1] !== LOWER || words.shape[token - 2] === CAPITAL;
}
