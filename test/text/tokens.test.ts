import { describe, expect, it } from 'vitest';
import { countWords, NUMBER, PUNCTUATION, tokenize, WORD } from '../../src/text/tokens.ts';

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

  it('stay what they are where there are more than was thought', () => {
    const found = tokens(`a 1${'.!'.repeat(50)}`);
    expect(found.slice(0, 2).map(([, kind]) => kind)).toEqual([WORD, NUMBER]);
    expect(found.slice(2).every(([mark, kind]) => mark.length === 1 && kind === PUNCTUATION)).toBe(true);
    expect(found).toHaveLength(102);
  });

  it('are counted', () => {
    expect(countWords('Two words, and 3 numbers: 4.5')).toBeGreaterThanOrEqual(4);
    expect(countWords(' .,! ')).toBe(0);
  });
});
