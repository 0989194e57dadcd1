import type { Words } from '../analysis.ts';
import type { Found } from '../matching/phrase-matcher.ts';
import { phraseRule } from '../matching/phrase-rule.ts';
import { CAPITAL } from '../matching/token-context.ts';

export const literalTerm = phraseRule({
  id: 'translation/literal-term',
  summary: 'Point out an institution or a set term rendered in other words',
  why: 'Institutions and set terms have one name: the United Nations are not “joined countries”, and social media not “web-based organizations”. Word-by-word translators, and paraphrasers that replace each word by a synonym, produce such terms.',
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
  message: (written, { suggestion }) => `“${written}” is probably “${suggestion}”.`,
  // `the Court Supreme Pizza`: a name may contain the words by chance if more capitalised words follow.
  isWrong: (words: Words, { first, last }: Found) =>
    words.shape[first] !== CAPITAL || words.shape[last] === CAPITAL || last === first,
});
