import { describe, expect, it } from 'vitest';
import { decode } from '../../src/source/decode.ts';
import { locatorOf } from '../../src/source/locator.ts';

/** Bytes in which each mark is one that no encoding of text has. */
const marked = (text: string) => Buffer.from(text.replaceAll('#', '\u00ff'), 'latin1');

describe('places in the original', () => {
  it.each([
    ['no bad byte', 'one two @'],
    ['one bad byte', 'one # two @'],
    ['many bad bytes', `${'a # b '.repeat(9)}@ # # #`],
    ['bad bytes and carriage returns', `${'a # b\r\n'.repeat(900)}@ #\r\n#`],
    ['mixed line ends', 'a\r\nb\nc\rd # \r\n\n@'],
    ['a byte order mark', '\u00ef\u00bb\u00bfone # \r\n two @ #'],
  ])('count the bytes before with %s', (_, text) => {
    const bytes = marked(text);
    const { text: read, source } = decode(bytes, 'utf-8');
    expect(locatorOf(read, source).byte(read.indexOf('@'))).toBe(bytes.indexOf('@'));
  });

  it('count the bytes before places in any order', () => {
    const text = `${'plain '.repeat(300)}${'\u201cé\u{1f600} '.repeat(900)}end`;
    const locator = locatorOf(text, decode(Buffer.from(text)).source);
    for (let at = 0, turn = 0; turn < 500; turn++, at = (at + 6 * ((turn % 7) * 97 + 1)) % text.length) {
      const place = /[\udc00-\udfff]/.test(text[at]) ? at - 1 : at;
      expect(locator.byte(place)).toBe(Buffer.byteLength(text.slice(0, place)));
    }
  });

  it('count lines and columns from 1', () => {
    const { text, source } = decode(Buffer.from('one\r\ntwo @'));
    expect(locatorOf(text, source).place(text.indexOf('@'))).toEqual({ line: 2, column: 5, offset: 9 });
    expect(locatorOf(text, source).original(4)).toBe(5);
  });

  it.each([
    ['utf-16le', true],
    ['utf-16le', false],
  ])('count two bytes a unit in %s', (encoding, bom) => {
    const bytes = Buffer.from(`${bom ? '\ufeff' : ''}é\r\n@`, 'utf16le');
    const { text, source } = decode(bytes, encoding);
    expect(locatorOf(text, source).byte(text.indexOf('@'))).toBe(bytes.indexOf(Buffer.from('@', 'utf16le')));
  });
});
