import type { Result } from '../../index.ts';
import { countWords } from '../../internal.ts';
import { isNothingLeft } from './nothing-left.ts';

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
  /** Of the flags, those that are a warning or an error, and those that are an error. */
  readonly warnings: number;
  readonly errors: number;
  /** Files or records from which nothing was removed, since it would have been too much. */
  readonly overBudget: number;
  /** Texts that were left as they were, since the passes came to no rest on them. */
  readonly unsettled: number;
  /** Texts of which nothing of an article is left. */
  readonly emptied: number;
}

/** The counts of nothing. */
export const ZERO: Counts = {
  done: 0,
  skipped: 0,
  failed: 0,
  changed: 0,
  words: 0,
  removed: 0,
  edits: 0,
  flags: 0,
  warnings: 0,
  errors: 0,
  overBudget: 0,
  unsettled: 0,
  emptied: 0,
};

/** What a file or record adds that could not be cleaned. */
export const FAILED: Counts = { ...ZERO, failed: 1 };

/** The counts of two parts of a run together. */
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
    warnings: a.warnings + b.warnings,
    errors: a.errors + b.errors,
    overBudget: a.overBudget + b.overBudget,
    unsettled: a.unsettled + b.unsettled,
    emptied: a.emptied + b.emptied,
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
    ...flagCounts(result),
    overBudget: result.overBudget ? 1 : 0,
    unsettled: result.unsettled ? 1 : 0,
    emptied: isNothingLeft(result) ? 1 : 0,
  };
}

/** How many flags a result has, and how grave they are. */
export function flagCounts({ flags }: Pick<Result, 'flags'>): Pick<Counts, 'flags' | 'warnings' | 'errors'> {
  const errors = flags.filter(({ finding }) => finding.severity === 'error').length;
  const infos = flags.filter(({ finding }) => finding.severity === 'info').length;
  return { flags: flags.length, warnings: flags.length - infos, errors };
}

/** The last line of a run: what was done, and how long it took. */
export function summaryLine(counts: Counts, noun: 'file' | 'record', seconds: number): string {
  const parts = [
    countOf(counts.done, noun),
    ...(counts.skipped > 0 ? [`${group(counts.skipped)} done before`] : []),
    countOf(counts.words, 'word'),
    `${group(counts.removed)} removed`,
    countOf(counts.edits, 'edit'),
    countOf(counts.flags, 'flag'),
    `${group(counts.failed)} failed`,
    ...(counts.overBudget > 0 ? [`${group(counts.overBudget)} over the removal budget`] : []),
    ...(counts.unsettled > 0
      ? [`${group(counts.unsettled)} left as they were, since no pass came to rest`]
      : []),
    ...(counts.emptied > 0 ? [`${group(counts.emptied)} without an article`] : []),
    `${seconds.toFixed(1)} s`,
  ];
  return parts.join(', ');
}

function countOf(value: number, noun: string): string {
  return `${group(value)} ${noun}${value === 1 ? '' : 's'}`;
}

const THOUSANDS = /\B(?=(?:\d{3}){1,6}$)/gu;

function group(value: number): string {
  return String(value).replace(THOUSANDS, ',');
}
