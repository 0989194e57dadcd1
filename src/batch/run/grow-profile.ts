import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  countFolder,
  mergeProfiles,
  type Profile,
  profileOf,
  readProfile,
  type TextSketch,
  textHash,
  writeProfile,
} from '../../internal.ts';
import type { Job, Terminal } from '../../job.ts';
import type { InputFile } from '../input/discover.ts';
import { textsOf } from '../input/read-texts.ts';
import { replaceFile } from '../output/atomic-write.ts';

/** A profile with the texts of a run added, and how to write it back. */
export interface GrownProfile {
  readonly profile: Profile;
  readonly write: () => void;
}

/**
 * Adds new texts to the profile of `--learn-into`.
 * @throws an Error that names the file
 */
export async function addToProfile(
  files: readonly InputFile[],
  sketches: readonly TextSketch[],
  { job, terminal }: { readonly job: Job; readonly terminal: Terminal },
): Promise<GrownProfile> {
  const { cwd } = terminal;
  const path = resolve(cwd, job.learnInto!);
  const known = existsSync(path) ? readNamed(path, job.learnInto!) : new Map();
  const added = sketches.filter(
    ({ site, exact }) => !(known.get(site)?.counted.has(textHash(exact)) ?? false),
  );
  if (added.length === 0) return { profile: known, write: () => undefined };
  const read = async function* () {
    const skip = () => undefined;
    const { textField, clean } = job;
    for (const file of files) yield* textsOf(file, { cwd, textField, skip, url: clean.url });
  };
  // A line of one text may recur in the texts of the next run.
  const profile = mergeProfiles([known, await profileOf(countFolder(added, 1), added, read)]);
  return { profile, write: () => replaceFile(path, writeProfile(profile)) };
}

function readNamed(path: string, name: string): Profile {
  try {
    return readProfile(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`--learn-into ${name}: ${(error as Error).message}`, { cause: error });
  }
}
