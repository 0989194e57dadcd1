import { getHeapStatistics } from 'node:v8';

/** Bytes of heap for each byte of text, with a margin: 200 MB of short pages full of quotations took over 20. */
const HEAP_PER_BYTE = 48;

/** Bytes of text that fit any heap. */
const LITTLE = 100_000;

/** Megabytes of heap that a text of this size needs; undefined if this process has enough. */
export function missingHeap(bytes: number): number | undefined {
  if (bytes < LITTLE) return undefined;
  const needed = bytes * HEAP_PER_BYTE;
  return needed > getHeapStatistics().heap_size_limit ? Math.ceil(needed / 2 ** 20) : undefined;
}
