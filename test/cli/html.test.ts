import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ARTICLE, folder, run } from './context.ts';

/* These take the code of the page from the last build. */

it('writes one page for an article', async () => {
  const cwd = folder({ 'a.txt': ARTICLE });
  expect((await run(['-q', 'a.txt', '--to', 'html', '-o', 'a.html'], { cwd })).code).toBe(0);
  const page = readFileSync(join(cwd, 'a.html'), 'utf8');
  expect(page).toMatch(/^<!doctype html>\n/u);
  expect(page).toContain('Harbour town rebuilds its bridge');
  expect(Buffer.byteLength(page) - ARTICLE.length).toBeLessThan(60_000);
});

it('writes one page a file for a folder', async () => {
  const cwd = folder({ 'in/a.txt': ARTICLE, 'in/b.txt': ARTICLE });
  expect((await run(['-q', 'in', '--to', 'html', '-o', 'out'], { cwd })).code).toBe(0);
  for (const name of ['a.html', 'b.html']) expect(existsSync(join(cwd, 'out', name))).toBe(true);
});

it('opens the page in the browser of BROWSER', async () => {
  const cwd = folder({ 'a.txt': ARTICLE });
  const [browser, seen] = [join(cwd, 'browser'), join(cwd, 'seen')];
  writeFileSync(browser, `#!/bin/sh\nprintf %s "$1" > '${seen}.part' && mv '${seen}.part' '${seen}'\n`);
  chmodSync(browser, 0o755);
  const argv = ['-q', 'a.txt', '-t', 'html', '-o', 'a.html', '--open'];
  expect((await run(argv, { cwd, env: { BROWSER: browser } })).code).toBe(0);
  await expect.poll(() => existsSync(seen), { timeout: 10_000 }).toBe(true);
  expect(readFileSync(seen, 'utf8')).toMatch(/^file:.*\/a\.html$/u);
});

it('opens the report of a run, too', async () => {
  const cwd = folder({ 'in/a.txt': ARTICLE, 'in/b.txt': ARTICLE });
  const [browser, seen] = [join(cwd, 'browser'), join(cwd, 'seen')];
  writeFileSync(browser, `#!/bin/sh\nprintf %s "$1" > '${seen}.part' && mv '${seen}.part' '${seen}'\n`);
  chmodSync(browser, 0o755);
  const argv = ['-q', 'in', '-o', 'out', '--report', 'run.html', '--open'];
  expect((await run(argv, { cwd, env: { BROWSER: browser } })).code).toBe(0);
  await expect.poll(() => existsSync(seen), { timeout: 10_000 }).toBe(true);
  expect(readFileSync(seen, 'utf8')).toMatch(/^file:.*\/run\.html$/u);
});

it.each([[['--open']], [['--open', '-t', 'html']], [['--open', '-o', 'a.md']]])(
  '%j says what is missing',
  async (argv) => {
    const { code, err } = await run(argv, { stdin: ARTICLE });
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('--open needs -o FILE.html or --report FILE.html'),
    ]);
  },
);
