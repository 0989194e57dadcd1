import { describe, expect, it } from 'vitest';
import { ownMarks } from '../../../src/text/language/marks.ts';

function first(language: string): string {
  const [{ open, close, inside }] = ownMarks(language);
  return `${open}${inside}x${inside}${close}`;
}

describe('ownMarks', () => {
  it.each([
    ['en', '“x”'],
    ['en-GB', '“x”'],
    ['de', '„x“'],
    ['de-AT', '„x“'],
    ['de-CH', '«x»'],
    ['fr', '«\u00a0x\u00a0»'],
    ['es', '«x»'],
    ['it', '«x»'],
    ['pt-PT', '«x»'],
    ['pl', '„x”'],
    ['ru', '«x»'],
    ['uk', '«x»'],
    ['bg', '„x“'],
    ['cs', '„x“'],
    ['sk', '„x“'],
    ['hu', '„x”'],
    ['ro', '„x”'],
    ['sv', '”x”'],
    ['fi', '”x”'],
    ['nb', '«x»'],
    ['da', '»x«'],
    ['el', '«x»'],
    ['lt', '„x“'],
    ['ka', '„x“'],
    ['ja', '「x」'],
    ['zh', '“x”'],
    ['zh-Hant', '「x」'],
    ['zh-TW', '「x」'],
    ['ko', '“x”'],
  ])('of %s begin with %s', (language, pair) => {
    expect(first(language)).toBe(pair);
  });

  it('has no pair twice', () => {
    for (const language of 'de fr es it pt pl ru sv fi da no he ar hr sr sq mt'.split(' ')) {
      const all = ownMarks(language).map(({ open, close, inside }) => open + inside + close);
      expect(new Set(all).size, language).toBe(all.length);
    }
  });

  it('is empty for unknown languages', () => {
    expect(ownMarks('und')).toEqual([]);
    expect(ownMarks('tlh')).toEqual([]);
    expect(ownMarks('constructor')).toEqual([]);
  });
});

function isOwnPair(language: string, open: string, close: string): boolean {
  return ownMarks(language).some((pair) => pair.open === open && pair.close === close);
}

describe('the pairs of a language', () => {
  it.each([
    ['de', '„', '“'],
    ['de', '»', '«'],
    ['hu', '»', '«'],
    ['hu', '„', '”'],
    ['fi', '”', '”'],
    ['sv', '»', '»'],
    ['nl', '„', '”'],
    ['es', '“', '”'],
    ['zh', '《', '》'],
  ])('in %s include %s%s', (language, open, close) => {
    expect(isOwnPair(language, open, close)).toBe(true);
  });

  it.each([
    ['en', '„', '“'],
    ['en', '«', '»'],
    ['de', '“', '”'],
    ['fr', '„', '“'],
    ['und', '“', '”'],
  ])('in %s do not include %s%s', (language, open, close) => {
    expect(isOwnPair(language, open, close)).toBe(false);
  });
});
