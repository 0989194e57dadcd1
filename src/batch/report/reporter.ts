import { closeSync, openSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { terminalSafeLine } from '../../formats/terminal-safe.ts';
import type { Job, Terminal } from '../../job.ts';
import { type ErrorLine, toErrorLine } from './errors.ts';

/** Messages for people, on stderr. */
export interface Messages {
  /** A plain line: a flag, a change, the summary. Not written if the job is quiet. */
  info(line: string): void;
  /** The same for a line that is already safe for a terminal, perhaps in colour. */
  remark(line: string): void;
  /** A warning, written even if the job is quiet. */
  warn(message: string): void;
  /** An error. */
  error(message: string): void;
}

/** Messages for people, and errors of inputs for programs. */
export interface Reporter extends Messages {
  /** A failed input: a file as a message, a record as a line of JSON; all as JSON if `--errors` names a file. */
  inputError(failure: ErrorLine): void;
  close(): void;
}

/** Writes messages to a terminal. stderr is opened with the first message. */
export function messagesTo(terminal: Pick<Terminal, 'stderr'>, isQuiet = false): Messages {
  const write = (line: string) => void terminal.stderr.write(`${terminalSafeLine(line)}\n`);
  const named = (message: string) => write(`clean-article: ${message}`);
  return {
    info: (line) => {
      if (!isQuiet) write(line);
    },
    remark: (line) => {
      if (!isQuiet) terminal.stderr.write(`${line}\n`);
    },
    warn: named,
    error: named,
  };
}

/**
 * Opens the file of `--errors` at once, so that a wrong name is reported before any work is done.
 * @param appendErrors appends to the errors of an earlier file of the same run
 * @throws the system's error if the file cannot be opened
 */
export function openReporter(job: Job, terminal: Terminal, appendErrors = false): Reporter {
  const errors =
    job.errors === undefined
      ? undefined
      : openSync(resolve(terminal.cwd, job.errors), appendErrors ? 'a' : 'w');
  // A closed stderr must not stop the work.
  terminal.stderr.on('error', () => undefined);
  const messages = messagesTo(terminal, job.quiet);
  return {
    ...messages,
    inputError: (failure) => {
      if (errors !== undefined) writeSync(errors, toErrorLine(failure));
      else if (failure.line !== undefined) terminal.stderr.write(toErrorLine(failure));
      else messages.error(`${failure.path}: ${failure.error}`);
    },
    close: () => {
      if (errors !== undefined) closeSync(errors);
    },
  };
}
