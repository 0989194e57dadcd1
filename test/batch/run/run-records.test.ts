import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { runRecordFiles } from '../../../src/batch/index.ts';
import { mergeSummaries, readSummary, summaryJson } from '../../../src/batch/report/summary.ts';
import type { Job } from '../../../src/job.ts';
import { articleOf, jobOf, memoryTerminal, temporaryFolder } from '../context.ts';

/** A cheap pass: the test is about the path of the records, not about their cleaning. */
const CHEAP = { only: ['layout'] };

function linesOf(count: number, pad = 0): string {
  const line = (number: number) =>
    JSON.stringify({ id: number, text: articleOf(number), pad: 'x'.repeat(pad) });
  return Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('');
}

async function run(input: Uint8Array | string, overrides: Partial<Job> = {}) {
  const folder = temporaryFolder();
  const memory = memoryTerminal(folder, input);
  const code = await runRecordFiles(
    [],
    jobOf({ clean: CHEAP, from: 'jsonl', ...overrides }),
    memory.terminal,
  );
  return { code, out: memory.stdout(), err: memory.stderr(), folder };
}

test('one worker and two give the same bytes in the same order', async () => {
  const input = linesOf(1500, 2500);
  expect(input.length).toBeGreaterThan(2.5 * 1024 * 1024);
  const one = await run(input, { jobs: 1 });
  const two = await run(input, { jobs: 2 });
  expect(one.code).toBe(0);
  expect(two.code).toBe(0);
  expect(two.out.equals(one.out)).toBe(true);
  const ids = one.out
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).id);
  expect(ids).toEqual(Array.from({ length: 1500 }, (_, index) => index));
  expect(one.err).toContain('1,500 records');
});

test('a bad record is reported with its line and byte, and the run goes on', async () => {
  const bad = Buffer.concat([Buffer.from('{"text":"'), Buffer.from([0xff]), Buffer.from('"}\n')]);
  const input = Buffer.concat([Buffer.from(`${linesOf(1)}nonsense\n\n`), bad, Buffer.from(linesOf(1))]);
  const { code, out, err } = await run(input);
  expect(code).toBe(3);
  const lines = out.toString().trimEnd().split('\n');
  expect(lines).toHaveLength(5);
  expect(JSON.parse(lines[1])).toEqual({ clean_article: { version: 2, error: 'not JSON', line: 2 } });
  expect(JSON.parse(lines[3])).toEqual({ clean_article: { version: 2, error: 'not UTF-8', line: 4 } });
  const errors = err
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
  const first = linesOf(1).length;
  expect(errors).toMatchObject([
    { line: 2, byte: first },
    { line: 4, byte: first + 10, error: 'not UTF-8' },
  ]);
});

test('bad records go to the file of --errors', async () => {
  const errors = join(temporaryFolder(), 'errors.jsonl');
  const { err } = await run('nonsense\n', { errors, quiet: true });
  expect(err).toBe('');
  expect(JSON.parse(readFileSync(errors, 'utf8'))).toMatchObject({ path: '<stdin>', line: 1, byte: 0 });
});

test('a record of many megabytes passes, and its neighbours keep their places', async () => {
  const huge = `{"blob":"${'\\u0041'.repeat(4_000_000)}","text":"He came ,and went."}\n`;
  const { code, out } = await run(linesOf(2) + huge + linesOf(2));
  expect(code).toBe(0);
  const lines = out.toString().trimEnd().split('\n');
  expect(lines).toHaveLength(5);
  expect(lines[2].startsWith(huge.slice(0, huge.indexOf('"text"')))).toBe(true);
});

test.each([1, 2, 3, 7, 40])('%i shards are the file again, byte for byte', async (count) => {
  const folder = temporaryFolder();
  const input = `${linesOf(20)}\n{"text":"a"}\n${linesOf(3).trimEnd()}`;
  writeFileSync(join(folder, 'in.jsonl'), input);
  const part = async (shard: Job['shard']) => {
    const memory = memoryTerminal(folder);
    const job = jobOf({ clean: CHEAP, from: 'jsonl', shard });
    expect(await runRecordFiles(['in.jsonl'], job, memory.terminal)).toBe(0);
    return memory.stdout();
  };
  const whole = await part(undefined);
  const parts: Buffer[] = [];
  for (let index = 1; index <= count; index++) parts.push(await part({ index, count }));
  expect(Buffer.concat(parts).equals(whole)).toBe(true);
});

