import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folder, run } from './context.ts';

const text =
  'The exercise is called \u201cVostok\u201d (\u201cEst\u201d, in French) and starts in August, they said on Monday.\n';

it('leaves out what .cleanignore of its folder or one above ignores, of a file, a folder and records', async () => {
  const line = 'translation/language-gloss "Est": quoted as it was\n';
  const cwd = folder({
    'in/deep/a.txt': text,
    'in/b.txt': text.replace('August', 'March'),
    'rows/c.jsonl': `${JSON.stringify({ text })}\n`,
  });
  const argvs = [['in/deep/a.txt'], ['in', '--check'], ['rows/c.jsonl', '--flags', 'flags.txt']];
  const flagged = async (argv: readonly string[]) => {
    const { err, code } = await run(argv, { cwd });
    expect(code).toBeLessThan(2);
    const list = argv.includes('--flags') ? readFileSync(join(cwd, 'flags.txt'), 'utf8') : err;
    return list.includes('translation/language-gloss');
  };
  for (const argv of argvs) expect(await flagged(argv), argv[0]).toBe(true);
  writeFileSync(join(cwd, 'in/.cleanignore'), line);
  expect(await Promise.all(argvs.map(flagged))).toEqual([false, false, true]);
  writeFileSync(join(cwd, '.cleanignore'), line);
  rmSync(join(cwd, 'in/.cleanignore'));
  expect(await Promise.all(argvs.map(flagged))).toEqual([false, false, false]);
  // Where a line is wrong, it says so.
  writeFileSync(join(cwd, 'in/.cleanignore'), 'quotes\n');
  const { code, err } = await run(['in/deep/a.txt'], { cwd });
  expect([code, err]).toEqual([2, expect.stringContaining('in/.cleanignore:1: write RULE: reason')]);
});

it('cleans a file again where the decisions on its folder have changed', async () => {
  const cwd = folder({ 'in/a.txt': text, 'in/b.txt': `${text}\n\nMore.` });
  const argv = ['in', '-o', 'out', '--to', 'json', '--resume'];
  await run(argv, { cwd });
  const report = () => readFileSync(join(cwd, 'out/a.json'), 'utf8');
  expect(report()).toContain('translation/language-gloss');
  writeFileSync(join(cwd, 'in/.cleanignore'), 'translation/language-gloss: quoted as it was\n');
  await run(argv, { cwd });
  expect(report()).not.toContain('translation/language-gloss');
});
