import { describe, expect, it } from 'vitest';
import {
  BEYOND_ASCII,
  countWords,
  JOINED,
  NUMBER,
  PUNCTUATION,
  tokenize,
  WORD,
} from '../../src/text/tokens.ts';

function tokens(text: string): [string, number][] {
  const { length, start, end, kind } = tokenize(text);
  return Array.from({ length }, (_, at) => [text.slice(start[at], end[at]), kind[at]]);
}

describe('tokens', () => {
  it('are words, numbers and marks', () => {
    expect(tokens('The mayor’s 1,200 “well-known” plans.')).toEqual([
      ['The', WORD],
      ['mayor’s', WORD],
      ['1,200', NUMBER],
      ['“', PUNCTUATION],
      ['well-known', WORD],
      ['”', PUNCTUATION],
      ['plans', WORD],
      ['.', PUNCTUATION],
    ]);
  });

  it('are right even if there are more than expected', () => {
    const found = tokens(`a 1${'.!'.repeat(50)}`);
    expect(found.slice(0, 2).map(([, kind]) => kind)).toEqual([WORD, NUMBER]);
    expect(found.slice(2).every(([mark, kind]) => mark.length === 1 && kind === PUNCTUATION)).toBe(true);
    expect(found).toHaveLength(102);
  });

  it('show what stands in them besides letters and digits of ASCII', () => {
    const { traits, length } = tokenize('plain Plain don’t well-known Zürich 20th 3.5 4ème “ .');
    expect(length).toBe(10);
    expect([...traits]).toEqual([
      0,
      0,
      JOINED | BEYOND_ASCII,
      JOINED,
      BEYOND_ASCII,
      0,
      0,
      BEYOND_ASCII,
      BEYOND_ASCII,
      0,
    ]);
  });

  it('are counted', () => {
    expect(countWords('Two words, and 3 numbers: 4.5')).toBeGreaterThanOrEqual(4);
    expect(countWords(' .,! ')).toBe(0);
  });
});
