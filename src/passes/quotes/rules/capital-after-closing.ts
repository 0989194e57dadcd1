import type { Rule } from '../../rule.ts';
import { analysisOf } from '../analysis.ts';
import { lowercaseEdit } from '../repair/edits.ts';
import { damagedPlaces } from '../repair/split-sentences.ts';

export const capitalAfterClosing: Rule = {
  id: 'quotes/capital-after-closing',
  effect: 'fix',
  summary: 'Use lower case for a word that continues the sentence after a quotation',
  why: 'Translation engines treat the words after a closing mark as a new sentence. Names, as known from a lexicon and from the document itself, keep their capital.',
  examples: [
    {
      before: '\u201cWe will go,\u201d The minister said.',
      after: '\u201cWe will go,\u201d the minister said.',
    },
    { before: '"We will go," He said.', after: '"We will go," he said.' },
    {
      before: '\u201cThe bus stops at the school!\u201d Said the pupil happily.',
      after: '\u201cThe bus stops at the school!\u201d said the pupil happily.',
    },
    { keep: '\u201cGo.\u201d He went.' },
    { keep: 'Under the slogan \u201cMake Rome Great\u201d Duda toured the south.' },
    { keep: 'She whispered \u201cI do.\u201d Then the music began.' },
    { keep: '\u201cWe will go,\u201d Price said.' },
    { keep: 'The award \u201cPlayer of the Year\u201d Messi won went missing.' },
    { keep: 'The star of \u201cThe Wire\u201d and \u201cHomicide\u201d signed on.' },
    { keep: '\u201cWe will go,\u201d Dr. Smith said.' },
    { keep: '\u201cWe will go,\u201d New York\u2019s mayor said.' },
  ],
  check: (doc) =>
    damagedPlaces(analysisOf(doc).splitSentences, 'capital').map(({ quotation, at }) =>
      lowercaseEdit(doc, at, quotation.margin),
    ),
};
