import { isEnglish } from '../../../text/language/tags.ts';
import { WORD } from '../../../text/tokens.ts';
import { type CandidateRule, tokensAmong, type Words, wordsOf } from '../analysis.ts';
import { flagTokens } from '../matching/flag.ts';
import { CAPITAL, formAt, SHIELDED } from '../matching/token-context.ts';
import { wordSet } from '../matching/word-set.ts';

/** Verbs after which `in` introduces a place. */
const PLACED = wordSet(
  'stay stays stayed staying live lives lived living arrive arrives arrived arriving remain remains remained land landed landing reside resides',
);
const TITLES = wordSet('president chancellor minister king queen prince senator governor mayor');
const MOST_CAPITALS = 3;

const placed = tokensAmong(PLACED);

export const tornSeam: CandidateRule = {
  id: 'translation/torn-seam',
  effect: 'flag',
  candidates: placed,
  summary: 'Point out a person in a position where only a place fits',
  why: 'Two headlines or clauses were joined: `to stay in Emirates President Jean Castex in Paris`. Nobody stays in a president, so a word or a full stop is missing between them.',
  examples: [
    { flag: 'He will travel tomorrow to ⟦stay in Emirates President⟧ Anna Berg in Oslo.' },
    { keep: 'He will stay in President Wilson’s hometown, and she arrived in Prince Edward Island.' },
    { keep: 'She lives in Prince George and stayed in King William Street.' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language)) return;
    const words = wordsOf(doc);
    for (const verb of placed(doc)) {
      const token = verb + 1;
      if (token + 3 >= words.length || formAt(words, token) !== 'in' || words.context[token] & SHIELDED)
        continue;
      const title = titleBehind(words, token);
      if (title < 0) continue;
      yield flagTokens(
        words,
        { first: token - 1, last: title },
        {
          type: 'grammar',
          severity: 'warning',
          confidence: 0.8,
          message: 'A person is named where only a place fits: two clauses were joined here.',
        },
      );
    }
  },
};

/**
 * The title after a capitalised place (`Emirates President Jean …`). A title alone may begin the name of a
 * street or a town.
 */
function titleBehind(words: Words, preposition: number): number {
  for (let token = preposition + 1; token <= preposition + MOST_CAPITALS; token++) {
    if (words.shape[token] !== CAPITAL || words.kind[token] !== WORD) return -1;
    if (token === preposition + 1 || !TITLES.has(formAt(words, token))) continue;
    let name = token + 1;
    while (name < words.length && words.shape[name] === CAPITAL && words.kind[name] === WORD) name++;
    return name > token + 1 && !formAt(words, name - 1).endsWith("'s") ? token : -1;
  }
  return -1;
}
