import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { ARTICLE, folder } from './cli/context.ts';
import { userPages } from './docs/pages.ts';
import { exampleFiles, fencesOf, type Hook, mutantsOf, tryFence, wetFile } from './first-hour/fences.ts';
import { type } from './first-hour/shell.ts';

/* What a newcomer types in the first hour, and the results. */

const ROOT = resolve(import.meta.dirname, '..');
const BIN = join(ROOT, 'bin/clean-article.js');

describe.each(Object.entries(userPages()))('every example of %s', (_path, page) => {
  const fences = fencesOf(page);

  it('is found', () => {
    expect(fences.length).toBe(page.match(/^```\w/gmu)?.length ?? 0);
  });

  it.each(fences.map((fence) => [`line ${fence.line} (${fence.language})`, fence] as const))(
    'works: %s',
    async (_name, fence) => {
      expect(await tryFence(fence, folder(exampleFiles()))).toEqual([]);
    },
  );

  it('fails where it is wrong', async () => {
    const mutants = fences.flatMap(mutantsOf);
    const cwd = folder(exampleFiles());
    for (const mutant of mutants) {
      const problems = await tryFence(mutant, cwd);
      expect(problems, `line ${mutant.line}: ${mutant.code}`).not.toEqual([]);
    }
  });
});

it('most examples can be wrong', () => {
  const fences = Object.values(userPages()).flatMap(fencesOf);
  expect(fences.flatMap(mutantsOf).length).toBeGreaterThan(fences.length);
});

const CLEAN =
  'The council met on Monday, and the harbour stays open for the ferries of the island until the spring.\n';
const FLAGGED =
  'The exercise is called \u201cVostok\u201d (\u201cEst\u201d, in French) and starts in August, they said on Monday.\n';

/** The expected exit code of a typed line, and parts of its output, its messages or a file. */
interface Expected {
  readonly code?: number;
  readonly out?: string | RegExp;
  readonly err?: string | RegExp;
  readonly files?: Readonly<Record<string, string | RegExp>>;
  readonly isTTY?: boolean;
}

/** Types lines one after another in one folder. */
async function typed(
  files: Parameters<typeof folder>[0],
  lines: readonly (readonly [line: string, expected: Expected])[],
): Promise<string> {
  const cwd = folder(files);
  for (const [line, { code = 0, out, err, files: made = {}, isTTY }] of lines) {
    const done = await type(line, { cwd, ...(isTTY ? { isTTY } : {}) });
    expect(done, line).toMatchObject({
      code,
      ...(out === undefined ? {} : { out: said(out) }),
      ...(err === undefined ? {} : { err: said(err) }),
    });
    for (const [name, content] of Object.entries(made))
      expect(readFileSync(join(cwd, name), 'utf8'), `${line}: ${name}`).toEqual(said(content));
  }
  return cwd;
}

function said(text: string | RegExp): unknown {
  return typeof text === 'string' && text !== ''
    ? expect.stringContaining(text)
    : text === ''
      ? ''
      : expect.stringMatching(text);
}

describe('--check passes a clean text, flags or none', () => {
  it('and fails on flags where that is asked for', () =>
    typed(
      {
        'clean.txt': CLEAN,
        'flagged.txt': FLAGGED,
        'dirty.txt': ARTICLE,
        'in/a.txt': CLEAN,
        'in/b.txt': ARTICLE,
      },
      [
        ['clean-article --check clean.txt', { err: '' }],
        ['clean-article --check flagged.txt', { err: 'translation/language-gloss' }],
        ['clean-article --check --fail-on flag flagged.txt', { code: 1 }],
        ['clean-article --check --fail-on flag:warning flagged.txt', { code: 1 }],
        ['clean-article --check --fail-on flag:error flagged.txt', { code: 0 }],
        ['clean-article --fail-on flag flagged.txt -o out.md', { code: 1 }],
        ['clean-article --check dirty.txt', { code: 1 }],
        ['clean-article --check clean.txt flagged.txt', { err: '0 of 2 files would change' }],
        ['clean-article --check in', { code: 1, err: '1 of 2 files would change' }],
        ['clean-article --fail-on flags clean.txt', { code: 2, err: 'did you mean flag?' }],
      ],
    ));
});

describe('--write cleans in place', () => {
  it('what git holds, or with a report beside it', async () => {
    const cwd = await typed(
      { 'a.txt': ARTICLE, 'b.txt': ARTICLE, 'page.html': '<html><body><p>x</p></body></html>' },
      [
        [
          'clean-article --write a.txt',
          { code: 3, err: 'git cannot restore it', files: { 'a.txt': ARTICLE } },
        ],
        [
          'clean-article --write --keep-reports a.txt',
          {
            err: 'a.txt.report.json restores the old text',
            files: { 'a.txt': /^(?![\s\S]*Leave a Reply)/u },
          },
        ],
        ['clean-article --check a.txt', {}],
        ['clean-article restore a.txt.report.json -o again.txt', { files: { 'again.txt': ARTICLE } }],
        ['clean-article --write --keep-reports a.txt', { err: 'is clean already' }],
        [
          'clean-article --write --keep-reports --skip layout b.txt',
          { files: { 'b.txt.report.json': /"skip": \["layout"\]/u } },
        ],
        ['clean-article --write --keep-reports page.html', { code: 3, err: 'use -o FILE.md' }],
        ['clean-article --write < a.txt', { code: 2, err: '--write needs files' }],
        ['clean-article --write a.txt -o b.txt', { code: 2, err: '--write cleans the file itself' }],
      ],
    );
    writeFileSync(join(cwd, 'a.txt'), `${ARTICLE}\nMore.\n`);
    const { code, err } = await type('clean-article --write --keep-reports a.txt', { cwd });
    expect([code, err]).toEqual([3, expect.stringContaining('move a.txt.report.json away first')]);
  });

  it('a file of a repository, as in a commit hook', async () => {
    const cwd = folder({ 'in/a.txt': ARTICLE, 'in/b.txt': ARTICLE.replace('Off', 'Of') });
    const git = (...argv: string[]) => spawnSync('git', argv, { cwd });
    git('init', '-q');
    git('add', 'in/a.txt');
    const hooks = parseYaml(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as readonly Hook[];
    const [write, check] = hooks.map(({ entry }) => entry);
    expect(await type(`${check} in/a.txt`, { cwd })).toMatchObject({ code: 1 });
    expect(await type(`${write} in/a.txt in/b.txt`, { cwd })).toMatchObject({
      code: 3,
      err: expect.stringMatching(/in\/b\.txt: is left unchanged[\s\S]*1 of 1 file changed/u),
    });
    expect(await type(`${check} in/a.txt`, { cwd })).toMatchObject({ code: 0 });
    git('checkout', '-q', '--', 'in/a.txt');
    expect(readFileSync(join(cwd, 'in/a.txt'), 'utf8')).toBe(ARTICLE);
    for (const { files } of hooks) expect('in/a.txt').toMatch(new RegExp(files, 'u'));
  });

  it('so that a kill leaves every file whole', async () => {
    const texts = Array.from({ length: 120 }, (_, index) => [`in/${index}.txt`, ARTICLE] as const);
    const cwd = folder(Object.fromEntries(texts));
    const argv = [BIN, '--write', '--keep-reports', '--no-learn', '-q', '-j', '1', 'in'];
    const child = spawn(process.execPath, argv, { cwd, stdio: 'ignore' });
    const isBegun = () => readdirSync(join(cwd, 'in')).some((name) => name.endsWith('.report.json'));
    while (!isBegun() && child.exitCode === null) await new Promise((done) => setTimeout(done, 5));
    child.kill('SIGKILL');
    await new Promise((done) => child.once('exit', done));
    const clean = (await type('clean-article -t text -q in/0.txt', { cwd: folder({ 'in/0.txt': ARTICLE }) }))
      .out;
    for (const [name] of texts) expect([ARTICLE, clean]).toContain(readFileSync(join(cwd, name), 'utf8'));
    const done = await type('clean-article --write --keep-reports --no-learn -q in', { cwd });
    expect(done.code).toBe(0);
    for (const [name] of texts) expect(readFileSync(join(cwd, name), 'utf8')).toBe(clean);
    expect((await type('clean-article restore in/0.txt.report.json', { cwd })).out).toBe(ARTICLE);
  });
});

describe('the output', () => {
  it('goes where its name says, in the form that it says', async () => {
    const cwd = await typed({ 'a.txt': ARTICLE, 'in.jsonl': `${JSON.stringify({ text: ARTICLE })}\n` }, [
      ['clean-article -q a.txt -o -', { out: '# Harbour' }],
      ['clean-article a.txt -o ""', { code: 2, err: 'the name is empty' }],
      ['clean-article -q a.txt -o x.json', { files: { 'x.json': /^\{\n {2}"version"/u } }],
      ['clean-article -q a.txt -o x.sarif', { files: { 'x.sarif': '"2.1.0"' } }],
      ['clean-article -q a.txt -o x.txt', { files: { 'x.txt': /^Harbour/u } }],
      ['clean-article -q a.txt -o x.md', { files: { 'x.md': /^# Harbour/u } }],
      ['clean-article -q a.txt --to text -o x.md', { files: { 'x.md': /^Harbour/u } }],
      ['clean-article -q in.jsonl -o out.jsonl', { files: { 'out.jsonl': 'clean_article' } }],
      ['clean-article -q in.jsonl', { out: 'clean_article' }],
      [
        'clean-article -q --from jsonl < in.jsonl > piped.jsonl',
        { files: { 'piped.jsonl': 'clean_article' } },
      ],
      ['clean-article a.txt -o x.pdf', { code: 2, err: 'name it .md' }],
      ['clean-article . -o x.md', { code: 2, err: 'name a folder, -o x/' }],
      ['clean-article restore x.json -o -', { out: ARTICLE }],
      ['clean-article restore x.json -o ""', { code: 2, err: 'the name is empty' }],
    ]);
    expect(readdirSync(cwd)).not.toContain('-');
  });

  it('of WET is records', () =>
    typed({ 'a.wet': wetFile('A text of the web.') }, [
      ['clean-article -q a.wet', { out: 'https://example.com/' }],
      ['clean-article -q --from wet < a.wet', { out: 'https://example.com/' }],
    ]));
});

describe('the flags of a folder', () => {
  it('are counted, and listed in a file', () =>
    typed(
      { 'in/a.txt': FLAGGED, 'in/b.txt': CLEAN, 'in.jsonl': `\n${JSON.stringify({ text: FLAGGED })}\n` },
      [
        ['clean-article in -o out', { err: '1 flag: list them with --flags flags.txt' }],
        [
          'clean-article in -o out --flags f.txt',
          { files: { 'f.txt': /^in\/a\.txt:1:\d+ warning translation\/language-gloss .+\n$/u } },
        ],
        [
          'clean-article in -o out --flags f.tsv',
          { files: { 'f.tsv': /^path\trecord\tline[^\n]+\nin\/a\.txt\t\t1\t/u } },
        ],
        [
          'clean-article in -o out --flags f.jsonl',
          { files: { 'f.jsonl': /^\{"path":"in\/a\.txt","line":1/u } },
        ],
        ['clean-article in/a.txt -o o.md --flags f.txt', { err: '', files: { 'f.txt': 'in/a.txt:1:' } }],
        [
          'clean-article -q in.jsonl -o o.jsonl --flags f.txt',
          { files: { 'f.txt': /^in\.jsonl:2 warning / } },
        ],
        ['clean-article in/a.txt --flags in/a.txt', { code: 2, err: 'is an input' }],
        ['clean-article in -o out --flags no/such/f.txt', { code: 3, err: 'no/such/f.txt: no such file' }],
      ],
    ));
});

describe('a folder', () => {
  const files = {
    'in/a.txt': ARTICLE,
    'in/b.txt.gz': gzipSync(CLEAN),
    'in/c.pdf': '%PDF-1.7',
    'in/d.rtf': '{\\rtf1}',
    'in/e.srt': CLEAN,
    'in/.gitignore': 'drafts/\n*.tmp.txt\n',
    'in/drafts/f.txt': CLEAN,
    'in/g.tmp.txt': CLEAN,
    'in/node_modules/h.txt': CLEAN,
    'in/.git/i.txt': CLEAN,
  };

  it('gives texts, compressed ones too, and says what it leaves out', async () => {
    const cwd = await typed(files, [
      [
        'clean-article in -o out',
        { err: /3 files of other kinds left out \(1 \.pdf, 1 \.rtf, 1 \.srt\); 2 left out by \.gitignore/u },
      ],
    ]);
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['.clean-article', 'a.md', 'b.md']);
  });

  it('gives other endings, what globs say, and what .gitignore excludes on request', async () => {
    const cwd = await typed(files, [
      ['clean-article -q in -o srt --ext srt', {}],
      ["clean-article -q in -o glob --glob '*.txt' --glob '!a*'", {}],
      ['clean-article -q in -o all --no-ignore', {}],
    ]);
    const names = (name: string) => readdirSync(join(cwd, name)).filter((one) => !one.startsWith('.'));
    expect(names('srt')).toEqual(['e.srt.md']);
    expect(names('glob')).toEqual([]);
    expect(names('all').sort()).toEqual(['a.md', 'b.md', 'drafts', 'g.tmp.md']);
  });

  it('that git ignores as a whole is read where it is named', async () => {
    const cwd = folder({ '.gitignore': 'data/\n', 'data/a.txt': CLEAN });
    spawnSync('git', ['init', '-q'], { cwd });
    expect(await type('clean-article data -o out', { cwd })).toMatchObject({
      err: expect.stringMatching(/^1 file,/u),
    });
  });

  it('with two texts of one name gets a remedy', () =>
    typed({ 'in/a.md': CLEAN, 'in/a.txt': CLEAN }, [
      ['clean-article in -o out', { code: 2, err: 'take only one kind with --ext txt, or rename one' }],
      ['clean-article -q in -o out --ext txt', { files: { 'out/a.md': 'council' } }],
    ]));

  it.skipIf(process.platform !== 'linux')('with a name that is not UTF-8 says so', async () => {
    const cwd = folder({ 'in/a.txt': CLEAN });
    writeFileSync(
      Buffer.concat([Buffer.from(`${cwd}/in/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]),
      CLEAN,
    );
    expect(await type('clean-article in -o out', { cwd })).toMatchObject({
      code: 3,
      err: expect.stringContaining('its name is not UTF-8: rename it'),
    });
  });
});

