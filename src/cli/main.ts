import { codeOf, describeError } from '../batch/report/errors.ts';
import { messagesTo } from '../batch/report/reporter.ts';
import type { ExitCode, Terminal } from '../job.ts';
import { dispatch } from './commands/dispatch.ts';
import { checkCombinations, checkIgnored } from './options/combinations.ts';
import type { Config } from './options/config.ts';
import { findConfig } from './options/find-config.ts';
import { withOutput } from './options/output-format.ts';
import { parse, type Request } from './options/parse.ts';
import type { RawOptions } from './options/raw-options.ts';
import { resolveOptions } from './options/resolve-options.ts';
import type { RuleOverrides } from './options/rule-overrides.ts';
import { isCliError, usageError } from './terminal/errors.ts';

/** Errors that are not bugs, by name, with their exit codes. */
const EXIT_CODES: Readonly<Record<string, ExitCode>> = { IgnoreError: 2, ReportError: 3 };

/**
 * The whole program. It reaches the outside world only through `terminal` and the file system.
 * @param argv the arguments after the program name
 */
export async function main(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const request = parse(argv, terminal);
    if (!request) return 0;
    return 'raw' in request
      ? await runClean(request.inputs, request.raw, terminal)
      : await runCommand(request, terminal);
  } catch (error) {
    return reportError(error, argv, terminal);
  }
}

function reportError(error: unknown, argv: readonly string[], terminal: Terminal): ExitCode {
  // A reader that has seen enough, such as head, is not an error.
  if (codeOf(error) === 'EPIPE') return 0;
  if (!(error instanceof Error)) return reportBug(error, argv, terminal);
  const messages = messagesTo(terminal);
  const exitCode = isCliError(error) ? error.exitCode : EXIT_CODES[error.name];
  if (exitCode !== undefined) {
    messages.error(error.message);
    return exitCode;
  }
  if (!('syscall' in error)) return reportBug(error, argv, terminal);
  // What the system refuses is not a bug, wherever it happens.
  messages.error(describeError(error));
  return 3;
}

async function runCommand(
  request: Exclude<Request, { raw: RawOptions }>,
  terminal: Terminal,
): Promise<ExitCode> {
  const { runCommand: run } = await import('./commands/run-command.ts');
  return run(request, terminal);
}

async function runClean(named: readonly string[], typed: RawOptions, terminal: Terminal): Promise<ExitCode> {
  const isList = typed.filesFrom !== undefined;
  const inputs = isList ? [...named, ...(await namesFrom(typed, terminal))] : named;
  if (typed.printConfig) return printConfig(inputs, typed, terminal);
  const { raw, overrides } = await settle(inputs, typed, terminal);
  const job = await resolveOptions(raw, terminal, overrides);
  if (inputs.length === 0 && !isList && terminal.stdin.isTTY) {
    throw usageError(
      'no input: give a file, a folder or a glob, or pipe in a text; see clean-article --help',
    );
  }
  return dispatch(inputs, isList, { job, terminal });
}

async function namesFrom(typed: RawOptions, terminal: Terminal): Promise<readonly string[]> {
  return (await import('./options/files-from.ts')).readFilesFrom(typed, terminal);
}

/** Merges the command line and the configuration, and checks what can be checked without the values. */
async function settle(inputs: readonly string[], typed: RawOptions, terminal: Terminal): Promise<Settled> {
  const { cwd } = terminal;
  const path = findConfig(typed.config, inputs, cwd);
  const config = path === undefined ? undefined : await readConfigFile(path, terminal);
  const raw = withOutput({ ...config?.options, ...typed }, { typed, inputs, cwd });
  checkCombinations(raw);
  checkIgnored(typed, raw);
  return { raw, overrides: config?.overrides, config };
}

interface Settled {
  readonly raw: RawOptions;
  readonly overrides: RuleOverrides | undefined;
  readonly config: Config | undefined;
}

async function readConfigFile(path: string, terminal: Terminal): Promise<Config> {
  const { warn } = messagesTo(terminal);
  return (await import('./options/config.ts')).readConfig(path, terminal.cwd, warn);
}

/** Prints the options in effect. If the configuration is wrong, says what is wrong with it. */
async function printConfig(
  inputs: readonly string[],
  typed: RawOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { printedConfig } = await import('./options/print-config.ts');
  try {
    const { raw, overrides, config } = await settle(inputs, typed, terminal);
    await resolveOptions(raw, terminal, overrides);
    terminal.stdout.write(printedConfig(raw, config));
    return 0;
  } catch (error) {
    if (!isCliError(error)) throw error;
    const file = typed.config === false ? undefined : nearestConfig(typed.config, inputs, terminal.cwd);
    terminal.stdout.write(printedConfig(typed, undefined, { file, problem: error.message }));
    throw error;
  }
}

function nearestConfig(
  named: string | undefined,
  inputs: readonly string[],
  cwd: string,
): string | undefined {
  try {
    return findConfig(named, inputs, cwd);
  } catch {
    return undefined;
  }
}

/** Reports a bug in one line, with the stack if `--verbose`. */
function reportBug(error: unknown, argv: readonly string[], terminal: Terminal): ExitCode {
  const message = error instanceof Error ? error.message : String(error);
  messagesTo(terminal).error(
    `${message} (this is a bug in clean-article: please report it with the text that caused it)`,
  );
  const isVerbose = argv.includes('--verbose') || argv.includes('-v');
  for (let cause = error; isVerbose && cause instanceof Error; cause = cause.cause)
    terminal.stderr.write(`${cause.stack}\n`);
  return 3;
}
