import { closeSync, openSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { terminalSafeLine } from '../../formats/terminal-safe.ts';
import type { ExitCode, Job, Terminal } from '../../job.ts';
import { type ErrorLine, toErrorLine } from './errors.ts';
import type { Counts } from './summary.ts';

/** The side of a run that people read, and the errors that machines read. */
export interface Reporter {
  /** A line for people, unless they asked for quiet. */
  say(line: string): void;
  /** A line that is written even when quiet was asked for. */
  warn(line: string): void;
  /** A failed file in words, or a bad record as a line of JSON; all as JSON where `--errors` names a file. */
  fail(failure: ErrorLine): void;
  close(): void;
}

/**
 * Opens the file of `--errors` at once, so that a wrong name is known before the work.
 * @param goesOn the errors stand behind those of the files before
 */
export function openReporter(job: Job, terminal: Terminal, goesOn = false): Reporter {
  const errors =
    job.errors === undefined ? undefined : openSync(resolve(terminal.cwd, job.errors), goesOn ? 'a' : 'w');
  // A closed stderr must not end the work.
  terminal.stderr.on('error', () => undefined);
  const warn = (line: string) => void terminal.stderr.write(`${terminalSafeLine(line)}\n`);
  return {
    warn,
    say: (line) => {
      if (!job.quiet) warn(line);
    },
    fail: (failure) => {
      if (errors !== undefined) writeSync(errors, toErrorLine(failure));
      else if (failure.line !== undefined) terminal.stderr.write(toErrorLine(failure));
      else warn(`clean-article: ${failure.path}: ${failure.error}`);
    },
    close: () => {
      if (errors !== undefined) closeSync(errors);
    },
  };
}

/** The last line of a run: what was done, and how long it took. */
export function summaryOf(tally: Counts, noun: 'file' | 'record', seconds: number): string {
  const parts = [
    count(tally.done, noun),
    ...(tally.skipped > 0 ? [`${group(tally.skipped)} done before`] : []),
    count(tally.words, 'word'),
    `${group(tally.removed)} removed`,
    count(tally.edits, 'edit'),
    count(tally.flags, 'flag'),
    `${group(tally.failed)} failed`,
    ...(tally.overBudget > 0 ? [`${group(tally.overBudget)} over the removal budget`] : []),
    ...(tally.unsettled > 0
      ? [`${group(tally.unsettled)} left as they were, since no pass came to rest`]
      : []),
    `${seconds.toFixed(1)} s`,
  ];
  return parts.join(', ');
}

function count(value: number, noun: string): string {
  return `${group(value)} ${noun}${value === 1 ? '' : 's'}`;
}

const THOUSANDS = /\B(?=(?:\d{3}){1,6}$)/gu;

function group(value: number): string {
  return String(value).replace(THOUSANDS, ',');
}

/** How a run ended, apart from what it counted. */
export interface Ending {
  readonly tally: Counts;
  readonly interrupted: boolean;
}

/** The gravest thing that happened decides. */
export function exitCodeOf({ tally, interrupted }: Ending, job: Job): ExitCode {
  if (interrupted) return 130;
  if (tally.failed > 0) return 3;
  if (tally.overBudget > 0) return 4;
  if (job.check && tally.flags > 0) return 1;
  return (job.check || job.diff) && tally.changed > 0 ? 1 : 0;
}