describe('compressed texts', () => {
  it('are read by name and from stdin', () =>
    typed(
      {
        'a.txt.gz': gzipSync(ARTICLE),
        'page.html.gz': gzipSync(`<html><body><article><p>${ARTICLE}</p></article></body></html>`),
      },
      [
        ['clean-article -q a.txt.gz', { out: '# Harbour' }],
        ['clean-article -q < a.txt.gz', { out: '# Harbour' }],
        ['clean-article -q a.txt.gz -o out/', { files: { 'out/a.md': '# Harbour' } }],
        ['clean-article --diff a.txt.gz', { code: 3, err: 'decompress it first' }],
        ['clean-article -q page.html.gz', { out: 'Harbour' }],
        ['clean-article explain a.txt.gz:7', { out: 'It was removed by' }],
      ],
    ));

  it.skipIf(spawnSync('zstd', ['--version']).status !== 0)('as Zstandard, too', async () => {
    const bytes = spawnSync('zstd', ['-q', '-c'], { input: ARTICLE }).stdout;
    await typed({ 'a.txt.zst': bytes, 'in/b.txt.zst': bytes }, [
      ['clean-article -q a.txt.zst', { out: '# Harbour' }],
      ['clean-article -q in -o out', { files: { 'out/b.md': '# Harbour' } }],
    ]);
    expect(gunzipSync(gzipSync(bytes)).equals(bytes)).toBe(true);
  });
});

