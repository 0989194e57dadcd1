import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { decompressed } from '../../batch/input/compression.ts';
import { splitLines } from '../../batch/input/split-lines.ts';
import { describeError } from '../../batch/report/errors.ts';
import { isRecordLine, restoreLines } from '../../batch/run/restore-lines.ts';
import { restore } from '../../index.ts';
import type { Terminal } from '../../job.ts';
import { inputError, usageError } from '../terminal/errors.ts';
import { print, writeOutput } from './write-output.ts';

/**
 * Gives back the input: the bytes of a file from its report, the lines of a corpus from its records.
 * @param path of the report or the records; `-` is stdin
 * @param output a file; a folder for the files that became records
 * @throws a CliError, or an Error named `ReportError` for what is no report
 */
export async function restoreInput(
  path: string,
  output: string | undefined,
  terminal: Terminal,
): Promise<void> {
  const { stdin, cwd } = terminal;
  if (path !== '-' && output !== undefined && resolve(cwd, output) === resolve(cwd, path))
    throw usageError(`-o ${output} is the report itself: give another name`);
  const source = path === '-' ? (stdin as AsyncIterable<Uint8Array>) : createReadStream(resolve(cwd, path));
  const batches = readable(path, splitLines(decompressed(source)));
  const held: Uint8Array[] = [];
  for await (const { bytes } of batches) {
    const first = held.length === 0 && bytes.length > 0 ? firstLine(bytes) : undefined;
    if (first !== undefined && isRecordLine(first))
      return restoreLines(withFirst(bytes, batches), { output, terminal });
    held.push(bytes);
  }
  const bytes = restore(reportIn(Buffer.concat(held).toString('utf8'), path));
  if (output === undefined) await print(terminal, bytes);
  else writeOutput(resolve(cwd, output), bytes);
}

type Batches = AsyncIterable<{ readonly bytes: Uint8Array }>;

async function* readable(path: string, batches: Batches): Batches & AsyncGenerator<{ bytes: Uint8Array }> {
  try {
    yield* batches;
  } catch (error) {
    throw inputError(`cannot restore ${path}: ${describeError(error)}`);
  }
}

async function* withFirst(first: Uint8Array, rest: AsyncGenerator<{ bytes: Uint8Array }>) {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value.bytes;
}

const FIRST_LINE = /[^\s][^\n]*/u;

function firstLine(bytes: Uint8Array): string {
  return FIRST_LINE.exec(Buffer.from(bytes).toString('utf8'))?.[0] ?? '';
}

function reportIn(json: string, path: string): Parameters<typeof restore>[0] {
  try {
    return JSON.parse(json);
  } catch {
    throw inputError(`cannot restore ${path}: is not JSON: give a report written with --to json`);
  }
}
