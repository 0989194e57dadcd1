import type { Source } from './decode.ts';
import { lengthInBytes } from './decode-multi-byte.ts';
import { sourceString } from './encode.ts';

/** For each offset of a string decoded from an East Asian encoding, the byte where it begins. */
export function byteOffsets(text: string, source: Source): Uint32Array {
  const string = sourceString(text, source);
  const offsets = new Uint32Array(string.length + 1);
  let odd = 0;
  let bytes = 0;
  for (let at = 0; at < string.length; at++) {
    offsets[at] = bytes;
    const first = odd;
    while (source.badBytes[odd]?.[0] === at) odd++;
    if (odd > first) bytes += odd - first;
    else bytes += lengthInBytes(string, at, source.encoding);
  }
  offsets[string.length] = bytes;
  return offsets;
}
