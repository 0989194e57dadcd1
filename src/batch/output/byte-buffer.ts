/** Text on its way to bytes. Pieces are written straight behind each other: joining them first would copy them twice. */
export interface Output {
  bytes: Buffer;
  length: number;
}

const SMALL = 1024 * 1024;
/** Room that is not kept for the next batch: a single record can have a hundred megabytes. */
const LARGE = 8 * 1024 * 1024;

let spare: Buffer | undefined;

/** Begins an output in the room of the last one. Only one is open at a time. */
export function openOutput(): Output {
  const bytes = spare ?? Buffer.allocUnsafeSlow(SMALL);
  spare = undefined;
  return { bytes, length: 0 };
}

/** Writes a piece of text as UTF-8. Pieces are whole characters. */
export function append(output: Output, piece: string): void {
  if (output.bytes.length - output.length < 3 * piece.length) makeRoom(output, Buffer.byteLength(piece));
  output.length += output.bytes.write(piece, output.length, 'utf8');
}

function makeRoom(output: Output, needed: number): void {
  const { bytes, length } = output;
  if (bytes.length - length >= needed) return;
  output.bytes = Buffer.allocUnsafeSlow(Math.max(2 * bytes.length, length + needed));
  bytes.copy(output.bytes, 0, 0, length);
}

/** The bytes, in memory of their own. */
export function closeOutput({ bytes, length }: Output): Uint8Array<ArrayBuffer> {
  const own = new Uint8Array(length);
  own.set(bytes.subarray(0, length));
  if (bytes.length <= LARGE) spare = bytes;
  return own;
}
