import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isSameFile, replaceFile } from '../../../src/batch/output/atomic-write.ts';
import { temporaryFolder } from '../context.ts';

test('a file is replaced, and nothing else is left', () => {
  const folder = temporaryFolder();
  const target = join(folder, 'a.md');
  replaceFile(target, 'old');
  replaceFile(target, Buffer.from('new'));
  expect(readFileSync(target, 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['a.md']);
});

test('what cannot be replaced stays, and no temporary file is left', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'a.md/full'), { recursive: true });
  expect(() => replaceFile(join(folder, 'a.md'), 'new')).toThrow();
  expect(readdirSync(folder)).toEqual(['a.md']);
});

test('one file is known under every name', () => {
  const folder = temporaryFolder();
  const path = (name: string) => join(folder, name);
  for (const name of ['a', 'b']) writeFileSync(path(name), 'same content');
  symlinkSync('a', path('symbolic'));
  linkSync(path('a'), path('hard'));
  expect(['a', 'symbolic', 'hard'].map((name) => isSameFile(path('a'), path(name)))).toEqual([
    true,
    true,
    true,
  ]);
  expect(['b', 'missing'].map((name) => isSameFile(path('a'), path(name)))).toEqual([false, false]);
});
