import { lstatSync, mkdirSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { codeOf } from '../report/errors.ts';

/** The folder inside the output folder that holds the journals and the files that are being written. */
export const STATE_FOLDER = '.clean-article';

/** The folder of half-written files of a process: its host and its number. */
const TEMPORARY = /^tmp-(.{0,255})-(\d{1,10})$/u;
/** A folder of a process on another host is removed after a day: whether that process still runs is not known here. */
const ABANDONED_AFTER_MS = 24 * 60 * 60 * 1000;

/** Where this process keeps its half-written files; on the same disk as the outputs, so that a rename suffices. */
export function temporaryFolder(root: string): string {
  return join(root, STATE_FOLDER, `tmp-${hostname()}-${process.pid}`);
}

/**
 * Removes what killed runs left half-written, and makes the folder of this one. Runs that still work into the
 * same output folder, such as the other shards, keep theirs.
 * @throws an Error where a symbolic link would lead to files that are not ours
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
  // In a container every run may have the number of the one before it.
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

/** Removes the folder of this process, unless something is left in it: the next run takes that away. */
export function closeTemporary(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It is not empty, or somebody else removed it.
  }
}
