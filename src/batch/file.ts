import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { clean, type Result } from '../clean.ts';
import { parseIgnores } from '../formats/ignores.ts';
import { changeLines, lintLines } from '../formats/lint.ts';
import { toPatch } from '../formats/patch.ts';
import { render } from '../formats/render.ts';
import { sarifResults } from '../formats/sarif.ts';
import { type Ignore, select } from '../formats/select.ts';
import { replaceFile } from './atomic.ts';
import { describeError } from './failures.ts';
import type { Job } from './job.ts';
import { makeFolder } from './outputs.ts';
import { FAILED, tallyOf } from './tally.ts';
import type { FileDone, FileItem, FilesDone, FilesTask } from './task.ts';

/** What a worker knows besides the job. */
export interface Workplace {
  /** The output folder, absolute; empty where there is none. */
  readonly root: string;
  /** Folder for files that are being written; empty where there is no output folder. */
  readonly temporary: string;
  /** The journal's key of this run. */
  readonly key: string;
}

/** Cleans whole files and writes each under its own name. A bad file never stops the others. */
export function cleanFiles({ files }: FilesTask, job: Job, place: Workplace): FilesDone {
  return { kind: 'files', files: files.map((item) => tryFile(item, job, place)) };
}

function tryFile(item: FileItem, job: Job, place: Workplace): FileDone {
  try {
    return cleanFile(item, job, place);
  } catch (error) {
    return { path: item.path, tally: FAILED, error: describeError(error), used: [], unused: [] };
  }
}

function cleanFile(item: FileItem, job: Job, place: Workplace): FileDone {
  const { path, target, output } = item;
  const bytes = readFileSync(item.input);
  const beside = ignoresBeside(item);
  const read = target === undefined ? '' : sha256(bytes, beside.text);
  if (isDone(item, read, place.key)) {
    const tally = { ...item.earlier!.tally, done: 0, skipped: 1 };
    return { path, tally, entry: item.earlier!, used: [], unused: [] };
  }
  const ignores = [...job.ignores, ...beside.ignores];
  const { result, used } = select(clean(bytes, { ...job.clean, path }), { ...job, ignores });
  const tally = tallyOf(result);
  const done = {
    path,
    tally,
    used: used.map(({ origin }) => origin),
    unused: beside.ignores.filter((ignore) => !used.includes(ignore)).map(({ origin }) => origin),
    remarks: remarksOn(result, job),
  };
  if (job.check) return done;
  if (job.diff) return { ...done, rendered: toPatch(result) };
  if (job.to === 'sarif') return { ...done, sarif: sarifResults(result) };
  const rendered = render(result, job);
  if (target === undefined) return { ...done, rendered };
  makeFolder(target, place.root);
  replaceFile(target, rendered, place.temporary);
  const entry = { output: output!, read, written: sha256(rendered), key: place.key, tally };
  return { ...done, entry };
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
export const NO_PLACE: Workplace = { root: '', temporary: '', key: '' };
