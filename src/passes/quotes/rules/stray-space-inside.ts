import type { Rule } from '../../rule.ts';
import { analysisOf, isCertain } from '../analysis.ts';
import { confidenceOf, gapInside } from '../quotations/delimiters.ts';

export const straySpaceInside: Rule = {
  id: 'quotes/stray-space-inside',
  effect: 'fix',
  summary: 'Take out white space between a quotation mark and what it quotes',
  why: 'Tokenisers of translation engines set marks apart, and French print has a space inside its guillemets. Thin spaces between nested marks stay.',
  examples: [
    {
      before: 'He spoke of " blood loss " and " anemia " at length.',
      after: 'He spoke of "blood loss" and "anemia" at length.',
    },
    { before: '\u201c We will go,\u201d she said.', after: '\u201cWe will go,\u201d she said.' },
    { keep: '\u201c\u2009\u2018Nested\u2019 with thin spaces,\u201d he said.' },
    { keep: 'Click File >> Save << twice.' },
    { keep: 'Les mots \u00ab\u00a0la guerre\u00a0\u00bb sont dans le texte que nous avons.' },
    { keep: "Don't 'never mind' me." },
  ],
  check(doc) {
    const analysis = analysisOf(doc);
    return analysis.quotations.misspaced
      .filter(
        (delimiter) =>
          delimiter.hasInnerSpace && !delimiter.lacksOuterSpace && isCertain(analysis, delimiter),
      )
      .map((delimiter) => ({
        span: gapInside(delimiter),
        text: '',
        confidence: confidenceOf(delimiter.margin),
      }));
  },
};
