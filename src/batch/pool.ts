import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { codeOf, describeError } from './failures.ts';
import { type Done, failedDone, joinDone, splitTask, type Task } from './task.ts';
import type { WorkerData } from './worker.ts';

export interface Pool {
  run(task: Task): Promise<Done>;
  close(): Promise<void>;
}

export interface PoolOptions extends WorkerData {
  /** Bytes of input that this thread does by itself before it calls for help. */
  readonly inline?: number;
  /** The module of the workers, for tests. */
  readonly worker?: string;
}

/**
 * Below this much input the workers cost more than they save: each of them has to load the program and to get it
 * compiled to fast code, which takes as long as a megabyte or two.
 */
const INLINE_BYTES = 2 * 1024 * 1024;

/**
 * How many bytes this thread does by itself, where so many are expected (0 where nobody knows). Of a large input
 * none: this thread would get the same code compiled once more, and hold the tables once more.
 */
export function inlineBytes(expected: number): number {
  return expected >= INLINE_BYTES ? 0 : INLINE_BYTES;
}

/** Room for what lives shortly, in each worker. Twice as much made no run faster, and cost its size in memory. */
const YOUNG_MEGABYTES = 24;

const FROM_SOURCE = import.meta.filename.endsWith('.ts');

/** Worker threads behind one function; small inputs stay in this thread. */
export function openPool(options: PoolOptions): Pool {
  const { job, place, inline = INLINE_BYTES } = options;
  let seen = 0;
  let workers: Promise<Workers> | undefined;
  const work = async (task: Task): Promise<Done> => {
    if (job.jobs > 1 && seen >= inline) {
      workers ??= startWorkers(options);
      return (await workers).run(task);
    }
    seen += weightOf(task);
    // Lets signals and the output have their turn between two tasks.
    await setImmediate();
    const { doTask } = await import('./worker.ts');
    return doTask(task, { job, place });
  };
  return {
    run: (task) => isolate(task, work),
    close: async () => (await workers)?.close(),
  };
}

/** What a task weighs in memory, in bytes. */
function weightOf(task: Task): number {
  return task.kind === 'records' ? task.bytes.length : task.files.length * 4096;
}

/** Does a task; where a worker dies of it, finds the one record or file that kills and does the others. */
async function isolate(task: Task, work: (task: Task) => Promise<Done>): Promise<Done> {
  try {
    return await work(task);
  } catch (error) {
    if (codeOf(error) === 'ERR_MODULE_NOT_FOUND') throw error;
    const halves = splitTask(task);
    if (!halves) return failedDone(task, `the worker died of it: ${describeError(error)}`);
    const first = await isolate(halves[0], work);
    return joinDone(task, first, await isolate(halves[1], work));
  }
}

interface Workers {
  run(task: Task): Promise<Done>;
  close(): Promise<void>;
}

async function startWorkers({ job, place, worker }: PoolOptions): Promise<Workers> {
  const { Piscina } = await import('piscina');
  const file = worker ?? join(import.meta.dirname, FROM_SOURCE ? 'worker.ts' : 'worker.js');
  const pool = new Piscina({
    filename: file,
    name: 'runTask',
    minThreads: job.jobs,
    maxThreads: job.jobs,
    workerData: { job, place },
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    // From the sources, a worker must learn to read TypeScript as this thread did.
    ...(FROM_SOURCE ? { execArgv: ['--import', 'tsx'] } : {}),
  });
  // A worker that dies between two tasks is replaced by the pool; there is nothing to report.
  pool.on('error', () => undefined);
  return { run: (task) => pool.run(task) as Promise<Done>, close: () => pool.destroy() };
}
