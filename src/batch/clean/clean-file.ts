import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ignore } from '../../flags/filter.ts';
import { flagRows } from '../../formats/flag-list.ts';
import { sarifResults } from '../../formats/sarif.ts';
import { changeLines, lintLines } from '../../formats/text-reporter.ts';
import type { Result } from '../../index.ts';
import { siteOf } from '../../internal.ts';
import type { Job } from '../../job.ts';
import { readWhole } from '../input/read-whole.ts';
import { type KnownFolders, readSideFile } from '../input/side-file.ts';
import { replaceFile } from '../output/atomic-write.ts';
import { journalLine } from '../output/journal.ts';
import { makeFolder } from '../output/output-paths.ts';
import { writeInPlace } from '../output/write-in-place.ts';
import { exhibitsOf, type TextName } from '../overview/exhibits.ts';
import { growOverview, type Overview } from '../overview/overview.ts';
import { pageName, writePage } from '../overview/pages.ts';
import { failedOverview, textOverview } from '../overview/text-overview.ts';
import { describeError } from '../report/errors.ts';
import { renamedIgnoreMessage } from '../report/messages.ts';
import { isNothingLeft } from '../report/nothing-left.ts';
import { paintFor } from '../report/paint.ts';
import { addTotals, FAILED, NOTHING, type Totals, totalsOf } from '../report/totals.ts';
import { cleanInput, NO_PATCH, renderResult } from './clean-input.ts';
import type { FileDone, FileItem, FilesDone, FilesTask, JournalEntry } from './task-messages.ts';

/** The output folder of a run, as workers need it. */
export interface OutputFolder {
  /** Absolute; empty if there is none. */
  readonly root: string;
  /** The folder for files that are being written; empty if there is no output folder. */
  readonly temporary: string;
}

/** For runs without an output folder. */
export const NO_FOLDER: OutputFolder = { root: '', temporary: '' };

/** Cleans whole files and writes each under its own name. A bad file never stops the others. */
export async function cleanFiles(task: FilesTask, job: Job, folder: OutputFolder): Promise<FilesDone> {
  const reported: FileDone[] = [];
  const used = new Set<string>();
  const known: KnownFolders = new Map();
  const overview = job.report === undefined ? undefined : growOverview();
  let totals = NOTHING;
  let journal = '';
  for (const item of task.files) {
    const outcome = await tryFile(item, { job, folder, task, known });
    totals = addTotals(totals, outcome.totals);
    for (const { origin } of outcome.used ?? []) used.add(origin);
    if (outcome.overview) overview?.add(outcome.overview);
    if (outcome.entry) journal += journalLine(outcome.entry);
    if (hasMessages(outcome.done)) reported.push(outcome.done);
  }
  const count = task.files.length;
  return {
    kind: 'files',
    count,
    totals,
    files: reported,
    journal,
    used: [...used],
    overview: overview?.overview(),
  };
}

/** True if a file has anything to report besides being done. */
function hasMessages({ path: _path, remarks, unused, ...rest }: FileDone): boolean {
  return Object.keys(rest).length > 0 || (remarks?.length ?? 0) > 0 || (unused?.length ?? 0) > 0;
}

interface FileOutcome {
  readonly done: FileDone;
  readonly totals: Totals;
  /** The journal entry of a written file. */
  readonly entry?: JournalEntry;
  /** The ignores that matched a flag. */
  readonly used?: readonly Ignore[];
  readonly overview?: Overview | undefined;
}

/** What all files of a task need. */
interface FileContext {
  readonly job: Job;
  readonly folder: OutputFolder;
  readonly task: FilesTask;
  readonly known: KnownFolders;
}

async function tryFile(item: FileItem, context: FileContext): Promise<FileOutcome> {
  try {
    return await cleanFile(item, context);
  } catch (error) {
    const told = describeError(error);
    const overview = failedOverview(nameOf(item, context.job), told);
    return { done: { path: item.path, error: told }, totals: FAILED, overview };
  }
}

