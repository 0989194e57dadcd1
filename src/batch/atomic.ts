import { randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The folder inside the output folder that holds the journals and the files that are being written. */
export const STATE_FOLDER = '.clean-article';

const TEMPORARY = 'tmp';

/** Where the half-written files of one process (or one shard) live; on the same disk as what they become. */
export function temporaryFolder(root: string, shard: string): string {
  return join(root, STATE_FOLDER, TEMPORARY + shard);
}

/**
 * Writes a file so that its name holds the old content or the new one, whole, at every moment. It is not
 * flushed to the disk: what a power failure tears, the hashes of the journal find at the next `--resume`.
 */
export function replaceFile(target: string, content: string | Uint8Array, temporary: string): void {
  const name = join(temporary, `${process.pid}-${randomBytes(6).toString('hex')}`);
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
 * Takes away what a killed run left half-written, and makes room for this one.
 * @throws an Error where a symbolic link would lead to files that are not ours
 */
export function openTemporary(folder: string): void {
  for (const one of [dirname(folder), folder]) {
    if (lstatSync(one, { throwIfNoEntry: false })?.isSymbolicLink())
      throw new Error(`${basename(one)} in the output folder is a symbolic link`);
  }
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) unlinkSync(join(folder, name));
}

export function closeTemporary(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Another process still writes there.
  }
}
