import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, decodeString } from '../../src/source/decode.ts';
import { encode, sourceString } from '../../src/source/encode.ts';
import { SINGLE_BYTE_ENCODINGS } from '../../src/source/encodings.ts';
import { locatorOf } from '../../src/source/locator.ts';
import { MULTI_BYTE_ENCODINGS } from '../../src/source/multi-byte.ts';

const back = (bytes: Uint8Array, encoding?: string) => {
  const { text, source } = decode(bytes, encoding);
  return Buffer.from(encode(text, source));
};
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\n', '\r', '\r\n', '\u201c', 'é', '\ufeff', '\ufffd'),
    fc.string({ unit: 'binary', maxLength: 3 }),
  ),
  maxLength: 80,
});

const ARCHIVES = ['%PDF-', 'PK\u0003\u0004', '\u001f\u008b', '(\u00b5/\u00fd'];

function isArchive(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes).toString('latin1');
  return ARCHIVES.some((magic) => head.startsWith(magic));
}

describe('decode and encode', () => {
  it('give back any bytes that are not refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ min: 1, maxLength: 200 }), (bytes) => {
        // A file that begins like an archive is refused by design, and bytes drawn at random may.
        fc.pre(!isArchive(bytes));
        expect(back(bytes).equals(Buffer.from(bytes))).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be', ...SINGLE_BYTE_ENCODINGS, ...MULTI_BYTE_ENCODINGS])(
    'give back any bytes read as %s',
    (encoding) => {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 120 }), (bytes) => {
          expect(back(bytes, encoding).equals(Buffer.from(bytes))).toBe(true);
        }),
        { numRuns: 200 },
      );
    },
  );

  it('give back UTF-8 and UTF-16 with and without BOM, mixed line ends, lone surrogates', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (string, bom) => {
        const utf8 = Buffer.from((bom ? '\ufeff' : '') + string, 'utf8');
        const utf16 = Buffer.from((bom ? '\ufeff' : '') + string, 'utf16le');
        expect(back(utf16, 'utf-16le').equals(utf16)).toBe(true);
        if (!utf8.includes(0)) expect(back(utf8).equals(utf8)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('read a string and give it back, line ends and lone surrogates included', () => {
    fc.assert(
      fc.property(text, (string) => {
        const read = decodeString(string);
        expect(read.text).not.toContain('\r');
        expect(sourceString(read.text, read.source)).toBe(string);
      }),
      { numRuns: 2000 },
    );
  });

  it('read 0x80 to 0x9F of windows-1252 as the marks they are', () => {
    expect(decode(Uint8Array.of(0x93, 0x48, 0x69, 0x94, 0x20, 0x97, 0x20, 0x80)).text).toBe(
      '\u201cHi\u201d \u2014 \u20ac',
    );
  });

  it('keep UTF-8 that has a bad byte, and know which', () => {
    const { text: read, source } = decode(
      Buffer.concat([Buffer.from('é “ç” '), Uint8Array.of(0xff), Buffer.from(' é')]),
    );
    expect(read).toBe('é “ç” \ufffd é');
    expect(source).toMatchObject({ encoding: 'utf-8', badBytes: [[6, 0xff]] });
  });

  it('tell UTF-16 without a BOM by its zeros', () => {
    expect(decode(Buffer.from('Plain words', 'utf16le')).text).toBe('Plain words');
    expect(decode(Buffer.from('Plain words', 'utf16le').swap16()).source.encoding).toBe('utf-16be');
  });

  it('refuse input that is not text, with a message', () => {
    expect(() => decode(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13))).toThrow('NUL bytes');
    expect(() => decode(Buffer.from('%PDF-1.7\n'))).toThrow('PDF');
    expect(() => decode(Buffer.from('x'), 'klingon')).toThrow('klingon');
  });
});

describe('places', () => {
  it('count line, column, offset and byte in the original', () => {
    const bytes = Buffer.from('\ufeffOne\r\n“Two” é\r\n\u{1f600} end\n', 'utf8');
    const read = decode(bytes);
    const at = read.text.indexOf('end');
    const locator = locatorOf(read.text, read.source);
    expect(locator.place(at)).toEqual({ line: 3, column: 4, offset: at + 2 });
    expect(bytes.toString('utf8', locator.byte(at), locator.byte(at) + 3)).toBe('end');
  });

  it('find every word of any text in its bytes', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'), (string, encoding) => {
        const whole = `${Buffer.from(string, 'utf8').toString('utf8')}needle`;
        const little = Buffer.from(whole, encoding === 'utf-8' ? 'utf8' : 'utf16le');
        const bytes = encoding === 'utf-16be' ? Buffer.from(little).swap16() : little;
        const read = decode(bytes, encoding);
        const at = read.text.lastIndexOf('needle');
        const byte = locatorOf(read.text, read.source).byte(at);
        expect(decode(bytes.subarray(byte), encoding).text).toBe('needle');
      }),
      { numRuns: 1000 },
    );
  });
});
