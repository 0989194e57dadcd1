import type { Rule } from '../../rule.ts';
import { analysisOf } from '../analysis.ts';

export const gluedWord: Rule = {
  id: 'quotes/glued-word',
  effect: 'fix',
  summary: 'Split two words that were joined when a quotation mark and its space were lost',
  why: 'If a mark was part of a stripped tag, its space was lost too. Only if a quotation lacks one end and exactly one unknown word in its range splits into two known ones.',
  examples: [
    {
      before: 'The bank wants toslow inflation\u201d this year.',
      after: 'The bank wants to \u201cslow inflation\u201d this year.',
    },
    {
      before: 'He said he was "speechlesswhen he heard of it.',
      after: 'He said he was "speechless" when he heard of it.',
    },
    {
      before: 'They described him asa friend of the town\u201d.',
      after: 'They described him as \u201ca friend of the town\u201d.',
    },
    {
      before: 'It was found by what they call thewait-and-see\u201d method.',
      after: 'It was found by what they call the \u201cwait-and-see\u201d method.',
    },
    { keep: 'The livestock and the \u201cgreenhouse\u201d were sold.' },
    { keep: 'The \u02bbokina in Hawai\u02bbi is a letter.' },
    { keep: 'Pope Francis\u2019 and Hughes\u2019 visits' },
  ],
  check: (doc) =>
    analysisOf(doc)
      .missingDelimiters.filter(({ how }) => how === 'joined-words')
      .map(({ partner, at, glyph, comma }) => ({
        span: { start: at, end: at },
        text: partner.role === 'open' ? `${comma ? ',' : ''}${glyph} ` : ` ${glyph}`,
        confidence: 0.8,
      })),
};
