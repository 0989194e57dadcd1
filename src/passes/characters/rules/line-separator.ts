import { isSpace } from '../../../text/characters.ts';
import type { Rule } from '../../rule.ts';
import { suspectsOf } from '../repair/suspects.ts';

export const lineSeparator: Rule = {
  id: 'characters/line-separator',
  effect: 'fix',
  summary: 'Write line and paragraph separators as line feeds',
  why: 'Word processors and scripts write U+2028 and U+2029 for a line feed and a blank line; most programs do not treat them as line ends.',
  examples: [
    { before: 'One line.\u2028The next.\u2029A paragraph.', after: 'One line.\nThe next.\n\nA paragraph.' },
    { keep: 'The minister said that he was at the gate with them.' },
  ],
  *check(doc) {
    const { text } = doc;
    let done = 0;
    for (const at of suspectsOf(doc).separators) {
      if (at < done) continue;
      done = at;
      let breaks = 0;
      for (; isSpace(text.charCodeAt(done)) && text.charCodeAt(done) !== 10; done++)
        if (text.charCodeAt(done) >= 0x2028 && text.charCodeAt(done) < 0x202a)
          breaks = Math.max(breaks, text.charCodeAt(done) - 0x2027);
      yield { span: { start: at, end: done }, text: '\n'.repeat(breaks) };
    }
  },
};
