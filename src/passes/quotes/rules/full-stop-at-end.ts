import type { Rule } from '../../rule.ts';
import { analysisOf } from '../analysis.ts';
import { insertion } from '../repair/edits.ts';
import { damagedPlaces } from '../repair/split-sentences.ts';

export const fullStopAtEnd: Rule = {
  id: 'quotes/full-stop-at-end',
  effect: 'fix',
  summary: 'Restore the full stop at the end of a quoted sentence that ends its paragraph',
  why: 'Lost at the boundary of the mark. Titles, headings and short phrases end without one.',
  examples: [
    {
      before: 'She said: \u201cWe go.\u201d\n\nShe looked up. \u201cWe must be silent now and wait\u201d',
      after: 'She said: \u201cWe go.\u201d\n\nShe looked up. \u201cWe must be silent now and wait.\u201d',
    },
    {
      before: '"We want to go on," she says. "And we will hope for the best"',
      after: '"We want to go on," she says. "And we will hope for the best."',
    },
    {
      before: 'The plan was \u201cgood enough\u201d In other words, nobody read it.',
      after: 'The plan was \u201cgood enough.\u201d In other words, nobody read it.',
    },
    { keep: 'The vicar moves the fair: \u201cFirst the walk, then the game\u201d' },
    { keep: '\u201cA Room of Her Own\u201d' },
    { keep: 'She looked up. \u201cWe must be silent now and wait\u201d' },
    { keep: 'It was, he said, a \u201cmess\u201d' },
  ],
  check: (doc) =>
    damagedPlaces(analysisOf(doc).splitSentences, 'stop').map(({ quotation, at }) =>
      insertion(at, '.', quotation.margin),
    ),
};
