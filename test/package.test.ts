import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE } from './cli/context.ts';

const ROOT = resolve(import.meta.dirname, '..');
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** The SHA-256 of every file below a folder. */
function digestOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  // Compiled code serves the Node.js at hand alone and is no part of the package.
  const files = names.filter((name) => statSync(join(folder, name)).isFile() && !name.endsWith('.cache'));
  return Object.fromEntries(
    files.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

describe('the package', () => {
  let home: string;
  let installed: string;

  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'clean-article-package-'));
    const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', home], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    const [{ filename }] = JSON.parse(packed);
    execFileSync('tar', ['-xzf', join(home, filename), '-C', home]);
    // What npm install would do, without a registry: the package and its dependencies side by side.
    installed = join(home, 'node_modules', 'clean-article');
    mkdirSync(join(home, 'node_modules'));
    cpSync(join(home, 'package'), installed, { recursive: true });
    for (const name of Object.keys(manifest.dependencies)) {
      if (existsSync(join(ROOT, 'node_modules', name)))
        cpSync(join(ROOT, 'node_modules', name), join(home, 'node_modules', name), { recursive: true });
    }
    writeFileSync(join(home, 'a.txt'), ARTICLE);
    writeFileSync(join(home, 'package.json'), '{ "type": "module" }');
  });

  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it('runs from another folder', () => {
    const bin = join(installed, manifest.bin['clean-article']);
    expect(execFileSync(process.execPath, [bin, '-q', 'a.txt'], { cwd: home, encoding: 'utf8' })).toMatch(
      /^# Harbour town/u,
    );
  });

  it('is a library', () => {
    const code =
      "import{clean,toMarkdown,toReport,restore}from'clean-article';const r=clean('A “b”c');process.stdout.write(String(Buffer.from(restore(toReport(r)))))";
    expect(
      execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: home, encoding: 'utf8' }),
    ).toBe('A “b”c');
  });

  it('holds its data, schemas and types, and nothing of the workshop', () => {
    for (const name of [
      'dist/report.schema.json',
      'dist/config.schema.json',
      'dist/types/index.d.ts',
      'dist/data/README.md',
      'LICENSE',
      'README.md',
    ]) {
      expect(existsSync(join(installed, name)), name).toBe(true);
    }
    expect(readdirSync(join(installed, 'dist')).filter((name) => name.endsWith('.cache'))).toEqual([]);
    expect(existsSync(join(installed, 'src'))).toBe(false);
    expect(existsSync(join(installed, 'test'))).toBe(false);
  });

  it('names whose data and code it carries', () => {
    const notice = readFileSync(join(installed, 'NOTICE'), 'utf8');
    for (const origin of ['GeoNames', 'OpenTaal', 'Efficient Language Detector', 'CC BY 4.0', 'Unicode'])
      expect(notice).toContain(origin);
    const licences = readFileSync(join(installed, 'dist/licences.txt'), 'utf8');
    for (const name of ['chalk', 'commander', 'diff', 'valibot']) expect(licences).toContain(`${name}\n\n`);
    expect(licences).toContain('Apache License');
  });

  it('runs no script when it or what it needs is installed', () => {
    const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
    const atRunTime = Object.entries<{ dev?: boolean; hasInstallScript?: boolean }>(packages).filter(
      ([path, { dev }]) => path !== '' && !dev,
    );
    expect(atRunTime.length).toBeGreaterThan(8);
    expect(atRunTime.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
    for (const script of ['preinstall', 'install', 'postinstall'])
      expect(manifest.scripts).not.toHaveProperty(script);
  });

  it('is built to the same bytes every time', () => {
    const copy = join(home, 'again');
    mkdirSync(copy);
    for (const name of [
      'src',
      'bin',
      'samples',
      'build.mjs',
      'package.json',
      'tsconfig.json',
      'tsconfig.types.json',
    ])
      cpSync(join(ROOT, name), join(copy, name), {
        recursive: true,
        filter: (path) => !path.includes('knowledge/make'),
      });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    const hashes = [0, 1].map(() => {
      execFileSync(process.execPath, ['build.mjs'], { cwd: copy, stdio: 'ignore' });
      return digestOf(join(copy, 'dist'));
    });
    expect(Object.keys(hashes[0]).length).toBeGreaterThan(20);
    expect(hashes[1]).toEqual(hashes[0]);
  });

  it('has nothing that publint minds', async () => {
    const { messages } = await publint({ pkgDir: installed, pack: false });
    expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
  });
});
