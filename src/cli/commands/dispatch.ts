import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { recordFormatOf } from '../../batch/input/record-names.ts';
import { NO_SUCH_FILE } from '../../batch/report/errors.ts';
import type { ExitCode, InputFormat, Job, Terminal } from '../../job.ts';
import { COMMANDS } from '../options/command-table.ts';
import { didYouMean } from '../terminal/did-you-mean.ts';
import { inputError, usageError } from '../terminal/errors.ts';
import { missingHeap } from '../terminal/memory-limit.ts';
import { cleanOne } from './clean-one.ts';

interface Context {
  readonly job: Job;
  readonly terminal: Terminal;
}

/** Chooses how to clean the inputs: one text the short way, many files and corpora as a batch. */
export async function dispatch(
  inputs: readonly string[],
  isList: boolean,
  { job, terminal }: Context,
): Promise<ExitCode> {
  const formats = inputs.map((input) => formatOf(input, job));
  const from = job.from === 'auto' ? formats.find((format) => format !== 'auto') : job.from;
  if (from === 'jsonl' || from === 'wet') {
    if (inputs.length > 1 && !formats.every((format) => format === from)) {
      throw usageError(`records and plain files do not go together: name only ${from} files, or give --from`);
    }
    if (job.diff) throw usageError(`--diff is for files, not for ${from} records`);
    const { runRecordFiles } = await import('../../batch/index.ts');
    return runRecordFiles(inputs, { ...job, from }, terminal);
  }
  const input = inputs[0] ?? '-';
  if (job.learnInto !== undefined && !isList && input === '-')
    throw usageError('--learn-into needs files: standard input cannot be read twice');
  if (!isList && inputs.length <= 1 && !job.resume && !job.shard && isOneText(input, terminal)) {
    const heap = input === '-' ? undefined : missingHeap(statSync(resolve(terminal.cwd, input)).size);
    return heap !== undefined && terminal.restart ? terminal.restart(heap) : cleanOne(input, job, terminal);
  }
  const { runFiles } = await import('../../batch/index.ts');
  return runFiles(inputs, job, terminal);
}

function formatOf(input: string, { from }: Job): InputFormat {
  if (from !== 'auto') return from;
  return recordFormatOf(input) ?? 'auto';
}

const GLOB = /[*?[\]{}!()]/u;

/** A file or stdin, as opposed to a folder or a glob. */
function isOneText(input: string, { cwd }: Terminal): boolean {
  if (input === '-') return true;
  const path = resolve(cwd, input);
  if (existsSync(path)) return !statSync(path).isDirectory();
  if (GLOB.test(input)) return false;
  const commands = COMMANDS.map((command) => command.name);
  const hint = input.includes('.') || input.includes('/') ? '' : didYouMean(input, commands);
  throw inputError(`cannot read ${input}: ${NO_SUCH_FILE}${hint}`);
}
