import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  EVERY_SITE,
  type Profile,
  readProfile,
  repeating,
} from '../../passes/boilerplate/site-profile/profile.ts';
import { reasonOf, usageError } from '../terminal/errors.ts';

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

/** The paragraphs that profiles call boilerplate, normalised, by site and for texts whose site nobody knows. */
export function readProfiles(
  paths: readonly string[],
  cwd: string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const sites = new Map<string, Set<string>>([[EVERY_SITE, new Set()]]);
  for (const path of paths) {
    for (const [site, counts] of loadProfile(path, cwd)) {
      const known = sites.get(site) ?? new Set();
      sites.set(site, known);
      for (const paragraph of repeating(counts)) {
        known.add(paragraph);
        sites.get(EVERY_SITE)?.add(paragraph);
      }
    }
  }
  return sites;
}