async function cleanFile(item: FileItem, { job, folder, task, known }: FileContext): Promise<FileOutcome> {
  const { path, target, input } = item;
  const { bytes, wasCompressed } = readWhole(input);
  const { text, ...sideFile } = readSideFile(input, path, known);
  const read = target === undefined ? '' : sha256(bytes, text);
  if (isDone(item, read, task.key) && !lacksPage(item, task)) return doneBefore(item, read, { job, task });
  const { result, used, unused } = cleanInput(
    { bytes, path, ...sideFile, folder: item.folder, table: task.table, sha256: task.sha256 },
    job,
  );
  const done = await accountOf(result, { path, unused, ignores: sideFile.ignores }, job);
  const totals = totalsOf(result);
  const state = task.key === '' ? undefined : stateOf(read, task.key);
  const outcome = {
    done,
    totals,
    used,
    overview: overviewOf(result, { item, totals, state, bounds: task.bounds }, job),
  };
  if (task.pages !== undefined) writePage(result, join(task.pages, pageName({ path })), job);
  if (job.write) {
    writeInPlace({ file: input, bytes, wasCompressed }, result, job);
    return outcome;
  }
  if (job.diff && wasCompressed) throw new Error(NO_PATCH);
  if (target === undefined || job.check || job.diff)
    return { ...outcome, done: { ...done, ...(await streamPart(result, job)) } };
  const rendered = await renderResult(result, job);
  makeFolder(target, folder.root);
  replaceFile(target, rendered, folder.temporary);
  const entry = {
    output: item.output!,
    read,
    written: sha256(rendered),
    key: task.key,
    totals: outcome.totals,
  };
  return { ...outcome, entry };
}

/** The name of a text, with the site from its address or else its folder. */
function nameOf({ path, folder }: FileItem, { clean }: Job): TextName {
  return { path, site: siteOf({ url: clean.url, folder }) };
}

interface Seen {
  readonly item: FileItem;
  readonly totals: Totals;
  readonly state: string | undefined;
  readonly bounds: FilesTask['bounds'];
}

/** What the report of the run needs of a file, if there is a report. */
function overviewOf(result: Result, { item, totals, state, bounds }: Seen, job: Job): Overview | undefined {
  if (job.report === undefined) return undefined;
  const name = nameOf(item, job);
  const exhibits = exhibitsOf(result, name, bounds).map((one) =>
    state === undefined ? one : { ...one, state },
  );
  return textOverview(name, totals, exhibits);
}

/** Counts the work of an earlier run, with the exhibits it kept, if they are of the same text. */
function doneBefore(
  item: FileItem,
  read: string,
  { job, task }: Pick<FileContext, 'job' | 'task'>,
): FileOutcome {
  const { totals, exhibits = [] } = item.earlier!;
  const state = stateOf(read, task.key);
  const own = exhibits.filter((one) => one.state === state);
  return {
    done: { path: item.path },
    totals: { ...totals, done: 0, skipped: 1 },
    overview: job.report === undefined ? undefined : textOverview(nameOf(item, job), totals, own),
  };
}

function lacksPage({ path }: FileItem, { pages }: FilesTask): boolean {
  return pages !== undefined && !existsSync(join(pages, pageName({ path })));
}

const STATE_DIGITS = 12;

function stateOf(read: string, key: string): string {
  return sha256(read, key).slice(0, STATE_DIGITS);
}

/** The report entry of a cleaned file. */
async function accountOf(
  result: Result,
  { path, unused, ignores }: Record<'unused' | 'ignores', readonly Ignore[]> & Pick<FileDone, 'path'>,
  job: Job,
): Promise<FileDone> {
  return {
    path,
    ...(result.overBudget ? { overBudget: true } : {}),
    ...(result.unsettled ? { unsettled: true } : {}),
    ...(isNothingLeft(result) ? { emptied: true } : {}),
    ...(result.source.weakEncoding ? { weakEncoding: result.source.encoding } : {}),
    ...(job.flagsFile !== undefined && result.flags.length > 0 ? { flags: flagRows(result) } : {}),
    remarks: [...(await remarksOn(result, job)), ...renamedIn(ignores)],
    unused,
  };
}

/** A file's part of the common output stream. */
async function streamPart(result: Result, job: Job): Promise<Pick<FileDone, 'rendered' | 'sarif'>> {
  if (job.check) return {};
  if (job.to === 'sarif' && !job.diff) return { sarif: sarifResults(result) };
  return { rendered: await renderResult(result, job) };
}

async function remarksOn(result: Result, job: Job): Promise<readonly string[]> {
  if (!job.check && !job.verbose) return [];
  const paint = await paintFor(job.colour);
  const flags = job.flagsFile === undefined ? lintLines(result, paint) : [];
  return job.check ? [...changeLines(result, paint), ...flags] : flags;
}

function renamedIn(ignores: readonly Ignore[]): readonly string[] {
  return ignores.filter(({ formerly }) => formerly !== undefined).map(renamedIgnoreMessage);
}

/** True if the output of an earlier run is unchanged, and cleaning again would give the same. */
function isDone({ earlier, target }: FileItem, read: string, key: string): boolean {
  if (!earlier || target === undefined || earlier.read !== read || earlier.key !== key) return false;
  try {
    return sha256(readFileSync(target)) === earlier.written;
  } catch {
    return false;
  }
}

function sha256(...contents: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex');
}
