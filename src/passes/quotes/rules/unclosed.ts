import type { Rule } from '../../rule.ts';
import { analysisOf } from '../analysis.ts';

export const unclosed: Rule = {
  id: 'quotes/unclosed',
  effect: 'fix',
  summary: 'Close a quotation whose end is certain',
  why: 'The end is certain before an attribution, and if the quoted sentence ends the paragraph and the next paragraph opens no quotation: long quotations close only with their last paragraph.',
  examples: [
    { before: '"We are ready to go, he said.', after: '"We are ready to go," he said.' },
    { before: '"Are you ready to go? he asked.', after: '"Are you ready to go?" he asked.' },
    {
      before: '"We lost to them," she said. "We have to work. That is all I can say.',
      after: '"We lost to them," she said. "We have to work. That is all I can say."',
    },
    { keep: 'All "relevant places were closed as well, reports Wells.', because: 'the end is doubtful' },
    {
      keep: '\u201cFirst paragraph of a long statement.\n\n\u201cSecond paragraph of the same statement.\u201d',
    },
    { keep: '\u201cI can\u2019t\u2026\u201d she said.' },
  ],
  check: (doc) =>
    analysisOf(doc)
      .missingDelimiters.filter(({ partner, how }) => how === 'sentence' && partner.role === 'open')
      .map(({ at, glyph }) => ({ span: { start: at, end: at }, text: glyph, confidence: 0.7 })),
};
