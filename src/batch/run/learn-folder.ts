import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import {
  countFolder,
  type FolderCount,
  LEAST_RECURRING,
  openTable,
  type TextSketch,
  tableOf,
} from '../../internal.ts';
import type { Job, Terminal } from '../../job.ts';
import type { CountDone, CountTask, TaskResult } from '../clean/task-messages.ts';
import { decompressed } from '../input/compression.ts';
import type { InputFile } from '../input/discover.ts';
import { isRecordName, recordFormatOf } from '../input/record-names.ts';
import { splitLines } from '../input/split-lines.ts';
import { wetLines } from '../input/wet-records.ts';
import { openProgress } from '../report/progress.ts';
import { addToProfile } from './grow-profile.ts';
import { takeUntil } from './interrupt.ts';
import { orderedMap } from './ordered-map.ts';
import { firstFolder } from './plan.ts';
import { boundedSketches } from './sketch-sample.ts';

/*
 * The first reading of a run counts what recurs over its texts, before any is cleaned. The result is a table in shared
 * memory, the same for any order of the files and any number of workers.
 */

/** What a run learnt from its folder. */
export interface Learnt {
  /** The table in shared memory, given to all cleaning tasks. */
  readonly table: SharedArrayBuffer;
  /** SHA-256 of the table, in hexadecimal. */
  readonly sha256: string;
  readonly count: FolderCount;
  /** Writes the profile of `--learn-into`; called at the end of the run. */
  readonly keep?: () => void;
}

/** The options of counting texts. */
export interface LearnContext {
  readonly job: Job;
  readonly terminal: Terminal;
  readonly pool: { run(task: CountTask): Promise<TaskResult | undefined> };
  readonly stop: AbortSignal;
}

/**
 * Counts what recurs over the texts of files. Unreadable files are skipped; the cleaning reports them.
 * @returns undefined if the run was cancelled, or there is nothing to learn from
 */
export async function learnFolder(
  files: readonly InputFile[],
  context: LearnContext,
): Promise<Learnt | undefined> {
  const { job, terminal, stop } = context;
  if (!isLearning(files, job)) return undefined;
  const sketches = await sketchFiles(files, context);
  if (stop.aborted || sketches.length === 0) return undefined;
  const count = countFolder(sketches);
  const tables = job.profile ? [openTable(job.profile)] : [];
  const grown =
    job.learnInto === undefined ? undefined : await addToProfile(files, sketches, { job, terminal });
  const parts = grown ? { places: count, grown: grown.profile, tables } : { count, tables };
  const table = tableOf(parts).memory as SharedArrayBuffer;
  return { table, sha256: hashOfTable(table), count, ...(grown ? { keep: grown.write } : {}) };
}

/** SHA-256 of a table, in hexadecimal. */
export function hashOfTable(memory: SharedArrayBuffer): string {
  return createHash('sha256').update(new Uint8Array(memory)).digest('hex');
}

/** In one or two texts nothing recurs often enough, unless a profile grows with them. */
function isLearning(files: readonly InputFile[], { learn, learnInto }: Job): boolean {
  if (!learn) return false;
  if (learnInto !== undefined || files.length >= LEAST_RECURRING) return true;
  return files.some(({ path }) => isRecordName(path));
}

const TASK_BYTES = 512 * 1024;
const TASK_FILES = 128;
const TASKS_PER_JOB = 4;

/** The sketches of all texts, or of a sample if there are too many. */
export async function sketchFiles(
  files: readonly InputFile[],
  { job, terminal, pool, stop }: LearnContext,
): Promise<readonly TextSketch[]> {
  const scale = { total: files.length, unit: 'files', label: 'counting' } as const;
  const progress = await openProgress(scale, job, terminal);
  const limits = { items: job.jobs * TASKS_PER_JOB, weight: Number.POSITIVE_INFINITY, weightOf: () => 0 };
  const tasks = takeUntil(stop, countTasks(files, job, terminal.cwd));
  const sample = boundedSketches();
  try {
    for await (const done of orderedMap(tasks, limits, (task) => pool.run(task))) {
      if (!done) break;
      const { sketches, count } = done as CountDone;
      for (const sketch of sketches) sample.add(sketch);
      progress.add(count);
    }
  } finally {
    progress.stop();
  }
  return sample.sketches();
}

async function* countTasks(files: readonly InputFile[], job: Job, cwd: string): AsyncGenerator<CountTask> {
  let own: CountTask['files'][number][] = [];
  let bytes = 0;
  for (const { path, name, size } of files) {
    const folder = firstFolder(name);
    if (isRecordFile(path, job)) {
      yield* recordTasks({ path, folder, input: resolve(cwd, path) }, job);
      continue;
    }
    own.push({ path, folder, input: resolve(cwd, path) });
    bytes += size;
    if (bytes < TASK_BYTES && own.length < TASK_FILES) continue;
    yield { kind: 'count', files: own };
    own = [];
    bytes = 0;
  }
  if (own.length > 0) yield { kind: 'count', files: own };
}

function isRecordFile(path: string, { from }: Job): boolean {
  return from === 'jsonl' || from === 'wet' || isRecordName(path);
}

/** A truncated file of records gives what comes before. */
async function* recordTasks(
  { path, folder, input }: CountTask['files'][number],
  { from, textField }: Job,
): AsyncGenerator<CountTask> {
  const isWet = from === 'wet' || (from === 'auto' && recordFormatOf(path) === 'wet');
  let line = 1;
  try {
    const plain = decompressed(createReadStream(input, { highWaterMark: 256 * 1024 }));
    for await (const { bytes, tooLong } of splitLines(isWet ? wetLines(plain, textField) : plain)) {
      if (tooLong !== undefined) line++;
      else yield { kind: 'count', files: [], records: { bytes, path, folder, line } };
      for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) line++;
    }
  } catch {}
}
