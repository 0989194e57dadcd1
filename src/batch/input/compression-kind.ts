/** The kinds of compression. */
export type Compression = 'none' | 'gzip' | 'zstd';

const GZIP_MAGIC = 0x1f8b;
const ZSTD_MAGIC = 0x28b52ffd;
/** The magic number of Zstandard's skippable frames, `184D2A5?` in little-endian. */
const ZSTD_SKIPPABLE = 0x2a4d18;

/** The kind of compression by the first bytes, since names may be wrong. */
export function compressionOf(head: Uint8Array): Compression {
  if (head.length < 4) return 'none';
  const view = new DataView(head.buffer, head.byteOffset, 4);
  if (view.getUint16(0) === GZIP_MAGIC) return 'gzip';
  if (view.getUint32(0) === ZSTD_MAGIC) return 'zstd';
  return (head[0] & 0xf0) === 0x50 && (view.getUint32(0) & 0xffffff) === ZSTD_SKIPPABLE ? 'zstd' : 'none';
}
