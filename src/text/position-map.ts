import type { Change } from './edit.ts';
import type { Span } from './span.ts';

/*
 * Where a place came from, and where it went. A place inside a change belongs to the whole of the change's
 * other side, since nothing finer is known; a place beside one moves by what the changes before it added or took.
 */

/**
 * One side of the changes of one pass: where each begins, and how long it is. In integers: a span that is made of
 * floating-point numbers would have the engine keep those of all spans as such, and each as an object.
 */
interface Side {
  readonly starts: Int32Array;
  readonly lengths: Int32Array;
}

/** Both sides of the changes of one pass. */
interface PositionMap {
  readonly changes: readonly Change[];
  readonly before: Side;
  readonly after: Side;
}

/**
 * Those that were asked for last: as many as a text has passes that changed it, and seldom more. No weak map, since
 * what one holds outlives the engine's small collections of garbage.
 */
const recentMaps: PositionMap[] = [];
const MOST_MAPS = 24;
let oldest = 0;

function positionMapOf(changes: readonly Change[]): PositionMap {
  for (const map of recentMaps) if (map.changes === changes) return map;
  const made = readPositionMap(changes);
  recentMaps[oldest] = made;
  oldest = (oldest + 1) % MOST_MAPS;
  return made;
}

function readPositionMap(changes: readonly Change[]): PositionMap {
  const count = changes.length;
  const before = { starts: new Int32Array(count), lengths: new Int32Array(count) };
  const after = { starts: new Int32Array(count), lengths: new Int32Array(count) };
  let shift = 0;
  changes.forEach((change, index) => {
    before.starts[index] = change.at;
    before.lengths[index] = change.before.length;
    after.starts[index] = change.at + shift;
    after.lengths[index] = change.after.length;
    shift += change.after.length - change.before.length;
  });
  return { changes, before, after };
}

/** The index of the last start at or before `offset`, or -1. */
function lastAtOrBefore(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle] <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function move(span: Span, from: Side, to: Side): Span {
  const first = lastAtOrBefore(from.starts, span.start);
  let start = span.start;
  if (first >= 0) {
    const past = span.start - from.starts[first] - from.lengths[first];
    start = past < 0 ? to.starts[first] : to.starts[first] + to.lengths[first] + past;
  }
  // What begins exactly at the end of a span lies after it.
  const last = lastAtOrBefore(from.starts, span.end - 1);
  let end = span.end;
  if (last >= 0) {
    const past = span.end - from.starts[last] - from.lengths[last];
    end = to.starts[last] + to.lengths[last] + Math.max(0, past);
  }
  return { start, end: Math.max(start, end) };
}

/** The place in the text before the changes that `span` of the text after them came from. */
export function origin(span: Span, changes: readonly Change[]): Span {
  if (changes.length === 0) return span;
  const { before, after } = positionMapOf(changes);
  return move(span, after, before);
}

/** The place in the text after the changes that `span` of the text before them became. */
export function arrival(span: Span, changes: readonly Change[]): Span {
  if (changes.length === 0) return span;
  const { before, after } = positionMapOf(changes);
  return move(span, before, after);
}
