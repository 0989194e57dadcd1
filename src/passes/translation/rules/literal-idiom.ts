import { phraseRule } from '../matching/phrase-rule.ts';

export const literalIdiom = phraseRule({
  id: 'translation/literal-idiom',
  summary: 'Point out an idiom of another language rendered word for word',
  why: 'Idioms do not cross word for word: the French drop makes the vase overflow where English has a last straw. Writers who explain a foreign idiom are flagged too; that is one look for an editor.',
  examples: [
    { flag: 'The new tax was the ⟦drop that made the glass overflow⟧ for the farmers.' },
    { flag: 'The two ministers spoke ⟦under four eyes⟧ in Berlin.' },
    { keep: 'The new tax was the last straw for the farmers.' },
    { keep: 'She put sticks in the stove and swallowed hard.' },
  ],
  lexicon: 'idioms',
  type: 'mistranslation',
  severity: 'error',
  confidence: 0.85,
  message: (written, { suggestion }) =>
    `“${written}” looks like an idiom of another language; English says “${suggestion}”.`,
});
