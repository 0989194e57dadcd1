import { describe, expect, it } from 'vitest';
import { cleanRecord } from '../../../src/batch/clean/clean-record.ts';
import { resolveOptions } from '../../../src/cli/options/resolve-options.ts';
import { memoryTerminal } from '../../batch/context.ts';
import { folder, run } from '../context.ts';

const PROSE = 'The ferry across the sound stopped on Monday, and nobody on the island was surprised by it. ';
const PAGE = `<!doctype html><html lang="en"><head><title>The last ferry | Sound Post</title>
<link rel="canonical" href="https://sound.example/ferry"><meta property="og:site_name" content="Sound Post"></head>
<body><article><h1>The last ferry</h1><p>${PROSE.repeat(3)}</p><p>It was <b>slow</b> &amp; loud. ${PROSE.repeat(2)}</p></article></body></html>`;

describe('a page of HTML', () => {
  const cwd = folder({ 'page.html': PAGE, 'page.txt': PAGE });

  it('has its site and address in the front matter', async () => {
    const { out, err, code } = await run(['page.html', '--front-matter'], { cwd });
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^---\ntitle: "The last ferry"\nsite: "Sound Post"\nurl: "https:\/\/sound.example\/ferry"\nlanguage: "en"\n---\n/u,
    );
  });

  it('has the source of each field in the report', async () => {
    const report = JSON.parse((await run(['page.html', '--to', 'json'], { cwd })).out);
    expect([report.title.origin, report.site.origin, report.address.origin]).toEqual([
      'h1',
      'open-graph',
      'link',
    ]);
  });

  it('is plain text without markup on request', async () => {
    const { out } = await run(['page.html', '--to', 'text'], { cwd });
    expect(out).toContain('It was slow & loud.');
    expect(out.startsWith('The last ferry\n')).toBe(true);
  });

  it('is named on stderr if only its content shows it', async () => {
    expect((await run(['page.txt'], { cwd })).err).toContain('page.txt: contains an HTML page');
    expect((await run(['page.txt', '--from', 'html'], { cwd })).err).toBe('');
    expect((await run(['page.txt', '--from', 'text'], { cwd })).out).toContain('\\<b>slow\\</b>');
    expect((await run(['-'], { cwd, stdin: PAGE })).err).toBe('');
  });

  it('is read as text without its markup, and its rules do not go one by one', async () => {
    expect((await run(['page.html', '--skip', 'markup'], { cwd })).out).toContain('\\<article>');
    const refused = await run(['page.html', '--skip', 'markup/escape'], { cwd });
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('cannot be skipped by itself')]);
  });

  it('has every tag explained', async () => {
    const line = PAGE.split('\n').findIndex((one) => one.startsWith('<body>')) + 1;
    expect((await run(['explain', `page.html:${line}`], { cwd })).out).toContain('markup/tag at column');
    expect((await run(['explain', 'markup/escape'], { cwd })).out).toContain('backslash');
    expect((await run(['rules'], { cwd })).out).toContain('markup/hidden');
  });

  it('may be the text of a record', async () => {
    const line = JSON.stringify({ text: '<p>One &amp; two.</p>' });
    const textOf = async (record: string | undefined) => {
      const job = await resolveOptions(
        { ...(record ? { record } : {}), quiet: true },
        memoryTerminal(cwd).terminal,
      );
      return JSON.parse(cleanRecord({ json: line, isUnended: false }, job).pieces.join('')).text;
    };
    expect(await textOf('html')).toBe('One & two.');
    expect(await textOf(undefined)).toContain('<p>');
  });
});
