import type { Rule } from '../../rule.ts';
import { analysisOf, isCertain } from '../analysis.ts';
import { lacksSpace } from '../quotations/delimiters.ts';
import { insertion } from '../repair/edits.ts';
import { damagedPlaces } from '../repair/split-sentences.ts';

export const spaceBeforeOpening: Rule = {
  id: 'quotes/space-before-opening',
  effect: 'fix',
  summary: 'Restore the space that was lost before an opening quotation mark',
  why: 'Stripping tags from a page also removes the white space beside them. After a dash, a bracket or a hyphen an opening mark needs no space.',
  examples: [
    {
      before: 'The drill was called\u201cnorthern wind\u201d by the army.',
      after: 'The drill was called \u201cnorthern wind\u201d by the army.',
    },
    { before: 'She said:"We will go." Then she left.', after: 'She said: "We will go." Then she left.' },
    { keep: 'The word\u2014\u201cfreedom\u201d\u2014was on every wall.' },
    { keep: 'It was a \u201cyes\u201d-or-\u201cno\u201d question (\u201cno\u201d won).' },
    { keep: 'A 27" screen costs less than a 32" one.' },
    { keep: 'The class of \u201968 met (\u201cold friends\u201d), as in \u201976.' },
    { keep: 'At 40\u00b026\u203246\u2033 N the \u201cpole\u201d stood.' },
    { keep: 'He gave it an \u201cA\u201d-rating and/or \u201cB\u201d-rating.' },
    { keep: 'Run git commit -m "fix" && echo \'done\'.' },
  ],
  check(doc) {
    const analysis = analysisOf(doc);
    const lacking = analysis.quotations.misspaced.filter(
      (delimiter) => delimiter.role === 'open' && lacksSpace(delimiter) && isCertain(analysis, delimiter),
    );
    if (lacking.length === 0) return [];
    // There `period-before-opening` inserts the space.
    const afterPeriods = new Set(
      damagedPlaces(analysis.splitSentences, 'period').map(({ quotation }) => quotation.open),
    );
    return lacking
      .filter((delimiter) => !afterPeriods.has(delimiter))
      .map(({ mark, margin }) => insertion(mark.start, ' ', margin));
  },
};
