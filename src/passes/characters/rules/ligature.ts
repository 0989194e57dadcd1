import type { Rule } from '../../rule.ts';
import { suspectsOf } from '../repair/suspects.ts';

/** The Latin ligatures U+FB00 to U+FB06, in their order; the long s of the sixth is an s. */
const LETTERS = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];
const FIRST = 0xfb00;

export const ligature: Rule = {
  id: 'characters/ligature',
  effect: 'fix',
  // Published texts hold them, too, and nothing is wrong there but for searching.
  optional: true,
  summary: 'Write the ligatures of a typesetter as the letters that they are made of.',
  why: 'Text that is taken out of a PDF holds \ufb01 and \ufb02 as one character each, which no search and no dictionary finds. \u0153 and \u00e6 are letters of their own and stay.',
  examples: [
    {
      before: 'E\ufb03cient o\ufb03ces on the \ufb01rst \ufb02oor, with sta\ufb00.',
      after: 'Efficient offices on the first floor, with staff.',
    },
    {
      keep: 'The \u0153uvre of C\u00e6sar, and a stra\u00dfe.',
      because: 'these are letters of their languages',
    },
  ],
  *check(doc) {
    for (const at of suspectsOf(doc).ligatures)
      yield { span: { start: at, end: at + 1 }, text: LETTERS[doc.text.charCodeAt(at) - FIRST] };
  },
};
