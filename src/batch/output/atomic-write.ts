import { randomBytes } from 'node:crypto';
import { existsSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The name of a file while it is being written.
 * @param folder on the disk of the target; by default the target's own folder
 */
export function temporaryName(target: string, folder = dirname(target)): string {
  return join(folder, `.clean-article-${randomBytes(8).toString('hex')}.tmp`);
}

/**
 * Writes a file so that at every moment it has either the old or the new content, whole. The file is not
 * flushed to disk: after a power failure the hashes of the journal detect damage at the next `--resume`.
 * @param folder see `temporaryName`
 * @throws the system's error; the target then has its old content, and no temporary file is left
 */
export function replaceFile(target: string, content: string | Uint8Array, folder?: string): void {
  const name = temporaryName(target, folder);
  try {
    writeFileSync(name, content, { flag: 'wx' });
    renameSync(name, target);
  } catch (error) {
    try {
      unlinkSync(name);
    } catch {
      // The file was never made, or the disk is gone; the first error says more.
    }
    throw error;
  }
}

/** True if two paths lead to the same file. Links are followed. */
export function isSameFile(a: string, b: string): boolean {
  // A missing file is reported when it is opened.
  if (!existsSync(a) || !existsSync(b)) return false;
  const [one, other] = [a, b].map((path) => statSync(path, { bigint: true }));
  return one.ino === other.ino && one.dev === other.dev;
}
