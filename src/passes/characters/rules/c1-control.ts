import type { Rule } from '../../rule.ts';
import { keepsApart } from '../repair/keeps-apart.ts';
import { suspectsOf } from '../repair/suspects.ts';
import { WINDOWS_1252 } from '../repair/windows-1252.ts';

export const c1Control: Rule = {
  id: 'characters/c1-control',
  effect: 'fix',
  summary: 'Read the control characters U+0080 to U+009F as the Windows-1252 marks they were',
  why: 'A page in Windows-1252 that is declared as Latin-1 shows invisible control characters in place of its quotation marks, dashes and the euro sign. No article contains them on purpose.',
  examples: [
    { before: 'He said \u0093no\u0094 and left.', after: 'He said \u201cno\u201d and left.' },
    { before: 'It\u0092s 5\u0080 \u0096 cheap\u0085', after: 'It\u2019s 5\u20ac \u2013 cheap\u2026' },
    { keep: 'It\u2019s 5\u20ac \u2013 cheap.' },
  ],
  *check(doc) {
    for (const at of suspectsOf(doc).c1) {
      const mark = WINDOWS_1252[doc.text.charCodeAt(at) - 0x80];
      if (!mark && keepsApart(doc.text, at, at + 1)) continue;
      yield { span: { start: at, end: at + 1 }, text: mark ? String.fromCharCode(mark) : '' };
    }
  },
};
