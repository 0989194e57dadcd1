import type { Rule } from '../../rule.ts';
import { findingsOf } from '../plan/plan.ts';

export const blankRuns: Rule = {
  id: 'layout/blank-runs',
  effect: 'fix',
  summary: 'Leave one blank line between paragraphs, and none before the first.',
  why: 'Removed pictures and menus leave runs of blank lines behind.',
  examples: [
    { before: '\n\nOne.\n\n\n \nTwo.', after: 'One.\n\nTwo.' },
    { keep: 'The first paragraph stands here.\n\nThe second one follows it.' },
  ],
  check: (doc) => findingsOf(doc, 'layout/blank-runs'),
};
