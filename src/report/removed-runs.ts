import type { Result } from '../clean.ts';
import type { Locator } from '../source/locator.ts';
import type { Change } from '../text/edit.ts';
import { originThrough } from '../text/position-map.ts';
import type { Range } from './records.ts';

/** The runs of removed blocks by kind of boilerplate: start and end, in UTF-16 units of the original. */
export type RemovedRuns = Readonly<Record<string, readonly Range[]>>;

/** Offsets in the text that was read. */
interface Run {
  start: number;
  end: number;
  readonly kind: string;
}

const WHITE_ONLY = /^\s*$/u;

/** The removed blocks; adjacent blocks of one kind make one run. In the order of the original. */
export function removedRuns({ passes, original }: Result, locator: Locator): RemovedRuns {
  const trail = passes.map(({ positions }) => positions);
  const runs = passes.flatMap(({ removesBlocks, changes }, pass) =>
    removesBlocks ? adjacent(changes).map((run) => inOriginal(run, trail.slice(0, pass))) : [],
  );
  const joined: Run[] = [];
  for (const run of runs.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last?.kind === run.kind && WHITE_ONLY.test(original.slice(last.end, run.start)))
      last.end = Math.max(last.end, run.end);
    else joined.push(run);
  }
  const byKind: Record<string, Range[]> = {};
  for (const run of joined) {
    byKind[run.kind] ??= [];
    byKind[run.kind].push(trimmed(run, original, locator));
  }
  return byKind;
}

/** Joins adjacent changes, so that fewer places need to be mapped. */
function adjacent(changes: readonly Change[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { at, before, rule } of changes) {
    if (before.trim() === '') continue;
    const kind = rule.slice(rule.indexOf('/') + 1);
    const last = runs.at(-1);
    if (last?.end === at && last.kind === kind) last.end = at + before.length;
    else runs.push({ start: at, end: at + before.length, kind });
  }
  return runs;
}

function inOriginal({ start, end, kind }: Run, trail: Parameters<typeof originThrough>[1]): Run {
  return { ...originThrough({ start, end }, trail), kind };
}

function trimmed({ start, end }: Run, original: string, locator: Locator): Range {
  const text = original.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  const upTo = Math.max(from, start + text.trimEnd().length);
  return [locator.original(from), locator.original(upTo)];
}
