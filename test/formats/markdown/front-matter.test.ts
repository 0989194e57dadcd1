import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { clean } from '../../../src/clean.ts';
import { frontMatter } from '../../../src/formats/markdown/front-matter.ts';

/** Values that YAML would take for something else, or that would end the line, the string or the document. */
const HOSTILE = [
  'yes',
  'null',
  '~',
  '12:30:45',
  '0x1f',
  '1e3',
  '2021-01-01',
  '---',
  '...',
  '"',
  "'",
  '\\',
  '\\"',
  ': ',
  ' #',
  '- a',
  '? b',
  '| c',
  '> d',
  '{a: b}',
  '[a, b]',
  '&anchor',
  '*alias',
  '!!js/function "x"',
  '%TAG',
  '@at',
  '`tick',
  'a\nb: c',
  'a\r\nb: c',
  '\t',
  '\u0085x: y',
  '\u2028x: y',
  '\u2029',
  '\ufeff',
  '\u0000',
  '\u001b[31m',
  '\u007f',
  '\u202e',
  '\ud800',
  '\u{1f600}',
  '<<',
  '=',
  '__proto__',
  '',
  ' ',
] as const;

const result = clean('Text');
const field = (text: string) => ({ text, span: null, source: { start: 0, end: 0 } });

function readBack(title: string, author: string): unknown {
  const matter = frontMatter(
    { ...result, title: field(title), byline: field(author), language: 'und' },
    undefined,
  );
  expect(matter).toMatch(/^---\n[^\n]*\n[^\n]*\n---$/u);
  return parse(matter.slice(4, -4));
}

describe('front matter', () => {
  it.each(HOSTILE)('holds %j as a string', (value) => {
    expect(readBack(value, `x${value}`)).toEqual({ title: value, author: `x${value}` });
  });

  it('holds any strings', () => {
    const any = fc.oneof(
      fc.array(fc.constantFrom(...HOSTILE, 'a', ' '), { maxLength: 6 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    fc.assert(
      fc.property(any, any, (title, author) => {
        expect(readBack(title, author)).toEqual({ title, author });
      }),
      { numRuns: 2000 },
    );
  });
});
