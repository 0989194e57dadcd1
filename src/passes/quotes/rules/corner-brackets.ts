import type { Rule } from '../../rule.ts';
import { glyphEdits } from '../repair/edits.ts';

export const cornerBrackets: Rule = {
  id: 'quotes/corner-brackets',
  effect: 'fix',
  summary: 'Set corner brackets around English words as the marks of the document',
  why: 'Translations from Chinese and Japanese keep the marks of the original.',
  examples: [
    {
      before: 'He called it \u300ca great success\u300d and left.',
      after: 'He called it "a great success" and left.',
    },
    { keep: 'The title is \u300c\u3053\u3093\u306b\u3061\u306f\u300d in the original.' },
  ],
  check: (doc) => glyphEdits(doc, 'corner-brackets'),
};
