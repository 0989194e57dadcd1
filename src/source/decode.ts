import { isUtf8 } from 'node:buffer';
import { SINGLE_BYTE_ENCODINGS, tableOf } from './encodings.ts';
import { type Newline, normalizeNewlines } from './newlines.ts';

/** What the bytes were besides text: all that `encode` needs to make them again. */
export interface Source {
  /** A WHATWG label, or `string` where the input was no bytes but a string. */
  readonly encoding: string;
  readonly bom: boolean;
  /** The line end of most lines. */
  readonly newline: Newline;
  /** The lines (from 0) that ended otherwise. */
  readonly oddNewlines: readonly (readonly [line: number, newline: Newline])[];
  /** Bytes that mean nothing in the encoding: where their U+FFFD stands (UTF-16 units, line ends as read), and the byte. */
  readonly badBytes: readonly (readonly [at: number, byte: number])[];
}

export interface Decoded {
  /** The text with line feeds only. */
  readonly text: string;
  readonly source: Source;
}

type BadBytes = [at: number, byte: number][];

const BINARY_NAMES: readonly (readonly [magic: string, name: string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\u0003\u0004', 'a ZIP archive or office document'],
  ['\u001f\u008b', 'a gzip file'],
  ['(\u00b5/\u00fd', 'a Zstandard file'],
];

/**
 * Bytes to text: BOM, strict UTF-8, UTF-16 by its pattern of zeros, UTF-8 with a few bad bytes, else
 * Windows-1252. `encode` gives back the very bytes.
 * @param encoding a label that overrules the guess: utf-8, utf-16le, utf-16be or one of `SINGLE_BYTE_ENCODINGS`
 * @throws an Error whose name is `SourceError` for a binary file or an unknown label
 */
export function decode(bytes: Uint8Array, encoding?: string): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const label = encoding?.toLowerCase() ?? guess(buffer);
  const bom = bomLength(buffer, label);
  const body = buffer.subarray(bom);
  const badBytes: BadBytes = [];
  const read = decodeBody(body, label, badBytes);
  const { text, newlines } = normalizeNewlines(read);
  const source = {
    encoding: label,
    bom: bom > 0,
    newline: newlines.newline,
    oddNewlines: newlines.odd,
    badBytes,
  };
  return { text, source };
}

/** A string as a source: its line ends are remembered, there is nothing else to know. */
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

function sourceError(message: string): Error {
  const error = new Error(message);
  error.name = 'SourceError';
  return error;
}

function guess(buffer: Buffer): string {
  if (startsWith(buffer, [0xef, 0xbb, 0xbf])) return 'utf-8';
  if (startsWith(buffer, [0xff, 0xfe, 0, 0]) || startsWith(buffer, [0, 0, 0xfe, 0xff])) {
    throw sourceError('is UTF-32 text, which is not supported: convert it to UTF-8');
  }
  if (startsWith(buffer, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(buffer, [0xfe, 0xff])) return 'utf-16be';
  const head = buffer.toString('latin1', 0, 8);
  for (const [magic, name] of BINARY_NAMES) {
    if (head.startsWith(magic)) throw sourceError(`is ${name}, not text: extract its text first`);
  }
  if (buffer.includes(0)) {
    const wide = guessUtf16(buffer);
    if (wide) return wide;
    throw sourceError('is not text: it holds NUL bytes');
  }
  if (isUtf8(buffer)) return 'utf-8';
  return isMostlyUtf8(buffer) ? 'utf-8' : 'windows-1252';
}

function startsWith(buffer: Buffer, magic: readonly number[]): boolean {
  return buffer.length >= magic.length && magic.every((byte, index) => buffer[index] === byte);
}

const PATTERN_SAMPLE = 4096;

/** Western text in UTF-16 has a zero in nearly every second byte, always on the same side. */
function guessUtf16(buffer: Buffer): string | undefined {
  const length = Math.min(buffer.length, PATTERN_SAMPLE) & ~1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (buffer[at] === 0) even++;
    if (buffer[at + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (pairs < 2) return undefined;
  if (odd > pairs * 0.4 && even < pairs * 0.02) return 'utf-16le';
  if (even > pairs * 0.4 && odd < pairs * 0.02) return 'utf-16be';
  return undefined;
}

/** A few bad bytes in a text that is full of good multi-byte characters do not make it another encoding. */
function isMostlyUtf8(buffer: Buffer): boolean {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < buffer.length; ) {
    if (buffer[at] < 0x80) at++;
    else {
      const length = sequenceLength(buffer, at);
      if (length > 0) good++;
      else bad++;
      at += length || 1;
    }
  }
  return good >= bad * 2;
}

/** The length of the valid multi-byte UTF-8 sequence at `at`, or 0 where there is none (RFC 3629). */
function sequenceLength(buffer: Buffer, at: number): number {
  const lead = buffer[at];
  const second = buffer[at + 1];
  if (lead >= 0xc2 && lead <= 0xdf) return isTail(second) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    const low = lead === 0xe0 ? 0xa0 : 0x80;
    const high = lead === 0xed ? 0x9f : 0xbf;
    return second >= low && second <= high && isTail(buffer[at + 2]) ? 3 : 0;
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    const low = lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xf4 ? 0x8f : 0xbf;
    return second >= low && second <= high && isTail(buffer[at + 2]) && isTail(buffer[at + 3]) ? 4 : 0;
  }
  return 0;
}

function isTail(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
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
  throw sourceError(
    `cannot be read as ${label}: known encodings are utf-8, utf-16le, utf-16be, ${SINGLE_BYTE_ENCODINGS.join(', ')}`,
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
