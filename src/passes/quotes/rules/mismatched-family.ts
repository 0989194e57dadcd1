import type { Rule } from '../../rule.ts';
import { glyphEdits } from '../repair/edits.ts';

export const mismatchedFamily: Rule = {
  id: 'quotes/mismatched-family',
  effect: 'fix',
  summary: 'Set both ends of a quotation in marks of one family',
  why: 'Texts pasted from several sources close with another mark than they opened with. The end that agrees with the document gives the family.',
  examples: [
    {
      before: '\u201cWe will go," she said. \u201cNow.\u201d',
      after: '\u201cWe will go,\u201d she said. \u201cNow.\u201d',
    },
    {
      before: 'It was a \u2018success story\u201d of a \u201cgreat\u201d town.',
      after: 'It was a \u201csuccess story\u201d of a \u201cgreat\u201d town.',
    },
    { keep: '\u201cShe said, \u2018I heard him say \u201cno.\u201d\u2019\u201d' },
    { keep: '"He told me, \'Go home,\' and I did," she said.' },
    { keep: "She is known as Maria 'Mimi' Lopez." },
    { keep: "At 5 o'clock, the '80s band's \"Greatest Hits\" tour began." },
  ],
  check: (doc) => glyphEdits(doc, 'mismatched-family'),
};
