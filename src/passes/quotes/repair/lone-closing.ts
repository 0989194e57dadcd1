import { isSpace, isUpper } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import type { Span } from '../../../text/span.ts';
import type { Mark } from '../marks/marks.ts';
import { Neighbour } from '../marks/neighbour.ts';
import type { MarkReading } from '../pairing/pair-marks.ts';
import { startOfSpeech } from './lost-opening.ts';

/**
 * A paragraph whose only mark follows its last full stop and a space: `It is over. \u201d`. Translation engines that
 * lose the opening mark leave this.
 */

/** Such a mark, the place of the opening one, and the space before it. */
export interface LoneClosing {
  readonly mark: Mark;
  readonly opening: number;
  readonly gap: Span;
}

/** The lone closing marks of a document; `pairing` is parallel to `marks`. */
export function findLoneClosings(
  doc: Document,
  marks: readonly Mark[],
  pairing: readonly MarkReading[],
): readonly LoneClosing[] {
  const found: LoneClosing[] = [];
  for (const [index, mark] of marks.entries()) {
    if (pairing[index].role !== 'stray' || mark.farLeft !== Neighbour.STOP || mark.rightAt >= 0) continue;
    if (marks[index - 1]?.block === mark.block || marks[index + 1]?.block === mark.block + 1) continue;
    const lone = readLone(doc, mark);
    if (lone) found.push(lone);
  }
  return found;
}

function readLone({ text, blocks }: Document, mark: Mark): LoneClosing | undefined {
  const { kind, span } = blocks[mark.block];
  if (kind !== 'paragraph' || !isUpper(text.charCodeAt(span.start))) return undefined;
  const opening = startOfSpeech(text, { from: span.start, to: mark.leftAt, isAttributed: false });
  if (opening !== span.start) return undefined;
  let { start } = mark;
  while (isSpace(text.charCodeAt(start - 1))) start--;
  return { mark, opening, gap: { start, end: mark.start } };
}
