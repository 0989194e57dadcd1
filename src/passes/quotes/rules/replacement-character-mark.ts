import type { Rule } from '../../rule.ts';
import { glyphEdits } from '../repair/edits.ts';

export const replacementCharacterMark: Rule = {
  id: 'quotes/replacement-character-mark',
  effect: 'fix',
  summary: 'Put back a quotation mark that became a replacement character or question mark',
  why: 'A wrong decoding turns marks that it does not know into one and the same character. What the paragraph needs tells what it was.',
  examples: [
    {
      before: '\ufffdWe will go,\ufffd she said, and \ufffdnow.\ufffd',
      after: '"We will go," she said, and "now."',
    },
    { keep: 'Is it true? Did he go? "Yes," she said.' },
    { keep: 'Really? said the fox.' },
    { keep: '\u201c\u00bfQu\u00e9 pasa?\u201d he asked.' },
  ],
  check: (doc) => glyphEdits(doc, 'replacement-character-mark'),
};
