import type { Document } from '../../text/document.ts';
import type { EditFinding, Pass, Rule } from '../rule.ts';
import { analysisOf, marksOf } from './analysis.ts';
import { confidenceOf, MIN_MARGIN } from './quotations/delimiters.ts';

const CURLY = {
  double: { open: '\u201c', close: '\u201d' },
  single: { open: '\u2018', close: '\u2019' },
} as const;
const STRAIGHT = { double: '"', single: "'" } as const;
const ENGLISH = new Set(['straight', 'left', 'right', 'apostrophe', 'left-single', 'right-single']);

const uniformMarks: Rule = {
  id: 'glyphs/uniform-marks',
  effect: 'fix',
  summary: 'Make all quotation marks curly or straight, as requested',
  why: 'Only on request (the option `quotes`), since this repairs no damage but changes a style. Primes and code keep their marks; marks that cannot be paired stay as they are.',
  examples: [
    {
      before: '"Yes," he said, "it\'s done."',
      after: '\u201cYes,\u201d he said, \u201cit\u2019s done.\u201d',
      fails: 'examples run with the default settings, in which this rule is off: see the tests of the pass',
    },
    { keep: '"Keep," the default says, \u201ckeeps.\u201d' },
    { keep: "Mind your p's and q's." },
  ],
  *check(doc) {
    if (doc.options.quotes === 'keep') return;
    yield* setQuotations(doc, doc.options.quotes);
    yield* setApostrophes(doc, doc.options.quotes);
  },
};

function* setQuotations(doc: Document, style: 'curly' | 'straight'): Generator<EditFinding> {
  for (const { mark, level, role, margin } of analysisOf(doc).quotations.delimiters) {
    if (!ENGLISH.has(mark.glyph) || mark.escaped || margin < MIN_MARGIN) continue;
    yield {
      span: { start: mark.start, end: mark.end },
      text: style === 'curly' ? CURLY[level][role] : STRAIGHT[level],
      confidence: confidenceOf(margin),
    };
  }
}

/** Apostrophes within words are not among the marks of the analysis; those at the edge of a word are. */
function* setApostrophes(doc: Document, style: 'curly' | 'straight'): Generator<EditFinding> {
  const [from, to] = style === 'curly' ? ["'", '\u2019'] : ['\u2019', "'"];
  const { marks, pairing } = marksOf(doc);
  for (const [index, { role, margin }] of pairing.entries()) {
    const mark = marks[index];
    if (role === 'apostrophe' && margin >= MIN_MARGIN && doc.text[mark.start] === from)
      yield { span: { start: mark.start, end: mark.end }, text: to };
  }
  for (const match of doc.text.matchAll(INNER_APOSTROPHE))
    if (match[0] === from) yield { span: { start: match.index, end: match.index + 1 }, text: to };
}

/** An apostrophe within a word or before the letters of a decade. Between digits it is a prime. */
const INNER_APOSTROPHE = /(?<=[\p{L}\p{N}])['\u2019](?=\p{L})/gu;

/** Writes the marks as the user requests; does nothing by default. */
export const glyphs: Pass = {
  id: 'glyphs',
  summary: 'Make quotation marks curly or straight on request',
  language: 'en',
  rules: [uniformMarks],
};
