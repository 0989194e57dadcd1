import { commonness } from '../../knowledge/words.ts';
import { isLetter, isLower } from '../../text/characters.ts';
import type { Rule } from '../rule.ts';
import { lineEndsOf } from './line-ends.ts';

/** The longest half of a hyphenated word, in UTF-16 units; it keeps the search linear. */
const LONGEST_HALF = 40;

export const hyphenation: Rule = {
  id: 'layout/hyphenation',
  effect: 'fix',
  summary: 'Join a word that was hyphenated at a line end',
  why: 'Typesetters divide words at the margin. The hyphen goes only where the joined word is a known word and the first half alone would be none or the second half is none: `well-known` keeps its hyphen.',
  examples: [
    {
      before:
        'The roof above the north wing of the archive has to be replaced, and the\ndust would be harmful to the rooms, the readers, and both of the collec-\ntions that are kept there, as well as to everyone who has to work in the\nbuilding.',
      after:
        'The roof above the north wing of the archive has to be replaced, and the\ndust would be harmful to the rooms, the readers, and both of the collections that are kept there, as well as to everyone who has to work in the\nbuilding.',
    },
    {
      keep: 'The tower is well-known.',
      because: 'it does not stand at a line end',
    },
  ],
  *check(doc) {
    if (doc.language !== 'en') return;
    for (const { span } of lineEndsOf(doc)) {
      const { text } = doc;
      if (text[span.start - 1] !== '-' || !isLower(text.charCodeAt(span.end))) continue;
      const first = half(text, span.start - 2, -1);
      const second = half(text, span.end, 1);
      if (first.length < 2 || second.length < 2 || commonness(first + second) === 0) continue;
      if (commonness(first) > 1 && commonness(second) > 1) continue;
      yield { span: { start: span.start - 1, end: span.end }, text: '' };
    }
  },
};

/** The letters from `from` on, in one direction. */
function half(text: string, from: number, step: 1 | -1): string {
  let at = from;
  while (Math.abs(at - from) < LONGEST_HALF && isLetter(text.charCodeAt(at))) at += step;
  return step === 1 ? text.slice(from, at) : text.slice(at + 1, from + 1);
}
