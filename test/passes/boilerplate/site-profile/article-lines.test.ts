import { describe, expect, it } from 'vitest';
import {
  inArticleList,
  letterLines,
  seriesOf,
} from '../../../../src/passes/boilerplate/site-profile/article-lines.ts';
import { isStructure } from '../../../../src/passes/boilerplate/site-profile/structure-words.ts';

const LINE = {
  form: 'line',
  isProse: false,
  isLabelled: false,
  isStructure: false,
  isOpen: false,
  recurs: false,
  texts: 0,
  words: 3,
  times: 1,
} as const;
const PROSE = { ...LINE, form: 'prose', isProse: true, words: 30 } as const;
const COMMON = { ...LINE, recurs: true, texts: 10 } as const;
const KNOWN = { ...LINE, recurs: true, texts: 3 } as const;

describe('a list of an article', () => {
  it('has lines that vary from text to text', () => {
    expect(inArticleList([PROSE, LINE, KNOWN, COMMON, PROSE], 10)).toEqual([false, true, true, true, false]);
  });

  it('is no run of lines that all texts have, nor a single line', () => {
    expect(inArticleList([COMMON, COMMON, COMMON], 10)).toEqual([false, false, false]);
    expect(inArticleList([PROSE, KNOWN, PROSE], 10)).toEqual([false, false, false]);
  });

  it('is under a heading of its genre, up to a label of furniture', () => {
    const parts = { ...COMMON, isStructure: true };
    const share = { ...COMMON, isLabelled: true };
    expect(inArticleList([parts, KNOWN, share, KNOWN], 10)).toEqual([false, true, false, false]);
  });
});

describe('a series of headings', () => {
  const body = { first: 1, last: 3 };

  it('is in nearly all texts, above paragraphs of their own', () => {
    expect([...seriesOf([COMMON, PROSE, COMMON, PROSE], 10, body)]).toEqual([0, 2]);
  });

  it('is more than one line, without a label', () => {
    expect([...seriesOf([LINE, PROSE, COMMON, PROSE], 10, body)]).toEqual([]);
    expect([...seriesOf([COMMON, PROSE, { ...COMMON, isLabelled: true }, PROSE], 10, body)]).toEqual([]);
  });
});

describe('a letter', () => {
  it('has a greeting above its text, and a closing and a name below it', () => {
    const open = { ...COMMON, isOpen: true };
    expect([...letterLines([open, PROSE, open, COMMON])]).toEqual([0, 2, 3]);
    expect([...letterLines([open, { ...PROSE, recurs: true }])]).toEqual([]);
  });
});

describe('a word of structure', () => {
  it('may have the number of a section, but counts nothing', () => {
    expect(isStructure('0 introduction')).toBe(true);
    expect(isStructure('minutes')).toBe(true);
    expect(isStructure('0 minutes')).toBe(false);
    expect(isStructure('0 answers')).toBe(false);
  });
});
