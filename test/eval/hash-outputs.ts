/*
 * npx tsx test/eval/hash-outputs.ts [--data FOLDER] [--every N]
 *
 * One hash a set over all that the tool makes of it: text, Markdown, JSON report. Run it before and after a change
 * that must not alter any output, and compare the lines. `--every N` takes each Nth text only.
 */
import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { clean, toMarkdown, toReport } from '../../src/index.ts';

const SAMPLES = resolve(import.meta.dirname, '../../samples');
const SETS = [
  'boilerplate/dev.jsonl.gz',
  'boilerplate/dev-c4.jsonl.gz',
  'boilerplate/dev-snippets.jsonl.gz',
  'clean/dev.jsonl.gz',
  'pages/dev.jsonl.gz',
  'mtweb/dev.jsonl.gz',
  'folders/dev.jsonl.gz',
  'text/dev/human.jsonl.gz',
  'text/dev/mt-spans.jsonl.gz',
  'text/dev/mt-vs-human.jsonl.gz',
  'text/dev/quotes-real.jsonl.gz',
  'text/dev/quotes.jsonl.gz',
  'text/dev/web-mt-injected.jsonl.gz',
];
/** The field of a record that holds the text, by what it is called in one set or another. */
const TEXT_FIELDS = ['raw', 'damaged', 'text'];

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: resolve(import.meta.dirname, '../../../shared/eval') },
    every: { type: 'string', default: '1' },
  },
});

const every = Number(values.every);
const all = createHash('sha256');
hashSet('samples', readSamples());
for (const set of SETS) {
  const path = join(values.data, set);
  if (existsSync(path)) hashSet(set, readRecords(path));
}
console.log(`${all.digest('hex').slice(0, 16)}  all`);

function hashSet(name: string, texts: readonly (string | Uint8Array)[]): void {
  const hash = createHash('sha256');
  for (let at = 0; at < texts.length; at += every) hashOutputs(hash, texts[at]);
  const digest = hash.digest('hex').slice(0, 16);
  all.update(digest);
  console.log(`${digest}  ${name}`);
}

function hashOutputs(hash: Hash, text: string | Uint8Array): void {
  const result = clean(text);
  for (const output of [result.text, toMarkdown(result), JSON.stringify(toReport(result))]) {
    hash.update(output).update('\0');
  }
}

function readSamples(): Uint8Array[] {
  return readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' })
    .filter((name) => basename(name).startsWith('input.'))
    .sort()
    .map((name) => readFileSync(join(SAMPLES, name)));
}

function readRecords(path: string): string[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const record = JSON.parse(line) as Record<string, string>;
    return record[TEXT_FIELDS.find((field) => typeof record[field] === 'string') ?? ''] ?? '';
  });
}
