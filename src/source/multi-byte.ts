/*
 * East Asian multi-byte encodings, as tables in both directions: Node decodes them, but cannot encode them, and does
 * not tell which bytes a character came from. The tables are made by decoding every possible sequence of bytes once.
 */

/** The labels of the encoding standard for them. `gb18030` reads GBK and GB2312, too. */
export const MULTI_BYTE_ENCODINGS: readonly string[] = ['gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr'];

/** Characters by their bytes, and bytes by their characters; bytes are numbers with the first byte highest. */
export interface ByteTable {
  readonly characters: ReadonlyMap<number, string>;
  readonly bytes: ReadonlyMap<string, number>;
}

const tables = new Map<string, ByteTable>();

/** The table of an encoding, made on first use. */
export function byteTable(encoding: string): ByteTable {
  let table = tables.get(encoding);
  if (!table) {
    table = makeTable(encoding);
    tables.set(encoding, table);
  }
  return table;
}

const FEED = 0x0a;
const FIRST_HIGH = 0x80;
const FIRST_TRAIL = 0x40;
const LAST = 0xfe;
/** The first byte of a character of three bytes in EUC-JP. */
const JIS_0212 = 0x8f;
const MISSING = '\ufffd';

function makeTable(encoding: string): ByteTable {
  const characters = new Map<number, string>();
  const bytes = new Map<string, number>();
  const add = (codes: readonly number[]) => {
    for (const [index, text] of decodeAll(encoding, codes).entries()) {
      if (text.startsWith(MISSING) || text === '') continue;
      characters.set(codes[index], text);
      // Of several codes for one character, the first is used for encoding.
      if (!bytes.has(text)) bytes.set(text, codes[index]);
    }
  };
  add(range(FIRST_HIGH, 0xff));
  for (let lead = 0x81; lead <= LAST; lead++) add(range((lead << 8) | FIRST_TRAIL, (lead << 8) | LAST));
  if (encoding === 'euc-jp')
    for (let row = 0xa1; row <= LAST; row++)
      add(range((JIS_0212 << 16) | (row << 8) | 0xa1, (JIS_0212 << 16) | (row << 8) | LAST));
  if (encoding === 'gb18030') add(fourByteCodes());
  return { characters, bytes };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Characters of four bytes in the basic plane. */
const BASIC_FOURS = 39_420;

function fourByteCodes(): number[] {
  return Array.from({ length: BASIC_FOURS }, (_, index) => fourBytes(index));
}

/** The bytes of a linear pointer of GB18030. */
function fourBytes(pointer: number): number {
  const last = pointer % 10;
  const third = Math.floor(pointer / 10) % 126;
  const second = Math.floor(pointer / 1260) % 10;
  const first = Math.floor(pointer / 12_600);
  return (((0x81 + first) * 256 + 0x30 + second) * 256 + 0x81 + third) * 256 + 0x30 + last;
}

/** The pointer of U+10000 in GB18030; the other planes follow in order. */
const SUPPLEMENTARY = 189_000;

/** The bytes of a character beyond the basic plane in GB18030. */
export function supplementaryCode(codePoint: number): number {
  return fourBytes(SUPPLEMENTARY + codePoint - 0x1_00_00);
}

/** The meaning of each code, one line per code. A wrong sequence gives U+FFFD, perhaps with its last byte. */
function decodeAll(encoding: string, codes: readonly number[]): string[] {
  const bytes = codes.flatMap((code) => [...bytesOfCode(code), FEED]);
  return new TextDecoder(encoding).decode(Uint8Array.from(bytes)).split('\n').slice(0, codes.length);
}

/** The bytes of a code, first byte first. */
export function bytesOfCode(code: number): number[] {
  const bytes: number[] = [];
  for (let rest = code; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return bytes;
}
