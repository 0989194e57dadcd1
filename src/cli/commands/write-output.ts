import { existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { withoutArticleEnding } from '../../batch/input/record-names.ts';
import { isSameFile, replaceFile } from '../../batch/output/atomic-write.ts';
import { describeError } from '../../batch/report/errors.ts';
import { terminalSafe } from '../../formats/terminal-safe.ts';
import { EXTENSIONS } from '../../formats/write.ts';
import type { Job, Terminal } from '../../job.ts';
import { inputError, usageError } from '../terminal/errors.ts';
import { write } from '../terminal/terminal.ts';

/** The output file of one input: PATH itself, or a file in it if PATH is a folder. */
export function targetOf(output: string, input: string, job: Pick<Job, 'to'>): string {
  const isFolder = output.endsWith('/') || (existsSync(output) && statSync(output).isDirectory());
  if (!isFolder) return output;
  const plain = withoutArticleEnding(input);
  const name = input === '-' ? 'stdin' : basename(plain === input ? basename(input, extname(input)) : plain);
  return join(output, name + EXTENSIONS[job.to]);
}

/**
 * Writes an output file atomically, and creates its folders.
 * @param input the file that the output is made from, which must not be overwritten
 * @throws a CliError
 */
export function writeOutput(path: string, data: string | Uint8Array, input?: string): void {
  if (input !== undefined && isSameFile(path, input)) {
    throw usageError(
      `-o ${path} is the input itself: give another name, or clean the file in place with --write`,
    );
  }
  const target = resolve(path);
  try {
    mkdirSync(dirname(target), { recursive: true });
    replaceFile(target, data);
  } catch (error) {
    throw inputError(`cannot write ${path}: ${describeError(error)}`);
  }
}

/** Writes to stdout. Control characters never reach a terminal. */
export async function print(terminal: Terminal, data: string | Uint8Array): Promise<void> {
  const isShown = terminal.stdout.isTTY === true;
  await write(terminal.stdout, isShown && typeof data === 'string' ? terminalSafe(data) : data);
}
