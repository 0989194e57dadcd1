import type { Pass } from '../rule.ts';
import { blankRuns } from './blank-runs.ts';
import { hardWrap } from './hard-wrap.ts';
import { hyphenation } from './hyphenation.ts';
import { paragraphBreak } from './paragraph-break.ts';
import { spaceRuns } from './space-runs.ts';
import { trailingSpace } from './trailing-space.ts';

export const layout: Pass = {
  id: 'layout',
  summary:
    'Restore the paragraphs of a text: join wrapped lines, part blocks, and take out blanks that nobody sees.',
  rules: [hardWrap, hyphenation, paragraphBreak, blankRuns, trailingSpace, spaceRuns],
};
