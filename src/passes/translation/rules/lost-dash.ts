import { commonness } from '../../../knowledge/english-words.ts';
import { isEnglish } from '../../../text/language/tags.ts';
import { type CandidateRule, tokensMatching, wordsOf } from '../analysis.ts';
import { flagTokens } from '../matching/flag.ts';
import { followsInSentence, formAt, LOWER, QUOTED, SHIELDED } from '../matching/token-context.ts';
import { wordSet } from '../matching/word-set.ts';

/** Words that begin a new clause and cannot be the second part of a compound. */
const CLAUSE = wordSet(`this these those they he she we which because although though the there its their our
  it but`);
/** First parts of compounds that continue with one of these: `over-the-counter`, `catch-the-bus`. */
const PART = wordSet(
  'over off under behind round around catch know like make from with into onto state post',
);

const glued = tokensMatching(isGlued, 'joined');

export const lostDash: CandidateRule = {
  id: 'translation/lost-dash',
  effect: 'flag',
  candidates: glued,
  summary: 'Point out a hyphen where a dash belongs',
  why: 'A dash of the source becomes a hyphen and glues two clauses: `images of the universe-this series shows`. Only before a word that begins a clause and never ends a compound.',
  examples: [
    { flag: 'It gave us pictures of the ⟦universe-this⟧ series may be the best.' },
    { flag: 'Wear in the ⟦middle-it⟧ produces heat.' },
    { keep: 'It is an over-the-counter drug, and he is a know-it-all.' },
    { keep: 'She gave the well-known man a do-it-yourself book.' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language)) return;
    const words = wordsOf(doc);
    // If it occurs twice, it is how the writer types a dash.
    if (glued(doc).length > 1) return;
    for (const token of glued(doc)) {
      if (words.shape[token] !== LOWER) continue;
      if (token + 1 >= words.length || words.context[token] & (SHIELDED | QUOTED)) continue;
      const next = formAt(words, token + 1);
      if (!followsInSentence(words, token + 1) || words.shape[token + 1] !== LOWER || next === 'all')
        continue;
      if (!/^\p{Ll}/u.test(next)) continue;
      yield flagTokens(
        words,
        { first: token, last: token },
        {
          type: 'typographical',
          severity: 'info',
          confidence: 0.85,
          message: 'A hyphen joins two clauses; probably a dash.',
          suggestion: doc.text
            .slice(words.start[token], words.end[token])
            .replace(/-(?=[^-]*$)/u, ' \u2013 '),
        },
      );
    }
  },
};

function isGlued(form: string): boolean {
  const hyphen = form.lastIndexOf('-');
  if (hyphen < 4 || hyphen !== form.indexOf('-') || !CLAUSE.has(form.slice(hyphen + 1))) return false;
  const before = form.slice(0, hyphen);
  return before.length > 3 && !PART.has(before) && commonness(before) > 1;
}
