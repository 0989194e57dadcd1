import { describe, expect, it } from 'vitest';
import { linkBetween, pageName, pagesFolder } from '../../../src/batch/overview/pages.ts';

describe('the own report of a text', () => {
  it.each([
    ['a/b.txt', undefined],
    ['../../etc/passwd', undefined],
    ['.hidden', undefined],
    ['"><script>.txt', undefined],
    [`${'long'.repeat(100)}.txt`, undefined],
    ['pages.jsonl', 7],
    ['CON.txt', undefined],
    ['\u65b0\u805e.txt', undefined],
  ])('has a name that any disk takes: %s, %s', (path, line) => {
    const name = pageName({ path, ...(line === undefined ? {} : { line }) });
    expect(name).toMatch(/^[A-Za-z0-9_-]?[A-Za-z0-9._-]{0,70}-[0-9a-f]{8}\.html$/u);
    expect(name).not.toMatch(/^\./u);
  });

  it('has a name of its own', () => {
    const names = [
      pageName({ path: 'a/b.txt' }),
      pageName({ path: 'c/b.txt' }),
      pageName({ path: 'c/B.txt' }),
      pageName({ path: 'b.jsonl', line: 1 }),
      pageName({ path: 'b.jsonl', line: 11 }),
    ];
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(5);
  });

  it('lies in a folder that is named after the report, and is linked from there', () => {
    expect(pagesFolder('deep/run.html', '/pages')).toBe('/pages/deep/run-files');
    expect(linkBetween('/pages/deep/run.html', '/pages/deep/run-files/a b.html')).toBe(
      'run-files/a%20b.html',
    );
    expect(linkBetween('/pages/run.html', '/other/x:y.html')).toBe('../other/x%3Ay.html');
  });
});
