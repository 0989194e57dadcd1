import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Job } from '../../job.ts';
import { failedTask } from '../clean/failed-task.ts';
import { joinDone, splitTask, type Task, type TaskResult } from '../clean/task-messages.ts';
import { codeOf, describeError } from '../report/errors.ts';
import type { WorkerData } from './worker.ts';

/** Where tasks are done. */
export interface Pool {
  /** Runs a task. Resolves to `undefined` if the run was cancelled first. */
  run(task: Task): Promise<TaskResult | undefined>;
  close(): Promise<void>;
}

/** How a pool works. */
export interface PoolOptions extends WorkerData {
  /** Bytes of input that this thread does by itself before it calls for help. */
  readonly inline?: number;
  /** What is not begun when this comes is not done any more. */
  readonly stop?: AbortSignal;
  /** The module of the workers, for tests. */
  readonly worker?: string;
}

/**
 * Below this much input the workers cost more than they save: each of them has to load the program and to get it
 * compiled to fast code, which takes as long as a megabyte or two.
 */
const INLINE_BYTES = 2 * 1024 * 1024;

/**
 * How many bytes this thread cleans by itself, for an input of the expected size (0 where it is not known). Of a
 * large input none: this thread would compile the same code and load the same tables once more.
 */
export function inlineBytes(expected: number): number {
  return expected >= INLINE_BYTES ? 0 : INLINE_BYTES;
}

/** Room for what lives shortly, in each worker. Twice as much made no run faster, and cost its size in memory. */
const YOUNG_MEGABYTES = 24;

/** Tasks that a worker has at hand: what it does, and what it does next. */
const TASKS_AT_HAND = 2;

const FROM_SOURCE = import.meta.filename.endsWith('.ts');

/** Starts worker threads when they pay; small inputs stay in this thread. */
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
      // Lets signals and the output have their turn between two tasks.
      await setImmediate();
      return stop?.aborted ? undefined : doTaskHere(task, { job, folder });
    });
  };
  return {
    run: (task) => runIsolating(task, work, job),
    close: async () => (await workers)?.close(),
  };
}

/** Runs at most `places` actions at a time, in the order in which they were asked for. */
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

/** How much work a task is, in bytes of input that is cleaned. To count is next to none. */
function weightOf(task: Task): number {
  if (task.kind === 'count') return 0;
  return task.kind === 'records' ? task.bytes.length : task.files.length * 4096;
}

/** Runs a task. Where a worker dies of it, finds the one record or file that causes it and does the others. */
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
    if (!halves) return failedTask(task, `the worker died of it: ${describeError(error)}`, job);
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
    // From the sources, a worker must learn to read TypeScript as this thread did.
    ...(FROM_SOURCE ? { execArgv: ['--import', 'tsx'] } : {}),
  });
  // A worker that dies between two tasks is replaced by the pool; there is nothing to report.
  pool.on('error', () => undefined);
  return { run: (task) => pool.run(task) as Promise<TaskResult>, close: () => pool.destroy() };
}
