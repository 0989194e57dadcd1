import type { Document } from '../../../text/document.ts';
import { type PageBreak, pageBreaksOf } from '../../../text/pages/page-breaks.ts';
import type { EditFinding, Rule } from '../../rule.ts';

/*
 * Page numbers and running heads of a printed text. They are removed as whole blocks, and the sentences that
 * they split are joined. A word that they split keeps its line end: the layout pass joins it like any other.
 */

const JOINT = { word: '\n', sentence: ' ' } as const;

/** The probability that such a block is page furniture: a line that splits a sentence is hardly part of the text. */
const CONFIDENCE = { torn: 0.97, between: 0.9 } as const;

function removalOf(text: string, { span, before, after, tears }: PageBreak): EditFinding {
  const end = after < 0 ? span.end : after;
  const start = after < 0 ? before : tears ? before : span.start;
  return {
    span: { start, end },
    text: tears ? JOINT[tears] : '',
    confidence: tears ? CONFIDENCE.torn : CONFIDENCE.between,
    reasons: [
      `the number of a page, or its running head: ${text.slice(span.start, span.end).replace(/\s+/gu, ' ')}`,
    ],
  };
}

/** True if the lines of a page break are blocks of their own, with nothing else in them. */
function areBlocks({ blocks }: Document, { start, end }: PageBreak['span']): boolean {
  return blocks.every(
    ({ span }) => span.end <= start || span.start >= end || (span.start >= start && span.end <= end),
  );
}

const PROSE =
  'The council voted on Tuesday to close the old bridge over the river for repairs, which will be paid for by a group of';
const REST = 'towns on both sides of the river, the mayor said.';
const MORE =
  'Engineers had found cracks in two of the five pillars last autumn, and nobody had believed it was that';

export const pageNumber: Rule = {
  id: 'boilerplate/page-number',
  effect: 'fix',
  summary:
    'Remove page numbers, running heads and footers of printed pages, and join the sentences that they split',
  why: 'Text extracted from a PDF has them between its paragraphs and in the middle of its sentences. Only if they split sentences and the numbers rise from page to page; a number above a chapter, a stanza or a formula stays.',
  examples: [
    {
      before: `${PROSE}\n\n12\n\nAnnual Report\n\n${REST}\n\n${MORE}\n\n13\n\nAnnual Report\n\nbad until then.`,
      after: `${PROSE} ${REST}\n\n${MORE} bad until then.`,
    },
    {
      keep: `1\n\n${PROSE} ${REST}\n\n2\n\n${MORE} bad until then.`,
      because: 'these are numbers of chapters',
    },
    { keep: `${PROSE}\n\n12\n\n${REST}`, because: 'one number alone may belong to the sentence' },
  ],
  check: (doc) =>
    pageBreaksOf(doc)
      .filter(({ span }) => areBlocks(doc, span))
      .map((pageBreak) => removalOf(doc.text, pageBreak)),
};
