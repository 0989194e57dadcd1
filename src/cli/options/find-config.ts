import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { NO_SUCH_FILE } from '../../batch/report/errors.ts';
import { usageError } from '../terminal/errors.ts';

/** The name of configuration files that are found by themselves. */
export const CONFIG_NAME = '.clean-article.json';

/**
 * The configuration file for the inputs: the named one, or the nearest in the folders above each input.
 * @throws a usage error if the named file does not exist, or two inputs have different configurations
 */
export function findConfig(
  named: string | false | undefined,
  inputs: readonly string[],
  cwd: string,
): string | undefined {
  if (named === false) return undefined;
  if (named !== undefined) {
    const path = resolve(cwd, named);
    if (!existsSync(path)) throw usageError(`--config ${named}: ${NO_SUCH_FILE}`);
    return path;
  }
  const files = inputs.filter((input) => input !== '-');
  const folders = new Map(files.map((input) => [folderOf(resolve(cwd, input)), input]));
  if (folders.size === 0) return upward(cwd);
  const found = new Map([...folders].map(([folder, input]) => [upward(folder), input]));
  if (found.size > 1) {
    const [one, other] = [...found.values()];
    throw usageError(
      `${one} and ${other} have different configurations: clean them separately, or name one with --config`,
    );
  }
  return [...found.keys()][0];
}

/**
 * The path itself if it is a folder, else the folder it is in. For a path that does not exist, such as a glob, the
 * nearest existing folder above.
 */
function folderOf(path: string): string {
  const exists = existsSync(path);
  if (exists && statSync(path).isDirectory()) return path;
  const above = dirname(path);
  return exists || above === path ? above : folderOf(above);
}

function upward(start: string): string | undefined {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    const path = join(folder, CONFIG_NAME);
    if (existsSync(path)) return path;
    if (dirname(folder) === folder) return undefined;
  }
}
