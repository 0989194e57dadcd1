import { codeOf, describeError } from '../batch/report/errors.ts';
import { messagesTo } from '../batch/report/reporter.ts';
import type { ExitCode, Terminal } from '../job.ts';
import { dispatch } from './commands/dispatch.ts';
import { findConfig } from './options/find-config.ts';
import type { Request } from './options/parse.ts';
import { parsePlain } from './options/parse-plain.ts';
import type { RawOptions } from './options/raw-options.ts';
import { resolveOptions } from './options/resolve-options.ts';
import { isCliError, usageError } from './terminal/errors.ts';

/** Errors that are not bugs of ours, by name, and the exit code that they mean. */
const EXIT_CODES: Readonly<Record<string, ExitCode>> = { IgnoreError: 2, ReportError: 3 };

/**
 * The whole program. It touches the world through `terminal` and the file system only.
 * @param argv the arguments after the program name
 */
export async function main(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const request = parsePlain(argv) ?? (await import('./options/parse.ts')).parse(argv, terminal);
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
  // What the system refuses is not a bug of ours, wherever it comes up.
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

async function runClean(
  inputs: readonly string[],
  commandLine: RawOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const path = findConfig(commandLine.config, terminal.cwd);
  const config =
    path === undefined
      ? undefined
      : await (await import('./options/config.ts')).readConfig(path, terminal.cwd);
  const raw = { ...config?.options, ...commandLine };
  const job = await resolveOptions(raw, terminal, config?.overrides);
  if (commandLine.printConfig) {
    terminal.stdout.write((await import('./options/config.ts')).printedConfig(raw, config));
    return 0;
  }
  const listed =
    commandLine.filesFrom === undefined
      ? []
      : await (await import('./options/files-from.ts')).readFilesFrom(commandLine, terminal);
  if (inputs.length === 0 && commandLine.filesFrom === undefined && terminal.stdin.isTTY) {
    throw usageError(
      'no input: give a file, a folder or a glob, or pipe a text in; see clean-article --help',
    );
  }
  return dispatch([...inputs, ...listed], commandLine.filesFrom !== undefined, { job, terminal });
}

/** A bug of ours: one line, with the stack on request. */
function reportBug(error: unknown, argv: readonly string[], terminal: Terminal): ExitCode {
  const message = error instanceof Error ? error.message : String(error);
  messagesTo(terminal).error(
    `${message} (this is a bug of clean-article: please report it with the text that brought it up)`,
  );
  const isVerbose = argv.includes('--verbose') || argv.includes('-v');
  for (let cause = error; isVerbose && cause instanceof Error; cause = cause.cause)
    terminal.stderr.write(`${cause.stack}\n`);
  return 3;
}
