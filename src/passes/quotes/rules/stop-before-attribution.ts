import { isLetter } from '../../../text/characters.ts';
import type { Rule } from '../../rule.ts';
import { analysisOf } from '../analysis.ts';
import { confidenceOf } from '../quotations/delimiters.ts';
import { damagedPlaces } from '../repair/split-sentences.ts';

export const stopBeforeAttribution: Rule = {
  id: 'quotes/stop-before-attribution',
  effect: 'fix',
  summary: 'Replace the full stop between a quoted sentence and its attribution by a comma',
  why: 'Some languages end the quoted sentence with its own full stop, and translations keep it, though the words that say who spoke belong to the same sentence. Abbreviations keep their full stop.',
  examples: [
    {
      before: '\u201cI have never met a snail like this.\u201d he said. Then he left.',
      after: '\u201cI have never met a snail like this,\u201d he said. Then he left.',
    },
    {
      before: '"We cannot wait any longer." the mayor added.',
      after: '"We cannot wait any longer," the mayor added.',
    },
    {
      before: '\u201cWe are following it minute by minute.\u201d she spoke in the form.',
      after: '\u201cWe are following it minute by minute,\u201d she spoke in the form.',
    },
    {
      before: '\u201cWe pay at the gate\u201d.said the driver.',
      after: '\u201cWe pay at the gate\u201d, said the driver.',
    },
    { keep: '\u201cGo.\u201d He went.' },
    { keep: '\u201cI work for Smith & Co.\u201d he said.' },
    { keep: '\u201cWell \u2026\u201d she said.' },
  ],
  check: (doc) =>
    damagedPlaces(analysisOf(doc).splitSentences, 'falseStop').map(({ quotation: { margin }, at }) => ({
      span: { start: at, end: at + 1 },
      text: isLetter(doc.text.charCodeAt(at + 1)) ? ', ' : ',',
      confidence: confidenceOf(margin),
    })),
};
