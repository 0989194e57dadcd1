import { getHeapStatistics } from 'node:v8';

/** Bytes of heap for one byte of text, with room: 200 MB of short pages full of quotations took over 20. */
const HEAP_PER_BYTE = 48;

/** What every heap has room for. */
const LITTLE = 100_000;

/** Megabytes of heap that a text of this size needs; undefined where this process may have as much. */
export function missingHeap(bytes: number): number | undefined {
  if (bytes < LITTLE) return undefined;
  const needed = bytes * HEAP_PER_BYTE;
  return needed > getHeapStatistics().heap_size_limit ? Math.ceil(needed / 2 ** 20) : undefined;
}
