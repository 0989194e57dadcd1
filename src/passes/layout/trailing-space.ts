import type { Rule } from '../rule.ts';
import { gapsOf } from './gaps.ts';

export const trailingSpace: Rule = {
  id: 'layout/trailing-space',
  effect: 'fix',
  summary: 'Remove blanks at the end of a block',
  why: 'Copying from a page leaves them; nobody sees them, and every comparison of texts does.',
  examples: [
    { before: 'The talks go on.  \n\nThey may last.', after: 'The talks go on.\n\nThey may last.' },
    { keep: 'The talks go on.\n\nThey may last.' },
  ],
  *check(doc) {
    for (const { trailing, before } of gapsOf(doc)) {
      if (before && trailing.end > trailing.start) yield { span: trailing, text: '' };
    }
  },
};
