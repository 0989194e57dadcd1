import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { runFiles } from '../../../src/batch/index.ts';
import type { Job } from '../../../src/job.ts';
import { articleOf, jobOf, memoryTerminal, temporaryFolder } from '../context.ts';

/** A folder with the files of a test; a number stands for the article of that number. */
function folderOf(files: Readonly<Record<string, string | number | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), typeof content === 'number' ? articleOf(content) : content);
  }
  return folder;
}

async function run(folder: string, inputs: readonly string[], overrides: Partial<Job> = {}) {
  const memory = memoryTerminal(folder);
  const clean = { only: ['layout', 'quotes'] };
  const code = await runFiles(inputs, jobOf({ to: 'markdown', clean, ...overrides }), memory.terminal);
  return { code, out: memory.stdout().toString(), err: memory.stderr() };
}

/** All files below a folder with their content, sorted. */
function contentOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

const JOURNAL = '.clean-article/journal.jsonl';

test('a folder becomes a folder: same tree, same names', async () => {
  const folder = folderOf({
    'in/a.txt': 1,
    'in/deep/er/b.txt': 2,
    'in/deep/c.v2.md': 3,
    'in/photo.png': 'x',
  });
  const { code, err } = await run(folder, ['in'], { output: 'out' });
  expect(err).toMatch(/^3 files, \d+ words, /mu);
  expect(code).toBe(0);
  expect(Object.keys(contentOf(join(folder, 'out')))).toEqual([
    JOURNAL,
    'a.md',
    'deep/c.v2.md',
    'deep/er/b.md',
  ]);
});

test('files and globs keep their places below the folder that holds them all', async () => {
  const folder = folderOf({ 'x/a.txt': 1, 'y/a.txt': 2, 'y/b (1).txt': 3, 'y/c.txt': 4 });
  await run(folder, ['x/a.txt', 'y/b (1).txt', 'y/[c].txt'], { output: 'out' });
  expect(Object.keys(contentOf(join(folder, 'out')))).toEqual([JOURNAL, 'x/a.md', 'y/b (1).md', 'y/c.md']);
});

test('the output folder is no input, and a second run changes nothing', async () => {
  const folder = folderOf({ 'a.txt': 1, 'b.md': 2 });
  await run(folder, ['.'], { output: 'out' });
  const first = contentOf(folder);
  expect((await run(folder, ['.'], { output: 'out' })).err).toMatch(/^2 files/mu);
  expect(contentOf(folder)).toEqual(first);
});

test.each<[Record<string, number>, string]>([
  [{ 'a.txt': 1, 'a.md': 2 }, 'one name'],
  [{ 'a.txt': 1, 'A.txt': 2 }, 'letter case'],
  [{ 'caf\u00e9.txt': 1, 'cafe\u0301.txt': 2 }, 'Unicode form'],
  [{ 'stra\u00dfe.txt': 1, 'STRASSE.txt': 2 }, 'letter case of more than one letter'],
])('outputs that would meet are an error before anything is written: %s', async (files) => {
  const folder = folderOf(files);
  const { code, err } = await run(folder, ['.'], { output: 'out' });
  expect(code).toBe(2);
  expect(err).toMatch(/would both become/u);
  expect(existsSync(join(folder, 'out'))).toBe(false);
});

test('an input is never overwritten, by whatever name it goes', async () => {
  const folder = folderOf({ 'a.md': 1, 'b.txt': 2 });
  expect((await run(folder, ['a.md', 'b.txt'], { output: '.' })).code).toBe(2);
  mkdirSync(join(folder, 'out'));
  linkSync(join(folder, 'b.txt'), join(folder, 'out/b.md'));
  const { code, err } = await run(folder, ['b.txt', 'a.md'], { output: 'out' });
  expect(code).toBe(2);
  expect(err).toContain('would overwrite an input');
  expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe(articleOf(2));
});

