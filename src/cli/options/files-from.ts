import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeError } from '../../batch/report/errors.ts';
import type { Terminal } from '../../job.ts';
import { usageError } from '../terminal/errors.ts';
import { readStream } from '../terminal/terminal.ts';
import type { RawOptions } from './raw-options.ts';

/** The names in a list of inputs: one per line, or with `-0` separated by NUL characters. */
export async function readFilesFrom(
  { filesFrom = '-', null: isNul }: RawOptions,
  terminal: Terminal,
): Promise<readonly string[]> {
  const list = filesFrom === '-' ? await readStream(terminal.stdin) : readListFile(filesFrom, terminal.cwd);
  const names = isNul ? list.split('\0') : list.split(/\r?\n/u);
  return names.filter((name) => name !== '');
}

function readListFile(path: string, cwd: string): string {
  try {
    return readFileSync(resolve(cwd, path), 'utf8');
  } catch (error) {
    throw usageError(`--files-from ${path}: ${describeError(error)}`);
  }
}
