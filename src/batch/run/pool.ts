import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Job } from '../../job.ts';
import { failedTask } from '../clean/failed-task.ts';
import { joinDone, splitTask, type Task, type TaskResult } from '../clean/task-messages.ts';
import { codeOf, describeError } from '../report/errors.ts';
import type { WorkerData } from './worker.ts';

/** Runs tasks in this thread or in workers. */
export interface Pool {
  /** Runs a task. Resolves to `undefined` if the run was cancelled first. */
  run(task: Task): Promise<TaskResult | undefined>;
  close(): Promise<void>;
}

/** The options of a pool. */
export interface PoolOptions extends WorkerData {
  /** The bytes of input that this thread processes itself before it starts workers. */
  readonly inline?: number;
  /** Tasks that have not begun at this signal are cancelled. */
  readonly stop?: AbortSignal;
  /** The module of the workers, for tests. */
  readonly worker?: string;
}

/**
 * Below this much input, workers cost more than they save: each has to load the program and warm up, which
 * takes as long as a megabyte or two.
 */
const INLINE_BYTES = 2 * 1024 * 1024;

/**
 * The bytes that this thread cleans itself, for an input of the expected size (0 if unknown). None for a
 * large input, since this thread would only warm up as well.
 */
export function inlineBytes(expected: number): number {
  return expected >= INLINE_BYTES ? 0 : INLINE_BYTES;
}

/** The size of the young generation in each worker. Twice the size was no faster, and used that much more memory. */
const YOUNG_MEGABYTES = 24;

/** The tasks given to a worker at a time: the current one and the next. */
const TASKS_AT_HAND = 2;

const FROM_SOURCE = import.meta.filename.endsWith('.ts');

/** Starts worker threads for large inputs. Small inputs stay in this thread. */
export function openPool(options: PoolOptions): Pool {
  const { job, folder, inline = INLINE_BYTES, stop } = options;
  let inlineBytesDone = 0;
  let workers: Promise<Workers> | undefined;
  const runInline = limiter(1);
  const runInWorker = limiter(job.jobs * TASKS_AT_HAND);
  const work = async (task: Task): Promise<TaskResult | undefined> => {
    if (job.jobs > 1 && inlineBytesDone >= inline) {
      workers ??= startWorkers(options);
      const { run } = await workers;
      return runInWorker(async () => (stop?.aborted ? undefined : run(task)));
    }
    inlineBytesDone += weightOf(task);
    const { doTaskHere } = await import('./worker.ts');
    return runInline(async () => {
      // Lets signals and output be handled between two tasks.
      await setImmediate();
      return stop?.aborted ? undefined : doTaskHere(task, { job, folder });
    });
  };
  return {
    run: (task) => runIsolating(task, work, job),
    close: async () => (await workers)?.close(),
  };
}

/** Runs at most `places` actions at a time, in the order of the calls. */
function limiter(places: number): <Value>(work: () => Promise<Value>) => Promise<Value> {
  const waiting: (() => void)[] = [];
  let free = places;
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}

/** The weight of a task in bytes of input to clean. Counting costs almost nothing. */
function weightOf(task: Task): number {
  if (task.kind === 'count') return 0;
  return task.kind === 'records' ? task.bytes.length : task.files.length * 4096;
}

/** Runs a task. If a worker crashes on it, finds the record or file responsible and does the others. */
async function runIsolating(
  task: Task,
  work: (task: Task) => Promise<TaskResult | undefined>,
  job: Job,
): Promise<TaskResult | undefined> {
  try {
    return await work(task);
  } catch (error) {
    if (codeOf(error) === 'ERR_MODULE_NOT_FOUND') throw error;
    const halves = splitTask(task);
    if (!halves) return failedTask(task, `the worker crashed on it: ${describeError(error)}`, job);
    const first = await runIsolating(halves[0], work, job);
    const second = await runIsolating(halves[1], work, job);
    return first && second ? joinDone(task, first, second) : undefined;
  }
}

interface Workers {
  run(task: Task): Promise<TaskResult>;
  close(): Promise<void>;
}

async function startWorkers({ job, folder, worker }: PoolOptions): Promise<Workers> {
  const { Piscina } = await import('piscina');
  const file = worker ?? join(import.meta.dirname, FROM_SOURCE ? 'worker.ts' : 'worker.js');
  const pool = new Piscina({
    filename: file,
    name: 'runTask',
    minThreads: job.jobs,
    maxThreads: job.jobs,
    workerData: { job, folder },
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    // When run from source, a worker needs this thread's TypeScript loader.
    ...(FROM_SOURCE ? { execArgv: ['--import', 'tsx'] } : {}),
  });
  // The pool replaces a worker that dies between two tasks; there is nothing to report.
  pool.on('error', () => undefined);
  return { run: (task) => pool.run(task) as Promise<TaskResult>, close: () => pool.destroy() };
}
