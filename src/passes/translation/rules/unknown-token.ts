import { type CandidateRule, tokensAmong } from '../analysis.ts';

/** The unknown-word token of a translator, split by its own tokeniser. */
const UNKNOWN = /< ?unk >|< unk>/gu;

const unknown = tokensAmong(['unk']);

export const unknownToken: CandidateRule = {
  id: 'translation/unknown-token',
  effect: 'flag',
  candidates: unknown,
  summary: 'Point out an unknown-word token with spaces inside its brackets',
  why: 'A translator writes `<unk>` for a word that it does not know, and its tokeniser may split that: `< unk >`. `machine-residue` flags the form without spaces.',
  examples: [
    { flag: 'In minute 89 ⟦< unk >⟧ Ronaldo scored.' },
    { keep: 'If a < b and b > c, then nothing is said of a and c.' },
  ],
  *check(doc) {
    if (unknown(doc).length === 0) return;
    for (const match of doc.text.matchAll(UNKNOWN))
      yield {
        span: { start: match.index, end: match.index + match[0].length },
        type: 'characters',
        severity: 'error',
        confidence: 0.97,
        message: 'A token of the translation software was left in the text.',
      };
  },
};
