import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wetFile } from '../first-hour/fences.ts';
import { ARTICLE, folder, run } from './context.ts';

/* These take the code of the page from the last build. */

const FOOT = 'Sign up for the letter of the harbour';

/** Articles that are no copies of one another, each with a line that all have. */
function site(name: string, count: number): Record<string, string> {
  const page = (number: number) => {
    const place = `${name}${'abcdefgh'[number]}`;
    return [
      `The mill of ${place} grinds again`,
      `The owner of the mill at ${place} said on Monday that it \u201cwill grind for ${number} years\u201d , and that ${'nobody '.repeat(number)}doubted it.`,
      `Many of ${place} had asked for it ${number + 2} times, since the bread of the ${place} bakery is dear to them.`,
      FOOT,
      'Leave a Reply',
      'Your email address will not be published. Required fields are marked *',
    ].join('\n\n');
  };
  return Object.fromEntries(
    Array.from({ length: count }, (_, number) => [`in/${name}/${number}.txt`, page(number)]),
  );
}

const BROKEN = 'GIF89a\0\0\0\x01\x02\0\0';
const FILES = { ...site('north', 5), ...site('south', 3), 'in/bad.txt': BROKEN };

const read = (cwd: string, name: string) => readFileSync(join(cwd, name), 'utf8');

