import { lstatSync, mkdirSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { codeOf } from '../report/errors.ts';

/** The folder in the output folder for journals and files being written. */
export const STATE_FOLDER = '.clean-article';

/** The folder of a process for files being written: its host and process id. */
const TEMPORARY = /^tmp-(.{0,255})-(\d{1,10})$/u;
/** A folder from another host is removed after a day, since it is unknown whether its process still runs. */
const ABANDONED_AFTER_MS = 24 * 60 * 60 * 1000;

/**
 * The folder of this process for files being written. It is on the same disk as the outputs, so that a rename
 * is enough.
 */
export function temporaryFolder(root: string): string {
  return join(root, STATE_FOLDER, `tmp-${hostname()}-${process.pid}`);
}

/**
 * Removes half-written files of killed runs, and makes the folder of this one. Other running processes with
 * the same output folder, such as shards, keep theirs.
 * @throws an Error if a symbolic link would lead to files of others
 */
export function openTemporary(folder: string): void {
  const state = dirname(folder);
  for (const one of [state, folder]) {
    if (lstatSync(one, { throwIfNoEntry: false })?.isSymbolicLink())
      throw new Error(`${basename(one)} in the output folder is a symbolic link`);
  }
  mkdirSync(state, { recursive: true });
  for (const name of readdirSync(state)) {
    const path = join(state, name);
    if (isAbandoned(path)) rmSync(path, { recursive: true, force: true });
  }
  mkdirSync(folder);
}

function isAbandoned(path: string): boolean {
  const [, host, id] = TEMPORARY.exec(basename(path)) ?? [];
  if (host === undefined) return false;
  // In a container every run may have the same process id.
  if (host === hostname()) return Number(id) === process.pid || !isAlive(Number(id));
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && Date.now() - stats.mtimeMs > ABANDONED_AFTER_MS;
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Removes the folder of this process if it is empty. The next run removes what is left. */
export function closeTemporary(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It is not empty, or another process removed it.
  }
}
