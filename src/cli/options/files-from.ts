import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Terminal } from '../../job.ts';
import { reasonOf, usageError } from '../terminal/errors.ts';
import type { RawOptions } from './raw-options.ts';

/** The names in a list of inputs: one a line, or with `-0` up to each NUL character. */
export async function readList(
  { filesFrom = '-', null: isNul }: RawOptions,
  terminal: Terminal,
): Promise<readonly string[]> {
  const list = filesFrom === '-' ? await readText(terminal.stdin) : readNamed(filesFrom, terminal.cwd);
  const names = isNul ? list.split('\0') : list.split(/\r?\n/u);
  return names.filter((name) => name !== '');
}

function readNamed(path: string, cwd: string): string {
  try {
    return readFileSync(resolve(cwd, path), 'utf8');
  } catch (error) {
    throw usageError(`--files-from ${path}: ${reasonOf(error)}`);
  }
}

/** A stream to its end, as UTF-8. */
export async function readText(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
