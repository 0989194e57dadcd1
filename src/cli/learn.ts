import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Terminal } from '../batch/job.ts';
import { decode } from '../source/decode.ts';
import { foldParagraph } from '../text/fold.ts';
import { usageError } from './failure.ts';
import { PROFILE_KIND, PROFILE_VERSION, type Profile, type Repeated, readProfile } from './profile.ts';
import { say } from './talk.ts';

/*
 * What repeats over the files of a site is its frame. Two readings keep the memory flat: the first counts
 * hashes in one fixed table, which can only count too much; the second counts exactly, but only what the
 * table calls frequent, and at most MOST_KEPT paragraphs a run.
 */

const BUCKETS = 1 << 22;
const MOST_KEPT = 200_000;
const LONGEST = 600;
const SHORTEST = 2;
/** In three files and in a twentieth of the site's files: a phrase that two reporters share is no frame. */
const LEAST = { files: 3, share: 0.05 };

interface SiteFile {
  readonly site: string;
  readonly path: string;
}

/** Makes a profile of folders or files, or adds up profiles. The result is JSON. */
export async function learn(paths: readonly string[], isMerge: boolean, terminal: Terminal): Promise<string> {
  const profile = isMerge
    ? merged(paths.map((path) => readProfile(path, terminal.cwd)))
    : learned(await filesOf(paths, terminal), terminal);
  return `${JSON.stringify(profile, null, 2)}\n`;
}

/** A folder in the folder is a site; files that lie in none belong to the folder itself. */
async function filesOf(paths: readonly string[], { cwd }: Terminal): Promise<readonly SiteFile[]> {
  const { default: glob } = await import('fast-glob');
  const files: SiteFile[] = [];
  for (const path of paths) {
    const root = resolve(cwd, path);
    const stat = statSync(root, { throwIfNoEntry: false });
    if (!stat) throw usageError(`learn ${path}: there is no such file or folder`);
    if (stat.isFile()) files.push({ site: '', path: root });
    else {
      const names = await glob('**/*', { cwd: root, followSymbolicLinks: false, onlyFiles: true });
      for (const name of names.sort())
        files.push({
          site: name.includes('/') ? name.slice(0, name.indexOf('/')) : '',
          path: join(root, name),
        });
    }
  }
  if (files.length === 0) throw usageError('learn: there are no files to learn from');
  return files;
}

function learned(files: readonly SiteFile[], terminal: Terminal): Profile {
  const table = new Uint32Array(BUCKETS);
  const sizes = new Map<string, number>();
  for (const file of files) {
    const paragraphs = paragraphsOf(file, terminal);
    if (!paragraphs) continue;
    sizes.set(file.site, (sizes.get(file.site) ?? 0) + 1);
    for (const text of paragraphs) table[bucketOf(file.site, text)]++;
  }
  const least = frequent(table);
  const counts = new Map<string, Map<string, number>>();
  for (const file of files) {
    for (const text of paragraphsOf(file, undefined) ?? []) {
      if (table[bucketOf(file.site, text)] < least) continue;
      const site = counts.get(file.site) ?? new Map<string, number>();
      counts.set(file.site, site.set(text, (site.get(text) ?? 0) + 1));
    }
  }
  const sites = [...sizes].map(([site, size]) => ({
    site,
    files: size,
    counts: counts.get(site) ?? new Map(),
  }));
  return profileOf(sites, least);
}

/** The count from which on a paragraph is kept: the lowest that leaves no more than there is room for. */
function frequent(table: Uint32Array): number {
  const histogram = new Map<number, number>();
  for (const count of table) if (count >= 2) histogram.set(count, (histogram.get(count) ?? 0) + 1);
  let room = MOST_KEPT;
  let least = 2;
  for (const [count, buckets] of [...histogram].sort((a, b) => b[0] - a[0])) {
    room -= buckets;
    if (room < 0) {
      least = count + 1;
      break;
    }
  }
  return least;
}

function bucketOf(site: string, text: string): number {
  return createHash('md5').update(site).update('\0').update(text).digest().readUInt32LE(0) % BUCKETS;
}

/** The different short paragraphs and lines of a file, normalised; undefined for what is no text. */
function paragraphsOf(file: SiteFile, terminal: Terminal | undefined): ReadonlySet<string> | undefined {
  let text: string;
  try {
    text = decode(readFileSync(file.path)).text;
  } catch (error) {
    if (terminal) say(terminal, `${file.path}: skipped: ${(error as Error).message}`);
    return undefined;
  }
  const found = new Set<string>();
  for (const line of text.split('\n')) {
    const paragraph = line.length <= LONGEST * 2 ? foldParagraph(line) : '';
    if (paragraph.length >= SHORTEST && paragraph.length <= LONGEST) found.add(paragraph);
  }
  return found;
}

interface SiteCounts {
  readonly site: string;
  readonly files: number;
  readonly counts: ReadonlyMap<string, number>;
}

function profileOf(sites: readonly SiteCounts[], keptFrom: number): Profile {
  const byCount = (a: Repeated, b: Repeated) => b.files - a.files || (a.text < b.text ? -1 : 1);
  return {
    kind: PROFILE_KIND,
    version: PROFILE_VERSION,
    least: LEAST,
    keptFrom,
    sites: [...sites]
      .sort((a, b) => (a.site < b.site ? -1 : 1))
      .map(({ site, files, counts }) => ({
        site,
        files,
        paragraphs: [...counts]
          .filter(([, count]) => count >= keptFrom)
          .map(([text, count]) => ({ text, files: count }))
          .sort(byCount),
      })),
  };
}

/** Sums of counts. What a part had in fewer than `keptFrom` files is not in it and cannot be added. */
function merged(profiles: readonly Profile[]): Profile {
  const sites = new Map<string, { files: number; counts: Map<string, number> }>();
  for (const profile of profiles) {
    for (const { site, files, paragraphs } of profile.sites) {
      const sum = sites.get(site) ?? { files: 0, counts: new Map<string, number>() };
      sum.files += files;
      for (const one of paragraphs) sum.counts.set(one.text, (sum.counts.get(one.text) ?? 0) + one.files);
      sites.set(site, sum);
    }
  }
  const keptFrom = Math.max(...profiles.map((profile) => profile.keptFrom));
  return profileOf(
    [...sites].map(([site, { files, counts }]) => ({ site, files, counts })),
    keptFrom,
  );
}
