import type { Job } from '../../job.ts';
import type { FileDone } from '../clean/task-messages.ts';
import type { LeftOut } from '../input/discover.ts';
import type { FlagFile } from '../report/flag-file.ts';
import { learntLines } from '../report/learnt.ts';
import {
  changedMessage,
  flagsHint,
  leftOutMessage,
  nothingLeftMessage,
  overBudgetMessage,
  unsettledMessage,
  unusedIgnoreMessage,
  weakEncodingMessage,
} from '../report/messages.ts';
import type { Reporter } from '../report/reporter.ts';
import type { Totals } from '../report/totals.ts';
import type { Learnt } from './learn-folder.ts';
import type { Plan } from './plan.ts';

/** Where to send the messages of a run over files. */
export interface Listeners {
  readonly job: Job;
  readonly reporter: Reporter;
  readonly flagFile: FlagFile;
}

/** The messages after the summary: what changed, unseen flags, and what was left out. */
export function linesAfterSummary(totals: Totals, job: Job, leftOut: LeftOut): readonly string[] {
  const { check, diff, write, verbose, flagsFile, to } = job;
  const changed = check || diff ? 'would change' : write ? 'changed' : undefined;
  const areSeen = check || verbose || flagsFile !== undefined || (to !== 'markdown' && to !== 'text');
  const left = leftOutMessage(leftOut);
  return [
    ...(changed === undefined ? [] : [changedMessage(totals, changed)]),
    ...(totals.flags > 0 && !areSeen ? [flagsHint(totals.flags)] : []),
    ...(left === undefined ? [] : [left]),
  ];
}

/** Reports the result of the first reading. */
export function reportLearnt({ count }: Learnt, { job, reporter }: Listeners): void {
  for (const line of learntLines(count, job.verbose)) reporter.info(line);
}

/** Reports the result of one file. */
export function reportFile(done: FileDone, { reporter, flagFile }: Listeners): void {
  const { path, error, overBudget, unsettled, emptied, weakEncoding, remarks = [], unused = [] } = done;
  if (error !== undefined) reporter.inputError({ path, error });
  if (overBudget) reporter.warn(overBudgetMessage(path));
  if (unsettled) reporter.warn(unsettledMessage(path));
  if (emptied) reporter.warn(nothingLeftMessage(path));
  if (weakEncoding !== undefined) reporter.warn(weakEncodingMessage(path, weakEncoding));
  for (const remark of remarks) reporter.remark(remark);
  flagFile.add(done.flags ?? []);
  for (const ignore of unused) reporter.info(unusedIgnoreMessage(ignore));
}

/** Reports the ignores of the configuration that matched a flag of no file. */
export function reportUnusedIgnores(used: ReadonlySet<string>, { job, reporter }: Listeners): void {
  for (const ignore of job.ignores) {
    if (!used.has(ignore.origin)) reporter.info(unusedIgnoreMessage(ignore));
  }
}

/** The message about an interrupted run: how far it got, and how to continue. */
export function resumeHint(totals: Totals, { folder, items }: Plan): string {
  const done = totals.done + totals.skipped + totals.failed;
  const hint =
    folder === undefined
      ? 'start again, or write to a folder with -o DIR to be able to resume'
      : 'continue with the same command and --resume';
  return `interrupted: ${done} of ${items.length} files are done; ${hint}`;
}
