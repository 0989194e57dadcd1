import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import zlib from 'node:zlib';
import { codeOf } from '../report/errors.ts';
import { mostBytes, NO_ZSTD } from './compression.ts';
import { compressionOf } from './compression-kind.ts';
import { ENDS_EARLY, frameCounter } from './zstd-frames.ts';

/** The bytes of a text, and whether they were compressed. */
export interface WholeText {
  readonly bytes: Uint8Array;
  readonly wasCompressed: boolean;
}

/**
 * Reads a text from a file, decompressed if necessary.
 * @throws errors of the system and of the decompression, and an Error for data that grows too much
 */
export function readWhole(file: string): WholeText {
  return decompressWhole(readFileSync(file));
}

/** Decompresses bytes that are already read, such as those of stdin. */
export function decompressWhole(bytes: Uint8Array): WholeText {
  const compression = compressionOf(bytes);
  if (compression === 'none') return { bytes, wasCompressed: false };
  const maxOutputLength = mostBytes(bytes.length);
  try {
    const plain =
      compression === 'gzip' ? zlib.gunzipSync(bytes, { maxOutputLength }) : unzstd(bytes, maxOutputLength);
    return { bytes: plain, wasCompressed: true };
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE')
      throw new Error(
        'the compressed data expands more than text does: decompress it first if that is right',
        {
          cause: error,
        },
      );
    throw error;
  }
}

/** Node.js 22.15 and later can read Zstandard. */
const { zstdDecompressSync } = zlib as {
  readonly zstdDecompressSync?: (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array;
};

function unzstd(bytes: Uint8Array, maxOutputLength: number): Uint8Array {
  const frames = frameCounter();
  frames.push(bytes);
  if (!frames.isWhole()) throw new Error(ENDS_EARLY);
  if (zstdDecompressSync) return zstdDecompressSync(bytes, { maxOutputLength });
  const { status, stdout, error } = spawnSync('zstd', ['-q', '-d', '-c'], {
    input: bytes,
    maxBuffer: maxOutputLength,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  if (codeOf(error) === 'ENOENT') throw new Error(NO_ZSTD);
  if (codeOf(error) === 'ENOBUFS') throw Object.assign(new Error(), { code: 'ERR_BUFFER_TOO_LARGE' });
  if (error || status !== 0) throw new Error('the compressed data is damaged, or ends too early');
  return stdout;
}
