import type { Words } from '../analysis.ts';
import type { Found } from '../matching/phrase-matcher.ts';
import { phraseRule } from '../matching/phrase-rule.ts';
import { CAPITAL } from '../matching/token-context.ts';

export const literalTerm = phraseRule({
  id: 'translation/literal-term',
  summary: 'Point out an institution or a set term put together from other words',
  why: 'Institutions and set terms have one name: the United Nations are no joined countries, social media no web-based organizations. Translators that go word by word, and paraphrasers that swap each word for a synonym, write so.',
  examples: [
    { flag: 'The ⟦Joined Countries⟧ sent observers.' },
    { flag: 'The drug lowers ⟦circulatory strain⟧ within a week.' },
    { keep: 'The United Nations sent observers to the United Arab Emirates.' },
    { keep: 'A group of planets and a league of nations.' },
  ],
  lexicon: 'literal-terms',
  type: 'terminology',
  severity: 'warning',
  confidence: 0.85,
  message: (written, { suggestion }) => `“${written}” stands for “${suggestion}”?`,
  // `the Court Supreme Pizza`: a name may hold the words by chance, when more capitals follow.
  isWrong: (words: Words, { first, last }: Found) =>
    words.shape[first] !== CAPITAL || words.shape[last] === CAPITAL || last === first,
});
