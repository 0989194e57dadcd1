import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ExitCode, Job, Terminal } from '../../job.ts';
import { NO_FOLDER } from '../clean/clean-file.ts';
import { discover, type InputFile } from '../input/discover.ts';
import { isRecordName, recordOutputName } from '../input/record-names.ts';
import { isInShard } from '../input/shard.ts';
import { type OutputFile, planOutputs } from '../output/output-paths.ts';
import { describeError } from '../report/errors.ts';
import { worseOf } from '../report/exit-code.ts';
import { leftOutMessage } from '../report/messages.ts';
import { messagesTo } from '../report/reporter.ts';
import { catchInterrupt } from './interrupt.ts';
import { type Learnt, learnFolder } from './learn-folder.ts';
import { inlineBytes, openPool } from './pool.ts';
import { runRecords, sayLearnt } from './run-records.ts';

/**
 * Filters files of records: one, or standard input, as a stream; several, or a folder of them, one after another
 * to standard output, or each to its own place below the output folder.
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
  if (input === '-' && more.length === 0) return runRecords(undefined, { job, terminal });
  const isFile = existsSync(resolve(terminal.cwd, input)) && !isFolder(input);
  if (isFile && more.length === 0 && !isToFolder) return runRecords(input, { job, terminal });
  return runMany(inputs, job, terminal);
}

async function runMany(inputs: readonly string[], job: Job, terminal: Terminal): Promise<ExitCode> {
  const { error: report } = messagesTo(terminal);
  const folder = job.output === undefined ? undefined : resolve(terminal.cwd, job.output);
  if (folder !== undefined && existsSync(folder) && !statSync(folder).isDirectory()) {
    report(`${job.output} is a file, but many outputs need a folder`);
    return 2;
  }
  const found = await discover(inputs, {
    cwd: terminal.cwd,
    output: folder,
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
  const code = await runEach(files, { job, terminal, folder, learnt });
  const left = leftOutMessage(found.leftOut);
  if (left !== undefined) messagesTo(terminal, job.quiet).info(left);
  return found.failures.length > 0 ? worseOf(3, code) : code;
}

interface Context {
  readonly job: Job;
  readonly terminal: Terminal;
  /** The output folder, absolute; undefined for standard output. */
  readonly folder: string | undefined;
  readonly learnt: Learnt | undefined;
}

/** Counts over all files of a run. */
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
  { job, terminal, folder, learnt }: Context,
): Promise<ExitCode> {
  const { shard } = job;
  const mine = shard ? files.filter(({ name }) => isInShard(name, shard)) : files;
  let worst: ExitCode = 0;
  for (const [index, file] of mine.entries()) {
    const output = 'output' in file ? resolve(folder!, file.output) : undefined;
    // What was counted holds for all files, so that no file is counted alone.
    const ownJob = { ...job, shard: undefined, learn: false, output };
    const code = await runRecords(file.path, {
      job: ownJob,
      terminal,
      appendErrors: index > 0,
      file,
      learnt,
    });
    if (code === 130 || code === 2) return code;
    worst = worseOf(worst, code);
  }
  return worst;
}

/** A stream holds the files in the order in which they were named, as with `cat`; those of a folder by name. */
function inOrderOf(inputs: readonly string[], files: readonly InputFile[]): readonly InputFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const named = inputs.flatMap((input) => byPath.get(input) ?? []);
  return [...new Set([...named, ...files])];
}
