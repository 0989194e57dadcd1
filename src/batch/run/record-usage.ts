import { resolve } from 'node:path';
import type { Job, Terminal } from '../../job.ts';
import { isSameFile } from '../output/atomic-write.ts';

/** The problem with the options for records; undefined if there is none. */
export function usageProblem(path: string | undefined, job: Job, { cwd }: Terminal): string | undefined {
  if (job.to !== 'jsonl' && !job.check) return 'records can only be written as records: use --to jsonl';
  if (job.diff) return 'records have no --diff; --check says how many would change';
  if (job.resume) return 'records have no --resume: an interrupted run says how to continue';
  if (path === undefined) return job.shard ? '--shard needs a file: standard input has no parts' : undefined;
  if (job.output !== undefined && isSameFile(resolve(cwd, job.output), resolve(cwd, path)))
    return 'the output would overwrite the input';
  return undefined;
}
