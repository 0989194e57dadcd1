import { existsSync, readFileSync } from 'node:fs';
import type { Ignore } from '../../flags/filter.ts';
import { parseIgnores } from '../../flags/ignores.ts';

/** The user's ignores for one file, from the file beside it. */
export interface SideFile {
  /** Empty if there is no such file. */
  readonly text: string;
  readonly ignores: readonly Ignore[];
}

/** The name of the side file of an input. */
export function sideFileName(path: string): string {
  return `${path}.cleanignore`;
}

/**
 * Reads the side file of an input.
 * @param input the path of the input, absolute
 * @param path the input's name in messages
 * @throws the system's errors, and an Error named `IgnoreError` for a wrong line
 */
export function readSideFile(input: string, path: string): SideFile {
  const name = sideFileName(input);
  if (!existsSync(name)) return { text: '', ignores: [] };
  const text = readFileSync(name, 'utf8');
  return { text, ignores: parseIgnores(text, sideFileName(path)) };
}
