import { phraseRule } from '../matching/phrase-rule.ts';

export const literalPhrase = phraseRule({
  id: 'translation/literal-phrase',
  summary: 'Point out a phrase of another language in English words',
  why: 'News uses set phrases, and each language has its own: a Spaniard leaves a balance of ten dead, a Russian lays flowers to the monument, a German stands under four eyes. Translated word for word, they are not English. Each phrase of the list was searched for in good English of all kinds, and none occurred there.',
  examples: [
    { flag: 'The new tax was the ⟦drop that made the glass overflow⟧ for the farmers.' },
    { flag: 'The two ministers spoke ⟦under four eyes⟧ in Berlin.' },
    { flag: 'The driver was ⟦brought to criminal responsibility⟧ on Monday.' },
    { keep: 'The new tax was the last straw for the farmers.' },
    { keep: 'She put sticks in the stove and swallowed hard.' },
  ],
  lexicon: 'literal-phrases',
  type: 'mistranslation',
  severity: 'warning',
  confidence: 0.8,
  suggests: false,
  message: (written, { suggestion, note }) => {
    const source = note ? `, probably from ${note.split(/[ ,]/u)[0]}` : '';
    return suggestion
      ? `“${written}” is a word-for-word translation${source}; English says “${suggestion}”.`
      : `“${written}” is a word-for-word translation${source}.`;
  },
});
