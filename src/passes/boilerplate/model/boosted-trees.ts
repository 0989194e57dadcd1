/**
 * Boosted trees as flat arrays. A node is a fork or a leaf. The children of a fork are adjacent, `left` nodes
 * after it; a leaf has the distance 0, and no column.
 */
export interface Trees {
  readonly roots: Uint32Array;
  readonly column: Uint8Array;
  readonly left: Uint8Array;
  /** The threshold of a fork, up to which a row goes to the left; for a leaf, its contribution to the sum. */
  readonly value: Float32Array;
}

/** Decided rows are dropped after each batch of this many trees. */
const BATCH = 16;
/** A row whose score passes this is decided. */
const EARLY_EXIT = 4.5;

/** The rows that go through a batch of trees. */
interface Batch {
  readonly trees: Trees;
  readonly values: Float32Array;
  readonly starts: Uint32Array;
  readonly sums: Float64Array;
  /** The rows that are not decided yet: the first `count` entries. */
  readonly open: Uint32Array;
  readonly count: number;
}

/**
 * The sums over the trees, as log-odds, for the rows that begin at `starts`. Rows whose score passes
 * `earlyExit` skip the remaining trees.
 */
export function scoreRows(
  trees: Trees,
  values: Float32Array,
  starts: Uint32Array,
  earlyExit = EARLY_EXIT,
): Float64Array {
  const sums = new Float64Array(starts.length);
  const open = new Uint32Array(starts.length);
  let count = starts.length;
  for (let index = 0; index < count; index++) open[index] = index;
  for (let from = 0; from < trees.roots.length && count > 0; from += BATCH) {
    addBatch({ trees, values, starts, sums, open, count }, from);
    if (from + BATCH > trees.roots.length) break;
    const before = count;
    count = 0;
    for (let index = 0; index < before; index++)
      if (Math.abs(sums[open[index]]) <= earlyExit) open[count++] = open[index];
  }
  return sums;
}

/**
 * Adds a batch of trees to the open rows, four rows at a time: the processor cannot predict the branches of a
 * row, and while it waits for one it can work on another. If fewer than four are left, the last places repeat
 * the first.
 */
function addBatch({ trees, values, starts, sums, open, count }: Batch, from: number): void {
  const { roots, column, left, value } = trees;
  const to = Math.min(roots.length, from + BATCH);
  for (let index = 0; index < count; index += 4) {
    const a = open[index];
    const b = index + 1 < count ? open[index + 1] : a;
    const c = index + 2 < count ? open[index + 2] : a;
    const d = index + 3 < count ? open[index + 3] : a;
    const rowA = starts[a];
    const rowB = starts[b];
    const rowC = starts[c];
    const rowD = starts[d];
    let sumA = sums[a];
    let sumB = sums[b];
    let sumC = sums[c];
    let sumD = sums[d];
    for (let tree = from; tree < to; tree++) {
      const root = roots[tree];
      let nodeA = root;
      let nodeB = root;
      let nodeC = root;
      let nodeD = root;
      let stepA = left[root];
      let stepB = stepA;
      let stepC = stepA;
      let stepD = stepA;
      // A leaf has step 0 and stays where it is: its mask is 0, that of a fork has all bits.
      while ((stepA | stepB | stepC | stepD) !== 0) {
        nodeA += (stepA + Number(values[rowA + column[nodeA]] > value[nodeA])) & (-stepA >> 31);
        nodeB += (stepB + Number(values[rowB + column[nodeB]] > value[nodeB])) & (-stepB >> 31);
        nodeC += (stepC + Number(values[rowC + column[nodeC]] > value[nodeC])) & (-stepC >> 31);
        nodeD += (stepD + Number(values[rowD + column[nodeD]] > value[nodeD])) & (-stepD >> 31);
        stepA = left[nodeA];
        stepB = left[nodeB];
        stepC = left[nodeC];
        stepD = left[nodeD];
      }
      sumA += value[nodeA];
      sumB += value[nodeB];
      sumC += value[nodeC];
      sumD += value[nodeD];
    }
    sums[a] = sumA;
    sums[b] = sumB;
    sums[c] = sumC;
    sums[d] = sumD;
  }
}
