import type { Terminal } from '../../job.ts';
import {
  countParagraphs,
  dropRare,
  emptied,
  mergeProfiles,
  type Profile,
  pruneProfile,
  recountParagraphs,
  writeProfile,
} from '../../passes/boilerplate/site-profile/profile.ts';
import { usageError } from '../terminal/errors.ts';
import { say } from '../terminal/terminal.ts';
import { loadProfile } from './profiles.ts';

/** Paragraphs that are kept while counting, of all sites together, about 100 MB; and the growth that is let happen before. */
const BOUND = 300_000;
const SLACK = 2;

/** What `learn` is asked for. */
export interface LearnOptions {
  readonly paths: readonly string[];
  /** The paths are profiles to add up. */
  readonly isMerge: boolean;
  /** The profile is to be merged: what stands in one document alone is kept too. */
  readonly isPart: boolean;
  readonly textField: string;
  /** For tests: how many paragraphs are kept while counting. */
  readonly bound?: number;
}

/** Makes a profile of folders or files, or adds up profiles. The result is JSON. */
export async function learn(lesson: LearnOptions, terminal: Terminal): Promise<string> {
  const profile = lesson.isMerge ? merged(lesson, terminal) : await counted(lesson, terminal);
  if (!lesson.isPart) dropRare(profile, 1);
  return writeProfile(profile);
}

function merged({ paths }: LearnOptions, terminal: Terminal): Profile {
  const profile = mergeProfiles(paths.map((path) => loadProfile(path, terminal.cwd)));
  const error = Math.max(0, ...[...profile.values()].map((site) => site.error));
  if (error > 0)
    say(terminal, `a count may be short by up to ${error}: parts made with learn --part add up exactly`);
  return profile;
}

/** Counts in bounded memory; where that made it drop something, a second reading counts exactly what was kept. */
async function counted(lesson: LearnOptions, terminal: Terminal): Promise<Profile> {
  const { bound = BOUND } = lesson;
  const skipped = (path: string, error: string) => say(terminal, `${path} is skipped: ${error}`);
  const profile: Profile = new Map();
  let texts = 0;
  let size = 0;
  let isWhole = true;
  for await (const { site, text } of textsOfAll(lesson, terminal, skipped)) {
    texts++;
    size += countParagraphs(profile, site, text.split('\n'));
    if (size <= bound * SLACK) continue;
    size = pruneProfile(profile, bound);
    isWhole = false;
  }
  if (texts === 0) throw usageError('learn: there are no texts to learn from');
  if (isWhole) return profile;
  pruneProfile(profile, bound);
  const exact = emptied(profile);
  for await (const { site, text } of textsOfAll(lesson, terminal, () => undefined))
    recountParagraphs(exact, site, text.split('\n'));
  return exact;
}

async function* textsOfAll(
  { paths, textField }: LearnOptions,
  terminal: Terminal,
  skip: (path: string, error: string) => void,
) {
  const { discover } = await import('../../batch/input/discover.ts');
  const { TEXTS, textsOf } = await import('../../batch/input/read-texts.ts');
  for (const path of paths) {
    const { files, failures } = await discover([path], {
      cwd: terminal.cwd,
      output: undefined,
      names: TEXTS,
    });
    const [failure] = failures;
    if (failure) throw usageError(`learn ${failure.path}: ${failure.error}`);
    for (const file of files) yield* textsOf(file, { cwd: terminal.cwd, textField, skip });
  }
}
