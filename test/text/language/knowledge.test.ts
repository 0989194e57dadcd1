import { describe, expect, it } from 'vitest';
import {
  FLAGGED,
  keepsZeroWidthSpace,
  RECOGNISED,
  REPAIRED,
  supportOf,
} from '../../../src/text/language/knowledge.ts';
import { ownMarks } from '../../../src/text/language/marks.ts';
import { parseLanguageTag } from '../../../src/text/language/tags.ts';

describe('the treatment of a language', () => {
  it('is named for each', () => {
    expect(['en', 'en-GB', 'de', 'pt-BR', 'ja', 'und', 'tlh'].map(supportOf)).toEqual([
      'repaired',
      'repaired',
      'recognised',
      'recognised',
      'recognised',
      'unknown',
      'unknown',
    ]);
  });

  it('recognises sixty languages and more, each by a tag', () => {
    expect(RECOGNISED.length).toBeGreaterThanOrEqual(90);
    expect(new Set(RECOGNISED).size).toBe(RECOGNISED.length);
    expect(RECOGNISED.filter((tag) => parseLanguageTag(tag) !== tag)).toEqual([]);
    for (const tag of [...REPAIRED, ...FLAGGED]) expect(RECOGNISED).toContain(tag);
  });

  it('knows the marks of all that it recognises', () => {
    expect(RECOGNISED.filter((tag) => ownMarks(tag).length === 0)).toEqual([]);
  });

  it('keeps U+200B in languages without spaces', () => {
    expect(['th', 'km', 'lo', 'my'].every(keepsZeroWidthSpace)).toBe(true);
    expect(keepsZeroWidthSpace('en')).toBe(false);
  });
});
