import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clean } from '../src/clean.ts';
import { toMarkdown } from '../src/formats/markdown/markdown.ts';
import { prettyJson } from '../src/formats/pretty-json.ts';
import { toReport } from '../src/report/form.ts';
import { restore } from '../src/report/restore.ts';
import { SAMPLES, samplesWithInput } from './samples.ts';

const names = samplesWithInput();

/** Samples in which every word stays. */
const WHOLE = [
  'already-clean',
  'already-clean-list',
  'poem',
  'recipe',
  'interview',
  'questions-and-answers',
  'short-note',
  'song',
  'live-blog',
  'transcript',
  'legal-text',
  'long-quotation',
  'british-quotes',
  'utf-16',
  'windows-1252',
];

describe.each(names)('the sample %s', (name) => {
  const bytes = readFileSync(join(SAMPLES, name, 'input.txt'));
  const result = clean(bytes, { path: 'input.txt' });

  it('matches its golden files', async () => {
    await expect(toMarkdown(result)).toMatchFileSnapshot(join(SAMPLES, name, 'output.md'));
    await expect(`${prettyJson(toReport(result))}\n`).toMatchFileSnapshot(join(SAMPLES, name, 'report.json'));
  });

  it('is restored to the byte', () => {
    expect(Buffer.from(restore(JSON.parse(JSON.stringify(toReport(result))))).equals(bytes)).toBe(true);
  });

  it('is not cleaned twice', () => {
    expect(clean(result.text).text).toBe(result.text);
  });

  it.runIf(WHOLE.includes(name))('loses no word', () => {
    expect(toReport(result).removed).toEqual([]);
  });

  it.runIf(name.startsWith('already-clean'))('is not changed at all', () => {
    expect(result.text).toBe(result.original);
    expect(toReport(result).flags).toEqual([]);
  });
});

const PAGES = join(SAMPLES, 'pages');

describe.each(readdirSync(PAGES))('the page %s', (name) => {
  const bytes = readFileSync(join(PAGES, name, 'page.html'));
  const result = clean(bytes, { path: 'page.html' });
  const markdown = toMarkdown(result);

  it('matches its golden file', async () => {
    const output = toMarkdown(result, { frontMatter: true });
    await expect(output).toMatchFileSnapshot(join(PAGES, name, 'output.md'));
  });

  it('is restored to the byte', () => {
    expect(Buffer.from(restore(JSON.parse(JSON.stringify(toReport(result))))).equals(bytes)).toBe(true);
  });

  it('is not cleaned twice', () => {
    expect(toMarkdown(clean(markdown, { from: 'markdown' }))).toBe(markdown);
  });
});
