import { locatorOf } from '../source/locator.ts';
import { originThrough, positionMap } from '../text/position-map.ts';
import { type EditRecord, rangeOf } from './records.ts';
import { isOld, type Restorable, unfold } from './restore.ts';

/**
 * The edits of a report one by one, in the order in which they were made, each with its place in the
 * original. Throws like `restore`.
 */
export function expandEdits(report: Restorable): readonly EditRecord[] {
  const { original, source, passes } = unfold(report);
  // Version 1 lists them one by one.
  if (isOld(report)) return report.edits;
  const locator = locatorOf(original, source);
  const trail = passes.map(({ changes }) => positionMap(changes));
  return passes.flatMap(({ pass, round, changes }, index) =>
    changes.map(({ rule, at, before, after, confidence }) => {
      const span = originThrough({ start: at, end: at + before.length }, trail.slice(0, index));
      const { line, column } = locator.place(span.start);
      const byte = locator.byte(span.start);
      return {
        round,
        pass,
        rule,
        at,
        before,
        after,
        confidence,
        source: rangeOf(span, locator),
        line,
        column,
        byte,
      };
    }),
  );
}
