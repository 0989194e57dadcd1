import { resolve } from 'node:path';
import type { Job } from '../../job.ts';

type Names = Pick<Job, 'report' | 'flagsFile' | 'summary' | 'errors' | 'learnInto'>;

/** The files about a run that it writes beside the texts, absolute. They may lie in a folder of the input. */
export function writtenFiles(
  { report, flagsFile, summary, errors, learnInto }: Names,
  cwd: string,
): readonly string[] {
  return [report, flagsFile, summary, errors, learnInto].flatMap((name) =>
    name === undefined ? [] : [resolve(cwd, name)],
  );
}
