import type { Rule } from '../../rule.ts';
import { glyphEdits } from '../repair/edits.ts';

export const wrongDirection: Rule = {
  id: 'quotes/wrong-direction',
  effect: 'fix',
  summary: 'Turn a curly quotation mark that points the wrong way',
  why: 'Straight marks made curly one by one are turned by whatever stands beside them. The whole paragraph decides which way is right.',
  examples: [
    { before: '\u201dWe will go,\u201d she said.', after: '\u201cWe will go,\u201d she said.' },
    {
      before: 'He called it \u201ca mess\u201c and left.',
      after: 'He called it \u201ca mess\u201d and left.',
    },
    { keep: '\u2018\u2019Ello, \u2019ello,\u2019 said the constable.' },
    { keep: 'The class of \u201968 and the summer of \u201976 were remembered.' },
    { keep: 'Fish \u2019n\u2019 chips \u2019round the corner.' },
    { keep: 'Mind your p\u2019s and q\u2019s; dot the i\u2019s.' },
    { keep: '\u2018It is what it is,\u2019 he said.' },
    { keep: '1980\u2019s and 1990\u2019s (older style)' },
  ],
  check: (doc) => glyphEdits(doc, 'wrong-direction'),
};
