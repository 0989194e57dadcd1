import { existsSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { terminalSafeLine } from '../../formats/terminal-safe.ts';
import type { ExitCode, Job, Terminal } from '../../job.ts';
import { NONE } from '../clean/clean-file.ts';
import type { Entry, FileDone, FileItem, FilesDone, FilesTask } from '../clean/task-messages.ts';
import { discover, type InputFile } from '../input/discover.ts';
import { isInShard } from '../input/shard.ts';
import { closeTemporary, openTemporary, temporaryFolder } from '../output/atomic-write.ts';
import { journalKey, openJournal, readJournals } from '../output/journal.ts';
import { articleNames, planOutputs } from '../output/output-paths.ts';
import { isClosedPipe, type OutputStream, outputFile, outputTo } from '../output/output-stream.ts';
import { describeError } from '../report/errors.ts';
import { openProgress } from '../report/progress.ts';
import { exitCodeOf, openReporter, type Reporter, summaryOf } from '../report/reporter.ts';
import { addCounts, type Counts, ZERO } from '../report/summary.ts';
import { catchInterrupt, type Interrupt, takeUntil } from './interrupt.ts';
import { orderedMap } from './ordered-map.ts';
import { inlineBytes, openPool } from './pool.ts';

/** Files of one task together: few enough that a Ctrl-C is soon heard. */
const TASK_BYTES = 128 * 1024;
const TASK_FILES = 32;
const TASKS_PER_JOB = 4;

/** One file to clean. There may be millions: what follows from the rest is not kept. */
interface PlanItem {
  readonly path: string;
  readonly size: number;
  /** Below the output folder. */
  readonly output?: string;
  readonly earlier?: Entry;
}

/** Where the outputs go: each to its own file in a folder, or all into one stream. */
interface Plan {
  readonly items: readonly PlanItem[];
  /** Absolute; undefined for a stream. */
  readonly folder: string | undefined;
  readonly bytes: number;
}

/** Cleans many files: folders, globs and names. One bad file never stops the others. */
export async function runFiles(inputs: readonly string[], job: Job, terminal: Terminal): Promise<ExitCode> {
  const started = performance.now();
  const output = job.output === undefined ? undefined : resolve(terminal.cwd, job.output);
  const { files, failures } = await discover(inputs, { cwd: terminal.cwd, output });
  let plan: Plan;
  try {
    plan = planRun(files, output, { job, cwd: terminal.cwd });
  } catch (error) {
    complain(describeError(error), terminal);
    return 2;
  }
  let talk: Reporter;
  try {
    talk = openReporter(job, terminal);
  } catch (error) {
    complain(`${job.errors}: ${describeError(error)}`, terminal);
    return 3;
  }
  for (const failure of failures) talk.fail(failure);
  const interrupt = catchInterrupt();
  try {
    const run = { plan, job, terminal, talk, interrupt };
    const ended = plan.folder === undefined ? await toStream(run, output) : await toFolder(run, plan.folder);
    if (ended.closed) return 0;
    const tally = { ...ended.tally, failed: ended.tally.failed + failures.length };
    const interrupted = interrupt.signal.aborted;
    if (interrupted) talk.warn(goOn(ended.tally, run));
    talk.say(summaryOf(tally, 'file', (performance.now() - started) / 1000));
    return exitCodeOf({ tally, interrupted }, job);
  } catch (error) {
    complain(`${job.output ?? '<stdout>'}: ${describeError(error)}`, terminal);
    return 3;
  } finally {
    interrupt.release();
    talk.close();
  }
}

function complain(message: string, { stderr }: Terminal): void {
  stderr.write(`clean-article: ${terminalSafeLine(message)}\n`);
}

function planRun(
  found: readonly InputFile[],
  output: string | undefined,
  { job, cwd }: { readonly job: Job; readonly cwd: string },
): Plan {
  const { shard } = job;
  const isMine = ({ name }: InputFile) => !shard || isInShard(name, shard);
  const isListing = job.check || job.diff;
  if (output === undefined || isListing || isOneFile(output, job)) {
    if (job.resume) throw new Error('--resume needs a folder: say where with -o DIR');
    if (!isListing && job.to !== 'jsonl' && job.to !== 'sarif' && found.length > 1)
      throw new Error(`${found.length} files need a folder (-o DIR), or --to jsonl for one stream`);
    const items = found.filter(isMine).map(({ path, size }) => ({ path, size }));
    return { items, folder: undefined, bytes: sum(items) };
  }
  if (job.to === 'sarif') throw new Error('SARIF is one file for all inputs: use -o FILE.sarif');
  if (existsSync(output) && !statSync(output).isDirectory())
    throw new Error(`${basename(output)} is a file, but many outputs need a folder`);
  const planned = planOutputs(found, { cwd, folder: output }, articleNames(job.to));
  const earlier = job.resume ? readJournals(output) : new Map();
  const items = planned.filter(isMine).map(({ path, size, output }) => {
    const entry = earlier.get(output);
    return entry ? { path, size, output, earlier: entry } : { path, size, output };
  });
  return { items, folder: output, bytes: sum(items) };
}

/** One file holds all outputs where the format allows it and the name says so. */
function isOneFile(output: string, { to, output: typed }: Job): boolean {
  if (to !== 'jsonl' && to !== 'sarif') return false;
  if (existsSync(output)) return statSync(output).isFile();
  return !typed?.endsWith('/') && new RegExp(`\\.(?:${to}|ndjson|json)(?:\\.gz|\\.zst)?$`, 'iu').test(output);
}

function sum(files: readonly { readonly size: number }[]): number {
  return files.reduce((total, { size }) => total + size, 0);
}

interface Run {
  readonly plan: Plan;
  readonly job: Job;
  readonly terminal: Terminal;
  readonly talk: Reporter;
  readonly interrupt: Interrupt;
}

interface Ended {
  readonly tally: Counts;
  readonly closed: boolean;
}

async function toFolder(run: Run, folder: string): Promise<Ended> {
  const { job } = run;
  const shard = job.shard ? `-${job.shard.index}-of-${job.shard.count}` : '';
  const temporary = temporaryFolder(folder);
  openTemporary(temporary);
  const journal = openJournal(folder, shard, job.resume);
  const place = { root: folder, temporary, key: journalKey(job) };
  try {
    return await eachDone(run, place, async ({ journal: lines }) => journal.add(lines));
  } finally {
    journal.close();
    closeTemporary(temporary);
  }
}

async function toStream(run: Run, output: string | undefined): Promise<Ended> {
  const { job, terminal, plan } = run;
  const isListing = job.check || job.diff;
  if (output !== undefined && plan.items.some(({ path }) => resolve(terminal.cwd, path) === output))
    throw new Error('the output would overwrite an input');
  const sink: OutputStream =
    output === undefined || isListing ? outputTo(terminal.stdout) : outputFile(output);
  const { sarifLog } = await import('../../formats/sarif.ts');
  const sarif: NonNullable<FileDone['sarif']>[number][] = [];
  try {
    const ended = await eachDone(run, NONE, async ({ files }) => {
      for (const { rendered, sarif: own } of files) {
        if (rendered !== undefined && rendered.length > 0) await sink.write(rendered);
        if (own) for (const one of own) sarif.push(one);
      }
    });
    if (job.to === 'sarif' && !isListing) await sink.write(sarifLog(sarif));
    await sink.finish();
    return ended;
  } catch (error) {
    await sink.abandon(false);
    if (isClosedPipe(error)) return { tally: ZERO, closed: true };
    throw error;
  }
}

/** Cleans the files and hands on what came of them, in order. */
async function eachDone(
  run: Run,
  place: typeof NONE,
  take: (done: FilesDone) => Promise<void>,
): Promise<Ended> {
  const { plan, job, terminal, talk, interrupt } = run;
  const pool = openPool({ job, place, inline: inlineBytes(plan.bytes), stop: interrupt.signal });
  const progress = await openProgress({ total: plan.items.length, unit: 'files' }, job, terminal);
  const window = { items: job.jobs * TASKS_PER_JOB, weight: Number.POSITIVE_INFINITY, weigh: () => 0 };
  const used = new Set<string>();
  let tally = ZERO;
  try {
    const work = async (task: FilesTask) => (await pool.run(task)) as FilesDone | undefined;
    for await (const done of orderedMap(takeUntil(interrupt.signal, tasksOf(run)), window, work)) {
      if (!done) break;
      tally = addCounts(tally, done.tally);
      for (const origin of done.used) used.add(origin);
      for (const file of done.files) tell(file, talk);
      await take(done);
      progress.add(done.count);
    }
  } finally {
    progress.stop();
    await pool.close();
  }
  if (!interrupt.signal.aborted && !job.shard && !job.resume) tellUnused(used, run);
  return { tally, closed: false };
}

function* tasksOf({ plan: { items, folder }, terminal: { cwd } }: Run): Generator<FilesTask> {
  let files: FileItem[] = [];
  let bytes = 0;
  for (const { size, ...item } of items) {
    const target = folder === undefined ? {} : { target: join(folder, item.output!) };
    files.push({ ...item, ...target, input: resolve(cwd, item.path) });
    bytes += size;
    if (bytes < TASK_BYTES && files.length < TASK_FILES) continue;
    yield { kind: 'files', files };
    files = [];
    bytes = 0;
  }
  if (files.length > 0) yield { kind: 'files', files };
}

function tell(done: FileDone, talk: Reporter): void {
  if (done.error !== undefined) talk.fail({ path: done.path, error: done.error });
  if (done.overBudget)
    talk.warn(`${done.path}: left whole, since more would be removed than --max-removal allows`);
  for (const remark of done.remarks ?? []) talk.say(remark);
  for (const origin of done.unused ?? [])
    talk.say(`${origin}: this ignore matches nothing any more; remove it`);
}

/** An ignore of the configuration that no file had any use for. */
function tellUnused(used: ReadonlySet<string>, { job, talk }: Run): void {
  for (const { origin, rule } of job.ignores) {
    if (!used.has(origin)) talk.say(`${origin}: the ignore of ${rule} matches nothing any more; remove it`);
  }
}

function goOn(tally: Counts, { plan }: Run): string {
  const done = tally.done + tally.skipped + tally.failed;
  const hint =
    plan.folder === undefined
      ? 'run it again from the start, or with -o DIR so that it can be resumed'
      : 'go on with the same command and --resume';
  return `interrupted: ${done} of ${plan.items.length} files are done; ${hint}`;
}
