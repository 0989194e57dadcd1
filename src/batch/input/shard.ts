import { createReadStream } from 'node:fs';
import type { Job } from '../../job.ts';

type Shard = NonNullable<Job['shard']>;

const LINE_FEED = 0x0a;

/**
 * True if a file belongs to the shard. The name decides, so that a file that is added or removed later leaves all
 * others in their shards. FNV-1a with the final mix of MurmurHash3, so that names that differ in one digit spread.
 */
export function isInShard(name: string, shard: Shard): boolean {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(name)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % shard.count === shard.index - 1;
}

/** The byte range of a shard: a line belongs to the shard in whose range it begins. */
export function shardRange(size: number, { index, count }: Shard): readonly [start: number, end: number] {
  const cut = (part: number) => Number((BigInt(size) * BigInt(part)) / BigInt(count));
  return [cut(index - 1), cut(index)];
}

/** The lines of a file that begin in a range, without reading more than the range and its last line. */
export async function* linesBetween(path: string, start: number, end: number): AsyncGenerator<Uint8Array> {
  if (start === end) return;
  // The byte before shows whether a line begins at the start.
  let at = Math.max(0, start - 1);
  let isInside = start === 0;
  for await (const chunk of createReadStream(path, { start: at, highWaterMark: 128 * 1024 })) {
    let bytes = chunk as Uint8Array;
    if (!isInside) {
      const skip = bytes.indexOf(LINE_FEED) + 1;
      if (skip === 0) {
        at += bytes.length;
        if (at >= end) return;
        continue;
      }
      at += skip;
      if (at >= end) return;
      bytes = bytes.subarray(skip);
      isInside = true;
    }
    if (at + bytes.length >= end) {
      // The last line is the one with byte `end - 1`. It ends at the first line feed from there.
      const last = bytes.indexOf(LINE_FEED, Math.max(0, end - 1 - at));
      if (last !== -1) {
        yield bytes.subarray(0, last + 1);
        return;
      }
    }
    at += bytes.length;
    if (bytes.length > 0) yield bytes;
  }
}
