import type { Finding } from '../../rule.ts';
import type { CandidateRule } from '../analysis.ts';
import { phraseRule } from '../matching/phrase-rule.ts';

const everyPhrase = phraseRule({
  id: 'translation/tortured-phrase',
  summary: 'Point out a term of science that a paraphraser took apart',
  why: 'Software that rewrites papers swaps the words of set terms: `profound neural organization` for deep neural network. The list is that of the Problematic Paper Screener (Cabanac, Labbé, Magazinov; CC BY 4.0), without what edited English has as well.',
  examples: [
    { flag: 'They trained a ⟦profound neural organization⟧ on images.' },
    { keep: 'They trained a deep neural network on images.' },
    { keep: 'The brain is organised in layers, and the test was arranged in May.' },
  ],
  lexicon: 'tortured-phrases',
  type: 'terminology',
  severity: 'warning',
  confidence: 0.75,
  message: (written, { suggestion }) => `“${written}” is a tortured phrase; the term is “${suggestion}”.`,
});

/** Two words may stand together by chance; a paraphrased paper is full of such phrases, an article is not. */
const SURE_WORDS = 3;

export const torturedPhrase: CandidateRule = {
  ...everyPhrase,
  *check(doc) {
    const found = [...everyPhrase.check(doc)];
    const written = ({ span }: Finding) => doc.text.slice(span.start, span.end);
    const isPaper = new Set(found.map((finding) => written(finding).toLowerCase())).size > 1;
    for (const finding of found)
      if (isPaper || written(finding).split(' ').length >= SURE_WORDS) yield finding;
  },
};
