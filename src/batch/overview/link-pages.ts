import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Job, Terminal } from '../../job.ts';
import type { PageItem, PagesDone, PagesTask } from '../clean/task-messages.ts';
import type { Entry, Overview } from './overview.ts';
import { linkBetween, pageName, pagesFolder } from './pages.ts';

/** What is needed to find a listed text again. */
export type FoundText = Pick<PageItem, 'input' | 'folder' | 'json'> & {
  /** Its output, absolute, if that is already a report. */
  readonly output?: string;
};

/** How to make the reports of the listed texts. */
export interface LinkContext extends Pick<PagesTask, 'table' | 'sha256'> {
  readonly job: Job;
  readonly terminal: Pick<Terminal, 'cwd'>;
  readonly run: (task: PagesTask) => Promise<PagesDone | undefined>;
  /** Undefined for a text that cannot be read again. */
  readonly find: (entry: Entry) => FoundText | undefined;
}

const PAGES_PER_TASK = 3;

/** Writes the reports of the texts that are worth a look, and links to them. */
export async function linkPages(overview: Overview, context: LinkContext): Promise<Overview> {
  const { job, terminal } = context;
  const { report, write } = job;
  // A file cleaned in place is clean now: its report would say that nothing was done.
  if (report === undefined || write) return overview;
  const targets = new Map<string, string>();
  const wanted: PageItem[] = [];
  for (const entry of overview.entries) {
    const key = keyOf(entry);
    const found = entry.list === 'failed' || targets.has(key) ? undefined : context.find(entry);
    if (!found) continue;
    const target = found.output ?? join(pagesFolder(report, terminal.cwd), pageName(entry));
    targets.set(key, target);
    if (found.output !== undefined || (job.reportAll && existsSync(target))) continue;
    const { path, line } = entry;
    wanted.push({
      ...found,
      path,
      target,
      ...(line === undefined ? {} : { line }),
    });
  }
  const failed = await writeAll(wanted, context);
  const from = resolve(terminal.cwd, report);
  return {
    ...overview,
    entries: overview.entries.map((entry) => {
      const target = targets.get(keyOf(entry));
      return target === undefined || failed.has(target)
        ? entry
        : { ...entry, page: linkBetween(from, target) };
    }),
  };
}

function keyOf({ path, line }: Entry): string {
  return `${path}\n${line ?? ''}`;
}

/** @returns the targets that were not written */
async function writeAll(
  items: readonly PageItem[],
  { run, table, sha256 }: LinkContext,
): Promise<ReadonlySet<string>> {
  const failed = new Set(items.map(({ target }) => target));
  const tasks: PagesTask[] = [];
  for (let at = 0; at < items.length; at += PAGES_PER_TASK)
    tasks.push({ kind: 'pages', files: items.slice(at, at + PAGES_PER_TASK), table, sha256 });
  for (const done of await Promise.all(tasks.map(run)))
    for (const target of done?.written ?? []) failed.delete(target);
  return failed;
}
