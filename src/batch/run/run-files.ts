import { resolve } from 'node:path';
import type { SarifResult } from '../../formats/sarif.ts';
import type { ExitCode, Job, Terminal } from '../../job.ts';
import { NO_FOLDER, type OutputFolder } from '../clean/clean-file.ts';
import type { FilesDone, FilesTask } from '../clean/task-messages.ts';
import { discover, type InputFile, type LeftOut } from '../input/discover.ts';
import { isSameFile } from '../output/atomic-write.ts';
import { journalKey, openJournal } from '../output/journal.ts';
import { isClosedPipe, outputFile, outputTo } from '../output/output-stream.ts';
import { closeTemporary, openTemporary, temporaryFolder } from '../output/temporary-folder.ts';
import { writtenFiles } from '../output/written-files.ts';
import type { Exhibit } from '../overview/exhibits.ts';
import { openExhibits } from '../overview/kept-exhibits.ts';
import { growOverview, type Overview } from '../overview/overview.ts';
import { describeError, type ErrorLine } from '../report/errors.ts';
import { type FlagFile, openFlagFile } from '../report/flag-file.ts';
import { paintFor, paintPatch } from '../report/paint.ts';
import { openProgress, type Progress } from '../report/progress.ts';
import { messagesTo, openReporter, type Reporter } from '../report/reporter.ts';
import { addTotals, NOTHING, type Totals } from '../report/totals.ts';
import { catchInterrupt, type Interrupt, takeUntil } from './interrupt.ts';
import { hashOfTable, type Learnt, learnFolder } from './learn-folder.ts';
import { orderedMap } from './ordered-map.ts';
import { overviewOfFiles, pagesOf } from './overview-of-files.ts';
import { isListing, type Plan, planRun, tasksOf } from './plan.ts';
import { inlineBytes, openPool } from './pool.ts';
import { reportTotals } from './report-totals.ts';
import {
  type Listeners,
  linesAfterSummary,
  reportFile,
  reportLearnt,
  reportUnusedIgnores,
  resumeHint,
} from './say-files.ts';

const TASKS_PER_JOB = 4;

/** Cleans many files: folders, globs and names. One bad file never stops the others. */
export async function runFiles(inputs: readonly string[], job: Job, terminal: Terminal): Promise<ExitCode> {
  const { error } = messagesTo(terminal);
  const output = job.output === undefined ? undefined : resolve(terminal.cwd, job.output);
  const where = {
    cwd: terminal.cwd,
    output,
    written: writtenFiles(job, terminal.cwd),
    selection: job.folderSelection,
  };
  const { files, failures, leftOut } = await discover(inputs, where);
  let plan: Plan;
  try {
    plan = planRun(files, output, { job, cwd: terminal.cwd });
  } catch (problem) {
    error(describeError(problem));
    return 2;
  }
  let reporter: Reporter;
  let flagFile: FlagFile;
  try {
    flagFile = openFlagFile(job, terminal);
  } catch (problem) {
    error(`${job.flagsFile}: ${describeError(problem)}`);
    return 3;
  }
  try {
    reporter = openReporter(job, terminal);
  } catch (problem) {
    flagFile.close();
    error(`${job.errors}: ${describeError(problem)}`);
    return 3;
  }
  const interrupt = catchInterrupt();
  try {
    return await runPlan({ plan, files, failures, job, terminal, reporter, flagFile, leftOut, interrupt });
  } catch (problem) {
    error(`${job.output ?? '<stdout>'}: ${describeError(problem)}`);
    return 3;
  } finally {
    interrupt.release();
    reporter.close();
    flagFile.close();
  }
}

interface Run extends Listeners {
  readonly plan: Plan;
  /** All files found, including those of other shards. */
  readonly files: readonly InputFile[];
  /** Inputs that could not be found. */
  readonly failures: readonly ErrorLine[];
  readonly terminal: Terminal;
  readonly leftOut: LeftOut;
  readonly interrupt: Interrupt;
}

interface FilesOutcome {
  readonly totals: Totals;
  /** True if the reader of the output is gone. */
  readonly closed: boolean;
  readonly learnt?: Learnt | undefined;
  /** For `--report`. */
  readonly overview?: Overview | undefined;
}

async function runPlan(run: Run): Promise<ExitCode> {
  const { plan, failures, job, reporter, interrupt } = run;
  const started = performance.now();
  for (const failure of failures) reporter.inputError(failure);
  const outcome = plan.folder === undefined ? await runToStream(run) : await runToFolder(run, plan.folder);
  if (outcome.closed) return 0;
  if (outcome.learnt) reportLearnt(outcome.learnt, run);
  const totals = { ...outcome.totals, failed: outcome.totals.failed + failures.length };
  const interrupted = interrupt.signal.aborted;
  if (interrupted) reporter.warn(resumeHint(outcome.totals, plan));
  const { overview } = outcome;
  const code = reportTotals({ totals, overview, interrupted, noun: 'file', started }, run);
  for (const line of linesAfterSummary(totals, job, run.leftOut)) reporter.info(line);
  return code;
}

