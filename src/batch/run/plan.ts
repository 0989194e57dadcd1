import { existsSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Job } from '../../job.ts';
import type { FileItem, FilesTask, JournalEntry } from '../clean/task-messages.ts';
import type { InputFile } from '../input/discover.ts';
import { isInShard } from '../input/shard.ts';
import { readJournals } from '../output/journal.ts';
import { articleNames, planOutputs } from '../output/output-paths.ts';
import { readExhibits } from '../overview/kept-exhibits.ts';

/** The number of files in a task: small, so that Ctrl-C takes effect soon. */
const TASK_BYTES = 128 * 1024;
const TASK_FILES = 32;

/** One file to clean. There may be millions, so derived values are not stored. */
interface PlanItem {
  readonly path: string;
  readonly size: number;
  readonly folder: string;
  /** Relative to the output folder. */
  readonly output?: string;
  readonly earlier?: JournalEntry;
}

/** The outputs: each in its own file in a folder, or all in one stream. */
export interface Plan {
  readonly items: readonly PlanItem[];
  /** Absolute; undefined for a stream. */
  readonly folder: string | undefined;
  readonly bytes: number;
}

/** True for a job that only lists changes or makes them in place. */
export function isListing({ check, diff, write }: Job): boolean {
  return check || diff || write;
}

/**
 * Decides where the outputs of a run go.
 * @param output the output path, absolute
 * @throws an Error if the options do not allow it, or outputs would collide
 */
export function planRun(
  found: readonly InputFile[],
  output: string | undefined,
  { job, cwd }: { readonly job: Job; readonly cwd: string },
): Plan {
  const { shard } = job;
  const isMine = ({ name }: InputFile) => !shard || isInShard(name, shard);
  if (output === undefined || isListing(job) || isOneFile(output, job)) {
    checkStream(found.length, job);
    const items = found
      .filter(isMine)
      .map(({ path, size, name }) => ({ path, size, folder: firstFolder(name) }));
    return { items, folder: undefined, bytes: totalSize(items) };
  }
  if (job.to === 'sarif') throw new Error('SARIF is one file for all inputs: use -o FILE.sarif');
  if (existsSync(output) && !statSync(output).isDirectory())
    throw new Error(`${basename(output)} is a file, but many outputs need a folder`);
  const planned = planOutputs(found, { cwd, folder: output }, articleNames(job.to));
  const earlier = job.resume ? readJournals(output) : new Map<string, JournalEntry>();
  const shown = job.resume && job.report !== undefined ? readExhibits(output) : undefined;
  const items = planned.filter(isMine).map(({ path, size, name, output: target }) => {
    const entry = earlier.get(target);
    const exhibits = shown?.get(path);
    const known = entry && { earlier: exhibits ? { ...entry, exhibits } : entry };
    return { path, size, folder: firstFolder(name), output: target, ...known };
  });
  return { items, folder: output, bytes: totalSize(items) };
}

/** @throws an Error if the job cannot write so many files into one stream */
function checkStream(files: number, job: Job): void {
  if (job.resume) throw new Error('--resume needs a folder: give -o DIR');
  const isStream = isListing(job) || job.to === 'jsonl' || job.to === 'sarif';
  if (!isStream && files > 1)
    throw new Error(`${files} files need a folder (-o DIR), or --to jsonl for one stream`);
}

/** One file holds all outputs if the format allows it and the name says so. */
function isOneFile(path: string, { to, output }: Job): boolean {
  if (to !== 'jsonl' && to !== 'sarif') return false;
  if (existsSync(path)) return statSync(path).isFile();
  return !output?.endsWith('/') && new RegExp(`\\.(?:${to}|ndjson|json)(?:\\.gz|\\.zst)?$`, 'iu').test(path);
}

function totalSize(files: readonly { readonly size: number }[]): number {
  return files.reduce((total, { size }) => total + size, 0);
}

/** The first folder of a relative path; empty if there is none. */
export function firstFolder(name: string): string {
  return name.slice(0, Math.max(0, name.indexOf('/')));
}

/** The files of a plan as tasks for the workers. */
export function* tasksOf(
  { items, folder }: Plan,
  {
    cwd,
    ...shared
  }: { readonly cwd: string } & Pick<FilesTask, 'key' | 'table' | 'sha256' | 'pages' | 'bounds'>,
): Generator<FilesTask> {
  let files: FileItem[] = [];
  let bytes = 0;
  for (const { size, ...item } of items) {
    const target = folder === undefined ? {} : { target: join(folder, item.output!) };
    files.push({ ...item, ...target, input: resolve(cwd, item.path) });
    bytes += size;
    if (bytes < TASK_BYTES && files.length < TASK_FILES) continue;
    yield { kind: 'files', files, ...shared };
    files = [];
    bytes = 0;
  }
  if (files.length > 0) yield { kind: 'files', files, ...shared };
}
