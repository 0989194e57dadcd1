import type { Source } from './decode.ts';
import { encodeMultiByte } from './decode-multi-byte.ts';
import { bytesOf } from './encodings.ts';
import { MULTI_BYTE_ENCODINGS } from './multi-byte.ts';
import { restoreNewlines } from './newlines.ts';

const BOMS: Readonly<Record<string, readonly number[]>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
};

/** The string that was read: the text with its own line ends. */
export function sourceString(text: string, source: Source): string {
  return restoreNewlines(text, { newline: source.newline, odd: source.oddNewlines });
}

/**
 * The bytes that `decode` read `text` from. A `string` source is written as UTF-8.
 * @throws Error if the text contains a character that the encoding lacks, so it is not the text that was read
 */
export function encode(text: string, source: Source): Uint8Array {
  const string = sourceString(text, source);
  const parts: Uint8Array[] = source.bom ? [Uint8Array.from(BOMS[source.encoding] ?? [])] : [];
  let from = 0;
  for (const [at, byte] of source.badBytes) {
    parts.push(encodePart(string.slice(from, at), source.encoding), Uint8Array.of(byte));
    from = at + 1;
  }
  parts.push(encodePart(from === 0 ? string : string.slice(from), source.encoding));
  return parts.length === 1 ? parts[0] : Buffer.concat(parts);
}

function encodePart(part: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8' || encoding === 'string') return Buffer.from(part, 'utf8');
  if (encoding === 'utf-16le') return Buffer.from(part, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(part, 'utf16le').swap16();
  if (MULTI_BYTE_ENCODINGS.includes(encoding)) return encodeMultiByte(part, encoding);
  const table = bytesOf(encoding);
  return Uint8Array.from(part, (character) => {
    const byte = table.get(character);
    if (byte === undefined)
      throw new Error(`U+${character.codePointAt(0)?.toString(16)} does not exist in ${encoding}`);
    return byte;
  });
}
