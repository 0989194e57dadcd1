import { isClipped, phraseRule } from '../matching/phrase-rule.ts';

export const wrongPreposition = phraseRule({
  id: 'translation/wrong-preposition',
  summary: 'Point out the preposition of another language',
  why: 'A machine carries over the preposition of the source: `depends of`, `by cause of`. Only fixed pairs that occur in no variety of English are listed.',
  examples: [
    { flag: 'The result ⟦depends of⟧ the weather.' },
    { flag: 'He missed the train ⟦by cause of⟧ the snow.' },
    { keep: 'The result depends on the weather.' },
    { keep: 'They had to part from the others at the gate.', because: 'a verb' },
    { keep: 'Since years ago the mill has stood empty.', because: 'reckoned from a point' },
  ],
  lexicon: 'prepositions',
  type: 'grammar',
  severity: 'warning',
  confidence: 0.8,
  message: (written, { suggestion }) =>
    suggestion ? `“${written}” is not English; probably “${suggestion}”.` : `“${written}” is not English.`,
  isWrong: (words, { first, entry }) => !isClipped(words, first) || entry.words.length > 2,
});
