import { isSpace } from '../../../text/characters.ts';
import type { EditFinding, Rule } from '../../rule.ts';
import { analysisOf } from '../analysis.ts';
import { confidenceOf, MIN_MARGIN } from '../quotations/delimiters.ts';

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
  check(doc) {
    const { marks, pairing, quotations } = analysisOf(doc);
    if (quotations.delimiters.length === 0) return [];
    const found: EditFinding[] = [];
    for (const [index, { role, margin }] of pairing.entries()) {
      const mark = marks[index];
      if (role !== 'stray' || margin < MIN_MARGIN || !mark.spacedMarkLeft) continue;
      let { start } = mark;
      while (isSpace(doc.text.charCodeAt(start - 1))) start--;
      if (doc.text.slice(start, mark.start).includes('\n')) continue;
      found.push({ span: { start, end: mark.end }, text: '', confidence: confidenceOf(margin) });
    }
    return found;
  },
};
