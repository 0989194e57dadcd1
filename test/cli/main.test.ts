import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLE, folder, run } from './context.ts';

const BIN = resolve(import.meta.dirname, '../../bin/clean-article.js');

describe('the language', () => {
  const report = async (...options: string[]) => {
    const { code, out, err } = await run(['-t', 'json', ...options], { stdin: ARTICLE });
    return { code, err, ...(code === 2 ? {} : { language: JSON.parse(out).language }) };
  };

  it('is found, or set by a tag in any of its ways of writing', async () => {
    expect((await report()).language).toBe('en');
    expect((await report('--language', 'en_gb')).language).toBe('en-GB');
    expect((await report('--language', 'DEU')).language).toBe('de');
    expect((await report('--language', 'und')).language).toBe('und');
  });

  it('is refused if it is not a tag', async () => {
    const { code, err } = await report('--language', 'English');
    expect(code).toBe(2);
    expect(err).toContain('\u201cEnglish\u201d is not a language tag');
  });

  it('may be unknown, with a warning', async () => {
    expect((await report('--language', 'qu')).err).toContain('this language is unknown');
    expect((await report('--language', 'qu', '-q')).err).toBe('');
    expect((await report('--language', 'fi')).err).not.toContain('unknown');
  });

  it('is listed with the rules', async () => {
    const { out } = await run(['rules']);
    expect(out).toContain('languages: repaired en; flagged en; recognised');
    expect(JSON.parse((await run(['rules', '--to', 'json'])).out).languages.repaired).toEqual(['en']);
  });
});