test('links inside a folder are not followed; links in the output do not lead out of it', async () => {
  const outside = folderOf({ 'secret.txt': 9 });
  const folder = folderOf({ 'in/a.txt': 1, 'in/deep/b.txt': 2 });
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'in/link.txt'));
  symlinkSync(outside, join(folder, 'in/folder'));
  symlinkSync(folder, join(folder, 'in/loop'));
  mkdirSync(join(folder, 'out'));
  symlinkSync(outside, join(folder, 'out/deep'));
  const { code, err } = await run(folder, ['in'], { output: 'out' });
  expect(code).toBe(3);
  expect(err).toContain('in/deep/b.txt: a symbolic link leads out of the output folder');
  expect(err).toMatch(/\n1 file, .* 1 failed/u);
  expect(readdirSync(outside)).toEqual(['secret.txt']);
});

test('one bad file never stops the others', async () => {
  const folder = folderOf({ 'a.txt': 1, 'bad.txt': Buffer.from('%PDF-1.7 \0\0\0'), 'z.txt': 3 });
  const { code, err } = await run(folder, ['a.txt', 'missing.txt', 'no*match', 'bad.txt', 'z.txt'], {
    output: 'out',
  });
  expect(code).toBe(3);
  expect(err.split('\n').filter((line) => line.startsWith('clean-article: '))).toHaveLength(3);
  expect(err).toContain('missing.txt: no such file');
  expect(err).toContain('no*match: nothing matches');
  expect(Object.keys(contentOf(join(folder, 'out')))).toEqual([JOURNAL, 'a.md', 'z.md']);
});

test('many files make one stream of records, in the order of their names', async () => {
  const folder = folderOf({ 'b.txt': 2, 'a.txt': 1, 'c/a.txt': 3 });
  const { code, out } = await run(folder, ['.'], { to: 'jsonl', jobs: 2 });
  expect(code).toBe(0);
  const paths = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).path);
  expect(paths).toEqual(['a.txt', 'b.txt', 'c/a.txt']);
  await run(folder, ['a.txt', 'b.txt'], { to: 'jsonl', output: 'all.jsonl' });
  expect(readFileSync(join(folder, 'all.jsonl'), 'utf8').split('\n')).toHaveLength(3);
  expect((await run(folder, ['.'])).code).toBe(2);
});

test('SARIF is one log for all files', async () => {
  const folder = folderOf({ 'b.txt': 2, 'a.txt': 1 });
  const { code, out } = await run(folder, ['.'], { to: 'sarif' });
  expect(code).toBe(0);
  expect(JSON.parse(out).runs).toHaveLength(1);
});

test('--check and --diff write no file and say so by the exit code', async () => {
  const folder = folderOf({ 'a.txt': 1, 'b.txt': 'All is well here.\n' });
  const check = await run(folder, ['.'], { check: true, output: 'out' });
  expect(check.code).toBe(1);
  expect(check.out).toBe('');
  const diff = await run(folder, ['.'], { diff: true });
  expect(diff.code).toBe(1);
  expect(diff.out).toMatch(/^--- a\.txt\n/u);
  expect((await run(folder, ['b.txt'], { check: true })).code).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b.txt']);
});

test('--resume does what is new, changed or damaged, and nothing else', async () => {
  const names = ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt'];
  const folder = folderOf(Object.fromEntries(names.map((name, index) => [name, index])));
  const out = join(folder, 'out');
  await run(folder, ['.'], { output: 'out' });
  const whole = contentOf(out);
  writeFileSync(join(out, 'b.md'), 'someone else was here');
  writeFileSync(join(folder, 'c.txt'), articleOf(77));
  const old = new Date(0);
  for (const name of ['a.md', 'd.md']) utimesSync(join(out, name), old, old);
  const { err } = await run(folder, ['.'], { output: 'out', resume: true });
  expect(err).toMatch(/^2 files, 3 done before, /mu);
  expect(statSync(join(out, 'a.md')).mtimeMs).toBe(0);
  expect(contentOf(out)['b.md']).toBe(whole['b.md']);
  expect(contentOf(out)['c.md']).toContain('number 77');
  expect(
    (await run(folder, ['.'], { output: 'out', resume: true, clean: { only: ['layout'] } })).err,
  ).toMatch(/^5 files, \d+ words/mu);
});

