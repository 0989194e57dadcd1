import { isEnglish } from '../../../text/language/tags.ts';
import { WORD } from '../../../text/tokens.ts';
import { type CandidateRule, tokensAmong, wordsOf } from '../analysis.ts';
import { flagTokens } from '../matching/flag.ts';
import { CAPITAL, formAt, SHIELDED } from '../matching/token-context.ts';

const withheld = tokensAmong(['moumou', 'mou']);

export const anonymousName: CandidateRule = {
  id: 'translation/anonymous-name',
  effect: 'flag',
  candidates: withheld,
  summary: 'Point out a placeholder for a withheld name that was translated as a name',
  why: 'Chinese reports withhold a name as surname and 某 (“a certain”). Translators render it as a name: `Huang Moumou`, `Zhang Mou`. English says “a student surnamed Huang”. Each name is flagged once.',
  examples: [
    { flag: 'The police found that ⟦Huang Moumou⟧ had left the city.' },
    { flag: 'A driver, ⟦Zhang Mou⟧, was fined.' },
    { keep: 'The police found that a student surnamed Huang had left the city.' },
    { keep: 'Mou Tun-fei and Mou Zongsan were asked; so was a Mr. Mou.' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language) || withheld(doc).length === 0 || !doc.text.includes(' Mou')) return;
    const words = wordsOf(doc);
    const seen = new Set<number>();
    for (const token of withheld(doc)) {
      if (token < 1) continue;
      const form = formAt(words, token);
      const surname = words.form[token - 1];
      if (words.shape[token] !== CAPITAL || words.shape[token - 1] !== CAPITAL) continue;
      if (words.kind[token - 1] !== WORD || words.end[token - 1] + 1 !== words.start[token]) continue;
      if (words.sentence[token] !== words.sentence[token - 1] || words.context[token] & SHIELDED) continue;
      // The name continues after `Mou` if that is the surname.
      const goesOn = words.shape[token + 1] === CAPITAL && words.end[token] + 1 === words.start[token + 1];
      if (seen.has(surname) || formAt(words, token - 1).length > 6 || (form === 'mou' && goesOn)) continue;
      seen.add(surname);
      yield flagTokens(
        words,
        { first: token - 1, last: token },
        {
          type: 'mistranslation',
          severity: 'warning',
          confidence: 0.8,
          message: 'Not a name: the source withholds the given name and gives only the surname.',
          evidence: ['Chinese 某, “a certain”'],
        },
      );
    }
  },
};
