import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeError } from '../../batch/report/errors.ts';
import { restore } from '../../index.ts';
import type { Terminal } from '../../job.ts';
import { inputError, usageError } from '../terminal/errors.ts';
import { readStream } from '../terminal/terminal.ts';

/**
 * The original bytes from a report written with `--to json`.
 * @param path of the report; `-` is stdin
 * @param output where the bytes will go, for the check that it is not the report
 * @throws a CliError, or an Error named `ReportError` for what is no report
 */
export async function restoreReport(
  path: string,
  output: string | undefined,
  { stdin, cwd }: Terminal,
): Promise<Uint8Array> {
  if (path !== '-' && output !== undefined && resolve(cwd, output) === resolve(cwd, path))
    throw usageError(`-o ${output} is the report itself: give another name`);
  let json: unknown;
  try {
    json = JSON.parse(path === '-' ? await readStream(stdin) : readFileSync(resolve(cwd, path), 'utf8'));
  } catch (error) {
    const why =
      error instanceof SyntaxError
        ? 'is not JSON: give a report written with --to json'
        : describeError(error);
    throw inputError(`cannot restore ${path}: ${why}`);
  }
  return restore(json as Parameters<typeof restore>[0]);
}
