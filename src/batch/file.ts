import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { clean } from '../clean.ts';
import { lintLines } from '../formats/lint.ts';
import { render } from '../formats/render.ts';
import { select } from '../formats/select.ts';
import { replaceFile } from './atomic.ts';
import { describeError } from './failures.ts';
import type { Job } from './job.ts';
import { NOTHING, tallyOf } from './tally.ts';
import type { FileDone, FileItem, FilesDone, FilesTask } from './task.ts';

/** What a worker knows besides the job. */
export interface Workplace {
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
    return { path: item.path, tally: { ...NOTHING, failed: 1 }, error: describeError(error), used: [] };
  }
}

function cleanFile(item: FileItem, job: Job, place: Workplace): FileDone {
  const bytes = readFileSync(item.input);
  const read = item.target === undefined ? '' : sha256(bytes);
  if (isDone(item, read, place.key)) {
    const tally = { ...item.earlier!.tally, done: 0, skipped: 1 };
    return { path: item.path, tally, entry: item.earlier!, used: [] };
  }
  const { result, used } = select(clean(bytes, { ...job.clean, path: item.path }), job);
  const tally = tallyOf(result);
  const done = {
    path: item.path,
    tally,
    used: used.map((ignore) => job.ignores.indexOf(ignore)),
    ...(job.verbose ? { remarks: lintLines(result) } : {}),
  };
  if (job.check || job.diff || job.to === 'sarif') return { ...done, result };
  const rendered = render(result, job);
  if (item.target === undefined) return { ...done, rendered };
  replaceFile(item.target, rendered, place.temporary);
  const entry = { output: item.output!, read, written: sha256(rendered), key: place.key, tally };
  return { ...done, entry };
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

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
