import { execFileSync, spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAULTS, type Fault, faultyFolder, NOBODY, smallDisk } from './faults.ts';

const ROOT = resolve(import.meta.dirname, '../..');
let installed: string;

/** The built program in a place that every user may read. */
beforeAll(() => {
  installed = mkdtempSync(join(tmpdir(), 'clean-article-program-'));
  for (const name of ['bin', 'dist', 'package.json'])
    cpSync(join(ROOT, name), join(installed, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(installed, 'node_modules'));
  execFileSync('chmod', ['-R', 'a+rX', installed]);
});
afterAll(() => rmSync(installed, { recursive: true, force: true }));

/** Every file below a folder, links as what they point to, with its content. Not those of the journal. */
function contents(root: string): Record<string, string> {
  const found: Record<string, string> = {};
  const walk = (folder: string) => {
    let names: string[] = [];
    try {
      names = readdirSync(join(root, folder));
    } catch {
      // Without permission: nothing of ours is in it.
    }
    for (const name of names) {
      const path = join(folder, name);
      const stats = lstatSync(join(root, path));
      if (stats.isDirectory()) walk(path);
      else if (stats.isFile() && !path.includes('.clean-article/'))
        found[path] = readFileSync(join(root, path), 'utf8');
    }
  };
  walk('');
  return found;
}

function start({ argv, limit, stdin, stdout }: Fault, cwd: string) {
  const program = [process.execPath, join(installed, 'bin/clean-article.js'), ...argv];
  // bash takes a socket on stdin for a remote login, and would read the settings of the user.
  const shell = ['--norc', '-c', `ulimit -f ${limit}; exec "$@"`, 'bash', ...program];
  const [command, args] = limit === undefined ? [program[0], program.slice(1)] : ['bash', shell];
  const out = stdout === undefined ? 'pipe' : openSync(stdout, 'w');
  const done = spawnSync(command, args, {
    cwd,
    input: stdin ?? '',
    stdio: ['pipe', out, 'pipe'],
    encoding: 'utf8',
    ...NOBODY,
  });
  if (typeof out === 'number') closeSync(out);
  return done;
}

const isPosix = process.platform !== 'win32';

describe.runIf(isPosix)(
  'what goes wrong on a disk is told in one line and leaves nothing half-written',
  () => {
    it.each(FAULTS)('$name', (fault) => {
      const root = faultyFolder();
      fault.arrange?.(root);
      const hasDisk = fault.disk !== undefined && smallDisk(root, fault.disk);
      const cwd = hasDisk ? join(root, 'disk') : root;
      try {
        if (fault.disk !== undefined && !hasDisk) return;
        if (fault.stdout !== undefined && !existsSync(fault.stdout)) return;
        const before = contents(cwd);
        const { status, stderr } = start(fault, cwd);
        expect(stderr).toMatch(fault.says);
        expect(status).toBe(fault.code);
        const after = contents(cwd);
        const made = Object.keys(after).filter((name) => !(name in before));
        expect(made.sort()).toEqual([...(fault.makes ?? [])].sort());
        for (const [name, content] of Object.entries(before))
          expect(after[name] === content, name).toBe(true);
      } finally {
        if (hasDisk) execFileSync('umount', [cwd]);
        if (NOBODY.uid !== undefined || fault.arrange)
          execFileSync('chmod', ['-R', 'u+rwX', root], { stdio: 'ignore' });
        rmSync(root, { recursive: true, force: true });
      }
    });
  },
);
