import { closeSync, openSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { type FlagRow, flagListFormat, flagListHead, flagListLine } from '../../formats/flag-list.ts';
import type { Job, Terminal } from '../../job.ts';

/** The file of `--flags`; without one, flags are discarded. */
export interface FlagFile {
  add(rows: readonly FlagRow[]): void;
  close(): void;
}

/**
 * Opens the file of `--flags` at once, so that a wrong name is reported before any work is done.
 * @param isMore appends to the flags of an earlier file of the same run
 * @throws an Error that names the file
 */
export function openFlagFile(
  { flagsFile }: Pick<Job, 'flagsFile'>,
  { cwd }: Pick<Terminal, 'cwd'>,
  isMore = false,
): FlagFile {
  if (flagsFile === undefined) return { add: () => undefined, close: () => undefined };
  const format = flagListFormat(flagsFile);
  const descriptor = openSync(resolve(cwd, flagsFile), isMore ? 'a' : 'w');
  const write = (text: string) => void (text !== '' && writeSync(descriptor, text));
  if (!isMore) write(flagListHead(format));
  return {
    add: (rows) => write(rows.map((row) => flagListLine(row, format)).join('')),
    close: () => closeSync(descriptor),
  };
}
