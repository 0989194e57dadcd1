import type { ExitCode } from '../../job.ts';

/** An error that is not a bug: one line for the user, and the exit code. */
export interface CliError extends Error {
  readonly name: 'CliError';
  readonly exitCode: ExitCode;
}

/** The user asked for something impossible (exit code 2). Say what was wrong and what to do. */
export function usageError(message: string): CliError {
  return cliError(message, 2);
}

/** An input could not be read, or an output not written (exit code 3). */
export function inputError(message: string): CliError {
  return cliError(message, 3);
}

function cliError(message: string, exitCode: ExitCode): CliError {
  return Object.assign(new Error(message), { name: 'CliError' as const, exitCode });
}

/** True for the errors that `usageError` and `inputError` make. */
export function isCliError(error: unknown): error is CliError {
  return error instanceof Error && error.name === 'CliError';
}
