import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { terminalSafeLine } from '../../formats/terminal-safe.ts';
import type { ExitCode, Job, Terminal } from '../../job.ts';
import { discover, type InputFile } from '../input/discover.ts';
import { isInShard } from '../input/shard.ts';
import { type OutputFile, planOutputs } from '../output/output-paths.ts';
import { describeError } from '../report/errors.ts';
import { runPart, runRecords } from './run-records.ts';

/** What a folder of records is searched for. */
const RECORDS = /\.(?:jsonl|ndjson|wet|warc)(?:\.gz|\.zst)?$/iu;
const WET = /\.(?:wet|warc)(?=(?:\.gz|\.zst)?$)/iu;

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
  const toFolder = job.output !== undefined && (job.output.endsWith('/') || isFolder(job.output));
  if (input === '-' && more.length === 0) return runRecords(undefined, job, terminal);
  const isPlain = existsSync(resolve(terminal.cwd, input)) && !isFolder(input);
  if (isPlain && more.length === 0 && !toFolder) return runRecords(input, job, terminal);
  return runMany(inputs, job, terminal);
}

async function runMany(inputs: readonly string[], job: Job, terminal: Terminal): Promise<ExitCode> {
  const complain = (message: string) =>
    void terminal.stderr.write(`clean-article: ${terminalSafeLine(message)}\n`);
  const output = job.output === undefined ? undefined : resolve(terminal.cwd, job.output);
  if (output !== undefined && existsSync(output) && !statSync(output).isDirectory()) {
    complain(`${job.output} is a file, but many outputs need a folder`);
    return 2;
  }
  const found = await discover(inputs, { cwd: terminal.cwd, output, names: RECORDS });
  for (const { path, error } of found.failures) complain(`${path}: ${error}`);
  let files: readonly (InputFile | OutputFile)[];
  try {
    files =
      output === undefined
        ? inGivenOrder(found.files, inputs)
        : planOutputs(found.files, { cwd: terminal.cwd, folder: output }, recordsName);
  } catch (error) {
    complain(describeError(error));
    return 2;
  }
  const { shard } = job;
  const mine = shard ? files.filter(({ name }) => isInShard(name, shard)) : files;
  let worst: ExitCode = found.failures.length > 0 ? 3 : 0;
  for (const [index, file] of mine.entries()) {
    const own = {
      ...job,
      shard: undefined,
      output: 'output' in file ? resolve(output!, file.output) : undefined,
    };
    const code = await runPart(file.path, { job: own, terminal, goesOn: index > 0 });
    if (code === 130 || code === 2) return code;
    worst = graver(worst, code);
  }
  return worst;
}

/** Records stay records; what was compressed stays so. */
function recordsName(name: string): string {
  return name.replace(WET, '.jsonl');
}

/** A stream holds the files as they were typed, as `cat` would; those of a folder by name. */
function inGivenOrder(files: readonly InputFile[], inputs: readonly string[]): readonly InputFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const named = inputs.flatMap((input) => byPath.get(input) ?? []);
  return [...new Set([...named, ...files])];
}

/** A failure weighs more than the removal budget, and that more than what a check found. */
function graver(a: ExitCode, b: ExitCode): ExitCode {
  const order: readonly ExitCode[] = [0, 1, 4, 3, 2, 130];
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}
