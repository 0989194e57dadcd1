/*
 * The steps of the pass, in order; each needs only those before it, and `analysis.ts` names what they give.
 *
 *   marks/       every character that may be a quotation mark, with its neighbours on both sides
 *   evidence/    the style of the document, the words that say who spoke, and the lexicon of ordinary words and names
 *   pairing/     the cheapest consistent reading of all marks of a paragraph, by the Viterbi algorithm
 *   quotations/  delimiters and quotations from these readings; what is quoted in other languages is left out
 *   repair/      glyph repairs, missing delimiters and split sentences
 *   rules/       which of these damages are mended, and how each edit is written
 *
 * The pass `glyphs` in `style-pass.ts` runs after it, on request, over the same analysis.
 */
import type { Pass } from '../rule.ts';
import { capitalAfterClosing } from './rules/capital-after-closing.ts';
import { capitalInsideFragment } from './rules/capital-inside-fragment.ts';
import { commaBeforeAttribution } from './rules/comma-before-attribution.ts';
import { detachedMark } from './rules/detached-mark.ts';
import { fullStopAtEnd } from './rules/full-stop-at-end.ts';
import { gluedWord } from './rules/glued-word.ts';
import { glyphDamage } from './rules/glyph-damage.ts';
import { periodBeforeOpening } from './rules/period-before-opening.ts';
import { spaceAfterClosing } from './rules/space-after-closing.ts';
import { spaceBeforeOpening } from './rules/space-before-opening.ts';
import { strayMark } from './rules/stray-mark.ts';
import { straySpaceInside } from './rules/stray-space-inside.ts';
import { straySpaceOutside } from './rules/stray-space-outside.ts';
import { unclosed } from './rules/unclosed.ts';
import { unopened } from './rules/unopened.ts';
import { unpaired } from './rules/unpaired.ts';

/** Repairs quotation marks that scraping and machine translation have damaged. */
export const quotes: Pass = {
  id: 'quotes',
  summary: 'Repair damaged quotation marks, and the spaces, commas and capitals beside them',
  language: 'en',
  rules: [
    commaBeforeAttribution,
    spaceBeforeOpening,
    spaceAfterClosing,
    straySpaceInside,
    straySpaceOutside,
    detachedMark,
    fullStopAtEnd,
    periodBeforeOpening,
    capitalAfterClosing,
    capitalInsideFragment,
    ...glyphDamage,
    gluedWord,
    unclosed,
    unopened,
    strayMark,
    unpaired,
  ],
};
