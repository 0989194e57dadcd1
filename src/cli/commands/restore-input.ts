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
 * @throws a CliError, or an Error named `ReportError` if the file is not a report
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
  const runs = wholeLines(path, source);
  const first = await runs.next();
  if (!first.done && isRecordLine(firstLine(first.value)))
    return restoreLines(withFirst(first.value, runs), { output, terminal });
  const held = first.done ? [] : [first.value];
  for await (const bytes of runs) held.push(bytes);
  const bytes = restore(reportIn(Buffer.concat(held).toString('utf8'), path));
  if (output === undefined) await print(terminal, bytes);
  else writeOutput(resolve(cwd, output), bytes);
}

/** The input in chunks of whole lines, decompressed. */
async function* wholeLines(path: string, source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    for await (const { bytes, tooLong } of splitLines(decompressed(source))) {
      if (tooLong !== undefined) throw new Error(`a line of ${Math.round(tooLong / 1e6)} MB is too long`);
      yield bytes;
    }
  } catch (error) {
    throw inputError(`cannot restore ${path}: ${describeError(error)}`);
  }
}

async function* withFirst(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

const FIRST_LINE = /[^\s][^\n]*/u;

function firstLine(bytes: Uint8Array): string {
  return FIRST_LINE.exec(Buffer.from(bytes).toString('utf8'))?.[0] ?? '';
}

function reportIn(json: string, path: string): Parameters<typeof restore>[0] {
  try {
    return JSON.parse(json);
  } catch {
    throw inputError(`cannot restore ${path}: it is not JSON; give a report written with --to json`);
  }
}
