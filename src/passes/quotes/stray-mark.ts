import { isSpace } from '../../text/characters.ts';
import type { Rule } from '../rule.ts';
import { readingOf } from './pairing.ts';
import { confidenceOf, quotationsOf, SURE } from './quotations.ts';

export const strayMark: Rule = {
  id: 'quotes/stray-mark',
  effect: 'fix',
  summary: 'Take out a quotation mark that stands alone after a quotation has ended',
  why: 'Translation engines close a quotation twice, with the mark of each language.',
  examples: [
    {
      before: 'He said: "This is the first one, friends!" \u201d',
      after: 'He said: "This is the first one, friends!"',
    },
    { keep: 'William \u201cBill\u201d \u201cBuck\u201d Rogers.' },
    { keep: '(He said: \u201cYes.\u201d)' },
    { keep: 'A \u201cyes\u201d-or-\u201cno\u201d question.' },
  ],
  *check(doc) {
    if (quotationsOf(doc).ends.length === 0) return;
    for (const { mark, role, margin } of readingOf(doc)) {
      if (role !== 'stray' || margin < SURE) continue;
      let start = mark.start;
      while (isSpace(doc.text.charCodeAt(start - 1))) start--;
      if (doc.text.slice(start, mark.start).includes('\n')) continue;
      yield { span: { start, end: mark.end }, text: '', confidence: confidenceOf(margin) };
    }
  },
};
