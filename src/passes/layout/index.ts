import type { Pass } from '../rule.ts';
import { blankRuns } from './blank-runs.ts';
import { hardWrap } from './hard-wrap.ts';
import { hyphenation } from './hyphenation.ts';
import { indentation } from './indentation.ts';
import { paragraphBreak } from './paragraph-break.ts';
import { spaceRuns } from './space-runs.ts';
import { trailingSpace } from './trailing-space.ts';

/** Line ends and blanks: what is a paragraph, and nothing between paragraphs but one blank line. */
export const layout: Pass = {
  id: 'layout',
  summary:
    'Makes paragraphs of lines: joins what was wrapped, divides what was not, and takes needless blanks away.',
  rules: [hyphenation, hardWrap, paragraphBreak, blankRuns, trailingSpace, indentation, spaceRuns],
};
