import { describe, expect, it } from 'vitest';
import { decode } from '../../src/source/decode.ts';
import { tableOf } from '../../src/source/encodings.ts';

const bytes = (...values: readonly number[]) => Uint8Array.from(values);

describe('the encoding', () => {
  it('is detected by a byte order mark', () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0x41)).source.encoding).toBe('utf-8');
    expect(decode(bytes(0xff, 0xfe, 0x41, 0x00))).toMatchObject({
      text: 'A',
      source: { encoding: 'utf-16le' },
    });
    expect(decode(bytes(0xfe, 0xff, 0x00, 0x41))).toMatchObject({
      text: 'A',
      source: { encoding: 'utf-16be' },
    });
  });

  it('UTF-32 is refused in words', () => {
    expect(() => decode(bytes(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0))).toThrow('UTF-32');
    expect(() => decode(bytes(0, 0, 0xfe, 0xff, 0, 0, 0, 0x41))).toThrow('UTF-32');
  });

  it.each([0x80, 0x7ff, 0x800, 0xfff, 0x1000, 0xd7ff, 0xe000, 0xffff, 0x10000, 0x3ffff, 0x40000, 0x10ffff])(
    'reads U+%i, at an edge of UTF-8, as a character',
    (code) => {
      const character = String.fromCodePoint(code);
      const { text, source } = decode(Buffer.from(`a${character}b`), 'utf-8');
      expect(text).toBe(`a${character}b`);
      expect(source.badBytes).toEqual([]);
    },
  );

  it.each([
    ['an overlong form', [0xc1, 0x81]],
    ['an overlong form of three', [0xe0, 0x9f, 0xbf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['an overlong form of four', [0xf0, 0x8f, 0xbf, 0xbf]],
    ['more than Unicode has', [0xf4, 0x90, 0x80, 0x80]],
    ['a tail alone', [0x80]],
  ])('notes every byte of %s', (_, wrong) => {
    const { text, source } = decode(bytes(0x61, ...wrong, 0x62), 'utf-8');
    expect(text).toBe(`a${'\ufffd'.repeat(wrong.length)}b`);
    expect(source.badBytes.map(([, byte]) => byte)).toEqual(wrong);
  });

  it.each([
    ['windows-1251', 0xcf, 'П'],
    ['windows-1250', 0x8a, 'Š'],
    ['iso-8859-2', 0xb1, 'ą'],
    ['koi8-r', 0xd0, 'п'],
    ['windows-1252', 0x93, '\u201c'],
    ['iso-8859-1', 0x93, '\u0093'],
  ])('%s reads byte %i as %s', (encoding, byte, character) => {
    const table = tableOf(encoding);
    expect(table).toHaveLength(256);
    expect(table[byte]).toBe(character);
    expect(table.slice(0x20, 0x7f)).toBe(
      String.fromCharCode(...Array.from({ length: 95 }, (_, at) => at + 32)),
    );
  });
});
