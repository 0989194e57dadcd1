import type { Document } from '../../../text/document.ts';
import { perDocument } from '../../../text/per-document.ts';
import { styleOf } from '../evidence/style.ts';
import { type Mark, marksOf } from '../marks/marks.ts';
import { EDGE, LOWER, UPPER } from '../marks/neighbour.ts';
import { type MarkContext, markContextOf } from './mark-context.ts';
import { type Part, pairMarks } from './pair-marks.ts';

/*
 * Every paragraph is read by the cheapest consistent reading of all its marks: dynamic programming over the
 * marks, the state being the quotations that are open. Forward and backward tables give for each mark what
 * its best other reading would cost: the margin, our confidence. Time and room are linear in the marks.
 */

/** The reading of every mark of the document, parallel to `marksOf`. */
export const pairingOf: (doc: Document) => readonly Part[] = perDocument((doc) => {
  const marks = marksOf(doc);
  const house = styleOf(doc);
  const parts: Part[] = [];
  const settings: MarkContext[] = [];
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index];
    const next = marks[index + 1];
    settings.push(markContextOf(doc, house, mark));
    if (next && next.block === mark.block) continue;
    for (const part of pairMarks(settings, isContinued(mark, next), parts.length)) parts.push(part);
  }
  return parts;
});

/** True where the next block opens a quotation again, as every paragraph of a long one does. */
function isContinued(last: Mark, next: Mark | undefined): boolean {
  if (!next || next.block !== last.block + 1) return false;
  return next.left === EDGE && (next.right === UPPER || next.right === LOWER || next.glyph !== 'apostrophe');
}
