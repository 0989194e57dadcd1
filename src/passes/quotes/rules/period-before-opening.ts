import type { Rule } from '../../rule.ts';
import { analysisOf } from '../analysis.ts';
import { confidenceOf } from '../quotations/delimiters.ts';
import { damagedPlaces } from '../repair/split-sentences.ts';

export const periodBeforeOpening: Rule = {
  id: 'quotes/period-before-opening',
  effect: 'fix',
  summary: 'Replace a full stop before an opening mark by a space if the sentence continues',
  why: 'Translation engines end a sentence at the mark. A full stop without a space after it, before a fragment, does not end a sentence.',
  examples: [
    {
      before: 'The state has not.\u201cSpecial plans\u201d for the drill.',
      after: 'The state has not \u201cSpecial plans\u201d for the drill.',
    },
    {
      before: 'He would have."objected" to a new office.',
      after: 'He would have "objected" to a new office.',
    },
    {
      before: 'They keep a large."personal space" between them.',
      after: 'They keep a large "personal space" between them.',
    },
    {
      before: 'After much."advice", they let it be.',
      after: 'After much "advice", they let it be.',
    },
    { keep: 'She told the paper. \u201cIt is over,\u201d he said.' },
    { keep: 'He was done\u2026 \u201cnot yet\u201d he heard.' },
    { keep: 'The E.U. \u201cmust act\u201d.' },
    { keep: 'The No. \u201c5\u201d bus is late.' },
    { keep: 'Prices rose 3.5% in \u201ccore\u201d goods.' },
  ],
  check: (doc) =>
    damagedPlaces(analysisOf(doc).splitSentences, 'period').map(({ quotation: { open, margin }, at }) => ({
      span: { start: at, end: at + 1 },
      text: open.hasInnerSpace ? '' : ' ',
      confidence: confidenceOf(margin),
    })),
};
