import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLE, folder, run } from './context.ts';

const FILTER = ['-q', '-f', 'jsonl', '-t', 'jsonl'];
/** Lines as other programs write them, and some that are no records; the last without a line feed. */
const LINES = Buffer.concat([
  Buffer.from(`\ufeff{ "text" :${JSON.stringify(ARTICLE)} , "n" : 1.0}\n`),
  Buffer.from(`${JSON.stringify({ text: `${ARTICLE}\r\nCaf\u00e9 a/b` }).replaceAll('/', '\\/')}\r\n\n`),
  Buffer.from('{"text":"All is well here."}\nnonsense\n{"text":null}\n'),
  Buffer.from([0x22, 0xff, 0x22, 0x0a]),
  Buffer.from(`{"clean_article":{"old":1},"text":${JSON.stringify(ARTICLE)}}`),
]);

describe('records', () => {
  it.each([[], ['--positions']])('come back as the very lines, bad ones too %j', async (...options) => {
    const { code, bytes } = await run([...FILTER, '--restorable', ...options], { stdin: LINES });
    expect(code).toBe(3);
    const cwd = folder({ 'out.jsonl': bytes });
    expect((await run(['restore', '-'], { stdin: bytes })).bytes.equals(LINES)).toBe(true);
    expect((await run(['restore', 'out.jsonl', '-o', 'again.jsonl'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'again.jsonl')).equals(LINES)).toBe(true);
  });

  it('come back from more than one batch, compressed too', async () => {
    const line = (id: number) => `${JSON.stringify({ id, text: ARTICLE, pad: 'x'.repeat(3000) })}\n`;
    const input = Array.from({ length: 120 }, (_, id) => line(id)).join('');
    const cwd = folder({ 'in.jsonl': input });
    await run(
      [...FILTER, '--restorable', '--no-learn', '--only', 'layout', 'in.jsonl', '-o', 'out.jsonl.gz'],
      { cwd },
    );
    expect((await run(['restore', 'out.jsonl.gz'], { cwd })).out).toBe(input);
  });

  it('say if they were written without --restorable', async () => {
    const { bytes } = await run(FILTER, { stdin: LINES });
    const { code, err } = await run(['restore', '-'], { stdin: bytes });
    expect(code).toBe(3);
    expect(err).toContain('line 1: the report lacks what restoring needs; write it with --restorable');
  });

  it('hold the requested fields', async () => {
    const stdin = `${JSON.stringify({ id: 1, text: ARTICLE })}\n`;
    const record = async (...options: string[]) =>
      JSON.parse((await run([...FILTER, ...options], { stdin })).out);
    const bare = await record('--fields', 'text');
    expect(Object.keys(bare)).toEqual(['id', 'text']);
    expect(bare.text).not.toBe(ARTICLE);
    const account = await record('--fields', 'language,stats');
    expect(account.text).toBe(ARTICLE);
    expect(Object.keys(account.clean_article)).toEqual(['version', 'language', 'stats']);
    const placed = await record('--positions');
    expect(placed.clean_article.removed[0]).toMatchObject({ rule: 'boilerplate/comment-form', line: 7 });
    expect((await run([...FILTER, '--fields', 'txt'], { stdin })).err).toContain('did you mean text?');
    expect((await run(['--restorable'], { stdin: ARTICLE })).err).toContain('needs --to json or --to jsonl');
    expect((await run([...FILTER, '--text-field', 'clean_article'], { stdin })).code).toBe(2);
  });

  it('that were files become files again, below the folder and nowhere else', async () => {
    const files = {
      'in/a.txt': ARTICLE,
      'in/b/c.txt': Buffer.from('Caf\xe9 \u201cau lait\u201d, he said\r\n', 'latin1'),
    };
    const cwd = folder(files);
    await run(['-q', 'in', '-t', 'jsonl', '--restorable', '-o', 'all.jsonl'], { cwd });
    expect((await run(['restore', 'all.jsonl'], { cwd })).err).toContain('give -o FOLDER/');
    expect((await run(['restore', 'all.jsonl', '-o', 'back/'], { cwd })).code).toBe(0);
    for (const [name, content] of Object.entries(files))
      expect(readFileSync(join(cwd, 'back', name)).equals(Buffer.from(content))).toBe(true);
    const outside = readFileSync(join(cwd, 'all.jsonl'), 'utf8').replaceAll('"path":"in/', '"path":"../in/');
    writeFileSync(join(cwd, 'sly.jsonl'), outside);
    expect((await run(['restore', 'sly.jsonl', '-o', 'back/'], { cwd })).err).toContain(
      'leads out of the folder',
    );
  });
});

describe('provenance', () => {
  it('names the options that differ from the default, and lists by their content', async () => {
    const names = 'Vostok\n';
    const cwd = folder({ 'a.txt': ARTICLE, 'names.txt': names });
    const toolOf = async (options: readonly string[], env = {}) =>
      JSON.parse((await run(['-q', '-t', 'json', 'a.txt', ...options], { cwd, env })).out).tool;
    expect(await toolOf(['--quotes', 'keep', '--max-removal', '80'])).toEqual({
      name: 'clean-article',
      version: expect.stringMatching(/^\d+\.\d+\.\d+/u),
    });
    const { options } = await toolOf(['--quotes', 'curly', '--names', 'names.txt', '--skip', 'layout']);
    const sha256 = createHash('sha256').update(names).digest('hex');
    expect(options).toEqual({ quotes: 'curly', names: [{ sha256 }], skip: ['layout'] });
    const { time } = await toolOf(['--stamp'], { SOURCE_DATE_EPOCH: '1577836800' });
    expect(time).toBe('2020-01-01T00:00:00.000Z');
    expect((await toolOf([], { SOURCE_DATE_EPOCH: '1577836800' })).time).toBeUndefined();
  });
});

describe('the summary', () => {
  it('of parts is that of the whole, for people and for programs', async () => {
    const cwd = folder({ 'a.txt': ARTICLE, 'b.txt': ARTICLE.replaceAll('bridge', 'harbour') });
    for (const [inputs, name] of [
      [['a.txt'], '1'],
      [['b.txt'], '2'],
      [['a.txt', 'b.txt'], 'all'],
    ] as const)
      await run(['-q', '--no-learn', ...inputs, '-o', 'out/', '--summary', `${name}.json`], { cwd });
    const merged = await run(['summary', '-t', 'json', '2.json', '1.json'], { cwd });
    expect(merged.out).toBe(readFileSync(join(cwd, 'all.json'), 'utf8'));
    const text = (await run(['summary', '1.json', '2.json'], { cwd })).out;
    expect(text).toMatch(/^2 texts, \d+ words, \d+ removed/u);
    expect(text).toMatch(/^ {2}boilerplate\/comment-form +4$/mu);
    for (const [name, why] of [
      ['a.txt', 'it is not JSON; give a file that --summary wrote'],
      ['none.json', 'no such file or folder'],
    ])
      expect(await run(['summary', name], { cwd })).toMatchObject({
        code: 3,
        err: `clean-article: cannot add up ${name}: ${why}\n`,
      });
  });
});