/** The links to other files. */
function linksIn(page: string): readonly string[] {
  return [...page.matchAll(/<a href="([^"#]+)"/gu)].map(([, link]) => link);
}

describe('--report', () => {
  it('may lie among the texts: no later run takes it, its pages or lists for texts', async () => {
    const cwd = folder(site('north', 5));
    const beside = ['--report', 'in/run.html', '--flags', 'in/flags.txt', '--errors', 'in/errors.txt'];
    const once = await run(['in', '-o', 'out', ...beside], { cwd });
    expect(readdirSync(join(cwd, 'in'))).toEqual([
      'errors.txt',
      'flags.txt',
      'north',
      'run-files',
      'run.html',
    ]);
    const again = await run(['in', '-o', 'again', ...beside], { cwd });
    expect(again.err).toContain('5 files,');
    expect(again.code).toBe(once.code);
    const byGlob = await run(['in/**/*.html', '-o', 'glob', ...beside], { cwd });
    expect(byGlob.err).not.toContain('run.html');
    expect(readdirSync(join(cwd, 'again'))).toEqual(readdirSync(join(cwd, 'out')));
  });

  it('shows a run over a folder, with links to the reports of texts worth a look', async () => {
    const cwd = folder(FILES);
    const { code } = await run(['in', '-o', 'out', '--report', 'run.html'], { cwd });
    expect(code).toBe(3);
    const page = read(cwd, 'run.html');
    expect(page).toContain('<h1>8 texts cleaned</h1>');
    expect(page).toContain('1 could not be cleaned.');
    expect(page).toContain('in/bad.txt');
    expect(page).toMatch(/<code>layout\/stray-space<\/code>/u);
    expect(page).toContain(FOOT);
    const links = linksIn(page);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(read(cwd, link)).toContain('Sign up');
    expect(links.every((link) => link.startsWith('run-files/'))).toBe(true);
    // The folder of outputs holds outputs alone.
    const outputs = readdirSync(join(cwd, 'out'), { recursive: true, encoding: 'utf8' });
    expect(outputs.filter((name) => name.endsWith('.html'))).toEqual([]);
  });

  it('may stand among the outputs', async () => {
    const cwd = folder(FILES);
    const argv = ['-q', 'in', '-o', 'new/out', '--report', 'new/out/run.html'];
    expect((await run(argv, { cwd })).code).toBe(3);
    const links = linksIn(read(cwd, 'new/out/run.html'));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(existsSync(join(cwd, 'new/out', link))).toBe(true);
  });

  it('gives the same page for any number of jobs, and after a resumed run', async () => {
    const cwd = folder(FILES);
    const argv = ['-q', 'in', '-o', 'out', '--report', 'run.html'];
    await run([...argv, '-j', '1'], { cwd });
    const page = read(cwd, 'run.html');
    const two = folder(FILES);
    await run([...argv, '-j', '2'], { cwd: two });
    expect(read(two, 'run.html')).toBe(page);
    await run([...argv, '--resume'], { cwd });
    expect(read(cwd, 'run.html')).toBe(page);
    rmSync(join(cwd, 'out/north/2.md'));
    await run([...argv, '--resume'], { cwd });
    expect(read(cwd, 'run.html')).toBe(page);
  });

  it('shows what an earlier run without a report has done', async () => {
    const cwd = folder(FILES);
    const argv = ['in', '-o', 'out', '--language', 'en'];
    await run(argv, { cwd });
    const { err } = await run([...argv, '--resume', '--report', 'run.html'], { cwd });
    expect(err).toContain('0 files, 8 done before');
    const page = read(cwd, 'run.html');
    expect(page).toContain('<h1>8 texts cleaned</h1>');
    expect(linksIn(page).length).toBeGreaterThan(0);
  });

  it('does not show what a text had to show before it changed', async () => {
    const cwd = folder(FILES);
    const argv = ['-q', 'in', '-o', 'out', '--report', 'run.html'];
    await run(argv, { cwd });
    for (const name of Object.keys(FILES)) writeFileSync(join(cwd, name), `${ARTICLE}\n\nfile ${name}\n`);
    await run([...argv, '--resume'], { cwd });
    await run([...argv, '--resume'], { cwd });
    expect(read(cwd, 'run.html')).not.toContain(FOOT);
  });

  it('adds up the parts of a corpus to the page of the whole', async () => {
    const cwd = folder(FILES);
    await run(['-q', 'in', '-o', 'all', '--report', 'all.json'], { cwd });
    await run(['-q', 'summary', 'all.json', '-o', 'all.html'], { cwd });
    const parts = ['1', '2', '3'].map((part) => `part-${part}.json`);
    for (const [index, part] of parts.entries())
      await run(['-q', 'in', '-o', 'out', '--shard', `${index + 1}/3`, '--report', part], { cwd });
    const { code } = await run(['summary', ...parts.reverse(), '-o', 'sum.html'], { cwd });
    expect(code).toBe(0);
    const merged = read(cwd, 'sum.html');
    expect(merged.replace(/part-\d-files/gu, 'all-files')).toBe(read(cwd, 'all.html'));
    const links = linksIn(merged);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(existsSync(join(cwd, link)), link).toBe(true);
    // A page elsewhere leads back to them.
    await run(['summary', ...parts, '-o', 'deep.html'], { cwd });
    const { out } = await run(['summary', ...parts, '--to', 'html'], { cwd });
    expect(linksIn(out)).toEqual(linksIn(read(cwd, 'deep.html')));
    expect((await run(['summary', ...parts], { cwd })).out).toMatch(/^8 texts, /u);
  });

  it.each(['pages.jsonl', 'pages.jsonl.gz'])('shows a run over %s', async (name) => {
    const lines = Object.values(site('north', 6)).map((text, index) =>
      JSON.stringify({ url: `https://www.${index % 2 ? 'odd' : 'even'}.example/${index}`, text }),
    );
    const text = `${[...lines, '{"text": 1}', ''].join('\n')}`;
    const { gzipSync } = await import('node:zlib');
    const cwd = folder({ [name]: name.endsWith('gz') ? gzipSync(text) : text });
    const argv = ['-q', name, '-o', 'out.jsonl', '--report', 'run.html', '--errors', 'errors'];
    expect((await run([...argv, '-j', '1'], { cwd })).code).toBe(3);
    const page = read(cwd, 'run.html');
    expect(page).toContain('<h1>6 texts cleaned</h1>');
    expect(page).toContain('even.example');
    expect(page).toContain(`${name}:7`);
    const links = linksIn(page);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(read(cwd, link)).toContain(`${name}:`);
      // Decisions on its flags stand beside the file.
      expect(read(cwd, link)).toContain(`{"name":"${name}",`);
    }
    await run([...argv, '-j', '2'], { cwd });
    expect(read(cwd, 'run.html')).toBe(page);
  });

  it('shows a run over a folder of record files, each read from its own beginning', async () => {
    const [one, two] = ['north', 'south'].map((name) => Object.values(site(name, 4)));
    const cwd = folder({
      'in/crawl/one.jsonl': one.map((text) => `${JSON.stringify({ text })}\n`).join(''),
      'in/crawl/two.wet': two.map(wetFile).join(''),
    });
    const argv = (format: string, name: string) => [
      ...['-q', '--from', format, `in/crawl/${name}`, '-o', 'out/', '--report', 'run.html'],
    ];
    for (const [format, name] of [
      ['jsonl', 'one.jsonl'],
      ['wet', 'two.wet'],
    ]) {
      expect((await run(argv(format, name), { cwd })).code).toBe(0);
      expect(read(cwd, 'run.html')).toContain('<h1>4 texts cleaned</h1>');
      const links = linksIn(read(cwd, 'run.html'));
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) expect(read(cwd, link)).toContain(`${name}:`);
    }
    rmSync(join(cwd, 'in/crawl/two.wet'));
    writeFileSync(join(cwd, 'in/three.jsonl'), two.map((text) => `${JSON.stringify({ text })}\n`).join(''));
    const all = ['-q', '--from', 'jsonl', 'in', '-o', 'all/', '--report', 'all.html'];
    expect((await run(all, { cwd })).code).toBe(0);
    const page = read(cwd, 'all.html');
    expect(page).toContain('<h1>8 texts cleaned</h1>');
    for (const link of linksIn(page)) expect(read(cwd, link)).toMatch(/in\/(?:three|crawl\/one)\.jsonl:/u);
  });

  it('links nothing of standard input, which cannot be read again', async () => {
    const cwd = folder();
    const stdin = `${JSON.stringify({ text: ARTICLE })}\n`;
    const { code } = await run(['-q', '-f', 'jsonl', '--report', 'run.html'], { cwd, stdin });
    expect(code).toBe(0);
    expect(read(cwd, 'run.html')).toContain('<h1>1 text cleaned</h1>');
    expect(linksIn(read(cwd, 'run.html'))).toEqual([]);
  });

  it('writes a page for each text with --report-all, also where a resumed run lacks one', async () => {
    const cwd = folder(FILES);
    const argv = ['-q', 'in', '-o', 'out', '--report', 'run.html', '--report-all'];
    await run(argv, { cwd });
    const pages = readdirSync(join(cwd, 'run-files'));
    expect(pages).toHaveLength(8);
    rmSync(join(cwd, 'run-files', pages[3]));
    await run([...argv, '--resume'], { cwd });
    expect(readdirSync(join(cwd, 'run-files'))).toEqual(pages);
  });

  it('links the outputs themselves where these are reports', async () => {
    const cwd = folder(FILES);
    await run(['-q', 'in', '-t', 'html', '-o', 'out', '--report', 'run.html'], { cwd });
    const links = linksIn(read(cwd, 'run.html'));
    expect(links).toContain('out/north/0.html');
    expect(existsSync(join(cwd, 'run-files'))).toBe(false);
  });

  it('shows what --check would do, and links nothing that --write made clean', async () => {
    const cwd = folder(FILES);
    await run(['-q', 'in', '--check', '--report', 'check.html'], { cwd });
    expect(linksIn(read(cwd, 'check.html')).length).toBeGreaterThan(0);
    await run(['-q', 'in', '--write', '--keep-reports', '--report', 'write.html'], { cwd });
    expect(read(cwd, 'write.html')).toContain('<h1>8 texts cleaned</h1>');
    expect(linksIn(read(cwd, 'write.html'))).toEqual([]);
  });

  it.each([
    [['in', '--report', 'run.pdf', '-o', 'out'], 'name a page, FILE.html, or FILE.json'],
    [['in', '--report', 'in/bad.txt/run.html', '-o', 'out'], 'bad.txt is not a folder'],
    [['in', '--report-all', '-o', 'out'], '--report-all belongs to --report FILE.html'],
    [['in/bad.txt', '--report', 'run.html'], 'for one, use -o FILE.html'],
    [['summary', 'summary.json', '-o', 'run.html'], 'a page needs parts that --report FILE.json wrote'],
    [['summary', 'summary.json', '--to', 'pdf'], 'choose from text, json, html'],
  ])('%j says what is wrong', async (argv, message) => {
    const cwd = folder(FILES);
    await run(['-q', 'in', '-o', 'first', '--summary', 'summary.json'], { cwd });
    const { code, err } = await run(argv, { cwd });
    expect(code).toBeGreaterThanOrEqual(2);
    expect(err).toContain(message);
  });
});
