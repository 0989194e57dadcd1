import type { EditFinding, Rule } from '../../rule.ts';
import { analysisOf } from '../analysis.ts';
import { preferredGlyph } from '../evidence/style.ts';
import { findLoneClosings } from '../repair/lone-closing.ts';

export const unopened: Rule = {
  id: 'quotes/unopened',
  effect: 'fix',
  summary: 'Open a quotation whose start is certain',
  why: 'A paragraph that begins with the quoted sentence, and says after the closing mark who said it, has lost its first character.',
  examples: [
    { before: 'We are ready to go," he said.', after: '"We are ready to go," he said.' },
    {
      before: 'She said the plan was not working. I am sure it was too late," she added.',
      after: 'She said the plan was not working. "I am sure it was too late," she added.',
    },
    {
      before: 'He said, We are ready to go." Then he left.',
      after: 'He said, "We are ready to go." Then he left.',
    },
    {
      before: 'After all, the pupils should get their bags back. "',
      after: '"After all, the pupils should get their bags back."',
    },
    { keep: 'He is 6\'2" and weighs 180 pounds.' },
    { keep: "The workers' rights group met the players' union." },
  ],
  check(doc) {
    const { marks, pairing, style, missingDelimiters } = analysisOf(doc);
    const found: EditFinding[] = missingDelimiters
      .filter(({ partner, how }) => how === 'sentence' && partner.role === 'close')
      .map(({ at, glyph }) => ({ span: { start: at, end: at }, text: glyph, confidence: 0.7 }));
    for (const { mark, opening, gap } of findLoneClosings(doc, marks, pairing)) {
      const curly = mark.glyph === 'straight' ? false : style.curly;
      const text = preferredGlyph({ curly }, 'double', 'open');
      found.push({ span: { start: opening, end: opening }, text, confidence: 0.7 });
      found.push({ span: gap, text: '', confidence: 0.7 });
    }
    return found;
  },
};
