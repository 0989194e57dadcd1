import { isEnglish } from '../../../text/language/tags.ts';
import { type CandidateRule, tokensAmong, wordsOf } from '../analysis.ts';
import { flagTokens } from '../matching/flag.ts';
import { followsInSentence, formAt, SHIELDED } from '../matching/token-context.ts';

const OPENINGS = ['\u201c', '\u00ab'];
const CLOSING = new Map([
  ['\u201c', '\u201d'],
  ['\u00ab', '\u00bb'],
]);

const openings = tokensAmong(OPENINGS);

export const emptyQuotation: CandidateRule = {
  id: 'translation/empty-quotation',
  effect: 'flag',
  candidates: openings,
  summary: 'Point out quotation marks with nothing between them',
  why: 'The software dropped a name in letters that it could not read, and kept its marks: `the newspaper “” wrote`. Straight marks are left alone: in code they are an empty string.',
  examples: [
    { flag: 'The newspaper ⟦“”⟧ wrote about the case.' },
    { keep: 'The newspaper “Morning” wrote about the case.' },
    { keep: 'The field is "" by default.' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language)) return;
    const words = wordsOf(doc);
    for (const token of openings(doc)) {
      if (words.context[token] & SHIELDED || !followsInSentence(words, token + 1)) continue;
      if (formAt(words, token + 1) !== CLOSING.get(formAt(words, token))) continue;
      yield flagTokens(
        words,
        { first: token, last: token + 1 },
        {
          type: 'omission',
          severity: 'warning',
          confidence: 0.9,
          message: 'There is nothing between the quotation marks: a name is missing.',
        },
      );
    }
  },
};
