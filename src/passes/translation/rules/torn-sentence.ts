import { isEnglish } from '../../../text/language/tags.ts';
import { WORD } from '../../../text/tokens.ts';
import { type CandidateRule, stops, type Words, wordsOf } from '../analysis.ts';
import { flagTokens } from '../matching/flag.ts';
import { CAPITAL, FIRST, formAt, HEADING, LOWER, QUOTED, SHIELDED } from '../matching/token-context.ts';
import { wordSet } from '../matching/word-set.ts';

/** Words that never end an English sentence: articles, possessives, conjunctions that need a clause. */
const NO_END = wordSet('the a an its their my your our because although whereas than and or if unless');

export const tornSentence: CandidateRule = {
  id: 'translation/torn-sentence',
  effect: 'flag',
  candidates: stops,
  summary: 'Point out a sentence that breaks off before its last word',
  why: 'A sentence cut by a translator or a scraper ends in an article or a conjunction: `He spoke to the. Then he left.` Prepositions and auxiliaries can end English sentences, so they prove nothing.',
  examples: [
    { flag: 'The minister spoke with ⟦the.⟧ Then he left for home.' },
    { keep: 'That is what he was looking for. She said she has.' },
    { keep: 'Plan A. It failed. Vitamin A. The word is “the”.' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language)) return;
    const words = wordsOf(doc);
    for (const stop of stops(doc)) {
      const token = stop - 1;
      if (token < 1 || token + 2 >= words.length) continue;
      if (!NO_END.has(formAt(words, token)) || words.shape[token] !== LOWER) continue;
      if (words.context[token] & (SHIELDED | HEADING | QUOTED) || !isEnd(words, token)) continue;
      yield flagTokens(
        words,
        { first: token, last: token + 1 },
        {
          type: 'grammar',
          severity: 'warning',
          confidence: 0.85,
          message: 'The sentence breaks off: its last words are missing.',
        },
      );
    }
  },
};

/** A single full stop, white space, and a capital that begins a new sentence. */
function isEnd(words: Words, token: number): boolean {
  const next = token + 2;
  if (words.start[token + 1] !== words.end[token] || words.start[next] === words.end[token + 1]) return false;
  return (
    words.shape[next] === CAPITAL &&
    words.kind[next] === WORD &&
    (words.context[next] & FIRST) !== 0 &&
    words.kind[token - 1] === WORD &&
    // `Oh my.`; `on behalf of b, not a.`
    !/^(?:oh|not|point|option|plan|type)$/u.test(formAt(words, token - 1))
  );
}
