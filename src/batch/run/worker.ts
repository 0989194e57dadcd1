/*
 * The entry of a worker thread. The build bundles this file as dist/worker.js, beside the bundle with
 * pool.ts, which starts it.
 */
import { workerData } from 'node:worker_threads';
import type { Job } from '../../job.ts';
import { cleanFiles, type OutputFolder } from '../clean/clean-file.ts';
import { cleanRecords } from '../clean/clean-record.ts';
import { countTexts } from '../clean/count-texts.ts';
import type { Task, TaskResult } from '../clean/task-messages.ts';
import { writePages } from '../clean/write-pages.ts';

/** The data that a worker is started with. */
export interface WorkerData {
  readonly job: Job;
  readonly folder: OutputFolder;
}

/** Runs a task in this thread. */
export async function doTaskHere(task: Task, { job, folder }: WorkerData): Promise<TaskResult> {
  if (task.kind === 'count') return countTexts(task, job);
  if (task.kind === 'pages') return writePages(task, job);
  return task.kind === 'records' ? cleanRecords(task, job) : cleanFiles(task, job, folder);
}

/** The function that the pool calls in a worker thread. */
export function runTask(task: Task): Promise<TaskResult> {
  return doTaskHere(task, workerData as WorkerData);
}
