import type { Rule } from '../../rule.ts';
import { glyphEdits } from '../repair/edits.ts';

export const latex: Rule = {
  id: 'quotes/latex',
  effect: 'fix',
  summary: 'Set the quotation marks of LaTeX and of typewriters as the marks of the document',
  why: 'Text taken from LaTeX sources and old mail opens with graves and closes with apostrophes.',
  examples: [
    { before: "He said: ``We will go.'' Then he left.", after: 'He said: "We will go." Then he left.' },
    { keep: "Mind your p's and q's; the players' union met." },
    { keep: "'Tis the season, and 'twas ever thus." },
    { keep: "It lasted 5' 30'' in all." },
  ],
  check: (doc) => glyphEdits(doc, 'latex'),
};
