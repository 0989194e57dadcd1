import type { Rule } from '../../rule.ts';
import { glyphEdits } from '../repair/edits.ts';

export const guillemets: Rule = {
  id: 'quotes/guillemets',
  effect: 'fix',
  summary: 'Set guillemets around English words as the quotation marks of the document',
  why: 'Translations from French, Russian and other languages keep the marks of the original. Words of the other language keep theirs.',
  examples: [
    {
      before: 'The paper spoke of \u00aba great success\u00bb in the north.',
      after: 'The paper spoke of "a great success" in the north.',
    },
    { before: 'He called it \u00bba mess\u00ab and left.', after: 'He called it "a mess" and left.' },
    { keep: 'In French, quotation marks look like \u00ab ceci \u00bb.' },
  ],
  check: (doc) => glyphEdits(doc, 'guillemets'),
};
