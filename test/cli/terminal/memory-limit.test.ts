import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { missingHeap } from '../../../src/cli/terminal/memory-limit.ts';
import { folder } from '../context.ts';

const BIN = resolve(import.meta.dirname, '../../../bin/clean-article.js');

describe('a text that the heap cannot hold', () => {
  it('depends on its size', () => {
    expect(missingHeap(1e6)).toBeUndefined();
    expect(missingHeap(1e9)).toBeGreaterThan(40_000);
  });

  it('is cleaned by a process with a larger heap, as by any other', () => {
    const text = 'The mayor said on Monday that the old bridge stays closed for the summer.\n\n'.repeat(
      40_000,
    );
    const home = folder({ 'large.txt': text });
    const { status, pids } = runSmall(home, ['-q', '--only', 'characters', '-t', 'text', '-o', 'out.txt']);
    expect(status).toBe(0);
    expect(pids.size).toBe(2);
    expect(readFileSync(join(home, 'out.txt'), 'utf8').trimEnd()).toBe(text.trimEnd());
  });

  it('from stdin is refused in words', () => {
    const input = 'A plain line of words.\n\n'.repeat(140_000);
    const argv = ['--max-old-space-size=60', BIN];
    const { status, stdout, stderr } = spawnSync(process.execPath, argv, { input, encoding: 'utf8' });
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^clean-article: <stdin> has 3 MB, .*file's name\n$/u);
  });

  it('keeps the exit code', () => {
    const home = folder({ 'large.txt': `${'A plain line of words.\n\n'.repeat(140_000)}\n\n\nEnd` });
    const { status, pids } = runSmall(home, ['--check', '--only', 'layout', '-q']);
    expect(status).toBe(1);
    expect(pids.size).toBe(2);
  });
});

/** Runs the program with a small heap; each process tells its number. */
function runSmall(cwd: string, argv: readonly string[]) {
  const tell = 'data:text/javascript,process.stderr.write(`<${process.pid}>`)';
  const small = ['--max-old-space-size=60', '--import', tell];
  const { status, stderr } = spawnSync(process.execPath, [...small, BIN, 'large.txt', ...argv], {
    cwd,
    encoding: 'utf8',
  });
  return { status, pids: new Set(stderr.match(/<\d+>/gu)) };
}
