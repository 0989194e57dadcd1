import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Terminal } from '../batch/job.ts';
import {
  countParagraphs,
  mergeProfiles,
  type Profile,
  pruneProfile,
  writeProfile,
} from '../passes/boilerplate/profile.ts';
import { decode } from '../source/decode.ts';
import { usageError } from './failure.ts';
import { loadProfile } from './profile.ts';
import { say } from './talk.ts';

/** Paragraphs that are kept for one site, about 100 MB of memory at most; and the growth that is let happen before. */
const BOUND = 200_000;
const SLACK = 2;

/** Makes a profile of folders or files, or adds up profiles. The result is JSON. */
export async function learn(paths: readonly string[], isMerge: boolean, terminal: Terminal): Promise<string> {
  if (isMerge) return writeProfile(mergeProfiles(paths.map((path) => loadProfile(path, terminal.cwd))));
  const profile: Profile = new Map();
  let files = 0;
  for (const path of paths) {
    for await (const file of filesOf(path, terminal.cwd)) if (count(file, profile, terminal)) files++;
  }
  if (files === 0) throw usageError('learn: there are no text files to learn from');
  pruneProfile(profile, BOUND);
  return writeProfile(profile);
}

interface SiteFile {
  readonly site: string;
  readonly path: string;
}

/** A folder in the folder is a site; files that lie in none belong to the folder itself. */
async function* filesOf(path: string, cwd: string): AsyncIterable<SiteFile> {
  const root = resolve(cwd, path);
  if (!existsSync(root)) throw usageError(`learn ${path}: there is no such file or folder`);
  if (statSync(root).isFile()) {
    yield { site: '', path: root };
    return;
  }
  const { default: glob } = await import('fast-glob');
  const names = await glob('**/*', { cwd: root, followSymbolicLinks: false, onlyFiles: true });
  for (const name of names.sort()) {
    const slash = name.indexOf('/');
    yield { site: slash > 0 ? name.slice(0, slash) : '', path: join(root, name) };
  }
}

/** True where the file was text. */
function count({ site, path }: SiteFile, profile: Profile, terminal: Terminal): boolean {
  let text: string;
  try {
    text = decode(readFileSync(path)).text;
  } catch (error) {
    say(terminal, `${path} is skipped: it ${(error as Error).message}`);
    return false;
  }
  countParagraphs(profile, site, text.split('\n'));
  if ((profile.get(site)?.paragraphs.size ?? 0) > BOUND * SLACK) pruneProfile(profile, BOUND);
  return true;
}
