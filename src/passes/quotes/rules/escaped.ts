import type { Rule } from '../../rule.ts';
import { glyphEdits } from '../repair/edits.ts';

export const escaped: Rule = {
  id: 'quotes/escaped',
  effect: 'fix',
  summary: 'Drop the backslash before a quotation mark',
  why: 'Left over from JSON or program code. In code itself it stays.',
  examples: [
    { before: 'He said: \\"We will go.\\" Then he left.', after: 'He said: "We will go." Then he left.' },
    { keep: 'The regex is /\\"([^\\"]*)\\"/ and the path C:\\\\"Program Files\\".' },
    { keep: '{"name": "O\'Brien", "height": "6\'"}' },
  ],
  check: (doc) => glyphEdits(doc, 'escaped'),
};