async function runToFolder(run: Run, root: string): Promise<FilesOutcome> {
  const { job } = run;
  const shard = job.shard ? `-${job.shard.index}-of-${job.shard.count}` : '';
  const temporary = temporaryFolder(root);
  openTemporary(temporary);
  const journal = openJournal(root, shard, job.resume);
  const exhibits = job.report === undefined ? undefined : openExhibits(root, shard, job.resume);
  const folder = { root, temporary };
  try {
    const outcome = await cleanEach(run, folder, async ({ journal: lines }, kept) => {
      exhibits?.add(kept);
      journal.add(lines);
    });
    exhibits?.close(outcome.overview?.exhibits ?? []);
    return outcome;
  } finally {
    journal.close();
    closeTemporary(temporary);
  }
}

async function runToStream(run: Run): Promise<FilesOutcome> {
  const { job, plan, terminal } = run;
  const path = job.output === undefined || isListing(job) ? undefined : resolve(terminal.cwd, job.output);
  if (path !== undefined && plan.items.some((item) => isSameFile(path, resolve(terminal.cwd, item.path))))
    throw new Error('the output would overwrite an input');
  const paint = job.outputColour ? await paintFor(true) : undefined;
  const painted = paint && ((text: string) => paintPatch(text, paint));
  const output = path === undefined ? outputTo(terminal.stdout, painted) : outputFile(path);
  const sarif: SarifResult[] = [];
  try {
    const outcome = await cleanEach(run, NO_FOLDER, async ({ files }) => {
      for (const { rendered, sarif: own = [] } of files) {
        if (rendered !== undefined && rendered.length > 0) await output.write(rendered);
        for (const one of own) sarif.push(one);
      }
    });
    if (job.to === 'sarif' && !isListing(job)) {
      const { sarifLog } = await import('../../formats/sarif.ts');
      await output.write(sarifLog(sarif));
    }
    await output.finish();
    return outcome;
  } catch (error) {
    await output.discard(false);
    if (isClosedPipe(error)) return { totals: NOTHING, closed: true };
    throw error;
  }
}

/** Cleans the files and passes on their results in order. */
async function cleanEach(
  run: Run,
  folder: OutputFolder,
  take: (done: FilesDone, kept: readonly Exhibit[]) => Promise<void>,
): Promise<FilesOutcome> {
  const { plan, job, terminal, interrupt } = run;
  const growing = job.report === undefined ? undefined : growOverview();
  let overview: Overview | undefined;
  const stop = interrupt.signal;
  const pool = openPool({ job, folder, inline: inlineBytes(plan.bytes), stop });
  const limits = { items: job.jobs * TASKS_PER_JOB, weight: Number.POSITIVE_INFINITY, weightOf: () => 0 };
  const work = async (task: FilesTask) => (await pool.run(task)) as FilesDone | undefined;
  const used = new Set<string>();
  let totals = NOTHING;
  let learnt: Learnt | undefined;
  let progress: Progress | undefined;
  try {
    learnt = await learnFolder(run.files, { job, terminal, pool, stop });
    const scale = { total: plan.items.length, unit: 'files', ...(learnt ? CLEANING : {}) } as const;
    progress = await openProgress(scale, job, terminal);
    const named = job.profile && hashOfTable(job.profile);
    const key = folder === NO_FOLDER ? '' : journalKey(job, learnt?.sha256 ?? named);
    const tasks = takeUntil(
      stop,
      tasksOf(plan, {
        cwd: terminal.cwd,
        key,
        pages: pagesOf(run),
        bounds: growing?.bounds,
        table: learnt?.table,
        sha256: learnt?.sha256,
      }),
    );
    for await (const done of orderedMap(tasks, limits, work)) {
      if (!done) break;
      totals = addTotals(totals, done.totals);
      for (const origin of done.used) used.add(origin);
      for (const file of done.files) reportFile(file, run);
      await take(done, (done.overview && growing?.add(done.overview)) ?? []);
      progress.add(done.count);
    }
    if (growing) overview = await overviewOfFiles(growing, { ...run, pool, learnt });
  } finally {
    progress?.stop();
    await pool.close();
  }
  if (!stop.aborted) learnt?.keep?.();
  if (!interrupt.signal.aborted && !job.shard && !job.resume) reportUnusedIgnores(used, run);
  return { totals, closed: false, learnt, overview };
}

const CLEANING = { label: 'cleaning' } as const;
