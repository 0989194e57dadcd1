/** A single-byte encoding that UTF-8 may have been mistaken for. */
export interface CodePage {
  readonly label: string;
  /** The byte of a UTF-16 unit; -1 for ASCII and for characters that the page lacks. */
  readonly byteOf: (code: number) => number;
}

function readPage(label: string): CodePage {
  const decoder = new TextDecoder(label);
  const bytes = new Map<number, number>();
  // If a page has no character for a byte, the Latin-1 character may be in its place, usually a control
  // character.
  const lacking = new Set<number>();
  for (let byte = 0x80; byte < 0x100; byte++) {
    // With `stream`, every Node version takes the correct code path.
    const character = decoder.decode(Uint8Array.of(byte), { stream: true });
    if (character && character !== '\ufffd') bytes.set(character.charCodeAt(0), byte);
    else lacking.add(byte);
  }
  return { label, byteOf: (code) => bytes.get(code) ?? (lacking.has(code) ? code : -1) };
}

const LABELS = ['windows-1250', 'windows-1257', 'windows-1254', 'windows-1251', 'macintosh'] as const;

/** The code pages other than Windows-1252, made once. */
export function otherCodePages(): readonly CodePage[] {
  return LABELS.map(readPage);
}
