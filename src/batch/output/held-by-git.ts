import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { basename, dirname } from 'node:path';

const STAGED = /^\d+ ([0-9a-f]+) 0\t/u;
const SHA256_LENGTH = 64;

/**
 * True if the index of a git repository has exactly these bytes of a file, so that git can restore them.
 * @param file absolute
 */
export function isHeldByGit(file: string, bytes: Uint8Array): boolean {
  const argv = ['--literal-pathspecs', 'ls-files', '--stage', '-z', '--', basename(file)];
  const { status, stdout } = spawnSync('git', argv, { cwd: dirname(file), encoding: 'utf8' });
  const [, held] = status === 0 ? (STAGED.exec(stdout) ?? []) : [];
  if (held === undefined) return false;
  const hash = createHash(held.length === SHA256_LENGTH ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === held;
}
