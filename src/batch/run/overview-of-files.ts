import { join, resolve } from 'node:path';
import type { Job, Terminal } from '../../job.ts';
import type { PagesDone, PagesTask } from '../clean/task-messages.ts';
import { learntSites } from '../overview/learnt-sites.ts';
import { linkPages } from '../overview/link-pages.ts';
import { type Entry, type GrowingOverview, NO_OVERVIEW, type Overview } from '../overview/overview.ts';
import { allPages } from '../overview/pages.ts';
import { failedOverview } from '../overview/text-overview.ts';
import type { ErrorLine } from '../report/errors.ts';
import type { Learnt } from './learn-folder.ts';
import type { Plan } from './plan.ts';
import type { Pool } from './pool.ts';

/** A run over files, for its report. */
export interface FilesRun {
  readonly plan: Plan;
  readonly job: Job;
  readonly terminal: Pick<Terminal, 'cwd'>;
  /** Inputs that could not be found. */
  readonly failures: readonly ErrorLine[];
}

/** The folder for the reports of single texts, if every text gets one from the start and its output is not one. */
export function pagesOf(run: Pick<FilesRun, 'plan' | 'job' | 'terminal'>): string | undefined {
  return areReports(run) ? undefined : allPages(run.job, run.terminal.cwd);
}

/** True if the outputs themselves are reports. */
function areReports({ plan, job }: Pick<FilesRun, 'plan' | 'job'>): boolean {
  return job.to === 'html' && plan.folder !== undefined;
}

/** The overview of a run over files, with links to the reports of the listed texts. */
export async function overviewOfFiles(
  growing: GrowingOverview,
  run: FilesRun & { readonly pool: Pool; readonly learnt: Learnt | undefined },
): Promise<Overview> {
  const { plan, job, terminal, failures, pool, learnt } = run;
  for (const { path, error } of failures) growing.add(failedOverview({ path, site: '' }, error));
  if (learnt) growing.add({ ...NO_OVERVIEW, learnt: [learntSites(learnt.count, learnt.sha256)] });
  const overview = growing.overview();
  const listed = new Set(overview.entries.map(({ path }) => path));
  const items = new Map(plan.items.filter(({ path }) => listed.has(path)).map((item) => [item.path, item]));
  return linkPages(overview, {
    job,
    terminal,
    // An interrupted run has none: the pool accepts no more tasks.
    run: async (task: PagesTask) => (await pool.run(task)) as PagesDone | undefined,
    find({ path }: Entry) {
      const item = items.get(path);
      if (!item) return undefined;
      const output = areReports(run) ? { output: join(plan.folder!, item.output!) } : {};
      return { input: resolve(terminal.cwd, path), folder: item.folder, ...output };
    },
    table: learnt?.table,
    sha256: learnt?.sha256,
  });
}
