import { randomBytes } from 'node:crypto';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { codeOf } from '../report/errors.ts';

/** The folder inside the output folder that holds the journals and the files that are being written. */
export const STATE_FOLDER = '.clean-article';

/** The folder of half-written files of a process: its host and its number. */
const TEMPORARY = /^tmp-(.{0,255})-(\d{1,10})$/u;
/** What a process on another host left, whose life cannot be seen from here, is taken away after a day. */
const FORGOTTEN_MS = 24 * 60 * 60 * 1000;

/** Where the half-written files of this process live; on the same disk as what they become. */
export function temporaryFolder(root: string): string {
  return join(root, STATE_FOLDER, `tmp-${hostname()}-${process.pid}`);
}

/**
 * Writes a file so that its name holds the old content or the new one, whole, at every moment. It is not
 * flushed to the disk: what a power failure tears, the hashes of the journal find at the next `--resume`.
 */
export function replaceFile(target: string, content: string | Uint8Array, temporary: string): void {
  const name = join(temporary, randomBytes(8).toString('hex'));
  try {
    writeFileSync(name, content, { flag: 'wx' });
    renameSync(name, target);
  } catch (error) {
    try {
      unlinkSync(name);
    } catch {
      // It was never made, or the disk is gone: the first error says more.
    }
    throw error;
  }
}

/**
 * Takes away what killed runs left half-written, and makes room for this one. Runs that still work into the
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
  return stats !== undefined && Date.now() - stats.mtimeMs > FORGOTTEN_MS;
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

export function closeTemporary(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // What stands in it will be taken away by the next run.
  }
}
