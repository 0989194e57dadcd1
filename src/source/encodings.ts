/**
 * Single-byte encodings as tables. Node's decoder is not used directly, because some builds read 0x80 to 0x9F
 * of windows-1252 as control characters, and Node cannot encode to these encodings.
 */

/**
 * The characters of 0x80 to 0x9F in windows-1252 by the WHATWG encoding standard: unassigned bytes map to
 * themselves.
 */
const WINDOWS_1252_HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** The labels that `--encoding` accepts besides utf-8 and utf-16: every single-byte encoding of the web. */
export const SINGLE_BYTE_ENCODINGS: readonly string[] = [
  'windows-1252',
  'iso-8859-1',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'iso-8859-2',
  'iso-8859-3',
  'iso-8859-4',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'iso-8859-8',
  'iso-8859-10',
  'iso-8859-13',
  'iso-8859-14',
  'iso-8859-15',
  'koi8-r',
  'koi8-u',
  'macintosh',
  'x-mac-cyrillic',
  'ibm866',
];

const tables = new Map<string, string>();

/** The 256 characters of a single-byte encoding, in the order of their bytes; U+FFFD for an unassigned byte. */
export function tableOf(encoding: string): string {
  let table = tables.get(encoding);
  if (!table) {
    table = makeTable(encoding);
    tables.set(encoding, table);
  }
  return table;
}

function makeTable(encoding: string): string {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const latin1 = String.fromCharCode(...bytes);
  if (encoding === 'iso-8859-1') return latin1;
  if (encoding === 'windows-1252') return latin1.slice(0, 0x80) + WINDOWS_1252_HIGH + latin1.slice(0xa0);
  // With `stream`, every Node version takes the correct code path.
  const decoder = new TextDecoder(encoding);
  return Array.from(bytes, (byte) => decoder.decode(Uint8Array.of(byte), { stream: true }) || '\ufffd').join(
    '',
  );
}

const encodeTables = new Map<string, ReadonlyMap<string, number>>();

/** From character to byte, for encoding. */
export function bytesOf(encoding: string): ReadonlyMap<string, number> {
  let map = encodeTables.get(encoding);
  if (!map) {
    map = invert(encoding);
    encodeTables.set(encoding, map);
  }
  return map;
}

function invert(encoding: string): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  [...tableOf(encoding)].forEach((character, byte) => {
    if (character !== '\ufffd' && !map.has(character)) map.set(character, byte);
  });
  return map;
}
