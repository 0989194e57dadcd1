import { resolve } from 'node:path';
import type { Job, Terminal } from '../../job.ts';
import { NO_FOLDER } from '../clean/clean-file.ts';
import type { PagesDone, PagesTask } from '../clean/task-messages.ts';
import { openRecordFile } from '../input/record-source.ts';
import { learntSites } from '../overview/learnt-sites.ts';
import { type FoundText, linkPages } from '../overview/link-pages.ts';
import { type Entry, type GrowingOverview, NO_OVERVIEW, type Overview } from '../overview/overview.ts';
import { failedOverview } from '../overview/text-overview.ts';
import type { ErrorLine } from '../report/errors.ts';
import type { Learnt } from './learn-folder.ts';
import { openPool } from './pool.ts';
import { batchesOf, labelOf } from './record-stream.ts';

/** The records of a run that can be read again. */
export interface RecordRun {
  readonly job: Job;
  readonly terminal: Pick<Terminal, 'cwd'>;
  /** The files and the first folder of each. */
  readonly files: readonly { readonly path: string; readonly folder: string }[];
  /** Inputs that could not be found. */
  readonly failures: readonly ErrorLine[];
  readonly learnt: Learnt | undefined;
  readonly interrupted: boolean;
}

/** The overview of a run over records, with links to the reports of the listed texts. */
export async function overviewOfRecords(growing: GrowingOverview, run: RecordRun): Promise<Overview> {
  const { job, terminal, files, failures, learnt, interrupted } = run;
  for (const { path, error } of failures) growing.add(failedOverview({ path, site: '' }, error));
  if (learnt) growing.add({ ...NO_OVERVIEW, learnt: [learntSites(learnt.count, learnt.sha256)] });
  const overview = growing.overview();
  if (interrupted) return overview;
  const texts = new Map<string, FoundText>();
  for (const { path, folder } of files) {
    const label = labelOf(path, job.shard);
    const lines = new Set(listedLines(overview.entries, label));
    if (lines.size === 0) continue;
    for await (const [line, json] of recordsAt(path, lines, { job, terminal })) {
      texts.set(`${label}\n${line}`, { input: resolve(terminal.cwd, path), folder, json });
    }
  }
  const pool = openPool({ job, folder: NO_FOLDER });
  try {
    return await linkPages(overview, {
      job,
      terminal,
      run: async (task: PagesTask) => (await pool.run(task)) as PagesDone | undefined,
      find: ({ path, line }) => texts.get(`${path}\n${line}`),
      table: learnt?.table,
      sha256: learnt?.sha256,
    });
  } finally {
    await pool.close();
  }
}

function listedLines(entries: readonly Entry[], label: string): readonly number[] {
  return entries.flatMap(({ list, path, line }) =>
    list !== 'failed' && path === label && line !== undefined ? [line] : [],
  );
}

/** Some lines of a file, which is read again up to the last of them. */
async function* recordsAt(
  path: string,
  lines: ReadonlySet<number>,
  { job, terminal }: Pick<RecordRun, 'job' | 'terminal'>,
): AsyncGenerator<readonly [line: number, json: string]> {
  const last = Math.max(...lines);
  try {
    const source = await openRecordFile(path, job, terminal.cwd);
    for await (const { bytes, line: first } of batchesOf({ ...source, job, isLive: false })) {
      if (first > last) return;
      const texts = new TextDecoder().decode(bytes).split('\n');
      for (const [index, text] of texts.entries()) {
        if (lines.has(first + index)) yield [first + index, text.replace(/^\ufeff/u, '')];
      }
    }
  } catch {
    // A line that can no longer be read has no report of its own.
  }
}
