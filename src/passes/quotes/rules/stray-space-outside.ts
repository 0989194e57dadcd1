import { isSpace } from '../../../text/characters.ts';
import type { Rule } from '../../rule.ts';
import { analysisOf, isCertain } from '../analysis.ts';
import type { Mark } from '../marks/marks.ts';
import { confidenceOf, isBeforeSpacedStop } from '../quotations/delimiters.ts';

export const straySpaceOutside: Rule = {
  id: 'quotes/stray-space-outside',
  effect: 'fix',
  summary: 'Remove a space between a closing quotation mark and a comma or full stop',
  why: 'Tokenisers of translation engines separate punctuation from words. An ellipsis may be separate, and so may a number or name that begins with a point.',
  examples: [
    {
      before: 'They named "pain points" , "blocks" and "gaps" .',
      after: 'They named "pain points", "blocks" and "gaps".',
    },
    { keep: 'He said "maybe" ... and left.' },
    { keep: 'The "best" .45 pistol was sold.' },
  ],
  check(doc) {
    const analysis = analysisOf(doc);
    return analysis.quotations.misspaced
      .filter(
        (delimiter) =>
          delimiter.role === 'close' &&
          isCertain(analysis, delimiter) &&
          isSetApart(doc.text, delimiter.mark),
      )
      .map(({ mark, margin }) => ({
        span: { start: mark.end, end: mark.rightAt },
        text: '',
        confidence: confidenceOf(margin),
      }));
  },
};

/** Only space separates the mark from a comma or full stop that ends a word or the text. */
function isSetApart(text: string, mark: Mark): boolean {
  if (!isBeforeSpacedStop(mark) || text[mark.rightAt] === '\u2026') return false;
  const next = text.charCodeAt(mark.rightAt + 1);
  if (mark.rightAt + 1 < text.length && !isSpace(next)) return false;
  return !mark.spacedMarkRight && !text.slice(mark.end, mark.rightAt).includes('\n');
}
