import type { Pass } from '../rule.ts';
import { blankRuns } from './rules/blank-runs.ts';
import { hardWrap } from './rules/hard-wrap.ts';
import { hyphenation } from './rules/hyphenation.ts';
import { paragraphBreak } from './rules/paragraph-break.ts';
import { spaceRuns } from './rules/space-runs.ts';
import { trailingSpace } from './rules/trailing-space.ts';

export const layout: Pass = {
  id: 'layout',
  summary:
    'Restore the paragraphs of a text: join wrapped lines, part blocks, and take out blanks that nobody sees.',
  rules: [hardWrap, hyphenation, paragraphBreak, blankRuns, trailingSpace, spaceRuns],
};
