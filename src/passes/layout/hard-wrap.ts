import type { Rule } from '../rule.ts';
import { lineEndsOf } from './line-ends.ts';

export const hardWrap: Rule = {
  id: 'layout/hard-wrap',
  effect: 'fix',
  summary: 'Join the lines of a paragraph that was wrapped at a width',
  why: 'E-mail, PDF and old text files end a line at 70 or 80 columns. Whether a text is wrapped is measured over all of it: lines of nearly one length, and sentences that run on over their ends.',
  examples: [
    {
      before:
        'the reading room of the county archive will be closed from the first\nMonday in March until the end of April. The roof above the north wing\nhas to be replaced, and the dust would be harmful to our visitors and\nthe books.',
      after:
        'the reading room of the county archive will be closed from the first Monday in March until the end of April. The roof above the north wing has to be replaced, and the dust would be harmful to our visitors and the books.',
    },
    { keep: 'Say little, then, and pay the man,\nand stand, and watch the shore.' },
  ],
  *check(doc) {
    for (const { span } of lineEndsOf(doc)) {
      const isHyphened = doc.text[span.start - 1] === '-';
      yield { span, text: isHyphened ? '' : ' ' };
    }
  },
};
