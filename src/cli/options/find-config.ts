import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { NO_SUCH_FILE } from '../../batch/report/errors.ts';
import { usageError } from '../terminal/errors.ts';

/** The name of a configuration file that is found without being named. */
export const CONFIG_NAME = '.clean-article.json';

/** The configuration file that holds for a folder: the one that was named, or the next one upward. */
export function findConfig(named: string | false | undefined, cwd: string): string | undefined {
  if (named === false) return undefined;
  if (named !== undefined) {
    const path = resolve(cwd, named);
    if (!existsSync(path)) throw usageError(`--config ${named}: ${NO_SUCH_FILE}`);
    return path;
  }
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const path = join(folder, CONFIG_NAME);
    if (existsSync(path)) return path;
    if (dirname(folder) === folder) return undefined;
  }
}
