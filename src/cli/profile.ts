import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { reasonOf, usageError } from './failure.ts';

export const PROFILE_KIND = 'clean-article profile';
export const PROFILE_VERSION = 1;

/** A paragraph that repeats over the files of a site. */
export interface Repeated {
  /** Normalised: see `normalizeParagraph`. */
  readonly text: string;
  /** In how many files it stands. */
  readonly files: number;
}

/** What `learn` found. It is JSON that a person may edit: an entry that is deleted is not removed any more. */
export interface Profile {
  readonly kind: typeof PROFILE_KIND;
  readonly version: number;
  /** Least share of a site's files, 0 to 1, and least count, for an entry to be used. */
  readonly least: { readonly files: number; readonly share: number };
  /** Paragraphs in fewer files were not counted. */
  readonly keptFrom: number;
  readonly sites: readonly {
    readonly site: string;
    readonly files: number;
    readonly paragraphs: readonly Repeated[];
  }[];
}

/** A profile from a file. @throws a usage Failure */
export function readProfile(path: string, cwd: string): Profile {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(resolve(cwd, path), 'utf8'));
  } catch (error) {
    throw usageError(
      `profile ${path}: ${error instanceof SyntaxError ? `is not JSON: ${error.message}` : reasonOf(error)}`,
    );
  }
  const { kind, version, sites } = Object(json) as Partial<Profile>;
  if (kind !== PROFILE_KIND || !Array.isArray(sites)) {
    throw usageError(`profile ${path}: is no profile; make one with clean-article learn FOLDER -o ${path}`);
  }
  if (version !== PROFILE_VERSION)
    throw usageError(`profile ${path}: is of version ${version}, which this tool does not know`);
  return json as Profile;
}

/** The paragraphs that profiles call boilerplate, normalised. */
export function readProfiles(paths: readonly string[], cwd: string): ReadonlySet<string> {
  const all = new Set<string>();
  for (const path of paths) {
    const { sites, least } = readProfile(path, cwd);
    for (const { files, paragraphs } of sites) {
      for (const { text, files: count } of paragraphs)
        if (count >= least.files && count >= least.share * files) all.add(text);
    }
  }
  return all;
}
