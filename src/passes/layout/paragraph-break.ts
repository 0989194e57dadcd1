import type { Block } from '../../text/blocks.ts';
import type { Document } from '../../text/document.ts';
import type { Rule } from '../rule.ts';
import { gapsOf } from './gaps.ts';

/** No verse, address or menu line is longer, in UTF-16 units; a paragraph of prose nearly always is. */
const LONGEST_SHORT_LINE = 80;

/** Kinds whose neighbours of the same kind belong together. */
const TIGHT: readonly string[] = ['list-item', 'table', 'quote'];

export const paragraphBreak: Rule = {
  id: 'layout/paragraph-break',
  effect: 'fix',
  summary: 'Put a blank line between paragraphs that only a line end divides',
  why: 'Many tools write one paragraph a line. A line end beside prose ends a paragraph; between short lines it may be verse or an address, and stays, unless the whole text has no blank line.',
  examples: [
    {
      before:
        'The port authority suspended all crossings on Tuesday evening because of the wind in the strait.\nNearly three thousand lorries are waiting in the car parks along the motorway, it said on Tuesday.',
      after:
        'The port authority suspended all crossings on Tuesday evening because of the wind in the strait.\n\nNearly three thousand lorries are waiting in the car parks along the motorway, it said on Tuesday.',
    },
    {
      keep: 'Say little, then, and pay the man,\nand stand, and watch the shore.\nIt moves as only banks can move\nthat never moved before.',
    },
    { keep: '- one thing that is needed\n- another thing that is needed' },
  ],
  *check(doc) {
    if (doc.syntax !== 'text') return;
    const breakAll = hasNoBlankLine(doc) && doc.blocks.some(isLong);
    for (const { before, after, lines, trailing } of gapsOf(doc)) {
      if (lines !== 1 || !before || !after) continue;
      if (before.kind === after.kind && TIGHT.includes(before.kind)) continue;
      if (breakAll || isLong(before) || isLong(after))
        yield { span: { start: trailing.end, end: trailing.end }, text: '\n' };
    }
  },
};

function isLong({ span }: Block): boolean {
  return span.end - span.start > LONGEST_SHORT_LINE;
}

function hasNoBlankLine(doc: Document): boolean {
  return gapsOf(doc).every(({ before, after, lines }) => !before || !after || lines < 2);
}
