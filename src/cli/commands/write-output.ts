import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { terminalSafe } from '../../formats/terminal-safe.ts';
import { EXTENSIONS } from '../../formats/write.ts';
import type { Job, Terminal } from '../../job.ts';
import { inputError, reasonOf, usageError } from '../terminal/errors.ts';
import { write } from '../terminal/terminal.ts';

/** The file that the output of one input goes to: PATH itself, or a file in it where PATH is a folder. */
export function targetOf(output: string, input: string, job: Pick<Job, 'to'>): string {
  const isFolder = output.endsWith('/') || (existsSync(output) && statSync(output).isDirectory());
  if (!isFolder) return output;
  const name = input === '-' ? 'stdin' : basename(input, extname(input));
  return join(output, name + EXTENSIONS[job.to]);
}

/** Writes to a neighbour first and renames it, so that nobody ever sees half a file. Never over the input. */
export function writeFile(path: string, data: string | Uint8Array, input?: string): void {
  if (input !== undefined && isSameFile(path, input)) {
    throw usageError(
      `-o ${path} is the input itself: give another name, or clean in place with --diff and patch`,
    );
  }
  const partial = join(dirname(resolve(path)), `.${basename(path)}.${process.pid}.partial`);
  try {
    mkdirSync(dirname(resolve(path)), { recursive: true });
    writeFileSync(partial, data);
    renameSync(partial, path);
  } catch (error) {
    try {
      rmSync(partial, { force: true });
    } catch {
      // It was never made: the first error says more.
    }
    throw inputError(`cannot write ${path}: ${reasonOf(error)}`);
  }
}

function isSameFile(path: string, input: string): boolean {
  return existsSync(path) && existsSync(input) && realpathSync(path) === realpathSync(input);
}

/** Writes to stdout; a terminal is not shown raw control characters. */
export async function print(terminal: Terminal, data: string | Uint8Array): Promise<void> {
  if (terminal.put?.(data)) return;
  const isShown = terminal.stdout.isTTY === true;
  await write(terminal.stdout, isShown && typeof data === 'string' ? terminalSafe(data) : data);
}
