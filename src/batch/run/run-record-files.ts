import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ExitCode, Job, Terminal } from '../../job.ts';
import { discover, type InputFile } from '../input/discover.ts';
import { isRecordName, recordOutputName } from '../input/record-names.ts';
import { isInShard } from '../input/shard.ts';
import { type OutputFile, planOutputs } from '../output/output-paths.ts';
import { describeError } from '../report/errors.ts';
import { worseOf } from '../report/exit-code.ts';
import { messagesTo } from '../report/reporter.ts';
import { runRecords } from './run-records.ts';

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
  const found = await discover(inputs, { cwd: terminal.cwd, output: folder, isInput: isRecordName });
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
  const code = await runEach(files, { job, terminal, folder });
  return found.failures.length > 0 ? worseOf(3, code) : code;
}

interface Context {
  readonly job: Job;
  readonly terminal: Terminal;
  /** The output folder, absolute; undefined for standard output. */
  readonly folder: string | undefined;
}

async function runEach(
  files: readonly (InputFile | OutputFile)[],
  { job, terminal, folder }: Context,
): Promise<ExitCode> {
  const { shard } = job;
  const mine = shard ? files.filter(({ name }) => isInShard(name, shard)) : files;
  let worst: ExitCode = 0;
  for (const [index, file] of mine.entries()) {
    const output = 'output' in file ? resolve(folder!, file.output) : undefined;
    const ownJob = { ...job, shard: undefined, output };
    const code = await runRecords(file.path, { job: ownJob, terminal, appendErrors: index > 0 });
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