describe('what is no text', () => {
  it('is refused with the name of the program that helps', () =>
    typed(
      {
        'a.pdf': '%PDF-1.7 ...',
        'a.rtf': '{\\rtf1\\ansi Text}',
        'a.docx': 'PK\u0003\u0004........[Content_Types].xml...word/document.xml',
        'a.odt': 'PK\u0003\u0004....mimetypeapplication/vnd.oasis.opendocument.text',
        'a.eml':
          'From: a@example.com\nMIME-Version: 1.0\nContent-Type: text/plain;\n charset=utf-8\n\nHello.\n',
        'letter.txt': `From: the council\nTo: the town\n\n${CLEAN}`,
      },
      [
        ['clean-article a.pdf', { code: 3, err: 'is a PDF file, not text: pdftotext' }],
        ['clean-article a.rtf', { code: 3, err: 'pandoc -f rtf -t plain' }],
        ['clean-article a.docx', { code: 3, err: 'is a Word document, not text: pandoc -f docx' }],
        ['clean-article a.odt', { code: 3, err: 'pandoc -f odt' }],
        ['clean-article a.eml', { code: 3, err: 'is an e-mail with its headers: munpack' }],
        ['clean-article -q letter.txt', { out: 'council' }],
        [
          'clean-article https://example.com/story',
          { code: 2, err: "curl -sSL 'https://example.com/story' | clean-article --url" },
        ],
      ],
    ));
});

