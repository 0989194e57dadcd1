import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeError } from '../../batch/report/errors.ts';
import { type Profile, readProfile, tableOf } from '../../internal.ts';
import { usageError } from '../terminal/errors.ts';

/**
 * Reads a profile that `learn` wrote.
 * @throws a usage error
 */
export function readProfileFile(path: string, cwd: string): Profile {
  let json: string;
  try {
    json = readFileSync(resolve(cwd, path), 'utf8');
  } catch (error) {
    throw usageError(`profile ${path}: ${describeError(error)}`);
  }
  try {
    return readProfile(json);
  } catch (error) {
    const why = (error as Error).message;
    throw usageError(`profile ${path}: ${why}; make one with clean-article learn FOLDER -o ${path}`);
  }
}

/**
 * The counts of all `--profile` files.
 * @throws a usage error
 */
export function readProfiles(paths: readonly string[], cwd: string): SharedArrayBuffer {
  const profiles = paths.map((path) => readProfileFile(path, cwd));
  return tableOf({ profiles }).memory as SharedArrayBuffer;
}
