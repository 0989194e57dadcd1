import type { Pass } from '../rule.ts';
import { rules } from './rules.ts';

/**
 * The steps, in order:
 * 1. Lines (`plan/lined-document.ts`): the lines of the document, each with its block.
 * 2. Line breaking (`text/lines.ts`): whether the text is hard-wrapped or has one paragraph per line.
 * 3. `plan/unwrap.ts` with `plan/hyphenation.ts` for wrapped text, `plan/paragraphs.ts` for the other kind.
 * 4. White space (`plan/white-space.ts`): line ends, blank lines and runs of spaces.
 * 5. Stability (`plan/plan.ts`): lines are joined or separated only if a second reading would change nothing
 * more.
 */
export const layout: Pass = {
  id: 'layout',
  summary:
    'Restore the paragraphs of a text: join wrapped lines, separate blocks, and remove superfluous spaces',
  language: 'any',
  rules,
};
