import { resolve } from 'node:path';
import type { ExitCode, Job, Terminal } from '../../job.ts';
import { NO_FOLDER } from '../clean/clean-file.ts';
import type { InputFile } from '../input/discover.ts';
import { openRecordFile, type RecordSource, STDIN, standardInput } from '../input/record-source.ts';
import { readSideFile } from '../input/side-file.ts';
import { type OutputStream, outputFile, outputTo } from '../output/output-stream.ts';
import type { GrowingOverview } from '../overview/overview.ts';
import { allPages } from '../overview/pages.ts';
import { describeError } from '../report/errors.ts';
import { type FlagFile, openFlagFile } from '../report/flag-file.ts';
import { learntLines } from '../report/learnt.ts';
import { openProgress, type Progress } from '../report/progress.ts';
import { messagesTo, openReporter, type Reporter } from '../report/reporter.ts';
import { NOTHING, type Totals } from '../report/totals.ts';
import { catchInterrupt, type Interrupt } from './interrupt.ts';
import { type Learnt, learnFolder } from './learn-folder.ts';
import { firstFolder } from './plan.ts';
import { inlineBytes, openPool, type Pool } from './pool.ts';
import { cleanRecordStream, type StreamOutcome } from './record-stream.ts';
import { usageProblem } from './record-usage.ts';

/** What all files of a run need. */
export interface RecordsContext {
  readonly job: Job;
  readonly terminal: Terminal;
  /** Append errors to those of an earlier file of the same run. */
  readonly appendErrors?: boolean;
  /** The file as found, and the counts over all files of the run. */
  readonly file?: InputFile;
  readonly learnt?: Learnt | undefined;
  /** The overview for the report of the run, if there is one. */
  readonly overview?: GrowingOverview | undefined;
}

/** The result of one file of records. */
export interface RecordsEnd {
  readonly totals: Totals;
  readonly interrupted: boolean;
  /** An exit code that does not follow from the totals; 0 if there is none. */
  readonly code: ExitCode;
  /** True if the reader of the output is gone. */
  readonly closed?: true;
  /** The counts over the only file of a run. */
  readonly learnt?: Learnt | undefined;
}

const noEnd = (code: ExitCode): RecordsEnd => ({ totals: NOTHING, interrupted: false, code });

/**
 * Filters the records of one file: JSONL (or WET) in, JSONL out, one for one and in order.
 * @param path a file; undefined for standard input
 */
export async function runRecords(path: string | undefined, context: RecordsContext): Promise<RecordsEnd> {
  const { terminal, appendErrors = false } = context;
  const job = withIgnores(context.job, path, terminal);
  const { error } = messagesTo(terminal);
  const problem = usageProblem(path, job, terminal);
  if (problem !== undefined) {
    error(problem);
    return noEnd(2);
  }
  const interrupt = catchInterrupt();
  try {
    const streams = await openStreams(path, { job, terminal, appendErrors });
    try {
      const { outcome, learnt } = await cleanStreams(streams, { ...context, job, path, interrupt });
      // Unread standard input would keep the process alive.
      if (path === undefined) destroyStdin(terminal);
      const isInterrupted = interrupt.signal.aborted;
      return { ...(await endRecords(outcome, { ...streams, job, isInterrupted })), learnt };
    } finally {
      streams.reporter.close();
      streams.flagFile.close();
    }
  } catch (failure) {
    error(describeError(failure));
    return noEnd(3);
  } finally {
    interrupt.release();
  }
}

/** The job with the ignores beside a file of records and in its folders. */
function withIgnores(job: Job, path: string | undefined, { cwd }: Terminal): Job {
  if (path === undefined) return job;
  const { ignores, folderIgnores } = readSideFile(resolve(cwd, path), path);
  return { ...job, ignores: [...job.ignores, ...folderIgnores, ...ignores] };
}

interface Streams {
  readonly input: RecordSource;
  readonly output: OutputStream;
  readonly reporter: Reporter;
  readonly flagFile: FlagFile;
}

/** @throws an Error that names what could not be opened */
async function openStreams(
  path: string | undefined,
  { job, terminal, appendErrors }: Required<Pick<RecordsContext, 'job' | 'terminal' | 'appendErrors'>>,
): Promise<Streams> {
  const input = await naming(path ?? STDIN, () =>
    path === undefined ? standardInput(job, terminal) : openRecordFile(path, job, terminal.cwd),
  );
  const reporter = await naming(job.errors ?? '<stderr>', () => openReporter(job, terminal, appendErrors));
  const flagFile = await naming(job.flagsFile ?? '', () => openFlagFile(job, terminal, appendErrors));
  const output = await naming(outputName(job), () => openOutput(job, terminal));
  return { input, output, reporter, flagFile };
}

