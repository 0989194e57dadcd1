import type { Rule } from '../../rule.ts';
import { analysisOf } from '../analysis.ts';
import { insertion } from '../repair/edits.ts';
import { damagedPlaces } from '../repair/split-sentences.ts';

export const commaBeforeAttribution: Rule = {
  id: 'quotes/comma-before-attribution',
  effect: 'fix',
  summary: 'Restore the comma between a quoted sentence and who said it',
  why: 'Lost where a page or an engine cut the sentence at its mark. The comma goes inside, unless the document puts the commas before its attributions outside.',
  examples: [
    {
      before: '\u201cIt will help us to meet new threats\u201d the Defense Department said.',
      after: '\u201cIt will help us to meet new threats,\u201d the Defense Department said.',
    },
    { before: '"We are ready to go" he said.', after: '"We are ready to go," he said.' },
    { keep: '\u201cStar Gate\u201d director Ann Lee said it was over.' },
    { keep: '\u201cDid you go?\u201d he asked.' },
    { keep: 'The plan, called \u201cutter madness\u201d he said, was dead.' },
    { keep: 'He called it "a mess" and said no more.' },
    { keep: '\u201cIt is what it is\u201d, he said.' },
    { keep: 'The star of \u201cHomicide: Life on the Street\u201d said no.' },
    { keep: '\u201cNo comment\u201d \u2013 that was all.' },
  ],
  check(doc) {
    const { splitSentences, style } = analysisOf(doc);
    return damagedPlaces(splitSentences, 'comma').map(({ quotation: { close, margin }, at }) => {
      if (style.comma === 'inside' || !close) return insertion(at, ',', margin);
      // If the space was lost, too, one edit restores both.
      return insertion(close.mark.end, close.lacksOuterSpace ? ', ' : ',', margin);
    });
  },
};
