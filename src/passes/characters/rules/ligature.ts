import { isLetter } from '../../../text/characters.ts';
import { detectLineBreaking, readLines } from '../../../text/lines.ts';
import type { Rule } from '../../rule.ts';
import { suspectsOf } from '../repair/suspects.ts';

/** The Latin ligatures U+FB00 to U+FB06, in order; the long s of the sixth becomes an s. */
const LETTERS = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];
const FIRST = 0xfb00;

export const ligature: Rule = {
  id: 'characters/ligature',
  effect: 'fix',
  summary: 'Replace typographic ligatures by their letters',
  why: 'Text extracted from a PDF contains \ufb01 and \ufb02 as one character each, which no search and no dictionary finds. Only within words, and only if the line breaks of the text are those of a page. A ligature on its own is mentioned as a character. \u0153 and \u00e6 are letters of their own and stay.',
  examples: [
    {
      before: 'E\ufb03cient o\ufb03ces on the \ufb01rst \ufb02oor, with sta\ufb00 and infor-\nmation.',
      after: 'Efficient offices on the first floor, with staff and infor-\nmation.',
    },
    { keep: 'The sign \ufb01 is one character.' },
    {
      keep: 'The \u0153uvre of C\u00e6sar, and a stra\u00dfe.',
      because: 'these are letters of their languages',
    },
  ],
  *check(doc) {
    const { ligatures } = suspectsOf(doc);
    if (ligatures.length === 0 || !comesFromPages(doc.text)) return;
    for (const at of ligatures.filter((place) => isInWord(doc.text, place)))
      yield { span: { start: at, end: at + 1 }, text: LETTERS[doc.text.charCodeAt(at) - FIRST] };
  },
};

/** A word that is divided at a line end. */
const DIVIDED = /\p{L}[-\u00ad][^\S\n]*\n\s*\p{Ll}/u;

/** True if the line breaks show that the text comes from a page; elsewhere a ligature may be the writer's own. */
function comesFromPages(text: string): boolean {
  return DIVIDED.test(text) || detectLineBreaking(text, readLines(text)) === 'wrapped';
}

function isInWord(text: string, at: number): boolean {
  return isLetter(text.charCodeAt(at - 1)) || isLetter(text.charCodeAt(at + 1));
}
