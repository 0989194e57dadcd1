import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/text/blocks.ts';
import { findShields } from '../../src/text/shields.ts';

/** Every address of a text by one pattern over all of it: slow, and plainly right. */
const ADDRESS =
  /\b(?:https?|ftp):\/\/[^\s<>"\u201c\u201d\u00ab\u00bb]{1,2000}|\bwww\.[^\s<>"\u201c\u201d\u00ab\u00bb]{1,2000}/giu;
const MAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gu;
const TRAIL = /[.,;:!?'\u2019)]+$/u;

function covered(text: string): readonly boolean[] {
  const found = [...text.matchAll(ADDRESS), ...text.matchAll(MAIL)];
  return [...text].map((_, at) =>
    found.some(({ index, 0: match }) => index <= at && at < index + match.replace(TRAIL, '').length),
  );
}

const PARTS =
  'http:// https:// HTTP:// ftp:// sftp:// :// www. Www. // a b.c x1 @ . + - _ é ) " \u2019'.split(' ');

describe('addresses', () => {
  it('found by their rarest characters are the same as by one pattern over the whole text', () => {
    const text = fc
      .array(fc.constantFrom(...PARTS, ' ', 'word '), { maxLength: 12 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, (one) => {
        const shields = findShields(one, [], 'text');
        const shielded = [...one].map((_, at) => shields.some(({ start, end }) => start <= at && at < end));
        expect(shielded).toEqual(covered(one));
      }),
      { numRuns: 3000, seed: 7 },
    );
  });

  it('have a local part of 64 characters at most', () => {
    expect(findShields(`${'a'.repeat(64)}@b.c`, [], 'text')).toEqual([{ start: 0, end: 68 }]);
    expect(findShields(`${'a'.repeat(65)}@b.c`, [], 'text')).toEqual([]);
  });
});

describe('Markdown', () => {
  const shielded = (text: string) =>
    findShields(text, readBlocks(text, 'markdown'), 'markdown').map(({ start, end }) =>
      text.slice(start, end),
    );

  it('has code inside quotations', () => {
    expect(shielded('> He wrote:\n>\n> ```js\n> a ,b\n> ```\n>\n> That was all.')).toEqual([
      '> ```js\n> a ,b\n> ```',
    ]);
    expect(shielded('> - one\n>\n>   ~~~\n>   ```\n>   ~~~')).toEqual(['>   ~~~\n>   ```\n>   ~~~']);
    expect(shielded('> He wrote it.')).toEqual([]);
  });

  it('has formulas, which are no prices', () => {
    expect(shielded('The sum $x_1 + x_2$ is even, and so is $$\n\\frac{1}{2}\n$$ of it.')).toEqual([
      '$x_1 + x_2$',
      '$$\n\\frac{1}{2}\n$$',
    ]);
    expect(shielded('It rose from $5 to $6, or $7=$7.')).toEqual([]);
  });
});
