/** The characters of the bytes 0x80 to 0x9F in Windows-1252; 0 if unassigned. From the WHATWG Encoding Standard. */
export const WINDOWS_1252: readonly number[] = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
  0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
  0x0153, 0, 0x017e, 0x0178,
];

const BYTES = new Map(WINDOWS_1252.flatMap((code, at) => (code ? [[code, 0x80 + at] as const] : [])));

/** The byte of a UTF-16 unit in Windows-1252 or Latin-1; -1 if neither has it. */
export function byteOf(code: number): number {
  return code < 0x100 ? code : (BYTES.get(code) ?? -1);
}