describe('options and commands', () => {
  it('that would do nothing are refused', () =>
    typed({ 'a.txt': ARTICLE }, [
      ['clean-article --diff --to json a.txt', { code: 2, err: '--to json would be ignored' }],
      ['clean-article --front-matter --to json a.txt', { code: 2, err: '--front-matter is for Markdown' }],
      ['clean-article --annotate footnotes -o x.json a.txt', { code: 2, err: '--annotate is for Markdown' }],
      ['clean-article --check --to sarif a.txt', { code: 2, err: '--fail-on flag' }],
      ['clean-article --keep-reports a.txt', { code: 2, err: '--keep-reports belongs to --write' }],
      ['clean-article --fields text a.txt', { code: 2, err: '--fields needs --to json or --to jsonl' }],
      ['clean-article --check --positions a.jsonl', { code: 2, err: 'with --check it would be ignored' }],
      ['clean-article --stamp a.txt', { code: 2, err: '--stamp needs a report' }],
    ]));

  it('have colour where that is wanted', () =>
    typed({ 'a.txt': ARTICLE, 'in/a.txt': ARTICLE }, [
      ['clean-article --check a.txt', { code: 1, err: /^a\.txt/u }],
      ['clean-article --check a.txt', { code: 1, err: '\u001b[32m', isTTY: true }],
      ['clean-article --check --color always in', { code: 1, err: '\u001b[32m' }],
      ['clean-article --check --color never a.txt', { code: 1, err: /^a\.txt/u, isTTY: true }],
      ['clean-article -q --diff a.txt', { code: 1, out: '\u001b[31m-', isTTY: true }],
      ['clean-article -q --diff a.txt', { code: 1, out: /^--- a\.txt/u }],
      ['clean-article -q --diff --color always in', { code: 1, out: '\u001b[32m+' }],
    ]));

  it('help, and know what was meant', () =>
    typed({ 'a.txt': ARTICLE, articles: '' }, [
      ['clean-article help', { out: 'Usage: clean-article [options]' }],
      ['clean-article help learn', { out: 'Usage: clean-article learn' }],
      ['clean-article lern articles', { code: 3, err: 'did you mean learn?' }],
      ['clean-article explain nosuch', { code: 2, err: 'see clean-article rules' }],
      ['clean-article explain stray-headline', { code: 2, err: 'did you mean boilerplate/stray-headline?' }],
      ['clean-article explain unpared', { code: 2, err: 'did you mean quotes/unpaired?' }],
      ['clean-article explain a.txt', { out: /^1 {2}stays[\s\S]+\n7 {2}removed {2}boilerplate/u }],
      ['clean-article explain a.txt:2', { out: 'The line is empty' }],
    ]));
});

