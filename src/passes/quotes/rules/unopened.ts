import type { Rule } from '../../rule.ts';
import { analysisOf } from '../analysis.ts';

export const unopened: Rule = {
  id: 'quotes/unopened',
  effect: 'fix',
  summary: 'Open a quotation whose start is certain',
  why: 'A paragraph that begins with the quoted sentence, and says after the closing mark who said it, has lost its first character.',
  examples: [
    { before: 'We are ready to go," he said.', after: '"We are ready to go," he said.' },
    {
      before: 'He said, We are ready to go." Then he left.',
      after: 'He said, "We are ready to go." Then he left.',
    },
    { keep: 'He is 6\'2" and weighs 180 pounds.' },
    { keep: "The workers' rights group met the players' union." },
  ],
  check: (doc) =>
    analysisOf(doc)
      .missingDelimiters.filter(({ partner, how }) => how === 'sentence' && partner.role === 'close')
      .map(({ at, glyph }) => ({ span: { start: at, end: at }, text: glyph, confidence: 0.7 })),
};
