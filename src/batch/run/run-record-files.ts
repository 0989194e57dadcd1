import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ExitCode, Job, Terminal } from '../../job.ts';
import { NO_FOLDER } from '../clean/clean-file.ts';
import { discover, type InputFile } from '../input/discover.ts';
import { isRecordName, recordOutputName } from '../input/record-names.ts';
import { isInShard } from '../input/shard.ts';
import { type OutputFile, planOutputs } from '../output/output-paths.ts';
import { writtenFiles } from '../output/written-files.ts';
import { type GrowingOverview, growOverview } from '../overview/overview.ts';
import { describeError } from '../report/errors.ts';
import { worseOf } from '../report/exit-code.ts';
import { leftOutMessage } from '../report/messages.ts';
import { messagesTo } from '../report/reporter.ts';
import { addTotals, NOTHING } from '../report/totals.ts';
import { catchInterrupt } from './interrupt.ts';
import { type Learnt, learnFolder } from './learn-folder.ts';
import { overviewOfRecords, type RecordRun } from './overview-of-records.ts';
import { firstFolder } from './plan.ts';
import { inlineBytes, openPool } from './pool.ts';
import { reportTotals } from './report-totals.ts';
import { type RecordsEnd, runRecords, sayLearnt } from './run-records.ts';

/**
 * Filters files of records. One file, or standard input, is a stream. Several files, or a folder, go one
 * after another to standard output, or each to its own place in the output folder.
 */
export async function runRecordFiles(
  inputs: readonly string[],
  job: Job,
  terminal: Terminal,
): Promise<ExitCode> {
  const isFolder = (path: string | undefined) => {
    const full = path === undefined ? '' : resolve(terminal.cwd, path);
    return existsSync(full) && statSync(full).isDirectory();
  };
  const [input = '-', ...more] = inputs;
  const isToFolder = job.output !== undefined && (job.output.endsWith('/') || isFolder(job.output));
  const started = performance.now();
  const overview = job.report === undefined ? undefined : growOverview();
  const context = { job, terminal, started, overview };
  if (input === '-' && more.length === 0)
    return endOf(await runRecords(undefined, { job, terminal, overview }), context);
  const isFile = existsSync(resolve(terminal.cwd, input)) && !isFolder(input);
  if (isFile && more.length === 0 && !isToFolder)
    return endOf(await runRecords(input, { job, terminal, overview }), {
      ...context,
      files: [{ path: input, folder: '' }],
    });
  return runMany(inputs, context);
}

interface RunContext {
  readonly job: Job;
  readonly terminal: Terminal;
  readonly started: number;
  /** For `--report`, with the files that it may read again. */
  readonly overview?: GrowingOverview | undefined;
  readonly files?: RecordRun['files'];
  readonly failures?: RecordRun['failures'];
}

/** One summary at the end of a run, for any number of files. */
async function endOf(
  { totals, interrupted, code, closed, learnt }: RecordsEnd,
  context: RunContext,
): Promise<ExitCode> {
  if (closed) return 0;
  if (code === 2 || (code === 3 && totals === NOTHING)) return code;
  const { started, files = [], failures = [] } = context;
  const overview =
    context.overview &&
    (await overviewOfRecords(context.overview, { ...context, files, failures, learnt, interrupted }));
  return worseOf(code, reportTotals({ totals, overview, interrupted, noun: 'record', started }, context));
}

async function runMany(inputs: readonly string[], context: RunContext): Promise<ExitCode> {
  const { job, terminal } = context;
  const { error: report } = messagesTo(terminal);
  const folder = job.output === undefined ? undefined : resolve(terminal.cwd, job.output);
  if (folder !== undefined && existsSync(folder) && !statSync(folder).isDirectory()) {
    report(`${job.output} is a file, but many outputs need a folder`);
    return 2;
  }
  const found = await discover(inputs, {
    cwd: terminal.cwd,
    output: folder,
    written: writtenFiles(job, terminal.cwd),
    isInput: isRecordName,
    selection: job.folderSelection,
  });
  for (const { path, error } of found.failures) report(`${path}: ${error}`);
  let files: readonly (InputFile | OutputFile)[];
  try {
    files =
      folder === undefined
        ? inOrderOf(inputs, found.files)
        : planOutputs(found.files, { cwd: terminal.cwd, folder }, recordOutputName);
  } catch (error) {
    report(describeError(error));
    return 2;
  }
  const learnt = await learnAll(files, { job, terminal });
  const { overview } = context;
  const end = await runEach(files, { job, terminal, folder, learnt, overview });
  const failed = end.totals.failed + found.failures.length;
  // Each of these is read from its beginning: a shard takes whole ones.
  const code = await endOf(
    { ...end, totals: { ...end.totals, failed }, learnt },
    {
      ...context,
      job: { ...job, shard: undefined },
      files: files.map(({ path, name }) => ({ path, folder: firstFolder(name) })),
      failures: found.failures,
    },
  );
  const left = leftOutMessage(found.leftOut);
  if (left !== undefined) messagesTo(terminal, job.quiet).info(left);
  return code;
}

interface Context {
  readonly job: Job;
  readonly terminal: Terminal;
  /** The output folder, absolute; undefined for standard output. */
  readonly folder: string | undefined;
  readonly learnt: Learnt | undefined;
  readonly overview: GrowingOverview | undefined;
}

/** Counts what recurs over all files of a run. */
async function learnAll(
  files: readonly InputFile[],
  { job, terminal }: Pick<Context, 'job' | 'terminal'>,
): Promise<Learnt | undefined> {
  const interrupt = catchInterrupt();
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const pool = openPool({ job, folder: NO_FOLDER, inline: inlineBytes(bytes), stop: interrupt.signal });
  try {
    const learnt = await learnFolder(files, { job, terminal, pool, stop: interrupt.signal });
    if (learnt) sayLearnt(learnt, { job, terminal });
    return learnt;
  } finally {
    interrupt.release();
    await pool.close();
  }
}

async function runEach(
  files: readonly (InputFile | OutputFile)[],
  { job, terminal, folder, learnt, overview }: Context,
): Promise<RecordsEnd> {
  const { shard } = job;
  const mine = shard ? files.filter(({ name }) => isInShard(name, shard)) : files;
  let worst: ExitCode = 0;
  let totals = NOTHING;
  for (const [index, file] of mine.entries()) {
    const output = 'output' in file ? resolve(folder!, file.output) : undefined;
    // The counts are for all files, so no file is counted alone.
    const ownJob = { ...job, shard: undefined, learn: false, output };
    const end = await runRecords(file.path, {
      job: ownJob,
      terminal,
      appendErrors: index > 0,
      file,
      learnt,
      overview,
    });
    totals = addTotals(totals, end.totals);
    worst = worseOf(worst, end.code);
    if (end.interrupted || end.closed || end.code === 2) return { ...end, totals, code: worst };
  }
  return { totals, interrupted: false, code: worst };
}

/**
 * In a stream, files keep the order in which they were named, as with `cat`; those of a folder are sorted by
 * name.
 */
function inOrderOf(inputs: readonly string[], files: readonly InputFile[]): readonly InputFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const named = inputs.flatMap((input) => byPath.get(input) ?? []);
  return [...new Set([...named, ...files])];
}
