import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { parse as parseJsonc } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { cleanRecords } from '../../src/batch/clean/clean-record.ts';
import { clean } from '../../src/clean.ts';
import { restoreRecord } from '../../src/formats/jsonl/restore-record.ts';
import { frontMatter } from '../../src/formats/markdown/front-matter.ts';
import { toMarkdown } from '../../src/formats/markdown/markdown.ts';
import { sarifLog, sarifResults } from '../../src/formats/sarif.ts';
import { render } from '../../src/formats/write.ts';
import { REPORT_FIELDS, toRecord, toReport } from '../../src/report/form.ts';
import { listFlags } from '../../src/report/records.ts';
import { toolOf } from '../../src/report/tool.ts';
import { jobOf } from '../batch/context.ts';
import { SAMPLES, samplesWithInput } from '../samples.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string) => JSON.parse(readFileSync(resolve(ROOT, path), 'utf8'));
const ajv = new Ajv({ allErrors: true, strict: false });

function expectValid(schema: object, value: unknown): void {
  const validate = ajv.compile(schema);
  validate(JSON.parse(JSON.stringify(value)));
  expect(validate.errors ?? []).toEqual([]);
}

/** Fields that pages of HTML alone have. */
const OF_PAGES: readonly string[] = ['site', 'address', 'pageKind'];
const samples = samplesWithInput().map(
  (name) => [name, readFileSync(join(SAMPLES, name, 'input.txt'))] as const,
);

const FLAGGED =
  'The exercise is called \u201cVostok\u201d (\u201cEst\u201d, in French) and starts in August.\n\n' +
  'The US has not.\u201cSpecial Description\u201d For these exercises, the the spokesman said on Monday.\n';

describe('published forms', () => {
  it.each(samples)('the report and the records of %s follow their schema', (name, bytes) => {
    const schema = read('src/report.schema.json');
    const result = clean(bytes, { path: name, quotes: 'curly', names: ['Vostok'], keep: [/x/u] });
    const report = toReport(result);
    expectValid(schema, report);
    expect(Object.keys(report)).toEqual(
      expect.arrayContaining(REPORT_FIELDS.filter((name) => !OF_PAGES.includes(name))),
    );
    expectValid(schema, toRecord(result));
    expectValid(schema, toRecord(result, { fields: REPORT_FIELDS, positions: name.length % 2 === 0 }));
  });

  it.each(['{"text":"A \\u201cb\\/c\\u002fd.","clean_article":1}', '{"text":1}', 'none', '\xff', '  '])(
    'what becomes of the line %j is as the schema says',
    (line) => {
      const bytes = new Uint8Array(Buffer.from(line, 'latin1'));
      const form = { fields: REPORT_FIELDS, tool: toolOf({ only: ['quotes'] }, '2020-01-01T00:00:00.000Z') };
      const done = cleanRecords({ kind: 'records', path: 'a.jsonl', bytes, line: 7 }, jobOf({ form }));
      const { clean_article } = JSON.parse(Buffer.from(done.bytes).toString('utf8'));
      expectValid(read('src/report.schema.json'), clean_article);
      expect(Buffer.from(restoreRecord(Buffer.from(done.bytes).toString('utf8').trimEnd()))).toEqual(
        Buffer.from(bytes),
      );
    },
  );

  it.each([['flags', FLAGGED], ...samples] as const)(
    'the SARIF of %s is as the standard says',
    (name, input) => {
      expectValid(
        read('test/formats/sarif.schema.json'),
        JSON.parse(sarifLog(sarifResults(clean(input, { path: `${name} %.txt` })))),
      );
    },
  );

  it('SARIF regions hold the flagged words', () => {
    const lines = FLAGGED.split('\n');
    const results = sarifResults(clean(FLAGGED, { path: 'a.txt' }));
    expect(results.length).toBeGreaterThan(0);
    for (const { locations } of JSON.parse(JSON.stringify(results))) {
      const { startLine, startColumn, endLine, endColumn } = locations[0].physicalLocation.region;
      expect(endLine).toBe(startLine);
      expect(lines[startLine - 1].slice(startColumn - 1, endColumn - 1)).not.toBe('');
    }
  });

  it('SARIF links to the page of each rule, and recognises a flag when its line has moved', () => {
    const logOf = (text: string) =>
      JSON.parse(sarifLog(sarifResults(clean(text, { path: 'a.txt' })))).runs[0];
    const { tool, results } = logOf(FLAGGED);
    const reference = readFileSync(join(ROOT, 'src/passes/README.md'), 'utf8');
    const anchors = [...reference.matchAll(/^### (.+)$/gmu)].map(([, title]) => title.replaceAll('/', ''));
    for (const { helpUri } of tool.driver.rules) expect(anchors).toContain(helpUri.split('#')[1]);
    const prints = (run: typeof results) =>
      run.map((one: { partialFingerprints: object }) => one.partialFingerprints);
    const moved = logOf(`Another paragraph stands before the rest of it, and says little.\n\n${FLAGGED}`);
    expect(prints(moved.results)).toEqual(prints(results));
  });

  it('the configuration schema accepts what the documentation shows', () => {
    const page = readFileSync(join(ROOT, 'docs/configuration.md'), 'utf8');
    const [, config] = /```json\n(\{\n {2}"quotes"[\s\S]*?)\n```/u.exec(page) ?? [];
    expectValid(read('src/config.schema.json'), parseJsonc(config, [], { allowTrailingComma: true }));
  });

  it('front matter is one JSON string a line', () => {
    const result = clean('Text');
    const title = { text: 'A "title": with\u2028 odd \\ things', span: null, source: { start: 0, end: 0 } };
    const lines = frontMatter({ ...result, title }, undefined).split('\n');
    expect(lines[1]).toBe('title: "A \\"title\\": with\\u2028 odd \\\\ things"');
  });

  it.each(['footnotes', 'comments'] as const)('flags stand in the Markdown as %s', (annotate) => {
    const result = clean(FLAGGED);
    const markdown = toMarkdown(result, { annotate });
    const mark = annotate === 'footnotes' ? /\[\^flag-\d+\](?!:)/gu : /<!-- /gu;
    expect(markdown.match(mark)).toHaveLength(listFlags(result).length);
    expect(
      markdown
        .replace(/\[\^flag-\d+\](?::.*\n)?| ?<!-- .*? -->/gu, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    ).toBe(toMarkdown(result).replace(/\s+/gu, ' ').trim());
  });

  it('every form ends in a line feed', () => {
    for (const to of ['markdown', 'json', 'jsonl', 'text'] as const) {
      expect(render(clean('One line'), { to, frontMatter: false, annotate: 'none' })).toMatch(/\n$/u);
    }
  });
});
