import type { Rule } from '../../rule.ts';
import { findingsOf } from '../plan/plan.ts';

export const trailingSpace: Rule = {
  id: 'layout/trailing-space',
  effect: 'fix',
  summary: 'Remove white space at line ends.',
  why: 'Nobody sees it and nobody means it, but for the line breaks of Markdown, which are kept.',
  examples: [
    { before: 'One. \nTwo.\t\n', after: 'One.\nTwo.\n' },
    { keep: 'The first paragraph stands here.\n\nThe second one follows it.' },
  ],
  check: (doc) => findingsOf(doc, 'layout/trailing-space'),
};
