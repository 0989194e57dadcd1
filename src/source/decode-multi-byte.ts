import { type ByteTable, bytesOfCode, byteTable, supplementaryCode } from './multi-byte.ts';

/** An offset in the text (UTF-16 units), and a byte there that encoding the text would not give. */
export type OddBytes = [at: number, byte: number][];

/**
 * Decodes bytes of an East Asian encoding. An invalid byte becomes U+FFFD. If a character's bytes are not the usual
 * ones, they are kept in `odd`, one entry per byte at the same offset.
 */
export function decodeMultiByte(bytes: Uint8Array, encoding: string, odd: OddBytes): string {
  const table = byteTable(encoding);
  const parts: string[] = [];
  let length = 0;
  for (let at = 0; at < bytes.length; ) {
    const [text, code, size] = read(bytes, at, encoding, table);
    if (size > 1 || bytes[at] >= 0x80) noteOdd(text, code, { at: length, table, odd });
    parts.push(text);
    length += text.length;
    at += size;
  }
  return parts.join('');
}

const MISSING = '\ufffd';

/** The character at a place, its code and how many bytes it takes. */
function read(
  bytes: Uint8Array,
  at: number,
  encoding: string,
  { characters }: ByteTable,
): readonly [text: string, code: number, size: number] {
  const lead = bytes[at];
  if (lead < 0x80) return [String.fromCharCode(lead), lead, 1];
  const [second = 0, third = 0, fourth = 0] = bytes.subarray(at + 1, at + 4);
  const single = characters.get(lead);
  if (single !== undefined) return [single, lead, 1];
  const pair = lead * 256 + second;
  const text = characters.get(pair);
  if (text !== undefined) return [text, pair, 2];
  if (encoding === 'euc-jp' && lead === 0x8f) {
    const triple = pair * 256 + third;
    const found = characters.get(triple);
    if (found !== undefined) return [found, triple, 3];
  }
  if (encoding === 'gb18030' && isDigitByte(second) && isDigitByte(fourth)) {
    const code = (pair * 256 + third) * 256 + fourth;
    const found = characters.get(code) ?? new TextDecoder('gb18030').decode(bytes.subarray(at, at + 4));
    if (found.length <= 2 && !found.includes(MISSING)) return [found, code, 4];
  }
  return [MISSING, lead, 1];
}

function isDigitByte(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

interface Place {
  readonly at: number;
  readonly table: ByteTable;
  readonly odd: OddBytes;
}

/** Stores bytes that encoding would not give. For a character of two units, the second has the rest of the bytes. */
function noteOdd(text: string, code: number, { at, table, odd }: Place): void {
  if (text !== MISSING && codeOf(text, table) === code) return;
  const [first, ...rest] = bytesOfCode(code);
  odd.push([at, first]);
  for (const byte of rest) odd.push([at + text.length - 1, byte]);
}

function codeOf(text: string, { bytes }: ByteTable): number | undefined {
  const code = bytes.get(text);
  if (code !== undefined) return code;
  const point = text.codePointAt(0) ?? 0;
  return point >= 0x1_00_00 ? supplementaryCode(point) : undefined;
}

/** Splits a text into code points; those that share one code stay together. */
const CHARACTER = /[\u00ca\u00ea][\u0304\u030c]|\p{Any}/gu;

/** Writes a text in an East Asian encoding. @throws Error if the text has a character that the encoding lacks */
export function encodeMultiByte(text: string, encoding: string): Uint8Array {
  const table = byteTable(encoding);
  const bytes: number[] = [];
  for (const [character] of text.matchAll(CHARACTER)) {
    const unit = character.charCodeAt(0);
    if (character.length === 1 && unit < 0x80) {
      bytes.push(unit);
      continue;
    }
    const code = table.bytes.get(character);
    if (code !== undefined) bytes.push(...bytesOfCode(code));
    else for (const point of character) bytes.push(...bytesOfCode(requiredCode(point, encoding, table)));
  }
  return Uint8Array.from(bytes);
}

function requiredCode(character: string, encoding: string, table: ByteTable): number {
  const unit = character.charCodeAt(0);
  const code = unit < 0x80 ? unit : table.bytes.get(character);
  if (code !== undefined) return code;
  const point = character.codePointAt(0) ?? 0;
  if (encoding === 'gb18030' && point >= 0x1_00_00) return supplementaryCode(point);
  throw new Error(`U+${point.toString(16)} does not exist in ${encoding}`);
}

/** The number of bytes of the unit at a place; of two units with one code, the first takes all. */
export function lengthInBytes(text: string, at: number, encoding: string): number {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return 1;
  const isSecond = (unit & 0xfc00) === 0xdc00;
  if (isSecond) return 0;
  const { bytes } = byteTable(encoding);
  const code = bytes.get(String.fromCodePoint(text.codePointAt(at) ?? 0));
  return code === undefined ? 4 : bytesOfCode(code).length;
}
