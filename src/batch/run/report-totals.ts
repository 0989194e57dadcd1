import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { ExitCode, Job, Terminal } from '../../job.ts';
import { replaceFile } from '../output/atomic-write.ts';
import type { Overview } from '../overview/overview.ts';
import { runPage } from '../overview/page/run-page.ts';
import { isPageName } from '../overview/pages.ts';
import { describeError } from '../report/errors.ts';
import { exitCodeOf, worseOf } from '../report/exit-code.ts';
import { messagesTo } from '../report/reporter.ts';
import { summaryJson, summaryLine, summaryOf } from '../report/summary.ts';
import type { Totals } from '../report/totals.ts';

/** The end of a run. */
export interface RunEnd {
  readonly totals: Totals;
  /** For `--report`. */
  readonly overview?: Overview | undefined;
  readonly interrupted: boolean;
  readonly noun: 'file' | 'record';
  /** The start time by `performance.now`. */
  readonly started: number;
}

/** Reports the totals of a run: on one line for people, and in the file of `--summary` for programs. */
export function reportTotals(
  { totals, overview, interrupted, noun, started }: RunEnd,
  { job, terminal }: { readonly job: Job; readonly terminal: Terminal },
): ExitCode {
  const { info } = messagesTo(terminal, job.quiet);
  info(summaryLine(totals, noun, (performance.now() - started) / 1000));
  const code = exitCodeOf({ totals, interrupted }, job);
  const written = worseOf(code, writeSummary(totals, { job, terminal }));
  return overview
    ? worseOf(written, writeReport({ totals, overview, interrupted }, { job, terminal }))
    : written;
}

/** Writes the file of `--report`. A failure is reported and has its own exit code. */
function writeReport(
  { totals, overview, interrupted }: Pick<RunEnd, 'totals' | 'overview' | 'interrupted'>,
  { job, terminal }: { readonly job: Job; readonly terminal: Terminal },
): ExitCode {
  const report = job.report!;
  const file = resolve(terminal.cwd, report);
  const summary = {
    ...summaryOf(totals, job.form.tool),
    overview,
    ...(interrupted ? { unfinished: true } : {}),
  };
  try {
    mkdirSync(dirname(file), { recursive: true });
    replaceFile(file, isPageName(report) ? runPage(summary) : summaryJson(summary));
    return 0;
  } catch (error) {
    messagesTo(terminal).error(`${report}: ${describeError(error)}`);
    return 3;
  }
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
