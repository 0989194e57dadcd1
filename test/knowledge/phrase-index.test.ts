import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packPhrases } from '../../src/knowledge/make/phrases.ts';
import {
  isLast,
  lexiconAt,
  lineAt,
  pairHash,
  phraseTable,
  postingOf,
} from '../../src/knowledge/phrase-index.ts';
import { LEXICONS } from '../../src/passes/translation/matching/phrase-matcher.ts';
import { hashOf } from '../../src/text/hash.ts';

/** The lines of the phrases that begin with two words. */
function linesAt(first: string, second: string): string[] {
  const table = phraseTable();
  const lines: string[] = [];
  let posting = postingOf(table, pairHash(hashOf(first), second === '' ? 0 : hashOf(second)));
  for (; posting >= 0; posting = isLast(table, posting) ? -1 : posting + 1)
    lines.push(`${LEXICONS[lexiconAt(table, posting)]}: ${lineAt(table, posting)}`);
  return lines;
}

describe('the table of phrases', () => {
  test('is what npm run phrases packs', () => {
    const shipped = readFileSync(new URL('../../src/knowledge/data/phrases.bin', import.meta.url));
    expect(shipped.equals(packPhrases())).toBe(true);
  });
  test('finds phrases by their first two words, whichever of the choices they are', () => {
    expect(linesAt('new', 'crown').length).toBeGreaterThan(3);
    expect(linesAt('united', 'countries')).toEqual(['literal-terms: united countries > United Nations']);
    expect(linesAt('joined', 'nations')).toEqual(linesAt('joined', 'countries'));
  });
  test('has the longest first', () => {
    const lengths = linesAt('new', 'crown').map((line) => line.split(' > ')[0].split(' ').length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  });
  test('finds single words, and nothing where there is none', () => {
    expect(linesAt('datas', '')[0]).toMatch(/^calques: datas > data/u);
    expect(linesAt('the', 'zebra')).toEqual([]);
    expect(linesAt('zebra', '')).toEqual([]);
  });
});
