/** Sums over blocks from the start of the page, so that the sum of any window takes one subtraction. */

/** The sums of `of` before each block, and of all blocks at the end: one entry more than there are blocks. */
export function prefixSums(count: number, of: (block: number) => number): Float64Array {
  const total = new Float64Array(count + 1);
  for (let block = 0; block < count; block++) total[block + 1] = total[block] + of(block);
  return total;
}

/** The sum over a range of blocks, clipped to the page. */
export function within(total: Float64Array, from: number, to: number): number {
  const last = total.length - 1;
  return total[Math.max(0, Math.min(last, to))] - total[Math.max(0, Math.min(last, from))];
}
