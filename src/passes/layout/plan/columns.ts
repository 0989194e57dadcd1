import { isDigit, isLower } from '../../../text/characters.ts';
import type { Span } from '../../../text/span.ts';
import type { LinedDocument } from './lined-document.ts';

/** Two or more spaces inside a line. */
export interface BlankRun {
  readonly line: number;
  readonly span: Span;
}

/** Two runs of at least this width in one line are columns. In UTF-16 units. */
const WIDE = 3;
/** With fewer such lines, the columns may be a coincidence. */
const LEAST_COLUMNS = 3;
/** Fewer sentence ends with two spaces are not a habit. */
const LEAST_HABIT = 3;
const SENTENCE_MARK = /[.!?:]/u;
const CLOSING = /["'\u201d\u2019)\]>*]/u;
/** The end of a sentence inside a line, with one space after it. */
const SINGLE_STOP = /[.!?]["'\u201d\u2019)\]]? (?=[\p{Lu}"'\u201c\u2018(])/gu;

/**
 * The runs that the writer intended. Runs left by removed tags are different: they are inside sentences, at any column.
 */
export function meantRuns(
  { doc, lines }: LinedDocument,
  runs: readonly BlankRun[],
): (run: BlankRun) => boolean {
  const { text } = doc;
  const afterStops = new Set(runs.filter((run) => isAfterStop(text, run)));
  const isHabit =
    afterStops.size >= LEAST_HABIT && afterStops.size >= countSingleStops(text, afterStops.size + 1);
  const others = runs.filter((run) => !afterStops.has(run));
  const aligned = alignedRuns(lines, runs);
  const columns = linesOf(others.filter((run) => aligned.has(run) || isBetweenCells(text, run)));
  const inside = linesOf(others.filter((run) => !aligned.has(run) && !isBetweenCells(text, run)));
  const isTable = columns.size >= LEAST_COLUMNS && columns.size > inside.size;
  const rows = linesWithColumns(runs);
  return (run) => rows.has(run.line) || isTable || (isHabit && afterStops.has(run));
}

function linesOf(runs: readonly BlankRun[]): ReadonlySet<number> {
  return new Set(runs.map(({ line }) => line));
}

function linesWithColumns(runs: readonly BlankRun[]): ReadonlySet<number> {
  const wide = new Set<number>();
  const rows = new Set<number>();
  for (const { line, span } of runs) {
    if (span.end - span.start < WIDE) continue;
    if (wide.has(line)) rows.add(line);
    wide.add(line);
  }
  return rows;
}

/** Two spaces after the end of a sentence: a typist's habit. */
function isAfterStop(text: string, { span }: BlankRun): boolean {
  if (span.end - span.start !== 2) return false;
  let at = span.start - 1;
  if (CLOSING.test(text[at])) at--;
  return SENTENCE_MARK.test(text[at]);
}

/** The number of sentence ends with one space, up to `most`. */
function countSingleStops(text: string, most: number): number {
  let count = 0;
  for (const _stop of text.matchAll(SINGLE_STOP)) if (++count >= most) break;
  return count;
}

/** Runs that end in the same column as those of other lines. */
function alignedRuns(lines: LinedDocument['lines'], runs: readonly BlankRun[]): ReadonlySet<BlankRun> {
  const byColumn = new Map<number, BlankRun[]>();
  for (const run of runs) {
    const { start, indent } = lines[run.line];
    const column = run.span.end - start + indent;
    const known = byColumn.get(column);
    if (known) known.push(run);
    else byColumn.set(column, [run]);
  }
  return new Set([...byColumn.values()].filter((column) => column.length >= LEAST_COLUMNS).flat());
}

/** A run that is hardly in mid-sentence: before a capital, a digit or a symbol, or after a digit or a colon. */
function isBetweenCells(text: string, { span }: BlankRun): boolean {
  const before = text.charCodeAt(span.start - 1);
  return !isLower(text.charCodeAt(span.end)) || isDigit(before) || before === 58;
}
