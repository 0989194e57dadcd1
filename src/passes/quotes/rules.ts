import type { Rule } from '../rule.ts';
import { capitalAfterClosing } from './rules/capital-after-closing.ts';
import { capitalInsideFragment } from './rules/capital-inside-fragment.ts';
import { commaBeforeAttribution } from './rules/comma-before-attribution.ts';
import { detachedMark } from './rules/detached-mark.ts';
import { fullStopAtEnd } from './rules/full-stop-at-end.ts';
import { gluedWord } from './rules/glued-word.ts';
import { glyphDamage } from './rules/glyph-damage.ts';
import { lostApostrophe } from './rules/lost-apostrophe.ts';
import { periodBeforeOpening } from './rules/period-before-opening.ts';
import { spaceAfterClosing } from './rules/space-after-closing.ts';
import { spaceBeforeOpening } from './rules/space-before-opening.ts';
import { stopBeforeAttribution } from './rules/stop-before-attribution.ts';
import { strayMark } from './rules/stray-mark.ts';
import { straySpaceInside } from './rules/stray-space-inside.ts';
import { straySpaceOutside } from './rules/stray-space-outside.ts';
import { unclosed } from './rules/unclosed.ts';
import { unopened } from './rules/unopened.ts';
import { unpaired } from './rules/unpaired.ts';

/**
 * The rules of the pass, in order. Their confidence is a score of the analysis; `confidence.ts` turns it into
 * a probability.
 */
export const QUOTE_RULES: readonly Rule[] = [
  commaBeforeAttribution,
  spaceBeforeOpening,
  spaceAfterClosing,
  straySpaceInside,
  straySpaceOutside,
  detachedMark,
  fullStopAtEnd,
  periodBeforeOpening,
  stopBeforeAttribution,
  capitalAfterClosing,
  capitalInsideFragment,
  ...glyphDamage,
  lostApostrophe,
  gluedWord,
  unclosed,
  unopened,
  strayMark,
  unpaired,
];
