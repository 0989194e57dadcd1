import { isUtf8 } from 'node:buffer';
import { canonicalEncoding } from './declared-encoding.ts';
import { decodeMultiByte } from './decode-multi-byte.ts';
import { detectEncoding, startsWith } from './detect-encoding.ts';
import { SINGLE_BYTE_ENCODINGS, tableOf } from './encodings.ts';
import { MULTI_BYTE_ENCODINGS } from './multi-byte.ts';
import { type Newline, normalizeNewlines } from './newlines.ts';
import { sourceError } from './source-error.ts';
import { sequenceLength } from './utf-8.ts';

/** The properties of the bytes besides their text: everything that `encode` needs to restore them. */
export interface Source {
  /** A WHATWG label, or `string` if the input was a string. */
  readonly encoding: string;
  /** True if the encoding is a guess, and another one fits the text nearly as well. */
  readonly weakEncoding?: true;
  readonly bom: boolean;
  /** The line end of most lines. */
  readonly newline: Newline;
  /** The lines (from 0) with another line end. */
  readonly oddNewlines: readonly (readonly [line: number, newline: Newline])[];
  /**
   * Bytes that are invalid in the encoding: the offset of their U+FFFD (UTF-16 units, line ends as read), and
   * the byte. In East Asian encodings also the bytes of characters that are usually encoded as others.
   */
  readonly badBytes: readonly (readonly [at: number, byte: number])[];
}

export interface Decoded {
  /** The text with line feeds only. */
  readonly text: string;
  readonly source: Source;
}

type BadBytes = [at: number, byte: number][];

/**
 * Decodes bytes: BOM, strict UTF-8, UTF-16 by its pattern of zeros, UTF-8 with a few bad bytes, otherwise the
 * encoding that fits the language. `encode` restores the exact bytes.
 * @param encoding a label that overrides the guess: utf-8, utf-16le, utf-16be, one of `SINGLE_BYTE_ENCODINGS` or
 * `MULTI_BYTE_ENCODINGS`, or another name of one of them in the Encoding Standard
 * @throws an Error whose name is `SourceError` for a binary file or an unknown label
 */
export function decode(bytes: Uint8Array, encoding?: string): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { encoding: label, isWeak } = encoding
    ? { encoding: known(encoding), isWeak: false }
    : detectEncoding(buffer);
  const bom = bomLength(buffer, label);
  const body = buffer.subarray(bom);
  const badBytes: BadBytes = [];
  const read = decodeBody(body, label, badBytes);
  const { text, newlines } = normalizeNewlines(read);
  const source = {
    encoding: label,
    ...(isWeak ? { weakEncoding: true as const } : {}),
    bom: bom > 0,
    newline: newlines.newline,
    oddNewlines: newlines.odd,
    badBytes,
  };
  return { text, source };
}

/** A label in lower case; names that are not ours become the name in the Encoding Standard. */
function known(label: string): string {
  const lower = label.toLowerCase();
  return SINGLE_BYTE_ENCODINGS.includes(lower) ? lower : (canonicalEncoding(lower) ?? lower);
}

/** A string as a source: only its line ends need to be kept. */
export function decodeString(string: string): Decoded {
  const { text, newlines } = normalizeNewlines(string);
  const source = {
    encoding: 'string',
    bom: false,
    newline: newlines.newline,
    oddNewlines: newlines.odd,
    badBytes: [],
  };
  return { text, source };
}

function bomLength(buffer: Buffer, label: string): number {
  if (label === 'utf-8') return startsWith(buffer, [0xef, 0xbb, 0xbf]) ? 3 : 0;
  if (label === 'utf-16le') return startsWith(buffer, [0xff, 0xfe]) ? 2 : 0;
  if (label === 'utf-16be') return startsWith(buffer, [0xfe, 0xff]) ? 2 : 0;
  return 0;
}

function decodeBody(body: Buffer, label: string, badBytes: BadBytes): string {
  if (label === 'utf-8') return isUtf8(body) ? body.toString('utf8') : decodeBrokenUtf8(body, badBytes);
  if (label === 'utf-16le' || label === 'utf-16be') return decodeUtf16(body, label === 'utf-16be', badBytes);
  if (SINGLE_BYTE_ENCODINGS.includes(label)) return decodeTable(body, label, badBytes);
  if (MULTI_BYTE_ENCODINGS.includes(label)) return decodeMultiByte(body, label, badBytes);
  throw sourceError(
    `cannot be read as ${label}: known encodings are utf-8, utf-16le, utf-16be, ${[...SINGLE_BYTE_ENCODINGS, ...MULTI_BYTE_ENCODINGS].join(', ')}`,
  );
}

function decodeBrokenUtf8(body: Buffer, badBytes: BadBytes): string {
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  let at = 0;
  const take = () => {
    const part = body.toString('utf8', from, at);
    parts.push(part);
    length += part.length;
  };
  while (at < body.length) {
    const step = body[at] < 0x80 ? 1 : sequenceLength(body, at);
    if (step > 0) at += step;
    else {
      take();
      badBytes.push([length, body[at]]);
      parts.push('\ufffd');
      length++;
      from = ++at;
    }
  }
  take();
  return parts.join('');
}

function decodeUtf16(body: Buffer, bigEndian: boolean, badBytes: BadBytes): string {
  const even = body.subarray(0, body.length & ~1);
  const text = (bigEndian ? Buffer.from(even).swap16() : even).toString('utf16le');
  if (body.length === even.length) return text;
  badBytes.push([text.length, body[body.length - 1]]);
  return `${text}\ufffd`;
}

function decodeTable(body: Buffer, label: string, badBytes: BadBytes): string {
  const table = tableOf(label);
  const parts: string[] = [];
  for (let at = 0; at < body.length; at++) {
    const character = table[body[at]];
    if (character === '\ufffd') badBytes.push([at, body[at]]);
    parts.push(character);
  }
  return parts.join('');
}
