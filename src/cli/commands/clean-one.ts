import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { clean, type Result } from '../../clean.ts';
import { appliesTo, type Ignore, select } from '../../flags/filter.ts';
import { changeLines, lintLines, nameOf } from '../../formats/text-reporter.ts';
import { render } from '../../formats/write.ts';
import type { ExitCode, Job, Terminal } from '../../job.ts';
import { inputError, reasonOf } from '../terminal/errors.ts';
import { missingHeap } from '../terminal/memory-limit.ts';
import { withoutOptimizer } from '../terminal/short-run.ts';
import { paintFor, say } from '../terminal/terminal.ts';
import { print, targetOf, writeFile } from './write-output.ts';

/** Cleans one file or stdin: the short path, with nothing loaded that one article does not need. */
export async function cleanOne(input: string, job: Job, terminal: Terminal): Promise<ExitCode> {
  const bytes = input === '-' ? await readAll(terminal.stdin) : readInput(input, terminal);
  const { selected, used, ignores } = cleanInput(input, bytes, await withSideFile(input, job, terminal));
  await put(selected, input, { job, terminal });
  await talk(selected, job, terminal);
  if (!job.quiet)
    for (const ignore of ignores) if (!used.includes(ignore)) say(terminal, unusedIgnore(ignore));
  if (selected.overBudget) return 4;
  const changes = selected.passes.reduce((sum, pass) => sum + pass.changes.length, 0);
  if (job.diff && changes > 0) return 1;
  return job.check && changes + selected.flags.length > 0 ? 1 : 0;
}

/** What is said of an ignore that matched nothing. */
function unusedIgnore({ origin, rule }: Ignore): string {
  return `${origin}: the ignore of ${rule} matches nothing any more; remove it`;
}

function readInput(path: string, terminal: Terminal): Uint8Array {
  try {
    return readFileSync(resolve(terminal.cwd, path));
  } catch (error) {
    throw inputError(`cannot read ${path}: ${reasonOf(error)}`);
  }
}

async function readAll(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  if (missingHeap(bytes.length) !== undefined) {
    const size = `${Math.round(bytes.length / 1e6)} MB`;
    throw inputError(
      `<stdin> holds ${size}, more than this process can clean: save it and give the file's name`,
    );
  }
  return bytes;
}

async function withSideFile(input: string, job: Job, terminal: Terminal): Promise<Job> {
  if (input === '-') return job;
  let text: string;
  const name = `${input}.cleanignore`;
  try {
    text = readFileSync(resolve(terminal.cwd, name), 'utf8');
  } catch {
    return job;
  }
  const { parseIgnores } = await import('../../flags/ignores.ts');
  return { ...job, ignores: [...job.ignores, ...parseIgnores(text, name)] };
}

interface Cleaned {
  readonly selected: Result;
  readonly used: readonly Ignore[];
  /** The ignores that speak of this file. */
  readonly ignores: readonly Ignore[];
}

function cleanInput(input: string, bytes: Uint8Array, job: Job): Cleaned {
  const options = input === '-' ? job.clean : { ...job.clean, path: input };
  let result: Result;
  try {
    result = withoutOptimizer(bytes.length, () => clean(bytes, options));
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'SourceError') throw error;
    throw inputError(`${input === '-' ? '<stdin>' : input} ${error.message}`);
  }
  const { result: selected, used } = select(result, job);
  const ignores = job.ignores.filter((ignore) => ignore.path && appliesTo(ignore, result.path, job.base));
  const beside = job.ignores.filter((ignore) => !ignore.path);
  return { selected, used, ignores: [...ignores, ...beside] };
}

interface World {
  readonly job: Job;
  readonly terminal: Terminal;
}

async function put(result: Result, input: string, { job, terminal }: World): Promise<void> {
  if (job.check) return;
  if (job.diff) {
    return print(terminal, await patchOf(result));
  }
  const output = job.to === 'sarif' ? await sarif(result) : render(result, job);
  if (job.output === undefined) return print(terminal, output);
  // A slash at the end says that the path is a folder, and resolve takes it away.
  const slash = job.output.endsWith('/') ? '/' : '';
  const target = targetOf(resolve(terminal.cwd, job.output) + slash, input, job);
  writeFile(target, output, input === '-' ? undefined : resolve(terminal.cwd, input));
}

async function patchOf(result: Result): Promise<string | Uint8Array> {
  const { toPatch } = await import('../../formats/patch.ts');
  try {
    return toPatch(result);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'PatchError') throw error;
    throw inputError(`${nameOf(result)} ${error.message}`);
  }
}

async function sarif(result: Result): Promise<string> {
  const { sarifLog, sarifResults } = await import('../../formats/sarif.ts');
  return sarifLog(sarifResults(result));
}

async function talk(result: Result, job: Job, terminal: Terminal): Promise<void> {
  if (result.overBudget) {
    say(terminal, `${nameOf(result)}: left whole, since more would be removed than --max-removal allows`);
  }
  if (result.unsettled) {
    say(terminal, `${nameOf(result)}: left as it was, since the passes came to no rest on it`);
  }
  if (job.quiet) return;
  const paint = await paintFor(job.colour);
  const lines = [...(job.check ? changeLines(result, paint) : []), ...lintLines(result, paint)];
  if (job.verbose) lines.push(summary(result));
  if (lines.length > 0) terminal.stderr.write(`${lines.join('\n')}\n`);
}

function summary(result: Result): string {
  const { encoding, newline } = result.source;
  const ends = { '\n': 'LF', '\r\n': 'CRLF', '\r': 'CR' }[newline];
  const counts = result.passes.map(({ pass, changes, skipped }) => {
    const refused = skipped.length > 0 ? ` (${skipped.length} refused)` : '';
    return `${pass} ${changes.length}${refused}`;
  });
  const done = counts.length > 0 ? counts.join(', ') : 'nothing';
  return `${nameOf(result)}: ${encoding}, ${ends}, language ${result.language}; changes: ${done}; flags: ${result.flags.length}`;
}
