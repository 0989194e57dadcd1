import type { Rule } from '../../rule.ts';
import { analysisOf } from '../analysis.ts';
import type { QuoteStyle } from '../evidence/style.ts';
import { insertion } from '../repair/edits.ts';
import { damagedPlaces, type SplitSentence } from '../repair/split-sentences.ts';

export const commaBeforeAttribution: Rule = {
  id: 'quotes/comma-before-attribution',
  effect: 'fix',
  summary: 'Restore the comma between a quoted sentence and its attribution',
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
    {
      keep: '"We go on with it" he said.\n\n"They will stay at home" she said.\n\n"It is time to leave" he said.',
      because: 'the writer sets no commas there',
    },
    { keep: '\u201cNo comment\u201d \u2013 that was all.' },
  ],
  check(doc) {
    const { splitSentences, style } = analysisOf(doc);
    if (leavesCommasOut(splitSentences, style)) return [];
    return damagedPlaces(splitSentences, 'comma').map(({ quotation: { close, margin }, at }) => {
      if (style.comma === 'inside' || !close) return insertion(at, ',', margin);
      // If the space was lost, too, one edit restores both.
      return insertion(close.mark.end, close.lacksOuterSpace ? ', ' : ',', margin);
    });
  },
};

/** This many attributions without a comma are a habit, if none has one and nothing else is damaged there. */
const LEAST_HABIT = 3;

function leavesCommasOut(splitSentences: readonly SplitSentence[], { commas }: QuoteStyle): boolean {
  if (commas > 0) return false;
  const bare = splitSentences.filter(({ comma }) => comma !== undefined);
  return (
    bare.length >= LEAST_HABIT &&
    bare.every(({ quotation: { close }, capital }) => !close?.lacksOuterSpace && capital === undefined)
  );
}
