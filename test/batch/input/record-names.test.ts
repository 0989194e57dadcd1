import { expect, test } from 'vitest';
import {
  isArticleName,
  isTextName,
  recordFormatOf,
  recordOutputName,
  withoutArticleEnding,
} from '../../../src/batch/input/record-names.ts';

test.each([
  ['a.jsonl', 'jsonl'],
  ['a.NDJSON.gz', 'jsonl'],
  ['crawl.warc.wet.gz', 'wet'],
  ['crawl.warc.zst', 'wet'],
  ['a.json', undefined],
  ['a.jsonl.txt', undefined],
  ['jsonl', undefined],
])('%s holds records: %s', (name, format) => {
  expect(recordFormatOf(name)).toBe(format);
});

test('articles and records are texts, other files are not', () => {
  const names = ['a.txt', 'a.Markdown', 'a.wet', 'a.png', 'txt'];
  expect(names.map(isArticleName)).toEqual([true, true, false, false, false]);
  expect(names.map(isTextName)).toEqual([true, true, true, false, false]);
});

test('outputs keep what is no ending of theirs', () => {
  expect(withoutArticleEnding('b/c.v2.md')).toBe('b/c.v2');
  expect(withoutArticleEnding('b/c.v2')).toBe('b/c.v2');
  expect(recordOutputName('a.wet.gz')).toBe('a.jsonl.gz');
  expect(recordOutputName('a.jsonl.zst')).toBe('a.jsonl.zst');
});
