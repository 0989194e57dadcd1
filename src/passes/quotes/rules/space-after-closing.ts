import type { Rule } from '../../rule.ts';
import { analysisOf, isCertain } from '../analysis.ts';
import { lacksSpace } from '../quotations/delimiters.ts';
import { insertion } from '../repair/edits.ts';

export const spaceAfterClosing: Rule = {
  id: 'quotes/space-after-closing',
  effect: 'fix',
  summary: 'Restore the space that was lost after a closing quotation mark',
  why: 'Stripping tags from a page also removes the white space beside them. A plural or possessive ending belongs to the mark.',
  examples: [
    { before: '\u201cWe will go,\u201dshe said.', after: '\u201cWe will go,\u201d she said.' },
    { before: 'He called it "a mess"and left.', after: 'He called it "a mess" and left.' },
    {
      before: 'They met at the \u201cfair\u201d\u2013 the old one.',
      after: 'They met at the \u201cfair\u201d \u2013 the old one.',
    },
    { keep: '"Vogue"\'s editor left, and two "A"s were given.' },
    { keep: 'The \u201cA\u201d- and \u201cB\u201d-class met \u201ctoo late\u201d\u2014so they said.' },
    { keep: 'The vote (\u201ca mandate\u201d) was close; \u201cno\u201d\u2014that was all.' },
    { keep: 'He is 6\'2" and weighs 180 pounds.' },
    { keep: '\u201cSay \u2018cheese\u2019!\u201d' },
    { keep: 'The \u201c90s\u201d, the \u201cten\u201ds and the \u201cno\u201d-vote.' },
    { keep: 'William \u201cBill\u201d \u201cBuck\u201d Rogers.' },
    { keep: 'She ran the mile in 4\'53".' },
  ],
  check(doc) {
    const analysis = analysisOf(doc);
    return analysis.quotations.misspaced
      .filter(
        (delimiter) => delimiter.role === 'close' && lacksSpace(delimiter) && isCertain(analysis, delimiter),
      )
      .map(({ mark, margin }) => insertion(mark.end, ' ', margin));
  },
};
