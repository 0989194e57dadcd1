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
import { REASONS } from './docs/tables.ts';

const ROOT = resolve(import.meta.dirname, '..');
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** The SHA-256 of every file below a folder. */
function digestOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
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
    // What npm install would do, without a registry: the package alone, which brings no other.
    installed = join(home, 'node_modules', 'clean-article');
    mkdirSync(join(home, 'node_modules'));
    cpSync(join(home, 'package'), installed, { recursive: true });
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
      'dist/report-page.js',
      'dist/report-page.css',
      'dist/index.d.ts',
      'dist/browser.js',
      'dist/browser.d.ts',
      'dist/clean-article.1',
      'dist/data/README.md',
      'LICENSE',
      'README.md',
    ]) {
      expect(existsSync(join(installed, name)), name).toBe(true);
    }
    expect(existsSync(join(installed, 'src'))).toBe(false);
    expect(existsSync(join(installed, 'test'))).toBe(false);
  });

  it('names the origins of its data and code', () => {
    const notice = readFileSync(join(installed, 'NOTICE'), 'utf8');
    for (const origin of ['GeoNames', 'OpenTaal', 'Efficient Language Detector', 'CC BY 4.0', 'Unicode'])
      expect(notice).toContain(origin);
    const licences = readFileSync(join(installed, 'dist/licences.txt'), 'utf8');
    for (const name of Object.keys(REASONS)) expect(licences).toContain(`${name}\n\n`);
    expect(licences).toContain('Apache License');
  });

  it('has no dependencies and no installation scripts', () => {
    const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
    const atRunTime = Object.entries<{ dev?: boolean }>(packages).filter(([, { dev }]) => !dev);
    expect(atRunTime.map(([path]) => path)).toEqual(['']);
    const work = join(home, 'manifest');
    mkdirSync(work);
    const text = readFileSync(join(ROOT, 'package.json'), 'utf8');
    writeFileSync(join(work, 'package.json'), text);
    const step = (name: string) =>
      execFileSync(process.execPath, [join(ROOT, 'build/manifest.mjs'), name], { cwd: work });
    step('pack');
    const packed = JSON.parse(readFileSync(join(work, 'package.json'), 'utf8'));
    expect(packed).not.toHaveProperty('scripts');
    expect(packed).not.toHaveProperty('devDependencies');
    expect(packed.name).toBe(manifest.name);
    step('unpack');
    expect(readFileSync(join(work, 'package.json'), 'utf8')).toBe(text);
  });

  it('reads globs and Common Crawl, and starts workers, without other packages', () => {
    const bin = join(installed, manifest.bin['clean-article']);
    const texts = join(home, 'texts');
    mkdirSync(texts);
    for (let index = 0; index < 40; index++) writeFileSync(join(texts, `${index}.txt`), ARTICLE.repeat(90));
    const run = (...argv: string[]) =>
      execFileSync(process.execPath, [bin, '-q', '--no-learn', ...argv], { cwd: home, encoding: 'utf8' });
    run('texts/*.txt', '-o', 'clean', '-j', '2', '--only', 'layout');
    expect(readdirSync(join(home, 'clean')).filter((name) => name.endsWith('.md'))).toHaveLength(40);
    const text = 'A text of the web.';
    const head = 'WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://example.com/\r\n';
    const rest =
      'WARC-Date: 2024-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: text/plain\r\n';
    writeFileSync(join(home, 'a.wet'), `${head}${rest}Content-Length: ${text.length}\r\n\r\n${text}\r\n\r\n`);
    expect(JSON.parse(run('a.wet'))).toMatchObject({ url: 'https://example.com/', text });
  });

  it('has declarations that a strict compiler takes', () => {
    const use =
      "import { clean, type Report, type Result, toReport } from 'clean-article';\nconst result: Result = clean('x', { quotes: 'curly' });\nexport const report: Report = toReport(result);\n";
    writeFileSync(join(home, 'use.ts'), use);
    const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', ''];
    execFileSync(process.execPath, [compiler, ...options, 'use.ts'], { cwd: home, stdio: 'pipe' });
  });

  it('is built to the same bytes every time', () => {
    const copy = join(home, 'again');
    mkdirSync(copy);
    for (const name of [
      'src',
      'bin',
      'samples',
      'build.mjs',
      'build',
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

  it('is the version that the pre-commit hooks start', () => {
    const hooks = readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8');
    const versions = [...hooks.matchAll(/clean-article@(\S+)/gu)].map(([, version]) => version);
    expect(versions).toEqual([manifest.version, manifest.version]);
  });

  it('has nothing that publint minds', async () => {
    const { messages } = await publint({ pkgDir: installed, pack: false });
    expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
  });
});
