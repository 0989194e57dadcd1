import type { FlagFinding, Rule } from '../../rule.ts';
import { analysisOf, isCertain } from '../analysis.ts';
import { confidenceOf, type Delimiter, MIN_MARGIN } from '../quotations/delimiters.ts';

/** With more marks without a partner, the text has its own style: long quotations left open, verse, dialect. */
const MOST_UNPAIRED = 1;

export const unpaired: Rule = {
  id: 'quotes/unpaired',
  effect: 'flag',
  summary: 'Flag a quotation mark whose other end is missing and cannot be determined',
  why: 'Only the writer knows where the quotation ended. A document with several such marks leaves its long quotations open on purpose and is not flagged.',
  examples: [
    { flag: 'He called it ⟦\u201c⟧a mess and left. The word was \u201cover\u201d by then.' },
    {
      keep: '\u201cFirst paragraph of a long statement.\n\n\u201cSecond paragraph of the same statement.\u201d',
    },
    { keep: 'A 27" screen costs less than a 32" one.' },
  ],
  check(doc) {
    const analysis = analysisOf(doc);
    const { unpaired: delimiters } = analysis.quotations;
    if (delimiters.length > MOST_UNPAIRED) return [];
    return delimiters
      .filter(
        (delimiter) =>
          delimiter.level === 'double' && delimiter.margin >= MIN_MARGIN && !isCertain(analysis, delimiter),
      )
      .map(flagOf);
  },
};

function flagOf({ role, mark, margin }: Delimiter): FlagFinding {
  const what = role === 'open' ? 'opens and is never closed' : 'closes and was never opened';
  return {
    span: { start: mark.start, end: mark.end },
    type: 'typographical',
    severity: 'info',
    confidence: confidenceOf(margin),
    message: `This quotation ${what}.`,
  };
}
