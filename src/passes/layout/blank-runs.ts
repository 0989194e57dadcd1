import type { Rule } from '../rule.ts';
import { gapsOf } from './gaps.ts';

const BLANK_LINE = '\n\n';

export const blankRuns: Rule = {
  id: 'layout/blank-runs',
  effect: 'fix',
  summary: 'Leave one blank line between blocks, and none at the ends of the text',
  why: 'Tags, pictures and adverts that were taken out leave their empty lines behind.',
  examples: [
    { before: 'The talks go on.\n\n\n \nThey may last.', after: 'The talks go on.\n\nThey may last.' },
    { before: '\n\nThe talks go on.\n', after: 'The talks go on.' },
    { keep: 'The talks go on.\n\nThey may last.' },
    { keep: 'Say little, then, and pay the man,\nand stand, and watch the shore.' },
  ],
  *check(doc) {
    for (const { before, after, trailing, breaks, indent, lines } of gapsOf(doc)) {
      if (!before && after?.kind !== 'code' && after?.kind !== 'list-item') {
        yield { span: { start: trailing.start, end: indent.end }, text: '' };
      } else if (!before || !after) yield { span: breaks, text: '' };
      else if (lines > 1 && doc.text.slice(breaks.start, breaks.end) !== BLANK_LINE) {
        yield { span: breaks, text: BLANK_LINE };
      }
    }
  },
};
