import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type CleanedInput, cleanInput, NO_PATCH, renderResult } from '../../batch/clean/clean-input.ts';
import { compressionOf } from '../../batch/input/compression-kind.ts';
import type { WholeText } from '../../batch/input/read-whole.ts';
import { isPageName } from '../../batch/input/record-names.ts';
import { readSideFile, type SideFile, sideFileName } from '../../batch/input/side-file.ts';
import { describeError } from '../../batch/report/errors.ts';
import { exitCodeOf, worseOf } from '../../batch/report/exit-code.ts';
import {
  nothingLeftMessage,
  overBudgetMessage,
  pageKindMessage,
  pageMessage,
  renamedIgnoreMessage,
  unsettledMessage,
  unusedIgnoreMessage,
  weakEncodingMessage,
} from '../../batch/report/messages.ts';
import { isNothingLeft } from '../../batch/report/nothing-left.ts';
import { paintFor, paintPatch } from '../../batch/report/paint.ts';
import { messagesTo } from '../../batch/report/reporter.ts';
import { type Totals, totalsOf } from '../../batch/report/totals.ts';
import type { Learnt } from '../../batch/run/learn-folder.ts';
import { appliesTo } from '../../flags/filter.ts';
import { terminalSafe } from '../../formats/terminal-safe.ts';
import { changeLines, lintLines, nameOf } from '../../formats/text-reporter.ts';
import type { Result } from '../../index.ts';
import type { ExitCode, Job, Terminal } from '../../job.ts';
import { inputError } from '../terminal/errors.ts';
import { missingHeap } from '../terminal/memory-limit.ts';
import { write } from '../terminal/terminal.ts';
import { print, targetOf, writeOutput } from './write-output.ts';

/** Errors whose message continues the name of the input. */
const ABOUT_THE_INPUT: readonly string[] = ['SourceError', 'PatchError'];

interface Context {
  readonly job: Job;
  readonly terminal: Terminal;
}

/**
 * Cleans one file or stdin. Loads nothing that a single article does not need.
 * @throws a CliError
 */
export async function cleanOne(input: string, job: Job, terminal: Terminal): Promise<ExitCode> {
  const isStdin = input === '-';
  const raw = isStdin ? await readAll(terminal.stdin) : readInput(input, terminal);
  const path = isStdin ? undefined : input;
  const { bytes, wasCompressed } = await plainBytes(raw, path ?? STDIN_NAME);
  if (wasCompressed && job.diff) throw inputError(`${path ?? STDIN_NAME} ${NO_PATCH}`);
  const ignores = isStdin ? NO_IGNORES : ignoresFor(input, terminal);
  const learnt = isStdin ? undefined : await learntOf(input, job, terminal);
  const context = { job, terminal };
  try {
    const learntFrom = { table: learnt?.table, sha256: learnt?.sha256 };
    const cleaned = cleanInput({ bytes, path, ...ignores, ...learntFrom }, job);
    if (job.write) await rewrite(cleaned.result, { bytes, wasCompressed, path: input }, context);
    else if (!job.check) await writeResult(await renderResult(cleaned.result, job), input, context);
    learnt?.keep?.();
    await reportResult(cleaned, context);
    const totals = totalsOf(cleaned.result);
    const code = exitCodeOf({ totals, interrupted: false }, job);
    return job.summary === undefined ? code : worseOf(code, await summarise(totals, context));
  } catch (error) {
    if (!(error instanceof Error) || !ABOUT_THE_INPUT.includes(error.name)) throw error;
    throw inputError(`${path ?? STDIN_NAME} ${error.message}`);
  }
}

const STDIN_NAME = '<stdin>';

async function plainBytes(bytes: Uint8Array, name: string): Promise<WholeText> {
  if (compressionOf(bytes) === 'none') return { bytes, wasCompressed: false };
  try {
    return (await import('../../batch/input/read-whole.ts')).decompressWhole(bytes);
  } catch (error) {
    throw inputError(`cannot read ${name}: ${describeError(error)}`);
  }
}

interface ReadInput extends WholeText {
  readonly path: string;
}

/** Cleans the file in place, and reports that. */
async function rewrite(
  result: Result,
  { bytes, wasCompressed, path }: ReadInput,
  { job, terminal }: Context,
): Promise<void> {
  const { keptReportName, writeInPlace } = await import('../../batch/output/write-in-place.ts');
  const file = resolve(terminal.cwd, path);
  const outcome = writeInPlace({ file, bytes, wasCompressed }, result, job);
  const how =
    outcome === 'report kept' ? `; ${keptReportName(path)} restores the old text` : '; git has the old text';
  messagesTo(terminal, job.quiet).info(
    outcome === 'unchanged' ? `${path} is clean already` : `${path} is clean now${how}`,
  );
}

async function summarise(totals: Totals, context: Context): Promise<ExitCode> {
  return (await import('../../batch/run/report-totals.ts')).writeSummary(totals, context);
}

