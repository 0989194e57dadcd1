import type { Pass } from '../rule.ts';
import { unpaired } from './quotations/unpaired.ts';
import { capitalAfterClosing } from './rules/capital-after-closing.ts';
import { capitalInsideFragment } from './rules/capital-inside-fragment.ts';
import { commaBeforeAttribution } from './rules/comma-before-attribution.ts';
import { cornerBrackets } from './rules/corner-brackets.ts';
import { detachedMark } from './rules/detached-mark.ts';
import { doubled } from './rules/doubled.ts';
import { escaped } from './rules/escaped.ts';
import { fullStopAtEnd } from './rules/full-stop-at-end.ts';
import { gluedWord } from './rules/glued-word.ts';
import { guillemets } from './rules/guillemets.ts';
import { latex } from './rules/latex.ts';
import { lowMarks } from './rules/low-marks.ts';
import { mismatchedFamily } from './rules/mismatched-family.ts';
import { periodBeforeOpening } from './rules/period-before-opening.ts';
import { replacementCharacterMark } from './rules/replacement-character-mark.ts';
import { spaceAfterClosing } from './rules/space-after-closing.ts';
import { spaceBeforeOpening } from './rules/space-before-opening.ts';
import { strayMark } from './rules/stray-mark.ts';
import { straySpaceInside } from './rules/stray-space-inside.ts';
import { straySpaceOutside } from './rules/stray-space-outside.ts';
import { unclosed } from './rules/unclosed.ts';
import { unopened } from './rules/unopened.ts';
import { wrongDirection } from './rules/wrong-direction.ts';

/** Repairs quotation marks that scraping and machine translation have damaged. */
export const quotes: Pass = {
  id: 'quotes',
  summary: 'Repair damaged quotation marks, and the spaces, commas and capitals beside them',
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
    wrongDirection,
    mismatchedFamily,
    guillemets,
    lowMarks,
    latex,
    doubled,
    escaped,
    cornerBrackets,
    replacementCharacterMark,
    gluedWord,
    unclosed,
    unopened,
    strayMark,
    unpaired,
  ],
};