describe('a configuration', () => {
  it('may have comments and lies beside the file; the errors of a wrong one name line and column', () =>
    typed(
      {
        'in/a.txt': ARTICLE,
        'in/.clean-article.json': '{\n  // ours\n  "to": "text",\n}\n',
        'bad/a.txt': ARTICLE,
        'bad/.clean-article.json': '{\n  "to": "text"\n  "skip": []\n}\n',
        'worse/a.txt': ARTICLE,
        'worse/.clean-article.json': '{\n  "rules": { "quotes/nosuch": "off" }\n}\n',
        'old/a.txt': FLAGGED,
        'old/.clean-article.json': '{ "rules": { "translation/untranslated": "off" } }',
      },
      [
        ['clean-article -q in/a.txt', { out: /^Harbour/u }],
        ['clean-article -q in/a.txt --to markdown', { out: /^# Harbour/u }],
        [
          'clean-article bad/a.txt',
          { code: 2, err: 'bad/.clean-article.json:3:3: is not JSON: a comma is expected' },
        ],
        [
          'clean-article worse/a.txt',
          { code: 2, err: 'worse/.clean-article.json:2:14: rules: quotes/nosuch' },
        ],
        [
          'clean-article --print-config bad/a.txt',
          { code: 2, out: '"problem": "bad/.clean-article.json:3:3' },
        ],
        ['clean-article --print-config in/a.txt', { out: '"to": "text"' }],
        ['clean-article -q in/a.txt worse/a.txt -o out', { code: 2, err: 'have different configurations' }],
        ['clean-article -q old/a.txt', { err: 'is called translation/untranslated-clause now' }],
        ['clean-article -q --skip translation/untranslated old/a.txt --no-config', { err: 'is called' }],
      ],
    ));
});

it('a guess of the encoding is reported wherever a text comes from', async () => {
  const weak = Buffer.from('Caf\u00e9\n', 'latin1');
  await typed({ 'a.txt': weak, 'in/a.txt': weak }, [
    ['clean-article a.txt', { err: 'which is a weak guess' }],
    ['clean-article < a.txt', { err: 'which is a weak guess' }],
    ['clean-article in -o out', { err: 'which is a weak guess' }],
  ]);
});
