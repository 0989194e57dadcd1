import type { Rule } from '../../rule.ts';
import { findingsOf } from '../plan/plan.ts';

export const hyphenation: Rule = {
  id: 'layout/hyphenation',
  effect: 'fix',
  summary: 'Join words that were hyphenated at a line end.',
  why: 'The hyphen goes only where the joined word is in the dictionary and the word with the hyphen is not; else it stays and only the line end goes. Works on hard-wrapped English text.',
  examples: [
    {
      before:
        'The minister said on Tuesday that there was no new infor-\nmation about the talks, which would go on at the well-\nknown hotel until nobody had anything to say about them.',
      after:
        'The minister said on Tuesday that there was no new information about the talks, which would go on at the well-known hotel until nobody had anything to say about them.',
    },
    {
      keep: 'He spoke of a well-known hotel and of pre- and post-war houses.',
      because: 'hyphens inside a line are meant',
    },
  ],
  check: (doc) => findingsOf(doc, 'layout/hyphenation'),
};
