import type { Rule } from '../../rule.ts';
import { analysisOf, isCertain } from '../analysis.ts';
import { confidenceOf, type Delimiter, gapInside } from '../quotations/delimiters.ts';

export const straySpaceInside: Rule = {
  id: 'quotes/stray-space-inside',
  effect: 'fix',
  summary: 'Remove white space between a quotation mark and the quoted text',
  why: 'Tokenisers of translation engines separate marks from words, and French print has a space inside its guillemets. Thin spaces between nested marks stay.',
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
          delimiter.hasInnerSpace &&
          !delimiter.lacksOuterSpace &&
          isCertain(analysis, delimiter) &&
          isBesideWords(doc.text, delimiter),
      )
      .map((delimiter) => ({
        span: gapInside(delimiter),
        text: '',
        confidence: confidenceOf(delimiter.margin),
      }));
  },
};

const LINE_BREAK = /\n/u;
/**
 * Characters that are never separated from a mark by accident: a symbol in a value like `" (deleted)"`, or
 * the other mark.
 */
const NO_WORD = /[()[\]{}<>=/\\"'\u201c\u201d]/u;

/** True if there are words and a space inside the mark. The space may be a line break. */
function isBesideWords(text: string, delimiter: Delimiter): boolean {
  const { start, end } = gapInside(delimiter);
  if (LINE_BREAK.test(text.slice(start, end))) return false;
  return !NO_WORD.test(text[delimiter.role === 'open' ? end : start - 1] ?? '');
}
