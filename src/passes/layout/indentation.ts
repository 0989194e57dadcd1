import type { Rule } from '../rule.ts';
import { gapsOf } from './gaps.ts';

export const indentation: Rule = {
  id: 'layout/indentation',
  effect: 'fix',
  summary: 'Remove blanks before a paragraph',
  why: 'The first line of a paragraph was indented for the eye. The indent of a list item says how deep it lies, and Markdown and code mean theirs: those stay.',
  examples: [
    { before: 'The talks go on.\n\n   They may last.', after: 'The talks go on.\n\nThey may last.' },
    { keep: '- one\n  - inside one' },
  ],
  *check(doc) {
    if (doc.syntax !== 'text') return;
    for (const { indent, after } of gapsOf(doc)) {
      if (!after || after.kind === 'list-item' || after.kind === 'code' || indent.end === indent.start)
        continue;
      yield { span: indent, text: '' };
    }
  },
};
