import type { Result } from '../../clean.ts';
import { countWords } from '../../text/tokens.ts';

/** What a run counts for its summary. */
export interface Counts {
  /** Files or records that were cleaned. */
  readonly done: number;
  /** Files that an earlier run had done. */
  readonly skipped: number;
  readonly failed: number;
  /** Files or records whose text became another. */
  readonly changed: number;
  /** Of the clean texts. */
  readonly words: number;
  /** Words that went as boilerplate. */
  readonly removed: number;
  readonly edits: number;
  readonly flags: number;
  /** Files or records from which nothing was removed, since it would have been too much. */
  readonly overBudget: number;
  /** Texts that were left as they were, since the passes came to no rest on them. */
  readonly unsettled: number;
}

export const ZERO: Counts = {
  done: 0,
  skipped: 0,
  failed: 0,
  changed: 0,
  words: 0,
  removed: 0,
  edits: 0,
  flags: 0,
  overBudget: 0,
  unsettled: 0,
};

/** What a file or record adds that could not be cleaned. */
export const FAILED: Counts = { ...ZERO, failed: 1 };

export function addCounts(a: Counts, b: Counts): Counts {
  return {
    done: a.done + b.done,
    skipped: a.skipped + b.skipped,
    failed: a.failed + b.failed,
    changed: a.changed + b.changed,
    words: a.words + b.words,
    removed: a.removed + b.removed,
    edits: a.edits + b.edits,
    flags: a.flags + b.flags,
    overBudget: a.overBudget + b.overBudget,
    unsettled: a.unsettled + b.unsettled,
  };
}

/** What one result adds to the summary. */
export function countsOf(result: Result): Counts {
  let edits = 0;
  let removed = 0;
  for (const { changes, removesBlocks } of result.passes) {
    edits += changes.length;
    if (removesBlocks) for (const change of changes) removed += countWords(change.before);
  }
  return {
    ...ZERO,
    done: 1,
    changed: edits > 0 ? 1 : 0,
    words: countWords(result.text),
    removed,
    edits,
    flags: result.flags.length,
    overBudget: result.overBudget ? 1 : 0,
    unsettled: result.unsettled ? 1 : 0,
  };
}
