import type { ExitCode, Terminal } from '../job.ts';
import { dispatch } from './commands/dispatch.ts';
import { findConfig } from './options/find-config.ts';
import type { Request } from './options/parse.ts';
import { parsePlain } from './options/parse-plain.ts';
import type { RawOptions } from './options/raw-options.ts';
import { resolveOptions } from './options/resolve-options.ts';
import { isFailure, reasonOf, usageError } from './terminal/errors.ts';
import { say } from './terminal/terminal.ts';

/** Errors of the parts below that are no bugs, by name, and the exit code they mean. */
const EXIT_OF: Readonly<Record<string, ExitCode>> = { IgnoreError: 2, ReportError: 3 };

/**
 * The whole program. It touches the world through `terminal` and the file system alone.
 * @param argv what was typed behind the program's name
 */
export async function main(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const request = parsePlain(argv) ?? (await import('./options/parse.ts')).parse(argv, terminal);
    if (!request) return 0;
    return 'typed' in request
      ? await runClean(request.inputs, request.typed, terminal)
      : await runCommand(request, terminal);
  } catch (error) {
    // A reader that has seen enough, such as head, is no error.
    if ((error as NodeJS.ErrnoException)?.code === 'EPIPE') return 0;
    if (isFailure(error)) {
      say(terminal, error.message);
      return error.exitCode;
    }
    const known = error instanceof Error ? EXIT_OF[error.name] : undefined;
    if (known !== undefined) {
      say(terminal, (error as Error).message);
      return known;
    }
    // What the system refused is no bug of ours, wherever it comes up.
    if (error instanceof Error && 'syscall' in error) {
      say(terminal, reasonOf(error));
      return 3;
    }
    return reportBug(error, argv, terminal);
  }
}

async function runCommand(
  request: Exclude<Request, { typed: RawOptions }>,
  terminal: Terminal,
): Promise<ExitCode> {
  const { runCommand: run } = await import('./commands/run-command.ts');
  return run(request, terminal);
}

async function runClean(inputs: readonly string[], given: RawOptions, terminal: Terminal): Promise<ExitCode> {
  const path = findConfig(given.config, terminal.cwd);
  const config =
    path === undefined
      ? undefined
      : await (await import('./options/config.ts')).readConfig(path, terminal.cwd);
  const typed = { ...config?.typed, ...given };
  const job = await resolveOptions(typed, terminal, config?.rulebook);
  if (given.printConfig) {
    terminal.stdout.write((await import('./options/config.ts')).printedConfig(typed, config));
    return 0;
  }
  const listed =
    given.filesFrom === undefined
      ? []
      : await (await import('./options/files-from.ts')).readList(given, terminal);
  if (inputs.length === 0 && given.filesFrom === undefined && terminal.stdin.isTTY) {
    throw usageError(
      'no input: give a file, a folder or a glob, or pipe a text in; see clean-article --help',
    );
  }
  return dispatch([...inputs, ...listed], given.filesFrom !== undefined, { job, terminal });
}

/** A bug of ours: one line, with the stack on request. */
function reportBug(error: unknown, argv: readonly string[], terminal: Terminal): ExitCode {
  const message = error instanceof Error ? error.message : String(error);
  say(
    terminal,
    `${message} (this is a bug of clean-article: please report it with the text that brought it up)`,
  );
  const isVerbose = argv.includes('--verbose') || argv.includes('-v');
  for (let cause = error; isVerbose && cause instanceof Error; cause = cause.cause)
    terminal.stderr.write(`${cause.stack}\n`);
  return 3;
}
