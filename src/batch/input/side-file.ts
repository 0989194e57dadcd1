import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Ignore } from '../../flags/filter.ts';
import { parseIgnores } from '../../flags/ignores.ts';

/** The user's ignores for one file. */
export interface SideFile {
  /** The files that were read; empty if there are none. */
  readonly text: string;
  /** Those beside the file. */
  readonly ignores: readonly Ignore[];
  /** Those of its folder and of all folders above, which apply to other files, too. */
  readonly folderIgnores: readonly Ignore[];
}

/** The ignores of folders already read, by folder. */
export type KnownFolders = Map<string, Pick<SideFile, 'text' | 'ignores'>>;

/** The name of the file with the ignores of a folder. */
const FOLDER_FILE = '.cleanignore';

/** The name of the side file of an input. */
export function sideFileName(path: string): string {
  return `${path}${FOLDER_FILE}`;
}

/**
 * Reads the ignores for an input: those beside it, and those of its folder and the folders above.
 * @param input the path of the input, absolute
 * @param path the input's name in messages
 * @throws the system's errors, and an Error named `IgnoreError` for a wrong line
 */
export function readSideFile(input: string, path: string, known: KnownFolders = new Map()): SideFile {
  const own = readIgnores(sideFileName(input), sideFileName(path));
  const folder = ignoresOfFolder(dirname(input), dirname(path), known);
  return { text: own.text + folder.text, ignores: own.ignores, folderIgnores: folder.ignores };
}

function ignoresOfFolder(
  folder: string,
  name: string,
  known: KnownFolders,
): Pick<SideFile, 'text' | 'ignores'> {
  const found = known.get(folder);
  if (found) return found;
  const own = readIgnores(join(folder, FOLDER_FILE), join(name, FOLDER_FILE));
  const above = dirname(folder);
  const rest = above === folder ? NONE : ignoresOfFolder(above, join(name, '..'), known);
  const all = { text: own.text + rest.text, ignores: [...own.ignores, ...rest.ignores] };
  known.set(folder, all);
  return all;
}

const NONE = { text: '', ignores: [] };

function readIgnores(file: string, name: string): Pick<SideFile, 'text' | 'ignores'> {
  if (!existsSync(file)) return NONE;
  const text = readFileSync(file, 'utf8');
  return { text, ignores: parseIgnores(text, name) };
}
