import type { Change } from './edit.ts';
import { upperBound } from './search.ts';
import type { Span } from './span.ts';

/**
 * Maps offsets through changes, backwards and forwards. An offset inside a change maps to the whole other side of the
 * change, since nothing more precise is known; an offset outside moves by the length that the changes before it added
 * or removed.
 */

/** One side of the changes: the start and length of each, in UTF-16 units. */
interface Side {
  readonly starts: Int32Array;
  readonly lengths: Int32Array;
}

/** The positions of the changes of one pass, in the text before and in the text after them. */
export interface PositionMap {
  readonly before: Side;
  readonly after: Side;
}

function sideOf(size: number): Side {
  return { starts: new Int32Array(size), lengths: new Int32Array(size) };
}

/** The position map of changes that are disjoint and in the order of the text. */
export function positionMap(changes: readonly Pick<Change, 'at' | 'before' | 'after'>[]): PositionMap {
  const before = sideOf(changes.length);
  const after = sideOf(changes.length);
  let shift = 0;
  for (let index = 0; index < changes.length; index++) {
    const change = changes[index];
    before.starts[index] = change.at;
    before.lengths[index] = change.before.length;
    after.starts[index] = change.at + shift;
    after.lengths[index] = change.after.length;
    shift += change.after.length - change.before.length;
  }
  return { before, after };
}

function move(span: Span, from: Side, to: Side): Span {
  if (from.starts.length === 0) return span;
  const first = upperBound(from.starts, span.start) - 1;
  let start = span.start;
  if (first >= 0) {
    const past = span.start - from.starts[first] - from.lengths[first];
    start = past < 0 ? to.starts[first] : to.starts[first] + to.lengths[first] + past;
  }
  // A change that begins exactly at the end of a span is after it.
  const last = upperBound(from.starts, span.end - 1) - 1;
  let end = span.end;
  if (last >= 0) {
    const past = span.end - from.starts[last] - from.lengths[last];
    end = to.starts[last] + to.lengths[last] + Math.max(0, past);
  }
  return { start, end: Math.max(start, end) };
}

/** Maps `span` of the text after the changes back to the text before them. */
export function origin(span: Span, { before, after }: PositionMap): Span {
  return move(span, after, before);
}

/** Maps `span` of the text before the changes to the text after them. */
export function arrival(span: Span, { before, after }: PositionMap): Span {
  return move(span, before, after);
}

/** Maps a span of the last text back to the first, through the changes of several passes in order. */
export function originThrough(span: Span, passes: readonly PositionMap[]): Span {
  let place = span;
  for (let index = passes.length - 1; index >= 0; index--) place = origin(place, passes[index]);
  return place;
}

/** Maps a span of the first text to the last, through the changes of several passes in order. */
export function arrivalThrough(span: Span, passes: readonly PositionMap[]): Span {
  let place = span;
  for (const pass of passes) place = arrival(place, pass);
  return place;
}
