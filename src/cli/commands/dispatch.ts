import { existsSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { recordFormatOf } from '../../batch/input/record-names.ts';
import { isSameFile } from '../../batch/output/atomic-write.ts';
import { NO_SUCH_FILE, NOT_UTF8 } from '../../batch/report/errors.ts';
import type { ExitCode, InputFormat, Job, Terminal } from '../../job.ts';
import { COMMANDS } from '../options/command-table.ts';
import { formatByName } from '../options/output-format.ts';
import { didYouMean } from '../terminal/did-you-mean.ts';
import { inputError, usageError } from '../terminal/errors.ts';
import { missingHeap } from '../terminal/memory-limit.ts';
import { cleanOne } from './clean-one.ts';

interface Context {
  readonly job: Job;
  readonly terminal: Terminal;
}

/** Cleans a single text directly, and many files or a corpus as a batch. */
export async function dispatch(
  inputs: readonly string[],
  isList: boolean,
  { job, terminal }: Context,
): Promise<ExitCode> {
  checkInputs(inputs, { job, terminal });
  checkCommand(inputs, terminal);
  const formats = inputs.map((input) => formatOf(input, job));
  const from = job.from === 'auto' ? formats.find((format) => format !== 'auto') : job.from;
  if (from === 'jsonl' || from === 'wet') {
    if (inputs.length > 1 && !formats.every((format) => format === from)) {
      throw usageError(`records and plain files cannot be combined: name only ${from} files, or give --from`);
    }
    for (const mode of ['diff', 'write'] as const)
      if (job[mode]) throw usageError(`--${mode} is for files, not for ${from} records`);
    const { runRecordFiles } = await import('../../batch/index.ts');
    return showReport(await runRecordFiles(inputs, { ...job, from }, terminal), { job, terminal });
  }
  const input = inputs[0] ?? '-';
  if (job.learnInto !== undefined && !isList && input === '-')
    throw usageError('--learn-into needs files: standard input cannot be read twice');
  if (job.write && !isList && input === '-') throw usageError('--write needs files: stdin cannot be written');
  if (!isList && inputs.length <= 1 && !job.resume && !job.shard && isOneText(input, terminal)) {
    if (job.report !== undefined)
      throw usageError('--report shows a run over many texts; for one, use -o FILE.html');
    const heap = input === '-' ? undefined : missingHeap(textSize(resolve(terminal.cwd, input)));
    return heap !== undefined && terminal.restart ? terminal.restart(heap) : cleanOne(input, job, terminal);
  }
  checkFolderOutput(job, terminal);
  const { runFiles } = await import('../../batch/index.ts');
  return showReport(await runFiles(inputs, job, terminal), { job, terminal });
}

/** Opens the report of a run, if requested and written. */
async function showReport(code: ExitCode, { job, terminal }: Context): Promise<ExitCode> {
  const report = job.open && job.report !== undefined ? resolve(terminal.cwd, job.report) : undefined;
  if (report !== undefined && code !== 2 && existsSync(report))
    (await import('../terminal/open-browser.ts')).openBrowser(report, terminal);
  return code;
}

/** The first of several inputs may be a misspelt command. */
function checkCommand([input, ...more]: readonly string[], { cwd }: Terminal): void {
  if (more.length === 0 || existsSync(resolve(cwd, input))) return;
  const hint = hintFor(input);
  if (hint !== '') throw inputError(`cannot read ${input}: ${NO_SUCH_FILE}${hint}`);
}

const ADDRESS = /^https?:\/\//iu;

/** Before anything is read, reports inputs that are not files and outputs that are inputs. */
function checkInputs(inputs: readonly string[], { job, terminal }: Context): void {
  const address = inputs.find((input) => ADDRESS.test(input));
  if (address !== undefined)
    throw usageError(
      `${address}: clean-article does not fetch from the web: curl -sSL '${address}' | clean-article --url '${address}'`,
    );
  const { flagsFile, report } = job;
  if (report !== undefined) checkReportPlace(report, terminal);
  for (const [option, file] of Object.entries({ '--flags': flagsFile, '--report': report })) {
    if (file === undefined) continue;
    const clash = inputs.find((input) =>
      isSameFile(resolve(terminal.cwd, input), resolve(terminal.cwd, file)),
    );
    if (clash !== undefined) throw usageError(`${option} ${file} is an input: give another name`);
  }
}

/** Checks before a long run, not after it, whether the report can be written. */
function checkReportPlace(report: string, { cwd }: Terminal): void {
  const file = resolve(cwd, report);
  if (existsSync(file) && statSync(file).isDirectory())
    throw usageError(`--report ${report}: this is a folder`);
  let folder = dirname(file);
  while (!existsSync(folder)) folder = dirname(folder);
  if (!statSync(folder).isDirectory())
    throw usageError(`--report ${report}: ${relative(cwd, folder)} is not a folder`);
}

/** One file cannot contain many articles, except in formats made for that. */
function checkFolderOutput({ to, output }: Job, { cwd }: Terminal): void {
  if (output === undefined || to === 'jsonl' || to === 'sarif' || formatByName(output, cwd) === undefined)
    return;
  const rest = output.replace(/\.[^.]*$/u, '');
  throw usageError(
    `-o ${output} names one file, but there may be many articles: name a folder, -o ${rest}/, or one file of records, -o ${rest}.jsonl`,
  );
}

/** The usual upper limit of how much text grows when it is decompressed. */
const USUAL_RATIO = 10;

function textSize(file: string): number {
  return statSync(file).size * (/\.(?:gz|zst)$/iu.test(file) ? USUAL_RATIO : 1);
}

function formatOf(input: string, { from }: Job): InputFormat {
  if (from !== 'auto') return from;
  return recordFormatOf(input) ?? 'auto';
}

const GLOB = /[*?[\]{}!()]/u;

/** A file or stdin, as opposed to a folder or a glob. */
function isOneText(input: string, { cwd }: Terminal): boolean {
  if (input === '-') return true;
  const path = resolve(cwd, input);
  if (existsSync(path)) return !statSync(path).isDirectory();
  if (GLOB.test(input)) return false;
  throw inputError(
    `cannot read ${input}: ${input.includes('\ufffd') ? NOT_UTF8 : NO_SUCH_FILE}${hintFor(input)}`,
  );
}

/** A misspelt command looks like a file name. */
function hintFor(input: string): string {
  const commands = [...COMMANDS.map((command) => command.name), 'help'];
  return input.includes('.') || input.includes('/') ? '' : didYouMean(input, commands);
}