test('gzip is read by its content, members one after another, and written by its name', async () => {
  const plain = linesOf(6);
  const half = plain.indexOf('\n', plain.length / 2) + 1;
  const input = Buffer.concat([gzipSync(plain.slice(0, half)), gzipSync(plain.slice(half))]);
  const output = join(temporaryFolder(), 'out.jsonl.gz');
  const { code } = await run(input, { output });
  expect(code).toBe(0);
  const direct = await run(plain);
  expect(gunzipSync(readFileSync(output)).equals(direct.out)).toBe(true);
});

test('Zstandard is read, and written where the machine can', async () => {
  const input = await zstd(Buffer.from(linesOf(40)), []);
  if (!input) return;
  const output = join(temporaryFolder(), 'out.jsonl.zst');
  expect((await run(input, { output })).code).toBe(0);
  const direct = await run(linesOf(40));
  expect((await zstd(readFileSync(output), ['-d']))?.equals(direct.out)).toBe(true);
});

/** The program, if installed. */
async function zstd(input: Buffer, options: readonly string[]): Promise<Buffer | undefined> {
  const child = spawn('zstd', ['-q', '-c', ...options], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk);
  return chunks.length > 0 ? Buffer.concat(chunks) : undefined;
}

test('compressed data that ends too early is an error, and what could be read is done', async () => {
  const input = gzipSync(linesOf(2000));
  const output = join(temporaryFolder(), 'out.jsonl');
  const { code, err } = await run(input.subarray(0, input.length - 500), { output });
  expect(code).toBe(3);
  expect(err).toContain('the compressed data ends too early');
  expect(existsSync(output)).toBe(false);
  expect(readFileSync(`${output}.partial`, 'utf8').split('\n').length).toBeGreaterThan(500);
});

test('compressed data that grows without measure is refused', async () => {
  const { code, err } = await run(gzipSync(Buffer.alloc(100_000_000, 0x20)));
  expect(code).toBe(3);
  expect(err).toContain('expands more than');
});

test('a reader that goes away ends the run quietly', async () => {
  const memory = memoryTerminal(temporaryFolder(), linesOf(4000));
  let written = 0;
  const stdout = new Writable({
    write: (_chunk, _encoding, next) => {
      written++;
      next(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    },
  });
  const job = jobOf({ clean: CHEAP, from: 'jsonl' });
  expect(await runRecordFiles([], job, { ...memory.terminal, stdout })).toBe(0);
  expect(written).toBe(1);
  expect(memory.stderr()).toBe('');
});

test('a slow reader holds the reading back', async () => {
  let ahead = 0;
  let most = 0;
  async function* source() {
    const line = Buffer.from(linesOf(1, 300_000));
    for (let index = 0; index < 60; index++) {
      most = Math.max(most, ++ahead);
      yield line;
    }
  }
  const memory = memoryTerminal(temporaryFolder());
  const stdout = new Writable({
    highWaterMark: 1,
    write: (_chunk, _encoding, next) => {
      ahead--;
      setTimeout(next, 2);
    },
  });
  const stdin = source() as unknown as typeof memory.terminal.stdin;
  const job = jobOf({ clean: CHEAP, from: 'jsonl' });
  expect(await runRecordFiles([], job, { ...memory.terminal, stdin, stdout })).toBe(0);
  expect(most).toBeLessThan(12);
});

test('WET records become lines with their address and date; others are passed over', async () => {
  const { code, out } = await run(gzipSync(wetFile()), { from: 'wet' });
  expect(code).toBe(0);
  const records = out
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(records).toMatchObject([
    {
      url: 'https://example.org/a',
      date: '2026-01-02T03:04:05Z',
      'WARC-Record-ID': '<urn:uuid:1>',
      clean_article: { version: 2 },
    },
    {
      url: 'https://example.org/b',
      'WARC-Refers-To': '<urn:uuid:0>',
      text: articleOf(2).replace('" , and', '", and').replace(' ,and', ', and'),
    },
  ]);
});

function wetFile(): Buffer {
  const record = (type: string, url: string, text: string) => {
    const body = Buffer.from(text);
    const head = [
      'WARC/1.0',
      `WARC-Type: ${type}`,
      `WARC-Target-URI: ${url}`,
      'WARC-Date: 2026-01-02T03:04:05Z',
      'WARC-Record-ID: <urn:uuid:1>',
      'WARC-Refers-To: <urn:uuid:0>',
      `Content-Length: ${body.length}`,
    ];
    return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body, Buffer.from('\r\n\r\n')]);
  };
  return Buffer.concat([
    record('warcinfo', 'file', 'Software-Info: none'),
    record('conversion', 'https://example.org/a', articleOf(1)),
    record('conversion', 'https://example.org/b', articleOf(2)),
  ]);
}