/** A single text has nothing to learn from, but it can add to a profile. */
async function learntOf(input: string, job: Job, terminal: Terminal): Promise<Learnt | undefined> {
  if (job.learnInto === undefined) return undefined;
  return (await import('../../batch/run/learn-one.ts')).learnHere([input], job, terminal);
}

function readInput(path: string, terminal: Terminal): Uint8Array {
  try {
    return readFileSync(resolve(terminal.cwd, path));
  } catch (error) {
    throw inputError(`cannot read ${path}: ${describeError(error)}`);
  }
}

async function readAll(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  if (missingHeap(bytes.length) !== undefined) {
    const size = `${Math.round(bytes.length / 1e6)} MB`;
    throw inputError(
      `<stdin> has ${size}, more than this process can clean: save it and give the file's name`,
    );
  }
  return bytes;
}

const NO_IGNORES: Omit<SideFile, 'text'> = { ignores: [], folderIgnores: [] };

function ignoresFor(path: string, terminal: Terminal): Omit<SideFile, 'text'> {
  try {
    return readSideFile(resolve(terminal.cwd, path), path);
  } catch (error) {
    if (error instanceof Error && error.name === 'IgnoreError') throw error;
    throw inputError(`cannot read ${sideFileName(path)}: ${describeError(error)}`);
  }
}

async function writeResult(
  output: string | Uint8Array,
  input: string,
  { job, terminal }: Context,
): Promise<void> {
  if (job.output === undefined)
    return job.outputColour ? printPatch(output, terminal) : print(terminal, output);
  // A trailing slash marks a folder, and `resolve` removes it.
  const slash = job.output.endsWith('/') ? '/' : '';
  const target = targetOf(resolve(terminal.cwd, job.output) + slash, input, job);
  writeOutput(target, output, input === '-' ? undefined : resolve(terminal.cwd, input));
  if (job.open) (await import('../terminal/open-browser.ts')).openBrowser(target, terminal);
}

async function printPatch(patch: string | Uint8Array, terminal: Terminal): Promise<void> {
  const text = terminalSafe(typeof patch === 'string' ? patch : Buffer.from(patch).toString('utf8'));
  await write(terminal.stdout, paintPatch(text, await paintFor(true)));
}

async function reportResult(
  { result, used, unused, ignores }: CleanedInput,
  { job, terminal }: Context,
): Promise<void> {
  const messages = messagesTo(terminal, job.quiet);
  const name = nameOf(result);
  if (result.overBudget) messages.warn(overBudgetMessage(name));
  if (result.unsettled) messages.warn(unsettledMessage(name));
  if (isNothingLeft(result)) messages.warn(nothingLeftMessage(name));
  if (result.pageKind) messages.info(pageKindMessage(name, result.pageKind));
  if (isUnnamedPage(result, job)) messages.info(pageMessage(name));
  if (result.source.weakEncoding) messages.warn(weakEncodingMessage(name, result.source.encoding));
  for (const ignore of ignores.filter(({ formerly }) => formerly !== undefined))
    messages.warn(renamedIgnoreMessage(ignore));
  if (job.flagsFile !== undefined) await listFlagsIn(result, { job, terminal });
  if (job.quiet) return;
  const paint = await paintFor(job.colour);
  const flags = job.flagsFile === undefined ? lintLines(result, paint) : [];
  const lines = [...(job.check ? changeLines(result, paint) : []), ...flags];
  if (job.verbose) lines.push(verboseLine(result));
  if (lines.length > 0) terminal.stderr.write(`${lines.join('\n')}\n`);
  const applying = job.ignores.filter((ignore) => appliesTo(ignore, result.path, job.base));
  for (const ignore of [...applying.filter((one) => !used.includes(one)), ...unused])
    messages.info(unusedIgnoreMessage(ignore));
}

/** True for a file that was recognised as a page by its content, not its name. */
function isUnnamedPage({ path, passes }: Result, { clean: { from } }: Job): boolean {
  return path !== undefined && from === undefined && passes[0]?.pass === 'markup' && !isPageName(path);
}

async function listFlagsIn(result: Result, { job, terminal }: Context): Promise<void> {
  const { openFlagFile } = await import('../../batch/report/flag-file.ts');
  const { flagRows } = await import('../../formats/flag-list.ts');
  try {
    const file = openFlagFile(job, terminal);
    file.add(flagRows(result));
    file.close();
  } catch (error) {
    throw inputError(`cannot write ${job.flagsFile}: ${describeError(error)}`);
  }
}

/** The line that `--verbose` prints for one text. */
function verboseLine(result: Result): string {
  const { encoding, newline } = result.source;
  const ends = { '\n': 'LF', '\r\n': 'CRLF', '\r': 'CR' }[newline];
  const counts = result.passes.map(({ pass, changes, skipped }) => {
    const refused = skipped.length > 0 ? ` (${skipped.length} refused)` : '';
    return `${pass} ${changes.length}${refused}`;
  });
  const done = counts.length > 0 ? counts.join(', ') : 'nothing';
  return `${nameOf(result)}: ${encoding}, ${ends}, language ${result.language}; changes: ${done}; flags: ${result.flags.length}`;
}
