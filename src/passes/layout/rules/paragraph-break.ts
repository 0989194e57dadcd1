import type { Rule } from '../../rule.ts';
import { findingsOf } from '../plan/plan.ts';

export const paragraphBreak: Rule = {
  id: 'layout/paragraph-break',
  effect: 'fix',
  summary: 'Put a blank line between the paragraphs of a text that has one a line.',
  why: 'Crawlers write one block a line without blank lines between them. Lists, tables and quotations stay tight; a text of short lines only is left alone.',
  examples: [
    {
      before:
        'The first paragraph is about the talks that began in the harbour on Tuesday morning, as planned.\nThe second is about their end.\nThe third is short.',
      after:
        'The first paragraph is about the talks that began in the harbour on Tuesday morning, as planned.\n\nThe second is about their end.\n\nThe third is short.',
    },
    { keep: 'Roses are red,\nviolets are blue,\nsugar is sweet.', because: 'short lines may be verse' },
  ],
  check: (doc) => findingsOf(doc, 'layout/paragraph-break'),
};