test('what is no WARC file is told', async () => {
  const { code, err } = await run(linesOf(2), { from: 'wet' });
  expect(code).toBe(3);
  expect(err).toContain('WARC');
});

test('an output is whole or not there, and never the input', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'in.jsonl'), linesOf(3));
  const memory = memoryTerminal(folder);
  const job = jobOf({ clean: CHEAP, from: 'jsonl', output: './in.jsonl' });
  expect(await runRecordFiles(['in.jsonl'], job, memory.terminal)).toBe(2);
  expect(readFileSync(join(folder, 'in.jsonl'), 'utf8')).toBe(linesOf(3));
  expect(await runRecordFiles(['in.jsonl'], { ...job, output: 'deep/out.jsonl' }, memory.terminal)).toBe(0);
  expect(readdirSync(join(folder, 'deep'))).toEqual(['out.jsonl']);
});

test.each<[string, Partial<Job>]>([
  ['--to jsonl', { to: 'markdown' }],
  ['--shard needs a file', { shard: { index: 1, count: 2 } }],
])('wrong use is refused: %s', async (message, overrides) => {
  const { code, err } = await run('', overrides);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test('Ctrl-C finishes what is in hand and says how to go on', async () => {
  const start = join(import.meta.dirname, 'start-from-source.ts');
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', start, '-f', 'jsonl', '-t', 'jsonl', '-j', '1', '--only', 'layout'],
    {
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
  child.stdin.on('error', () => undefined);
  child.stdin.write(linesOf(900));
  let reporter = '';
  child.stderr.on('data', (chunk) => {
    reporter += chunk;
  });
  let out = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
    if (!child.killed) child.kill('SIGINT');
  });
  const [code] = await once(child, 'close');
  expect(code).toBe(130);
  expect(out.endsWith('\n')).toBe(true);
  const lines = out.trimEnd().split('\n').length;
  expect(reporter).toContain(`interrupted: ${lines} lines are done`);
}, 30_000);

test('--check of records writes nothing and says by the exit code that something would change', async () => {
  const found = await run(linesOf(3), { check: true, to: 'markdown', clean: { only: ['quotes'] } });
  expect(found.code).toBe(1);
  expect(found.out.length).toBe(0);
  expect(found.err).toMatch(/^3 records/u);
  expect((await run('{"text":"All is well here."}\n', { check: true })).code).toBe(0);
});

/** Files of records, as a corpus has them. */
function corpus() {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'in/deep'), { recursive: true });
  writeFileSync(join(folder, 'in/b.jsonl'), linesOf(2));
  writeFileSync(join(folder, 'in/a.jsonl.gz'), gzipSync(linesOf(3)));
  writeFileSync(join(folder, 'in/deep/c.ndjson'), `${linesOf(1)}nonsense\n`);
  writeFileSync(join(folder, 'in/notes.txt'), 'no records');
  return folder;
}

async function runMany(folder: string, inputs: readonly string[], overrides: Partial<Job> = {}) {
  const memory = memoryTerminal(folder);
  const code = await runRecordFiles(
    inputs,
    // The counts over several files differ from those of one file.
    jobOf({ clean: CHEAP, from: 'jsonl', learn: false, ...overrides }),
    memory.terminal,
  );
  return { code, out: memory.stdout().toString(), err: memory.stderr() };
}

