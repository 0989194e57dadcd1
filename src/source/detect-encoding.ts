import { isUtf8 } from 'node:buffer';
import { declaredEncoding } from './declared-encoding.ts';
import { foreignFile } from './foreign-files.ts';
import { guessMultiByte } from './guess-multi-byte.ts';
import { type EncodingGuess, guessSingleByte } from './guess-single-byte.ts';
import { sourceError } from './source-error.ts';
import { sequenceLength } from './utf-8.ts';

/**
 * The encoding of the bytes: by their BOM, UTF-16 by its pattern of zeros, UTF-8 if they are valid or nearly
 * valid, what an HTML page declares, an East Asian encoding whose characters are those of its language, otherwise the
 * single-byte encoding whose letters fit the language best.
 * @throws an Error whose name is `SourceError` for a binary file
 */
export function detectEncoding(buffer: Buffer): EncodingGuess {
  if (startsWith(buffer, [0xef, 0xbb, 0xbf])) return sure('utf-8');
  if (startsWith(buffer, [0xff, 0xfe, 0, 0]) || startsWith(buffer, [0, 0, 0xfe, 0xff])) {
    throw sourceError('is UTF-32 text, which is not supported: convert it to UTF-8');
  }
  if (startsWith(buffer, [0xff, 0xfe])) return sure('utf-16le');
  if (startsWith(buffer, [0xfe, 0xff])) return sure('utf-16be');
  const foreign = foreignFile(buffer);
  if (foreign !== undefined) throw sourceError(`is ${foreign}`);
  if (buffer.includes(0)) {
    const wide = guessUtf16(buffer);
    if (wide) return sure(wide);
    throw sourceError('is not text: it contains NUL bytes');
  }
  if (isUtf8(buffer)) return sure('utf-8');
  if (isMostlyUtf8(buffer)) return sure('utf-8');
  const declared = declaredEncoding(buffer);
  // A page that declares UTF-8 but is not was saved in the encoding of a person's machine.
  if (declared !== undefined && declared !== 'utf-8') return sure(declared);
  const multiByte = guessMultiByte(buffer);
  return multiByte === undefined ? guessSingleByte(buffer) : sure(multiByte);
}

function sure(encoding: string): EncodingGuess {
  return { encoding, isWeak: false };
}

/** True if the buffer begins with these bytes. */
export function startsWith(buffer: Buffer, magic: readonly number[]): boolean {
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

/** A few bad bytes among many valid multi-byte characters do not indicate another encoding. */
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
