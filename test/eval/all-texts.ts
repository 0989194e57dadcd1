import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/* All texts of the samples and the sets, for tools that run over everything. */

const SAMPLES = resolve(import.meta.dirname, '../../samples');
/** The default folder of the sets. */
export const DATA = resolve(import.meta.dirname, '../../../shared/eval');
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
const PAGES = ['boilerplate/dev-html.jsonl.gz', 'html-whole/dev.jsonl.gz'];
/** The text of a record, by the names of its field in the sets. */
const TEXT_FIELDS = ['raw', 'damaged', 'text', 'html'];

/** The texts of the samples. */
export function sampleTexts(): readonly Uint8Array[] {
  return readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' })
    .filter((name) => basename(name).startsWith('input.'))
    .sort()
    .map((name) => readFileSync(join(SAMPLES, name)));
}

/** The name and the texts of each available set. */
export function* textSets(data: string): Generator<readonly [set: string, texts: readonly string[]]> {
  yield* readSets(SETS, data);
}

/** The same for sets of HTML pages. */
export function* pageSets(data: string): Generator<readonly [set: string, pages: readonly string[]]> {
  yield* readSets(PAGES, data);
}

function* readSets(sets: readonly string[], data: string): ReturnType<typeof textSets> {
  for (const set of sets) {
    const path = join(data, set);
    if (existsSync(path)) yield [set, readRecords(path)];
  }
}

function readRecords(path: string): readonly string[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const record = JSON.parse(line) as Record<string, string>;
    return record[TEXT_FIELDS.find((field) => typeof record[field] === 'string') ?? ''] ?? '';
  });
}
