import { closeSync, openSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { terminalSafeLine } from '../../formats/terminal-safe.ts';
import type { Job, Terminal } from '../../job.ts';
import { type ErrorLine, toErrorLine } from './errors.ts';

/** Messages for people, on stderr. */
export interface Messages {
  /** A line as it is: a flag, a change, the summary. Not written where the job is quiet. */
  info(line: string): void;
  /** The same for a line that is safe for a terminal already, perhaps in colour. */
  remark(line: string): void;
  /** Something that the user should know even where the job is quiet. */
  warn(message: string): void;
  /** Why something could not be done. */
  error(message: string): void;
}

/** Messages for people, and the errors of inputs for programs. */
export interface Reporter extends Messages {
  /** An input that failed: a file in words, a record as a line of JSON; all as JSON where `--errors` names a file. */
  inputError(failure: ErrorLine): void;
  close(): void;
}

/** Writes messages to a terminal. Opens stderr with the first message only. */
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
 * Opens the file of `--errors` at once, so that a wrong name is known before the work.
 * @param appendErrors adds to the errors of an earlier file of the same run
 * @throws the system's error where the file cannot be opened
 */
export function openReporter(job: Job, terminal: Terminal, appendErrors = false): Reporter {
  const errors =
    job.errors === undefined
      ? undefined
      : openSync(resolve(terminal.cwd, job.errors), appendErrors ? 'a' : 'w');
  // A closed stderr must not end the work.
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
