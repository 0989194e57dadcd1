import { discover } from '../../batch/input/discover.ts';
import { type NamedText, type ReadTextsOptions, textsOf } from '../../batch/input/read-texts.ts';
import { isTextName } from '../../batch/input/record-names.ts';
import { copyLines } from '../../batch/report/learnt.ts';
import { messagesTo } from '../../batch/report/reporter.ts';
import { boundedSketches } from '../../batch/run/sketch-sample.ts';
import {
  countFolder,
  dropRare,
  mergeProfiles,
  type Profile,
  profileOf,
  sketchText,
  writeProfile,
} from '../../internal.ts';
import type { Terminal } from '../../job.ts';
import { usageError } from '../terminal/errors.ts';
import { readProfileFile } from './profiles.ts';

/** The task of `learn`. */
export interface LearnOptions {
  readonly paths: readonly string[];
  /** The paths are profiles to be added up. */
  readonly isMerge: boolean;
  /** The profile will be merged, so lines of a single document are kept too. */
  readonly isPart: boolean;
  readonly textField: string;
}

/** Makes a profile of folders or files, or adds up profiles. The result is JSON. @throws a usage error */
export async function learn(options: LearnOptions, terminal: Terminal): Promise<string> {
  const profile = options.isMerge ? merged(options, terminal) : await learned(options, terminal);
  if (!options.isPart && options.isMerge) dropRare(profile, 1);
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
  const { paths, textField, isPart } = options;
  const { warn } = messagesTo(terminal);
  const read = (skip: (path: string, error: string) => void) => textsOfAll(paths, { cwd, textField, skip });
  const sample = boundedSketches();
  for await (const { site, text, name } of read((path, error) => warn(`${path} is skipped: ${error}`)))
    sample.add(sketchText(text, { site, name }));
  const sketches = sample.sketches();
  if (sketches.length === 0) throw usageError('learn: there are no texts to learn from');
  const count = countFolder(sketches, isPart ? 1 : 2);
  for (const line of copyLines(count)) warn(line);
  const profile = await profileOf(count, [], () => read(() => undefined));
  // Lines of a single text are not counted.
  if (!isPart) for (const site of profile.values()) site.error = 1;
  return profile;
}

async function* textsOfAll(paths: readonly string[], options: ReadTextsOptions): AsyncGenerator<NamedText> {
  for (const path of paths) {
    const found = await discover([path], { cwd: options.cwd, output: undefined, isInput: isTextName });
    const [failure] = found.failures;
    if (failure) throw usageError(`learn ${failure.path}: ${failure.error}`);
    for (const file of found.files) yield* textsOf(file, options);
  }
}
