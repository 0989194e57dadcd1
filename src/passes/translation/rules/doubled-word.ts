import { isEnglish } from '../../../text/language/tags.ts';
import { WORD } from '../../../text/tokens.ts';
import { type CandidateRule, repeatsOf, wordsOf } from '../analysis.ts';
import { flagTokens } from '../matching/flag.ts';
import { formAt, LOWER, SHIELDED } from '../matching/token-context.ts';
import { wordSet } from '../matching/word-set.ts';

/** Words that English never doubles, except by mistake. */
const NEVER_TWICE =
  wordSet(`the a an of to and or but with from by for at as than into onto its their his your my our
  this these those if because is are was were be been has will would can could should may might must which who
  whose when where while also not only about between under over after before during through until since without
  among against some any each every both either neither such other another`);

/** Words before which the doubling can be correct: `what it is is that`, `all he was was`, `to and from`. */
const SENSIBLE = wordSet('is was are were has had that');

export const doubledWord: CandidateRule = {
  id: 'translation/doubled-word',
  effect: 'flag',
  candidates: (doc) => repeatsOf(doc).close,
  summary: 'Point out a small word written twice',
  why: 'A word doubled by a translator or an editor: `the the`, `of of`. Only words that English never doubles are flagged; `had had`, `that that` and emphasis (`very very`) are left alone.',
  examples: [
    { flag: 'The minister of ⟦the the⟧ interior spoke.' },
    { keep: 'What she had had in mind was that that house be sold.' },
    { keep: 'It was a very, very long night.' },
    { keep: 'The question is, is he ready?' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language)) return;
    const words = wordsOf(doc);
    for (const token of repeatsOf(doc).close) {
      if (words.before[token] !== token - 1) continue;
      if (words.kind[token] !== WORD || words.shape[token] !== LOWER) continue;
      const form = formAt(words, token);
      if (!NEVER_TWICE.has(form) || SENSIBLE.has(form) || words.context[token] & SHIELDED) continue;
      if (words.sentence[token] !== words.sentence[token - 1]) continue;
      // The operators `and` and `or`.
      if (form === 'and' && formAt(words, token + 1) === 'or') continue;
      // `A Q&A a few months back`.
      if (words.text[words.start[token - 1] - 1] === '&') continue;
      yield flagTokens(
        words,
        { first: token - 1, last: token },
        {
          type: 'duplication',
          severity: 'warning',
          confidence: 0.93,
          message: `“${form}” appears twice in a row.`,
          suggestion: form,
        },
      );
    }
  },
};
