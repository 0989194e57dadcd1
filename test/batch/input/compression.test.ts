import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decompressed } from '../../../src/batch/input/compression.ts';
import { frameCounter } from '../../../src/batch/input/zstd-frames.ts';

const hasZstd = (() => {
  try {
    return execFileSync('zstd', ['--version']).length > 0;
  } catch {
    return false;
  }
})();

async function* chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

async function read(bytes: Uint8Array): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of decompressed(chunks(bytes))) parts.push(part);
  return Buffer.concat(parts);
}

describe.skipIf(!hasZstd)('Zstandard', () => {
  /** The second half is a match far beyond the usual window. */
  const half = randomBytes(12 << 20);
  const plain = Buffer.concat([half, half]);
  const packed = execFileSync('zstd', ['-q', '-c', '--long=27'], { input: plain, maxBuffer: 1 << 26 });

  it('is read with matches over a long distance', async () => {
    expect(packed.length).toBeLessThan(plain.length * 0.6);
    expect((await read(packed)).equals(plain)).toBe(true);
  });

  it('is refused where it ends too early', async () => {
    await expect(read(packed.subarray(0, packed.length >> 1))).rejects.toThrow('ends too early');
  });

  it('may be read in part', async () => {
    for await (const part of decompressed(chunks(packed))) {
      expect(part.length).toBeGreaterThan(0);
      break;
    }
  });

  it('is whole at the end of a frame, and nowhere before', () => {
    const frame = execFileSync('zstd', ['-q', '-c'], { input: 'A short text, and a short text.' });
    const skippable = Buffer.from('502a4d1803000000616263', 'hex');
    const both = Buffer.concat([skippable, frame]);
    const ends = Array.from({ length: both.length + 1 }, (_, end) => {
      const frames = frameCounter();
      for (const byte of both.subarray(0, end)) frames.push(Uint8Array.of(byte));
      return frames.isWhole() ? [end] : [];
    });
    expect(ends.flat()).toEqual([0, skippable.length, both.length]);
  });

  it('of two frames is read whole', async () => {
    expect((await read(Buffer.concat([packed, packed]))).length).toBe(2 * plain.length);
  });
});

it.skipIf('createZstdDecompress' in (await import('node:zlib')))(
  'says what is needed where nothing reads Zstandard',
  async () => {
    const path = process.env.PATH;
    process.env.PATH = '/nowhere';
    try {
      const bytes = Buffer.from('28b52ffd2000010000', 'hex');
      await expect(read(bytes)).rejects.toThrow('needs Node 22.15 or the program zstd');
    } finally {
      process.env.PATH = path;
    }
  },
);
