import type { Task, TaskResult } from '../../../src/batch/clean/task-messages.ts';
import { runTask as runWell } from '../../../src/batch/run/worker.ts';

/** A worker that dies when a record tells it to, in the given way. */
export function runTask(task: Task): TaskResult | Promise<TaskResult> {
  const text = task.kind === 'records' ? Buffer.from(task.bytes).toString() : '';
  if (text.includes('"exit"')) process.exit(3);
  if (text.includes('"throw"')) throw new Error('out of luck');
  if (text.includes('"memory"')) {
    const hoard: number[][] = [];
    for (;;) hoard.push(new Array(1e6).fill(hoard.length));
  }
  return runWell(task);
}
