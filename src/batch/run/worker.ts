/*
 * The entry of a worker thread. For the build: bundle this file as dist/worker.js, beside the bundle that
 * holds pool.ts, which looks for it there.
 */
import { workerData } from 'node:worker_threads';
import type { Job } from '../../job.ts';
import { cleanFiles, type OutputFolder } from '../clean/clean-file.ts';
import { cleanRecords } from '../clean/clean-record.ts';
import { countTexts } from '../clean/count-texts.ts';
import type { Task, TaskResult } from '../clean/task-messages.ts';

/** What a worker is started with. */
export interface WorkerData {
  readonly job: Job;
  readonly folder: OutputFolder;
}

/** Does a task in this thread. */
export async function doTaskHere(task: Task, { job, folder }: WorkerData): Promise<TaskResult> {
  if (task.kind === 'count') return countTexts(task, job);
  return task.kind === 'records' ? cleanRecords(task, job) : cleanFiles(task, job, folder);
}

/** What the pool calls in a worker thread. */
export function runTask(task: Task): Promise<TaskResult> {
  return doTaskHere(task, workerData as WorkerData);
}
