import type { ExitCode } from '../../job.ts';

/** An error that is no bug of ours: one line for the user, and the exit code. */
export interface CliError extends Error {
  readonly name: 'Failure';
  readonly exitCode: ExitCode;
}

/** The user asked for something that cannot be (exit code 2). Say what was wrong and what to do. */
export function usageError(message: string): CliError {
  return failure(message, 2);
}

/** An input could not be read or an output not be written (exit code 3). */
export function inputError(message: string): CliError {
  return failure(message, 3);
}

function failure(message: string, exitCode: ExitCode): CliError {
  return Object.assign(new Error(message), { name: 'Failure' as const, exitCode });
}

export function isFailure(error: unknown): error is CliError {
  return error instanceof Error && error.name === 'Failure';
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'you may not read or write it',
  EPERM: 'you may not read or write it',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  EFBIG: 'it would be larger than the system allows',
  EINVAL: 'the system cannot do this with it',
  ELOOP: 'its path holds too many symbolic links',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
};

/** What a system error means, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return (code !== undefined && REASONS[code]) || (error instanceof Error ? error.message : String(error));
}
