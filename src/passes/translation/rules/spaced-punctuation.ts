import { NUMBER, WORD } from '../../../text/tokens.ts';
import { type CandidateRule, tokensAmong, type Words, wordsOf } from '../analysis.ts';
import { flagTokens } from '../matching/flag.ts';
import { formAt, SHIELDED } from '../matching/token-context.ts';

const MARKS = new Set([':', ';', '!', '?', '%']);

/** True where the mark stands off the word before it, and white space or a closing mark follows. */
function isSpaced(words: Words, token: number): boolean {
  const gap = words.start[token] - words.end[token - 1];
  if (gap !== 1 || words.text[words.start[token] - 1] === '\n') return false;
  const mark = words.text[words.start[token]];
  const kind = words.kind[token - 1];
  if (mark === '%') return kind === NUMBER && words.kind[token - 2] !== NUMBER;
  if (kind !== WORD && !(kind === NUMBER && mark !== ':') && !/^[)"\u201d%]$/u.test(formAt(words, token - 1)))
    return false;
  return /^(?:\s|["\u201d\u2019]|)$/u.test(words.text[words.end[token]] ?? '');
}

const marks = tokensAmong(MARKS);

export const spacedPunctuation: CandidateRule = {
  id: 'translation/spaced-punctuation',
  effect: 'flag',
  candidates: marks,
  summary: 'Point out the French space before a colon, semicolon, percent sign, ! or ?',
  why: 'French sets a space before these marks, and a translator keeps it: `he said : no`, `20 %`. English has none. Tables of scores and emoticons are left alone.',
  examples: [
    { flag: 'Why go there⟦ ?⟧ Because it is near.' },
    { flag: 'Prices rose by 20⟦ %⟧ in a year.' },
    { keep: 'Why go there? Because it is near: twenty minutes.' },
    { keep: 'Thank you :-) he wrote' },
  ],
  *check(doc) {
    if (doc.language !== 'en') return;
    const words = wordsOf(doc);
    for (const token of marks(doc)) {
      if (token < 1 || words.context[token] & SHIELDED || !isSpaced(words, token)) continue;
      const { span, ...flag } = flagTokens(
        words,
        { first: token, last: token },
        {
          type: 'locale-violation',
          severity: 'info',
          confidence: 0.75,
          message: `English sets no space before “${formAt(words, token)}”.`,
          suggestion: formAt(words, token),
        },
      );
      yield { ...flag, span: { start: span.start - 1, end: span.end } };
    }
  },
};