test('a folder of records becomes a folder of records: same tree, same names, same compression', async () => {
  const folder = corpus();
  const { code } = await runMany(folder, ['in'], { output: 'out', errors: join(folder, 'errors.jsonl') });
  expect(code).toBe(3);
  const names = readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' }).sort();
  expect(names).toEqual(['a.jsonl.gz', 'b.jsonl', 'deep', 'deep/c.ndjson']);
  const plain = gunzipSync(readFileSync(join(folder, 'out/a.jsonl.gz'))).toString();
  expect(plain).toBe((await run(linesOf(3))).out.toString());
  expect(readFileSync(join(folder, 'errors.jsonl'), 'utf8')).toMatch(/"line":2/u);
});

test('several files make one stream in the order they were named, and shards share them', async () => {
  const folder = corpus();
  const one = await runMany(folder, ['in/b.jsonl', 'in/a.jsonl.gz']);
  expect(one.out).toBe(`${(await run(linesOf(2))).out}${(await run(linesOf(3))).out}`);
  const lines = async (index: number) =>
    (await runMany(folder, ['in'], { shard: { index, count: 2 } })).out.split('\n').length - 1;
  expect((await lines(1)) + (await lines(2))).toBe(7);
});

test('records that would become an input, a file or one another are refused', async () => {
  const folder = corpus();
  writeFileSync(join(folder, 'in/b.wet'), '');
  expect((await runMany(folder, ['in'], { output: 'out' })).err).toContain('would both become b.jsonl');
  expect((await runMany(folder, ['in/a.jsonl.gz'], { output: 'in/' })).code).toBe(2);
  expect((await runMany(folder, ['in/deep', 'in/b.jsonl'], { output: 'in/notes.txt' })).code).toBe(2);
  expect((await runMany(folder, ['in/b.jsonl'], { resume: true })).code).toBe(2);
});

test('a bad record can be dropped: what is left is as before, and the exit code the same', async () => {
  const input = `${linesOf(1)}nonsense\n{"text":null,"id":7}\n${linesOf(1)}`;
  const kept = await run(input);
  const dropped = await run(input, { bad: 'drop' });
  expect([kept.code, dropped.code]).toEqual([3, 3]);
  const lines = kept.out.toString().split('\n');
  expect(JSON.parse(lines[2])).toEqual({
    text: null,
    id: 7,
    clean_article: { version: 2, error: 'the field "text" is not a string' },
  });
  lines.splice(1, 2);
  expect(dropped.out.toString()).toBe(lines.join('\n'));
  expect(dropped.err).toBe(kept.err.replace(/[\d.]+ s/u, /[\d.]+ s/u.exec(dropped.err)![0]));
});

test('many files end with one summary, and its totals are the sum of those of shards', async () => {
  const folder = corpus();
  const whole = await runMany(folder, ['in'], { output: 'out', summary: 'whole.json' });
  expect(whole.err.match(/\d records/gu)).toEqual(['6 records']);
  for (const index of [1, 2])
    await runMany(folder, ['in'], { output: 'out', summary: `${index}.json`, shard: { index, count: 2 } });
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const parts = ['2.json', '1.json'].map((name) => readSummary(read(name)));
  expect(summaryJson(mergeSummaries(parts))).toBe(read('whole.json'));
  expect(JSON.parse(read('whole.json')).totals).toMatchObject({ done: 6, failed: 1, languages: { en: 6 } });
});

test('a coprocess that writes one line gets one, before it writes the next', async () => {
  const start = join(import.meta.dirname, 'start-from-source.ts');
  const options = ['-q', '-f', 'jsonl', '-t', 'jsonl', '-j', '1', '--only', 'layout'];
  const child = spawn(process.execPath, ['--import', 'tsx', start, ...options], { stdio: 'pipe' });
  for (let id = 0; id < 3; id++) {
    child.stdin.write(`${JSON.stringify({ id, text: articleOf(id) })}\n`);
    const [answer] = await once(child.stdout, 'data');
    expect(JSON.parse(String(answer)).id).toBe(id);
  }
  child.stdin.end();
  expect(await once(child, 'close')).toEqual([0, null]);
}, 30_000);
