import type { Rule } from '../../rule.ts';
import { findingsOf } from '../plan/plan.ts';

export const spaceRuns: Rule = {
  id: 'layout/space-runs',
  effect: 'fix',
  summary: 'Make runs of blanks inside a line one blank.',
  why: 'Removed tags leave two blanks behind. Code, tables and lines with columns keep theirs.',
  examples: [
    { before: 'He said  that it   was over.', after: 'He said that it was over.' },
    { keep: 'He said that it was over, and then he left the room.' },
  ],
  check: (doc) => findingsOf(doc, 'layout/space-runs'),
};
