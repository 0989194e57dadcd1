import { isLetter } from '../../../text/characters.ts';
import { languageAt } from '../../../text/language/blocks.ts';
import { keepsZeroWidthSpace } from '../../../text/language/knowledge.ts';
import type { Rule } from '../../rule.ts';
import { isBeyondLatin, isJoinerNeeded } from '../repair/joiners.ts';
import { keepsApart } from '../repair/keeps-apart.ts';
import { suspectsOf } from '../repair/suspects.ts';

export const invisibleCharacter: Rule = {
  id: 'characters/invisible-character',
  effect: 'fix',
  summary: 'Remove zero-width characters, soft hyphens, inner byte order marks and stray directional marks',
  why: 'They come with copied pages, hyphenated columns and watermarks, and hide words from searches. Joiners stay in emoji and in scripts that need them, break marks in scripts without spaces, and directional marks in a text with Hebrew or Arabic.',
  examples: [
    { before: 'The infor\u00admation was\u200b \ufeffhidden.', after: 'The information was hidden.' },
    { before: 'A left-to-right mark\u200e here.', after: 'A left-to-right mark here.' },
    {
      keep: 'A family: \u{1f468}\u200d\u{1f469}\u200d\u{1f467}.',
      because: 'joiners make one emoji of three',
    },
    {
      keep: '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \u200e(Persian)',
      because: 'Persian needs them',
    },
  ],
  *check(doc) {
    const { text } = doc;
    const { invisible, rightToLeft } = suspectsOf(doc);
    for (const at of invisible) {
      if (isNeeded(text, at, rightToLeft) || keepsApart(text, at, at + 1)) continue;
      if (isSoftHyphenAtLineEnd(text, at)) continue;
      if (text.charCodeAt(at) === 0x200b && keepsZeroWidthSpace(languageAt(doc, at))) continue;
      yield { span: { start: at, end: at + 1 }, text: '' };
    }
  },
};

/** There it shows that the word continues on the next line, and the layout pass joins the two. */
function isSoftHyphenAtLineEnd(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0xad) return false;
  let next = at + 1;
  while (text[next] === ' ' || text[next] === '\t') next++;
  if (text[next] !== '\n') return false;
  while (text[next] === ' ' || text[next] === '\t' || text[next] === '\n') {
    if (text[next] === '\n' && text[next + 1] === '\n') return false;
    next++;
  }
  return isLetter(text.charCodeAt(next));
}

function isNeeded(text: string, at: number, rightToLeft: boolean): boolean {
  const code = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (code === 0x200c || code === 0x200d) return isJoinerNeeded(before, after);
  if (code === 0x200b || code === 0x2060) return isBeyondLatin(before, 0xe00) && isBeyondLatin(after, 0xe00);
  return rightToLeft && code !== 0xad && code !== 0xfeff && code !== 0xfffc && code !== 0x180e;
}