/** Runs an action that may fail; the error names the file. */
async function naming<Value>(name: string, action: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await action();
  } catch (error) {
    throw new Error(`${name}: ${describeError(error)}`, { cause: error });
  }
}

function outputName(job: Job): string {
  return job.output ?? '<stdout>';
}

function openOutput(job: Job, { cwd, stdout }: Terminal): OutputStream {
  return job.output === undefined || job.check ? outputTo(stdout) : outputFile(resolve(cwd, job.output));
}

interface CleaningContext extends RecordsContext {
  readonly path: string | undefined;
  readonly interrupt: Interrupt;
}

/** @throws an Error if the output cannot be written; the written part is then removed */
async function cleanStreams(
  { input, output, reporter, flagFile }: Streams,
  context: CleaningContext,
): Promise<{ readonly outcome: StreamOutcome; readonly learnt: Learnt | undefined }> {
  const { job, terminal, interrupt, file, overview } = context;
  const stop = interrupt.signal;
  const pool = openPool({ job, folder: NO_FOLDER, inline: inlineBytes(input.size), stop });
  let progress: Progress | undefined;
  const source = countingBytes(input.source, (bytes) => progress?.add(bytes / 1e6));
  try {
    const learnt = context.learnt ?? (await learnFile({ ...context, pool }));
    progress = await openProgress({ total: input.size / 1e6, unit: 'MB' }, job, terminal);
    const folder = file === undefined ? '' : firstFolder(file.name);
    const outcome = await naming(outputName(job), () =>
      cleanRecordStream({
        ...input,
        source,
        // A file can be read at any time; a program that writes to a pipe may wait for its answer.
        isLive: input.size === 0,
        output,
        job,
        pool,
        reporter,
        flagFile,
        stop,
        table: learnt?.table,
        sha256: learnt?.sha256,
        folder,
        pages: allPages(job, terminal.cwd),
        overview,
      }),
    );
    return { outcome, learnt };
  } catch (error) {
    await output.discard(false);
    throw error;
  } finally {
    progress?.stop();
    interrupt.release();
    await pool.close();
  }
}

/** Counts what recurs over the only file of a run. Standard input cannot be read twice. */
async function learnFile({
  path,
  job,
  terminal,
  pool,
  interrupt,
}: CleaningContext & { readonly pool: Pool }): Promise<Learnt | undefined> {
  if (path === undefined) return undefined;
  const file = { path, name: path, size: 0 };
  const learnt = await learnFolder([file], { job, terminal, pool, stop: interrupt.signal });
  if (learnt) sayLearnt(learnt, { job, terminal });
  return learnt;
}

/** Reports the result of the first reading, and writes the profile of `--learn-into`. */
export function sayLearnt(
  { count, keep }: Learnt,
  { job, terminal }: Pick<RecordsContext, 'job' | 'terminal'>,
): void {
  const { info } = messagesTo(terminal, job.quiet);
  for (const line of learntLines(count, job.verbose)) info(line);
  keep?.();
}

function destroyStdin({ stdin }: Terminal): void {
  if ('destroy' in stdin && typeof stdin.destroy === 'function') stdin.destroy();
}

interface EndContext extends Streams {
  readonly job: Job;
  readonly isInterrupted: boolean;
}

/** Finishes the output, or keeps the written part, and reports what was done. */
async function endRecords(outcome: StreamOutcome, context: EndContext): Promise<RecordsEnd> {
  const { input, job, reporter, output, isInterrupted } = context;
  const { lines, failure, closed } = outcome;
  if (closed) return { ...noEnd(0), closed };
  if (failure !== undefined) reporter.inputError({ path: input.name, error: failure });
  if (failure === undefined && !isInterrupted) {
    try {
      await output.finish();
    } catch (error) {
      // Compressed output reaches the disk only here.
      await output.discard(false);
      reporter.inputError({ path: outputName(job), error: describeError(error) });
      return noEnd(3);
    }
  } else {
    const kept = await output.discard(lines > 0 && !job.check);
    if (kept) reporter.warn(`the records up to there are in ${kept}`);
  }
  if (isInterrupted) {
    reporter.warn(
      `interrupted: ${lines} lines are done; continue with the rest: tail -n +${lines + 1} ${input.name} | clean-article …`,
    );
  }
  const failed = outcome.totals.failed + (failure === undefined ? 0 : 1);
  return { totals: { ...outcome.totals, failed }, interrupted: isInterrupted, code: 0 };
}

async function* countingBytes(
  source: AsyncIterable<Uint8Array>,
  count: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    count(chunk.length);
    yield chunk;
  }
}