describe('one file', () => {
  it('becomes Markdown with its title, without the rest of the page', async () => {
    const { code, out } = await run(['a.txt'], { cwd: folder({ 'a.txt': ARTICLE }) });
    expect(code).toBe(0);
    expect(out).toMatch(/^# Harbour town rebuilds its bridge after the flood\n\n/u);
    expect(out).toContain('the old bridge \u201cwill be rebuilt\u201d before');
    expect(out).not.toContain('Leave a Reply');
  });

  it('is read from stdin without a path, and with -', async () => {
    const one = await run([], { stdin: ARTICLE });
    const other = await run(['-'], { stdin: ARTICLE });
    expect(one.out).toBe(other.out);
    expect(one.out).toContain('# Harbour town');
  });

  it('is written to a file, or to a folder under its own name', async () => {
    const cwd = folder({ 'a.txt': ARTICLE });
    expect(await run(['a.txt', '-o', 'b.md'], { cwd })).toMatchObject({ code: 0, out: '' });
    expect((await run(['a.txt', '-o', 'clean/', '-t', 'text'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'b.md'), 'utf8')).toContain('# Harbour');
    expect(readdirSync(join(cwd, 'clean'))).toEqual(['a.txt']);
  });

  it('is never written over', async () => {
    const cwd = folder({ 'a.txt': ARTICLE });
    const { code, err } = await run(['a.txt', '-o', './a.txt'], { cwd });
    expect([code, readFileSync(join(cwd, 'a.txt'), 'utf8')]).toEqual([2, ARTICLE]);
    expect(err).toContain('is the input itself');
  });

  it('comes back byte for byte from its report', async () => {
    const bytes = Buffer.concat([
      Buffer.from(ARTICLE.replaceAll('\n', '\r\n'), 'latin1'),
      Buffer.from([0x93, 0x94]),
    ]);
    const cwd = folder({ 'a.txt': bytes });
    await run(['a.txt', '-t', 'json', '-o', 'report.json'], { cwd });
    const { code, bytes: restored } = await run(['restore', 'report.json'], { cwd });
    expect(code).toBe(0);
    expect(restored.equals(bytes)).toBe(true);
    const report = readFileSync(join(cwd, 'report.json'));
    expect((await run(['restore', '-'], { stdin: report })).bytes.equals(bytes)).toBe(true);
  });

  it.each(['text', 'jsonl', 'sarif'])('comes out as %s', async (to) => {
    const { code, out } = await run(['a.txt', '--to', to], { cwd: folder({ 'a.txt': ARTICLE }) });
    expect(code).toBe(0);
    if (to === 'text') expect(out).toMatch(/^Harbour town/u);
    else expect(JSON.parse(out)).toBeTypeOf('object');
  });

  it('begins with its metadata on request', async () => {
    const { out } = await run(['--front-matter'], { stdin: ARTICLE });
    expect(out).toMatch(/^---\ntitle: "Harbour town rebuilds its bridge after the flood"\n/u);
  });
});

describe('--check and --diff', () => {
  it('tell by the exit code', async () => {
    const cwd = folder({ 'a.txt': ARTICLE });
    const check = await run(['--check', 'a.txt'], { cwd });
    expect([check.code, check.out]).toEqual([1, '']);
    expect(check.err).toMatch(/^a\.txt:\d+:\d+ fix quotes\//mu);
    expect(check.err).toMatch(/^a\.txt:\d+:\d+ removed boilerplate\//mu);
    const text = (await run(['-t', 'text', 'a.txt'], { cwd })).out;
    expect((await run(['--diff'], { stdin: text })).out).toBe('');
  });

  it.each([
    ['LF', (text: string) => Buffer.from(text)],
    ['no line end at the end', (text: string) => Buffer.from(text.trimEnd())],
    ['CRLF', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`)],
  ])('write a patch that patch applies: %s', async (_name, encode) => {
    const cwd = folder({ 'a.txt': encode(ARTICLE) });
    const { code, bytes } = await run(['--diff', 'a.txt'], { cwd });
    expect(code).toBe(1);
    const clean = (await run(['-t', 'text', 'a.txt'], { cwd })).out;
    execFileSync('patch', ['--binary', '-s'], { cwd, input: bytes });
    const patched = readFileSync(join(cwd, 'a.txt'), 'utf8')
      .replace(/^\ufeff/u, '')
      .replaceAll('\r\n', '\n');
    expect(patched).toBe(clean);
  });
});

describe('talk', () => {
  it('keeps control characters from the terminal', async () => {
    const text = 'A \u001b[31mred\u001b[0m and \u202ereversed\u202c word.';
    const { out, err } = await run(['--only', 'quotes'], { stdin: text, isTTY: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(out + err).not.toMatch(/[\u001b\u202e]/u);
    expect(out).toContain('\\u001b[31mred');
    const missing = await run(['\u001b]0;x\u0007.txt']);
    expect(missing.err).not.toContain('\u001b');
    expect(missing.code).toBe(3);
  });

  it('is quiet on request, and coloured only on a terminal', async () => {
    const cwd = folder({ 'a.txt': ARTICLE });
    expect((await run(['-q', 'a.txt'], { cwd })).err).toBe('');
    const coloured = (world: object) =>
      run(['--check', 'a.txt'], { cwd, ...world }).then(({ err }) => err.includes('\u001b['));
    expect(await coloured({})).toBe(false);
    expect(await coloured({ isTTY: true })).toBe(true);
    expect(await coloured({ isTTY: true, env: { NO_COLOR: '1' } })).toBe(false);
    expect(await coloured({ env: { FORCE_COLOR: '1' } })).toBe(true);
  });
});

describe('errors', () => {
  it.each([
    [['--chek', 'a.txt'], 2, "unknown option '--chek' (did you mean --check?)"],
    [['--to', 'markdwon'], 2, 'did you mean markdown?'],
    [['--only', 'quots'], 2, 'there is no such pass or rule (did you mean quotes?)'],
    [['--min-confidence', '7'], 2, 'give a number from 0 to 1'],
    [['--jobs', '1.5'], 2, 'give a whole number'],
    [['--encoding', 'utf-9'], 2, 'did you mean utf-8?'],
    [['--shard', '9/8'], 2, 'give I/N'],
    [['--keep', '('], 2, '--keep ('],
    [['--check', '--diff'], 2, 'cannot be combined'],
    [['--resume'], 2, '--resume needs -o'],
    [['--names', 'none.txt'], 2, '--names: cannot read none.txt: no such file or folder'],
    [['explain', 'quotes/nothing-such'], 2, 'give a rule, FILE or FILE:LINE'],
    [['completion', 'bsh'], 2, 'did you mean bash?'],
    [['rulse'], 3, 'did you mean rules?'],
    [['none.txt'], 3, 'cannot read none.txt: no such file or folder'],
    [['restore', 'none.json'], 3, 'cannot restore none.json'],
  ])('%j ends with %i and one line', async (argv, code, message) => {
    const outcome = await run(argv, { stdin: 'text' });
    expect(outcome.err).toContain(message);
    expect(outcome.err.trimEnd().split('\n')).toHaveLength(1);
    expect([outcome.code, outcome.out]).toEqual([code, '']);
  });

  it('refuses a binary file in words and writes nothing', async () => {
    const cwd = folder({ 'a.pdf': '%PDF-1.7 ...' });
    const { code, err } = await run(['a.pdf', '-o', 'b.md'], { cwd });
    expect([code, existsSync(join(cwd, 'b.md'))]).toEqual([3, false]);
    expect(err).toBe('clean-article: a.pdf is a PDF file, not text: pdftotext FILE - | clean-article\n');
  });

  it.each([
    ['{"version":1,"text":"x","edits":[null],"source":{}}', 'was changed after it was written'],
    ['{"version":1,"text":"x","edits":[],"source":{}}', 'was changed after it was written'],
    ['{"version":2,"text":"x","edits":[],"source":{}}', 'was changed after it was written'],
    ['{"version":2,"tool":{},"text":"x"}', 'write it with --restorable'],
    ['{"version":3,"text":"x","edits":[],"source":{}}', 'newer than this tool can read'],
    ['null', 'this is not a report'],
  ])('restores nothing from %s', async (report, message) => {
    const cwd = folder({ 'r.json': report });
    const { code, out, err } = await run(['restore', 'r.json'], { cwd });
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain(message);
    expect(err).not.toContain('bug');
  });

  it('never writes over the report that it restores from', async () => {
    const cwd = folder({ 'a.txt': ARTICLE });
    await run(['--to', 'json', 'a.txt', '-o', 'r.json'], { cwd });
    const report = readFileSync(join(cwd, 'r.json'), 'utf8');
    expect((await run(['restore', 'r.json', '-o', './r.json'], { cwd })).code).toBe(2);
    expect(readFileSync(join(cwd, 'r.json'), 'utf8')).toBe(report);
  });

  it('names the file it cannot open: input, output or errors', async () => {
    const cwd = folder({ 'a.jsonl': '{"text":"x"}\n', file: '' });
    const jsonl = ['--to', 'jsonl', 'a.jsonl'];
    expect((await run([...jsonl, '-o', 'file/b.jsonl'], { cwd })).err).toContain('file/b.jsonl: ');
    expect((await run([...jsonl, '--errors', 'file/e'], { cwd })).err).toContain('file/e: ');
    expect((await run(['--to', 'jsonl', 'none.jsonl'], { cwd })).err).toContain('none.jsonl: ');
    expect((await run(['learn', 'file/x'], { cwd })).err).toContain(
      'learn file/x: a part of the path is not a folder',
    );
  });

  it('shows no control characters of file names, not even of records and folders', async () => {
    const name = '\u001b]0;x\u0007';
    for (const argv of [
      ['-t', 'jsonl', `${name}.jsonl`],
      ['-t', 'jsonl', `${name}a.txt`, 'b.txt'],
    ]) {
      const { code, err } = await run(argv);
      expect(code).toBe(3);
      expect(err).not.toContain('\u001b');
    }
  });

  it('names the line of a bad list', async () => {
    const cwd = folder({ 'p.txt': '# mine\n\nfine | why\nbad\n' });
    expect((await run(['--phrases', 'p.txt'], { cwd, stdin: 'x' })).err).toContain(
      'p.txt:4: write PHRASE | MESSAGE',
    );
  });

  it('asks for input on a terminal', async () => {
    expect(await run([], { isTTY: true })).toMatchObject({ code: 2, out: '' });
  });
});

describe('a name that is empty', () => {
  it.each([[['']], [['--check', '']], [['explain', '']], [['learn', '']], [['a.txt', '-o', '']]])(
    'is no folder: %j',
    async (argv) => {
      const { code, err } = await run(argv, { cwd: folder({ 'a.txt': ARTICLE }) });
      expect(code).toBe(2);
      expect(err).toContain('empty');
    },
  );
});

it('has no help for a command that there is not', async () => {
  const { code, err } = await run(['help', 'lern']);
  expect(code).toBe(2);
  expect(err).toContain('help lern: there is no such command (did you mean learn?)');
  expect((await run(['help', 'learn'])).code).toBe(0);
  expect((await run(['help'])).code).toBe(0);
});

describe('configuration', () => {
  it('is no list', async () => {
    const cwd = folder({ 'bad.json': '[]', 'a.txt': ARTICLE });
    const { code, err } = await run(['--config', 'bad.json', 'a.txt'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('bad.json:1:1: should be Object, but is Array');
  });

  it('is found upward, and the command line wins', async () => {
    const cwd = folder({
      '.clean-article.json': '{ "to": "text", "skip": ["boilerplate"] }',
      'in/a.txt': ARTICLE,
    });
    const inside = join(cwd, 'in');
    const text = await run(['a.txt', '-q'], { cwd: inside });
    expect(text.out).toContain('Leave a Reply');
    expect((await run(['a.txt', '-q', '-t', 'jsonl'], { cwd: inside })).out).toMatch(/^\{/u);
    expect((await run(['a.txt', '-q', '--no-config'], { cwd: inside })).out).not.toContain('Leave a Reply');
    expect(JSON.parse((await run(['--print-config'], { cwd: inside })).out)).toMatchObject({ to: 'text' });
  });

  it.each([
    ['{ "too": "text" }', 'there is no setting "too" (did you mean to?)'],
    ['{ "to": 7 }', '"to" should be'],
    ['{ "to": ', 'is not JSON'],
    ['{ "rules": { "quotes/x": "off" } }', 'there is no such pass or rule'],
    ['{ "ignore": [{ "rule": "translation", "reason": " " }] }', 'say why translation is ignored'],
  ])('says what is wrong with %s', async (config, message) => {
    const { code, err } = await run([], { cwd: folder({ '.clean-article.json': config }), stdin: 'x' });
    expect(err).toContain(message);
    expect(code).toBe(2);
  });

  it('silences flags with a reason, and reports ignores without use', async () => {
    const text =
      'The exercise is called \u201cVostok\u201d (\u201cEst\u201d, in French) and starts in August, they said on Monday.\n';
    const cwd = folder({ 'a.txt': text });
    expect((await run(['a.txt'], { cwd })).err).toContain('translation/language-gloss');
    writeFileSync(
      join(cwd, 'a.txt.cleanignore'),
      'translation/language-gloss "Est": quoted as it was\nquotes: unused\n',
    );
    const { err } = await run(['a.txt'], { cwd });
    expect(err).not.toContain(' warning translation/language-gloss');
    expect(err).toContain('a.txt.cleanignore:2: the ignore of quotes no longer matches anything');
    expect((await run(['a.txt', '--severity', 'error', '-q'], { cwd })).code).toBe(0);
  });
});

describe('commands', () => {
  it('list and explain the rules', async () => {
    expect((await run(['rules'])).out).toContain('quotes/');
    const { passes } = JSON.parse((await run(['rules', '--to', 'json'])).out);
    for (const { rules } of passes) {
      for (const { id } of rules) expect((await run(['explain', id])).out).toContain(id);
    }
  });

  it('explain what became of a line', async () => {
    const cwd = folder({ 'a.txt': ARTICLE });
    expect((await run(['explain', 'a.txt:7'], { cwd })).out).toContain('It was removed by boilerplate/');
    expect((await run(['explain', 'a.txt:1'], { cwd })).out).toContain('It stays.');
    expect((await run(['explain', 'a.txt:99'], { cwd })).code).toBe(2);
  });

  it('learn what recurs, and remove it', async () => {
    const pages = Object.fromEntries(
      Array.from({ length: 6 }, (_, index) => [
        `s/${index}.txt`,
        `Story of the ${['mill', 'ferry', 'tower', 'garden', 'market', 'school'][index]}\n\nThe harbour gazette is printed with care in the old mill.\n`,
      ]),
    );
    const cwd = folder(pages);
    await run(['learn', 's', '-o', 'p.json'], { cwd });
    const merged = await run(['learn', '--merge', 'p.json', 'p.json'], { cwd });
    expect(merged.out).toContain('harbour gazette');
    expect(merged.out).toContain('12');
    expect(
      (
        await run(['--profile', 'p.json'], {
          cwd,
          stdin: `${ARTICLE}\nThe harbour gazette is printed with care in the old mill.\n`,
        })
      ).out,
    ).not.toContain('gazette');
  });

  it.each(['bash', 'zsh', 'fish'])('complete in %s', async (shell) => {
    const { out } = await run(['completion', shell]);
    expect(out).toContain('max-removal');
    if (spawnSync(shell, ['-c', 'true']).status === 0) {
      expect(spawnSync(shell, ['-n', '-c', out], { encoding: 'utf8' })).toMatchObject({
        status: 0,
        stderr: '',
      });
    }
  });

  it.skipIf(spawnSync('fish', ['-c', 'true']).status !== 0)('answer fish', async () => {
    const { out } = await run(['completion', 'fish']);
    const ask = (line: string) =>
      spawnSync('fish', ['-c', `${out}\ncomplete -C "clean-article ${line}"`], { encoding: 'utf8' }).stdout;
    expect(ask('--max-re')).toContain('--max-removal');
    expect(ask('--only quotes/unp')).toContain('quotes/unpaired');
    expect(ask('completion ')).toBe('bash\nfish\npowershell\nzsh\n');
  });

  it.skipIf(spawnSync('zsh', ['-c', 'true']).status !== 0)('can be evaluated in zsh', async () => {
    const { out } = await run(['completion', 'zsh']);
    const script = `autoload -U compinit; compinit -u -D; eval "$SCRIPT"; print $_comps[clean-article]`;
    const { stdout, stderr } = spawnSync('zsh', ['-fc', script], {
      encoding: 'utf8',
      env: { ...process.env, SCRIPT: out },
    });
    expect([stdout, stderr]).toEqual(['_clean-article\n', '']);
  });

  it('print a manual page', async () => {
    expect((await run(['man'])).out).toContain('.SH OPTIONS');
  });
});

describe('the built program', () => {
  it('reads a configuration with comments', () => {
    const cwd = folder({ 'a.txt': ARTICLE, '.clean-article.json': '{\n  // ours\n  "to": "text",\n}\n' });
    const { stdout, stderr } = spawnSync(process.execPath, [BIN, '-q', 'a.txt'], { cwd, encoding: 'utf8' });
    expect([stdout.slice(0, 12), stderr]).toEqual(['Harbour town', '']);
  });

  it('gives the same output for all samples as the sources', async () => {
    const root = resolve(import.meta.dirname, '../..');
    const argv = ['samples', '--to', 'jsonl', '--quiet', '--no-config', '--jobs', '1'];
    const { stdout } = spawnSync(process.execPath, [BIN, ...argv], { cwd: root, encoding: 'utf8' });
    expect(stdout).toBe((await run(argv, { cwd: root })).out);
  });

  it('cleans a file', () => {
    const cwd = folder({ 'a.txt': ARTICLE });
    const { status, stdout } = spawnSync(process.execPath, [BIN, 'a.txt'], { cwd, encoding: 'utf8' });
    expect([status, stdout.slice(0, 14)]).toEqual([0, '# Harbour town']);
  });

  it('writes the same into a file as into a pipe, and asks V8 for nothing that it does not know', () => {
    const cwd = folder({ 'a.txt': ARTICLE });
    const piped = spawnSync(process.execPath, [BIN, '-q', 'a.txt'], { cwd, encoding: 'utf8' });
    const filed = spawnSync('sh', ['-c', `"${process.execPath}" "${BIN}" -q a.txt > out.md`], { cwd });
    expect([piped.stderr, filed.status]).toEqual(['', 0]);
    expect(readFileSync(join(cwd, 'out.md'), 'utf8')).toBe(piped.stdout);
  });

  it('ends quietly if its reader is gone', () => {
    const cwd = folder({ 'a.txt': ARTICLE.repeat(200) });
    const { stderr, stdout } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${BIN}" -q a.txt | head -c 10`],
      { cwd, encoding: 'utf8' },
    );
    expect([stdout.length, stderr]).toEqual([10, '']);
  });
});
