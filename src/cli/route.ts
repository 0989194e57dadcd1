import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ExitCode, InputFormat, Job, Terminal } from '../batch/job.ts';
import { inputError, usageError } from './failure.ts';
import { COMMANDS } from './options.ts';
import { runSingle } from './single.ts';
import { didYouMean } from './suggest.ts';

interface World {
  readonly job: Job;
  readonly terminal: Terminal;
}

const RECORD_NAMES: readonly (readonly [pattern: RegExp, format: InputFormat])[] = [
  [/\.(?:jsonl|ndjson)(?:\.gz|\.zst)?$/iu, 'jsonl'],
  [/\.(?:wet|warc)(?:\.gz|\.zst)?$/iu, 'wet'],
];

/** Sends the inputs where they belong: one text the short way, many files and corpora to the batch. */
export async function route(
  inputs: readonly string[],
  isList: boolean,
  { job, terminal }: World,
): Promise<ExitCode> {
  const formats = inputs.map((input) => formatOf(input, job));
  const from = job.from === 'auto' ? formats.find((format) => format !== 'auto') : job.from;
  if (from === 'jsonl' || from === 'wet') {
    if (inputs.length > 1 && !formats.every((format) => format === from)) {
      throw usageError(`records and plain files do not go together: name only ${from} files, or give --from`);
    }
    return runCorpora(inputs, { job: { ...job, from }, terminal });
  }
  const input = inputs[0] ?? '-';
  if (!isList && inputs.length <= 1 && !job.resume && !job.shard && isOneText(input, terminal)) {
    return runSingle(input, job, terminal);
  }
  const { runFiles } = await import('../batch/index.ts');
  return runFiles(inputs, job, terminal);
}

function formatOf(input: string, { from }: Job): InputFormat {
  if (from !== 'auto') return from;
  return RECORD_NAMES.find(([pattern]) => pattern.test(input))?.[1] ?? 'auto';
}

async function runCorpora(inputs: readonly string[], { job, terminal }: World): Promise<ExitCode> {
  if (job.check || job.diff)
    throw usageError(`${job.check ? '--check' : '--diff'} is for files, not for ${job.from} records`);
  if (inputs.length > 1 && job.output !== undefined) {
    throw usageError(`-o takes one ${job.from} file at a time: run once a file, or write to stdout`);
  }
  const { runRecords } = await import('../batch/index.ts');
  let worst: ExitCode = 0;
  for (const input of inputs.length > 0 ? inputs : ['-']) {
    const code = await runRecords(input === '-' ? undefined : input, job, terminal);
    if (code === 130) return code;
    worst = Math.max(worst, code) as ExitCode;
  }
  return worst;
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
  throw inputError(`cannot read ${input}: there is no such file${hint}`);
}
