import { discover } from '../../batch/input/discover.ts';
import { type ReadTextsOptions, textsOf } from '../../batch/input/read-texts.ts';
import { isTextName } from '../../batch/input/record-names.ts';
import { messagesTo } from '../../batch/report/reporter.ts';
import {
  dropRare,
  learnProfile,
  mergeProfiles,
  type Profile,
  type SiteText,
  writeProfile,
} from '../../internal.ts';
import type { Terminal } from '../../job.ts';
import { usageError } from '../terminal/errors.ts';
import { readProfileFile } from './profiles.ts';

/** What `learn` is asked for. */
export interface LearnOptions {
  readonly paths: readonly string[];
  /** The paths are profiles to add up. */
  readonly isMerge: boolean;
  /** The profile is to be merged: what is in one document only is kept too. */
  readonly isPart: boolean;
  readonly textField: string;
}

/** Makes a profile of folders or files, or adds up profiles. The result is JSON. @throws a usage error */
export async function learn(options: LearnOptions, terminal: Terminal): Promise<string> {
  const profile = options.isMerge ? merged(options, terminal) : await learned(options, terminal);
  if (!options.isPart) dropRare(profile, 1);
  return writeProfile(profile);
}

function merged({ paths }: LearnOptions, terminal: Terminal): Profile {
  const profile = mergeProfiles(paths.map((path) => readProfileFile(path, terminal.cwd)));
  const error = Math.max(0, ...[...profile.values()].map((site) => site.error));
  if (error > 0)
    messagesTo(terminal).warn(
      `a count may be short by up to ${error}: parts made with learn --part add up exactly`,
    );
  return profile;
}

async function learned(options: LearnOptions, terminal: Terminal): Promise<Profile> {
  const { cwd } = terminal;
  const { paths, textField } = options;
  const { warn } = messagesTo(terminal);
  let readings = 0;
  const read = () => {
    const isFirst = readings++ === 0;
    const skip = (path: string, error: string) => {
      if (isFirst) warn(`${path} is skipped: ${error}`);
    };
    return textsOfAll(paths, { cwd, textField, skip });
  };
  const profile = await learnProfile(read);
  if (!profile) throw usageError('learn: there are no texts to learn from');
  return profile;
}

async function* textsOfAll(paths: readonly string[], options: ReadTextsOptions): AsyncGenerator<SiteText> {
  for (const path of paths) {
    const found = await discover([path], { cwd: options.cwd, output: undefined, isInput: isTextName });
    const [failure] = found.failures;
    if (failure) throw usageError(`learn ${failure.path}: ${failure.error}`);
    for (const file of found.files) yield* textsOf(file, options);
  }
}