test('a journal that a kill cut short is read as far as it is whole', async () => {
  const folder = folderOf({ 'a.txt': 1, 'b.txt': 2, 'c.txt': 3 });
  const out = join(folder, 'out');
  await run(folder, ['.'], { output: 'out' });
  const whole = contentOf(out);
  const lines = whole[JOURNAL].split('\n');
  writeFileSync(join(out, JOURNAL), `${lines[0]}\n${lines[1].slice(0, 90)}`);
  const killed = `tmp-${hostname()}-${deadProcess()}`;
  mkdirSync(join(out, '.clean-article', killed));
  writeFileSync(join(out, '.clean-article', killed, 'abc'), 'half');
  const { err } = await run(folder, ['.'], { output: 'out', resume: true });
  expect(err).toMatch(/^2 files, 1 done before, /mu);
  expect(contentOf(out)).toEqual(whole);
  appendFileSync(join(out, JOURNAL), 'rubbish\n');
  expect((await run(folder, ['.'], { output: 'out', resume: true })).err).toMatch(
    /^0 files, 3 done before, /mu,
  );
});

/** The number of a process that has ended. */
function deadProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

test('what other living runs into the same folder are writing stays', async () => {
  const folder = folderOf({ 'a.txt': 1, 'b.txt': 2 });
  const state = join(folder, 'out/.clean-article');
  const here = join(state, `tmp-${hostname()}-${process.ppid}`);
  const elsewhere = join(state, 'tmp-another.host-12');
  const forgotten = join(state, 'tmp-another.host-13');
  for (const one of [here, elsewhere, forgotten]) {
    mkdirSync(one, { recursive: true });
    writeFileSync(join(one, 'abc'), 'half');
  }
  utimesSync(forgotten, new Date(0), new Date(0));
  expect((await run(folder, ['.'], { output: 'out' })).code).toBe(0);
  expect([here, elsewhere, forgotten].map((one) => existsSync(join(one, 'abc')))).toEqual([
    true,
    true,
    false,
  ]);
});

test('ignores of a configuration that no file has a use for are reported', async () => {
  const folder = folderOf({ 'a.txt': 1, 'b.txt': 2 });
  const ignore = {
    path: undefined,
    rule: 'translation',
    words: 'nowhere',
    reason: 'r',
    origin: 'c: ignore 1',
  };
  const { err } = await run(folder, ['.'], { output: 'out', ignores: [ignore] });
  expect(err).toContain('c: ignore 1: the ignore of translation no longer matches anything; remove it');
});

test('shards share the work: every file once, the same result as one process, resumable as one', async () => {
  const names = Array.from({ length: 40 }, (_, index) => `part/${index}.txt`);
  const folder = folderOf(Object.fromEntries(names.map((name, index) => [name, index])));
  await run(folder, ['part'], { output: 'one' });
  let files = 0;
  for (const index of [1, 2, 3]) {
    const { err } = await run(folder, ['part'], { output: 'three', shard: { index, count: 3 } });
    files += Number(/^(\d+) file/mu.exec(err)?.[1]);
  }
  expect(files).toBe(40);
  const articles = (name: string) =>
    Object.entries(contentOf(join(folder, name))).filter(([file]) => file.endsWith('.md'));
  expect(articles('three')).toEqual(articles('one'));
  const { err } = await run(folder, ['part'], { output: 'three', resume: true });
  expect(err).toMatch(/^0 files, 40 done before/mu);
});

test('a file over the removal budget is reported and gives code 4', async () => {
  const notice =
    'We use cookies and similar technologies to improve your experience on our website and to show you advertising that matches your interests. By clicking Accept all cookies you agree to our privacy policy and our terms of use.';
  const articles = Array.from({ length: 8 }, (_, index) => articleOf(index));
  const folder = folderOf({
    'a.txt': [...articles, notice, 'Accept all cookies', 'Cookie settings', 'Leave a Reply'].join('\n\n'),
  });
  const { code, err } = await run(folder, ['.'], { output: 'out', clean: { maxRemoval: 0 } });
  expect(code).toBe(4);
  expect(err).toContain('nothing was removed');
});
