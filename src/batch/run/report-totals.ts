import { resolve } from 'node:path';
import type { ExitCode, Job, Terminal } from '../../job.ts';
import { replaceFile } from '../output/atomic-write.ts';
import { describeError } from '../report/errors.ts';
import { exitCodeOf, worseOf } from '../report/exit-code.ts';
import { messagesTo } from '../report/reporter.ts';
import { summaryJson, summaryLine, summaryOf } from '../report/summary.ts';
import type { Totals } from '../report/totals.ts';

/** The end of a run. */
export interface RunEnd {
  readonly totals: Totals;
  readonly interrupted: boolean;
  readonly noun: 'file' | 'record';
  /** The start time by `performance.now`. */
  readonly started: number;
}

/** Reports the totals of a run: on one line for people, and in the file of `--summary` for programs. */
export function reportTotals(
  { totals, interrupted, noun, started }: RunEnd,
  { job, terminal }: { readonly job: Job; readonly terminal: Terminal },
): ExitCode {
  const { info } = messagesTo(terminal, job.quiet);
  info(summaryLine(totals, noun, (performance.now() - started) / 1000));
  const code = exitCodeOf({ totals, interrupted }, job);
  return worseOf(code, writeSummary(totals, { job, terminal }));
}

/** Writes the file of `--summary`, if requested. A failure is reported and has its own exit code. */
export function writeSummary(
  totals: Totals,
  { job, terminal }: { readonly job: Job; readonly terminal: Terminal },
): ExitCode {
  if (job.summary === undefined) return 0;
  try {
    replaceFile(resolve(terminal.cwd, job.summary), summaryJson(summaryOf(totals, job.form.tool)));
    return 0;
  } catch (error) {
    messagesTo(terminal).error(`${job.summary}: ${describeError(error)}`);
    return 3;
  }
}
