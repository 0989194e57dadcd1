import type { Rule } from '../../rule.ts';
import { findingsOf } from '../plan/plan.ts';

export const hardWrap: Rule = {
  id: 'layout/hard-wrap',
  effect: 'fix',
  summary: 'Join the lines of hard-wrapped paragraphs.',
  why: 'E-mail and old web text break lines at a fixed width. Whether a text does is measured: no long lines, full lines, sentences that run over line ends. Verse, addresses and lists keep their lines.',
  examples: [
    {
      before:
        'The minister said on Tuesday that the talks about the new\nharbour would go on until the end of the month, and that\nnobody should expect a quick result from any of them.\n',
      after:
        'The minister said on Tuesday that the talks about the new harbour would go on until the end of the month, and that nobody should expect a quick result from any of them.\n',
    },
    { keep: 'Roses are red,\nviolets are blue,\nsugar is sweet.', because: 'the lines of a verse are meant' },
  ],
  check: (doc) => findingsOf(doc, 'layout/hard-wrap'),
};
