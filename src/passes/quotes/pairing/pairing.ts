import type { Document } from '../../../text/document.ts';
import type { QuoteStyle } from '../evidence/style.ts';
import type { Mark } from '../marks/marks.ts';
import { isLetterBeside, Neighbour } from '../marks/neighbour.ts';
import { keptEmissionCosts } from './emission-costs.ts';
import { type MarkContext, markContextOf } from './mark-context.ts';
import { type MarkReading, pairMarks } from './pair-marks.ts';
import { mayBeTurned, turnRun } from './turned-run.ts';

/**
 * Reads every mark of the document; the readings are parallel to `marks`. Each paragraph gets the cheapest consistent
 * reading of all its marks. The margin of a reading, the extra cost of the next best one, is the confidence in it. Time
 * and memory are linear in the number of marks.
 */
export function readPairing(
  doc: Document,
  marks: readonly Mark[],
  style: QuoteStyle,
): readonly MarkReading[] {
  const costsOf = keptEmissionCosts();
  const readings: MarkReading[] = [];
  let contexts: MarkContext[] = [];
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index];
    const next = marks[index + 1];
    contexts.push(markContextOf(doc, style, mark));
    if (next && next.block === mark.block) continue;
    const paired = pairMarks(contexts, costsOf, isContinued(mark, next));
    const own = marks.slice(index + 1 - contexts.length, index + 1);
    const turned = mayBeTurned(contexts, paired) ? turnRun(doc, own, paired) : undefined;
    for (const reading of turned ?? paired) readings.push(reading);
    contexts = [];
  }
  return readings;
}

/** True if the next block opens a quotation again, as every paragraph of a long one does. */
function isContinued(last: Mark, next: Mark | undefined): boolean {
  if (!next || next.block !== last.block + 1) return false;
  return next.left === Neighbour.EDGE && (isLetterBeside(next.right) || next.glyph !== 'apostrophe');
}
