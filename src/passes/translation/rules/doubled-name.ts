import { isEnglish } from '../../../text/language/tags.ts';
import { WORD } from '../../../text/tokens.ts';
import { type CandidateRule, tokensAmong, type Words, wordsOf } from '../analysis.ts';
import { flagTokens } from '../matching/flag.ts';
import { formAt, LOWER, SHIELDED } from '../matching/token-context.ts';

const LONGEST_NAME = 4;

const brackets = tokensAmong(['(']);

export const doubledName: CandidateRule = {
  id: 'translation/doubled-name',
  effect: 'flag',
  candidates: brackets,
  summary: 'Point out a name that its brackets repeat',
  why: 'The source gives a foreign name in both scripts; after transcription the two are the same: `Ruta Alma (Ruta Alma)`. Only the same words, all capitalised, directly before the brackets and inside them.',
  examples: [
    { flag: 'The head of the clinic, ⟦Ruta Alma (Ruta Alma)⟧, opened the ward.' },
    { keep: 'The head of the clinic, Ruta Alma (Rūta Alma), opened the ward.' },
    { keep: 'Call open (open) or the Open (US Open) twice.' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language)) return;
    const words = wordsOf(doc);
    for (const open of brackets(doc)) {
      const length = lengthOfEcho(words, open);
      if (length === 0 || words.context[open] & SHIELDED) continue;
      yield flagTokens(
        words,
        { first: open - length, last: open + length + 1 },
        {
          type: 'duplication',
          severity: 'warning',
          confidence: 0.9,
          message: 'The brackets repeat the name before them.',
          suggestion: doc.text.slice(words.start[open - length], words.end[open - 1]),
        },
      );
    }
  },
};

/** The number of words, at least two, of a name that the brackets repeat; 0 if they do not. */
function lengthOfEcho(words: Words, open: number): number {
  let length = 0;
  while (length <= LONGEST_NAME && words.kind[open + 1 + length] === WORD) length++;
  if (length < 2 || length > LONGEST_NAME || length > open || formAt(words, open + 1 + length) !== ')')
    return 0;
  for (let at = 0; at < length; at++) {
    const before = open - length + at;
    if (words.form[before] !== words.form[open + 1 + at] || words.shape[before] === LOWER) return 0;
  }
  return length;
}
