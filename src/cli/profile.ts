import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Profile, readProfile, repeating } from '../passes/boilerplate/profile.ts';
import { reasonOf, usageError } from './failure.ts';

/** A profile that `learn` wrote. @throws a usage Failure */
export function loadProfile(path: string, cwd: string): Profile {
  let json: string;
  try {
    json = readFileSync(resolve(cwd, path), 'utf8');
  } catch (error) {
    throw usageError(`profile ${path}: ${reasonOf(error)}`);
  }
  try {
    return readProfile(json);
  } catch (error) {
    const why = (error as Error).message;
    throw usageError(`profile ${path}: ${why}; make one with clean-article learn FOLDER -o ${path}`);
  }
}

/** The paragraphs that profiles call boilerplate, normalised. */
export function readProfiles(paths: readonly string[], cwd: string): ReadonlySet<string> {
  return new Set(
    paths.flatMap((path) => [...loadProfile(path, cwd).values()].flatMap((site) => repeating(site))),
  );
}
