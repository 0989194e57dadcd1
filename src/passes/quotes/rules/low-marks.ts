import type { Rule } from '../../rule.ts';
import { glyphEdits } from '../repair/edits.ts';

export const lowMarks: Rule = {
  id: 'quotes/low-marks',
  effect: 'fix',
  summary: 'Set low quotation marks around English words as the marks of the document',
  why: 'Translations from German, Polish and other languages keep the marks of the original. Words of the other language keep theirs.',
  examples: [
    {
      before: 'They spoke of the \u201edeal of the century\u201c at home.',
      after: 'They spoke of the \u201cdeal of the century\u201d at home.',
    },
    { before: 'He said: ,,We will go." Then he left.', after: 'He said: "We will go." Then he left.' },
    { keep: 'Der Spiegel titled the piece \u201eDas Ende\u201c.' },
    { keep: 'In German they look like \u201edies\u201c.' },
  ],
  check: (doc) => glyphEdits(doc, 'low-marks'),
};
