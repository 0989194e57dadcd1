import type { Rule } from '../../rule.ts';
import { normalizeSpace } from '../repair/odd-spaces.ts';
import { suspectsOf } from '../repair/suspects.ts';

export const oddSpace: Rule = {
  id: 'characters/odd-space',
  effect: 'fix',
  language: 'en',
  summary: 'Replace no-break and other odd spaces between English words by plain spaces',
  why: 'Editors and content systems scatter no-break spaces between words, where they break searching and counting. Left alone beside digits, dashes and quotation marks, where they may be intended, and in every language but English.',
  examples: [
    {
      before: 'The minister\u00a0said that he was at the gate with them.',
      after: 'The minister said that he was at the gate with them.',
    },
    {
      keep: 'They sold 22\u00a0000 of them, and it weighs 10\u00a0kg.',
      because: 'spaces beside digits are intended',
    },
    { keep: 'It took 10\u00a0s, not 5\u2009%.', because: 'so are spaces before units' },
  ],
  *check(doc) {
    for (const at of suspectsOf(doc).spaces) {
      const text = normalizeSpace(doc.text.charCodeAt(at - 1), doc.text.charCodeAt(at + 1));
      if (text !== undefined) yield { span: { start: at, end: at + 1 }, text };
    }
  },
};
