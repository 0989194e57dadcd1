import type { Job, Terminal } from '../../job.ts';
import { countTexts } from '../clean/count-texts.ts';
import type { CountTask } from '../clean/task-messages.ts';
import { discover } from '../input/discover.ts';
import { type Learnt, learnFolder } from './learn-folder.ts';

/**
 * Counts in this thread what recurs over the files of some paths: to add a single file to a profile, and to explain a
 * line.
 */
export async function learnHere(
  paths: readonly string[],
  job: Job,
  terminal: Terminal,
): Promise<Learnt | undefined> {
  const { files } = await discover(paths, { cwd: terminal.cwd, output: undefined });
  const pool = { run: async (task: CountTask) => countTexts(task, job) };
  const { signal } = new AbortController();
  return learnFolder(files, { job, terminal, pool, stop: signal });
}
