import type { Pass } from '../rule.ts';
import { capitalAfterClosing } from './capital-after-closing.ts';
import { capitalInsideFragment } from './capital-inside-fragment.ts';
import { commaBeforeAttribution } from './comma-before-attribution.ts';
import { cornerBrackets } from './corner-brackets.ts';
import { detachedMark } from './detached-mark.ts';
import { doubled } from './doubled.ts';
import { escaped } from './escaped.ts';
import { fullStopAtEnd } from './full-stop-at-end.ts';
import { gluedWord } from './glued-word.ts';
import { guillemets } from './guillemets.ts';
import { latex } from './latex.ts';
import { lowMarks } from './low-marks.ts';
import { mismatchedFamily } from './mismatched-family.ts';
import { periodBeforeOpening } from './period-before-opening.ts';
import { replacementCharacterMark } from './replacement-character-mark.ts';
import { spaceAfterClosing } from './space-after-closing.ts';
import { spaceBeforeOpening } from './space-before-opening.ts';
import { strayMark } from './stray-mark.ts';
import { straySpaceInside } from './stray-space-inside.ts';
import { straySpaceOutside } from './stray-space-outside.ts';
import { unclosed } from './unclosed.ts';
import { unopened } from './unopened.ts';
import { unpaired } from './unpaired.ts';
import { wrongDirection } from './wrong-direction.ts';

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
