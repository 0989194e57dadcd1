import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { clean, type Result } from '../../clean.ts';
import { type Ignore, select } from '../../flags/filter.ts';
import { parseIgnores } from '../../flags/ignores.ts';
import { toPatch } from '../../formats/patch.ts';
import { sarifResults } from '../../formats/sarif.ts';
import { changeLines, lintLines } from '../../formats/text-reporter.ts';
import { render } from '../../formats/write.ts';
import type { Job } from '../../job.ts';
import { replaceFile } from '../output/atomic-write.ts';
import { journalLine } from '../output/journal.ts';
import { makeFolder } from '../output/output-paths.ts';
import { describeError } from '../report/errors.ts';
import { addCounts, type Counts, countsOf, FAILED, ZERO } from '../report/summary.ts';
import type { Entry, FileDone, FileItem, FilesDone, FilesTask } from './task-messages.ts';

/** What a worker knows besides the job. */
export interface OutputFolder {
  /** The output folder, absolute; empty where there is none. */
  readonly root: string;
  /** Folder for files that are being written; empty where there is no output folder. */
  readonly temporary: string;
  /** The journal's key of this run. */
  readonly key: string;
}

/** Cleans whole files and writes each under its own name. A bad file never stops the others. */
export function cleanFiles({ files }: FilesTask, job: Job, place: OutputFolder): FilesDone {
  const told: FileDone[] = [];
  const tallies: Counts[] = [];
  const used = new Set<string>();
  let journal = '';
  for (const item of files) {
    const { done, tally, entry, matched } = tryFile(item, job, place);
    tallies.push(tally);
    for (const { origin } of matched ?? []) used.add(origin);
    if (entry) journal += journalLine(entry);
    if (hasNews(done)) told.push(done);
  }
  const tally = tallies.reduce(addCounts, ZERO);
  return { kind: 'files', count: files.length, tally, files: told, journal, used: [...used] };
}

/** True where there is more to tell of a file than that it is done. */
function hasNews({ path: _path, remarks, unused, ...news }: FileDone): boolean {
  return Object.keys(news).length > 0 || (remarks?.length ?? 0) > 0 || (unused?.length ?? 0) > 0;
}

interface Cleaned {
  readonly done: FileDone;
  readonly tally: Counts;
  /** What the journal is to say of a file that was written. */
  readonly entry?: Entry;
  readonly matched?: readonly Ignore[];
}

function tryFile(item: FileItem, job: Job, place: OutputFolder): Cleaned {
  try {
    return cleanFile(item, job, place);
  } catch (error) {
    return { done: { path: item.path, error: describeError(error) }, tally: FAILED };
  }
}

function cleanFile(item: FileItem, job: Job, place: OutputFolder): Cleaned {
  const { path, target, output } = item;
  const bytes = readFileSync(item.input);
  const beside = ignoresBeside(item);
  const read = target === undefined ? '' : sha256(bytes, beside.text);
  if (isDone(item, read, place.key))
    return { done: { path }, tally: { ...item.earlier!.tally, done: 0, skipped: 1 } };
  const ignores = [...job.ignores, ...beside.ignores];
  const { result, used: matched } = select(clean(bytes, { ...job.clean, path }), { ...job, ignores });
  const tally = countsOf(result);
  const done = {
    path,
    ...(result.overBudget ? { overBudget: true } : {}),
    remarks: remarksOn(result, job),
    unused: beside.ignores.filter((ignore) => !matched.includes(ignore)).map(({ origin }) => origin),
  };
  const rest = { tally, matched };
  if (job.check) return { done, ...rest };
  if (job.diff) return { done: { ...done, rendered: toPatch(result) }, ...rest };
  if (job.to === 'sarif') return { done: { ...done, sarif: sarifResults(result) }, ...rest };
  const rendered = render(result, job);
  if (target === undefined) return { done: { ...done, rendered }, ...rest };
  makeFolder(target, place.root);
  replaceFile(target, rendered, place.temporary);
  return {
    done,
    entry: { output: output!, read, written: sha256(rendered), key: place.key, tally },
    ...rest,
  };
}

function remarksOn(result: Result, job: Job): readonly string[] {
  if (job.check) return [...changeLines(result), ...lintLines(result)];
  return job.verbose ? lintLines(result) : [];
}

/** The user's ignores for one file stand beside it. */
function ignoresBeside({ input, path }: FileItem): { text: string; ignores: readonly Ignore[] } {
  const name = `${input}.cleanignore`;
  if (!existsSync(name)) return { text: '', ignores: [] };
  const text = readFileSync(name, 'utf8');
  return { text, ignores: parseIgnores(text, `${path}.cleanignore`) };
}

/** True where the output of an earlier run stands as it was written, and would be written the same again. */
function isDone({ earlier, target }: FileItem, read: string, key: string): boolean {
  if (!earlier || target === undefined || earlier.read !== read || earlier.key !== key) return false;
  try {
    return sha256(readFileSync(target)) === earlier.written;
  } catch {
    return false;
  }
}

function sha256(...contents: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex');
}

/** For runs that write no folder. */
export const NONE: OutputFolder = { root: '', temporary: '', key: '' };
