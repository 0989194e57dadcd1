import type { Rule } from '../../rule.ts';
import { glyphEdits } from '../repair/edits.ts';

export const doubled: Rule = {
  id: 'quotes/doubled',
  effect: 'fix',
  summary: 'Write a doubled quotation mark once',
  why: 'Spreadsheets double a mark to escape it, and scrapers lose the unescaping.',
  examples: [
    { before: 'These people are ""dry"" by nature.', after: 'These people are "dry" by nature.' },
    { keep: '\u201cShe said, \u2018I heard him say \u201cno.\u201d\u2019\u201d' },
    { keep: 'The field was "" when it was read.' },
    { keep: '"He told me, \'Go home,\'" she said.' },
  ],
  check: (doc) => glyphEdits(doc, 'doubled'),
};
