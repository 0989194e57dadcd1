import { isLetter, isSpace } from '../../../text/characters.ts';
import type { Rule } from '../../rule.ts';
import { keepsApart } from '../repair/keeps-apart.ts';
import { suspectsOf } from '../repair/suspects.ts';

/** Marks from U+2013 to U+201D that lost their upper byte. */
const HALVED = new Map([
  [0x13, '\u2013'],
  [0x14, '\u2014'],
  [0x18, '\u2018'],
  [0x19, '\u2019'],
  [0x1c, '\u201c'],
  [0x1d, '\u201d'],
]);
const ESCAPE = 0x1b;
const LONGEST_SEQUENCE = 16;

export const controlCharacter: Rule = {
  id: 'characters/control-character',
  effect: 'fix',
  summary: 'Remove control characters and terminal colours; restore marks that were cut to one byte',
  why: 'Control characters come from terminals, databases and wrong conversions; \u2019 cut to one byte is U+0019. Form feeds end a line. Tabs and line feeds are left alone.',
  examples: [
    { before: 'It\u0019s \u001cover\u001d.', after: 'It\u2019s \u201cover\u201d.' },
    { before: 'A \u001b[31mred\u001b[0m word\u0000 here.', after: 'A red word here.' },
    { before: 'End of the page.\u000cNext page.', after: 'End of the page.\nNext page.' },
    {
      keep: 'The minister said that he was at the gate\twith all of them.',
      because: 'a tab may mean a table',
    },
  ],
  *check(doc) {
    const { text } = doc;
    let done = 0;
    for (const at of suspectsOf(doc).controls) {
      if (at < done) continue;
      const code = text.charCodeAt(at);
      done = code === ESCAPE ? endOfSequence(text, at) : at + 1;
      const put = replacement(text, at);
      if (put === '' && keepsApart(text, at, done)) continue;
      yield { span: { start: at, end: done }, text: put };
    }
  },
};

function replacement(text: string, at: number): string {
  const code = text.charCodeAt(at);
  if (code === 11 || code === 12) return '\n';
  const mark = HALVED.get(code);
  if (!mark) return '';
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (code <= 0x14) return isSpace(before) === isSpace(after) && at > 0 ? mark : '';
  const opens = isLetter(after);
  const closes = isLetter(before) || ',.!?'.includes(text[at - 1] ?? ' ');
  return (code === 0x18 || code === 0x1c ? opens : closes) ? mark : '';
}

/** The end of a terminal's escape sequence (ECMA-48 CSI), or of the lone escape character. */
function endOfSequence(text: string, at: number): number {
  if (text[at + 1] !== '[') return at + 1;
  for (let end = at + 2; end < at + LONGEST_SEQUENCE; end++) {
    const code = text.charCodeAt(end);
    if (code >= 64 && code <= 126) return end + 1;
    if (!(code >= 32 && code < 64)) break;
  }
  return at + 1;
}
