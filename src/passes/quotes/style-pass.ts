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
  summary: 'Set all quotation marks curly or straight, as the user wishes',
  why: 'Only on request (the option `quotes`): it undoes no damage, it changes a style. Primes and code keep their marks; what cannot be paired stays as it is.',
  examples: [
    {
      before: '"Yes," he said, "it\'s done."',
      after: '\u201cYes,\u201d he said, \u201cit\u2019s done.\u201d',
      fails:
        'an example runs with the default settings, and there this rule rests: see the tests of the pass',
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

/** Apostrophes within words are no marks of the analysis; those at the edge of a word are. */
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

/** An apostrophe within a word or before the letters of a decade; between figures it is a prime. */
const INNER_APOSTROPHE = /(?<=[\p{L}\p{N}])['\u2019](?=\p{L})/gu;

/** Sets the marks in the glyphs that the user wishes; does nothing unless asked. */
export const glyphs: Pass = {
  id: 'glyphs',
  summary: 'Set quotation marks curly or straight on request',
  language: 'en',
  rules: [uniformMarks],
};
