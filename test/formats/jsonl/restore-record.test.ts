import { expect, test } from 'vitest';
import { clean } from '../../../src/clean.ts';
import { restoreRecord } from '../../../src/formats/jsonl/restore-record.ts';
import { writeRecord } from '../../../src/formats/jsonl/write-record.ts';
import { REPORT_FIELDS } from '../../../src/report/form.ts';
import { restoreText } from '../../../src/report/restore.ts';
import { statsOf } from '../../../src/report/stats.ts';
import { ARTICLE } from '../../cli/context.ts';

const TEXT = `${ARTICLE}\r\nCaf\u00e9 a/b`;
const LINE = `{"n":1.0,"text":${JSON.stringify(TEXT).replaceAll('/', '\\/')},"clean_article":"old"}`;
const result = clean(TEXT);
const written = writeRecord(
  { json: LINE, isUnended: true },
  { text: TEXT, result, stats: statsOf(result) },
  { textField: 'text', fields: REPORT_FIELDS },
).join('');

type Path = readonly (string | number)[];

function places(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))];
}

const HOSTILE = [undefined, null, -1, 1e300, '', 'x', [], [[]], {}, { a: 'b' }, true] as const;

/** The record as it was written, but for its account. */
function withAccount(account: unknown): string {
  const now = JSON.stringify(JSON.parse(written).clean_article);
  return written.replace(now, () => JSON.stringify(account) ?? 'null');
}

test('a record gives its line, or another spelling of the same text, or a clear word, whatever was altered', () => {
  expect(Buffer.from(restoreRecord(written)).toString()).toBe(LINE);
  const outcomes = { same: 0, spelt: 0, refused: 0 };
  for (const path of places(JSON.parse(written).clean_article)) {
    for (const value of HOSTILE) {
      const record = JSON.parse(written);
      const whole: Path = ['clean_article', ...path];
      const holder = whole.slice(0, -1).reduce((inner, key) => inner[key], record);
      holder[whole[whole.length - 1]] = value;
      try {
        const line = Buffer.from(restoreRecord(withAccount(record.clean_article))).toString();
        if (line === LINE) outcomes.same++;
        else outcomes.spelt++;
        // What was taken for an error keeps the text that it has.
        if (path[0] !== 'error' && path.length > 0 && path[0] !== 'input')
          expect(JSON.parse(line).text).toBe(TEXT);
      } catch (error) {
        expect((error as Error).name, String((error as Error).stack)).toBe('ReportError');
        outcomes.refused++;
      }
    }
  }
  for (const count of Object.values(outcomes)) expect(count).toBeGreaterThan(0);
});

test('a record rewritten by another program still gives its text', () => {
  const { text, clean_article } = JSON.parse(written);
  const anew = JSON.stringify({ clean_article, text, n: 1 }, null, 1).replaceAll('\n', '');
  const { input: _input, ...account } = clean_article;
  expect(JSON.parse(Buffer.from(restoreRecord(anew)).toString()).text).toBe(TEXT);
  expect(restoreText({ ...account, text })).toBe(TEXT);
});

test.each(['', '  ', 'nonsense', '{"text":"as it is"}', '[1]'])('the line %j stays as it is', (line) => {
  expect(Buffer.from(restoreRecord(line)).toString()).toBe(`${line}\n`);
});

test.each([
  ['{"clean_article":{"version":2,"error":"not JSON","line":3}}', 'without its bytes'],
  ['{"text":"x","clean_article":{"version":2,"stats":{}}}', 'write it with --restorable'],
  ['{"text":"x","clean_article":{"version":3}}', 'newer than this tool can read'],
])('says in words why %s gives nothing back', (line, message) => {
  expect(() => restoreRecord(line)).toThrow(message);
});
