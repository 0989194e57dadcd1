import { isSpace } from '../../text/characters.ts';
import type { Rule } from '../rule.ts';
import { isSure } from './missing-end.ts';
import { confidenceOf, quotationsOf } from './quotations.ts';
import { COMMA, SPACE, STOP } from './sides.ts';

export const straySpaceOutside: Rule = {
  id: 'quotes/stray-space-outside',
  effect: 'fix',
  summary: 'Take out a space between a closing quotation mark and a comma or full stop',
  why: 'Tokenisers of translation engines set punctuation apart. An ellipsis may stand apart, and so may a number or name that begins with a point.',
  examples: [
    {
      before: 'They named "pain points" , "blocks" and "gaps" .',
      after: 'They named "pain points", "blocks" and "gaps".',
    },
    { keep: 'He said "maybe" ... and left.' },
    { keep: 'The "best" .45 pistol was sold.' },
  ],
  *check(doc) {
    const { text } = doc;
    for (const end of quotationsOf(doc).ends) {
      const { mark } = end;
      if (end.role !== 'close' || !isSure(doc, end) || mark.right !== SPACE) continue;
      if ((mark.farRight !== COMMA && mark.farRight !== STOP) || text[mark.rightAt] === '\u2026') continue;
      const next = text.charCodeAt(mark.rightAt + 1);
      if (mark.rightAt + 1 < text.length && !isSpace(next)) continue;
      if (text.slice(mark.end, mark.rightAt).includes('\n') || mark.spacedMarkRight) continue;
      yield { span: { start: mark.end, end: mark.rightAt }, text: '', confidence: confidenceOf(end.margin) };
    }
  },
};
