import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, run } from '../cli/context.ts';

/* Runs the recipes of docs/corpus.md. Recipes for missing programs are skipped. */

const PAGE = readFileSync(resolve(import.meta.dirname, '../../docs/corpus.md'), 'utf8');
const SAMPLES = resolve(import.meta.dirname, '../../samples');

/** The fenced blocks of a language. */
function blocks(language: string): readonly string[] {
  return [...PAGE.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gmu)]
    .filter(([, name]) => name === language)
    .map(([, , code]) => code);
}

const has = (program: string) => spawnSync(program, ['--version']).status === 0;

interface Row {
  readonly url: string;
  readonly text: string | null;
  readonly clean_article: {
    readonly error?: string;
    readonly language: string;
    readonly machineTranslated: { readonly probability: number } | null;
    readonly stats: Readonly<Record<'wordsOut' | 'shareRemoved' | 'flagsPerThousand', number>>;
  };
}

const names = ['mt-french-news', 'wordpress-blog', 'german-page', 'short-note', 'poem', 'wet-page'];
const input = [
  ...names.map((name) => ({ url: name, text: readFileSync(join(SAMPLES, name, 'input.txt'), 'utf8') })),
  { url: 'none', text: null },
]
  .map((record) => `${JSON.stringify(record)}\n`)
  .join('');

async function records() {
  const cwd = folder({ 'in.jsonl': input });
  const { bytes } = await run(['-q', '-f', 'jsonl', '-t', 'jsonl'], { cwd, stdin: input });
  writeFileSync(join(cwd, 'out.jsonl'), bytes);
  const rows = bytes
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  return { cwd, rows };
}

/** The records that each recipe should select, in the order of the page. */
const WANTED: readonly ((row: Row) => boolean)[] = [
  ({ clean_article: { language, stats } }) => language === 'en' && stats.wordsOut >= 100,
  ({ clean_article: { stats } }) => stats.shareRemoved > 0.25,
  ({ clean_article: { machineTranslated, stats } }) =>
    (machineTranslated?.probability ?? 0) < 0.5 && stats.flagsPerThousand < 5,
  ({ clean_article: { stats } }) => stats.wordsOut > 0,
];

describe('recipes', () => {
  const jq = blocks('sh').flatMap((block) => block.split('\n').filter((line) => line.startsWith('jq ')));

  it.runIf(has('jq'))('of jq choose the records that the text says', async () => {
    const { cwd, rows } = await records();
    const lines = (command: string) =>
      execFileSync('sh', ['-c', command], { cwd, encoding: 'utf8' }).split('\n').filter(Boolean);
    const good = rows.filter(({ clean_article }) => clean_article.error === undefined);
    expect(jq).toHaveLength(6);
    for (const [index, wanted] of WANTED.entries()) {
      const chosen = good.filter(wanted);
      expect(chosen.length, jq[index]).toBeGreaterThan(0);
      expect(lines(jq[index]), jq[index]).toHaveLength(chosen.length);
    }
    expect(lines(jq[4])).toContainEqual(expect.stringMatching(/^\["boilerplate\/comment-form",\d+\]$/u));
    expect(lines(jq[5]).map((line) => JSON.parse(line).url)).toEqual(['none']);
  });

  it.runIf(has('python3'))('of Python choose the same records', async () => {
    const { cwd, rows } = await records();
    const [filter] = blocks('python');
    const program = `${filter}\nimport json\nfor line in open("out.jsonl", encoding="utf-8"):\n    record = json.loads(line)\n    if is_wanted({k: v for k, v in record.items() if k != "text"}): print(record["url"])\n`;
    const printed = execFileSync('python3', ['-c', program], { cwd, encoding: 'utf8' }).trim().split('\n');
    const chosen = rows.filter(
      (row) =>
        row.clean_article.error === undefined &&
        WANTED[0](row) &&
        WANTED[2](row) &&
        row.clean_article.stats.shareRemoved <= 0.6,
    );
    expect(printed).toEqual(chosen.map(({ url }) => url));
    expect(chosen.length).toBeGreaterThan(0);
  });
});
