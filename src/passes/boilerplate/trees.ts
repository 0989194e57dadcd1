/** Boosted trees as flat arrays. A node's children stand at `left` and `left + 1`; a leaf has column -1. */
export interface Trees {
  readonly roots: Uint32Array;
  readonly column: Int16Array;
  readonly bound: Float32Array;
  readonly left: Uint32Array;
  readonly value: Float32Array;
}

/** After so many trees it is looked whether the rest can still matter. */
const STRETCH = 16;
/** Log-odds beyond which nobody minds the rest of the trees, where each row is judged by itself. */
const CLEAR = 4.5;

/** The sum over the trees for the row that begins at `row`: log-odds. Clear cases stop early. */
export function scoreRow(trees: Trees, values: Float32Array, row: number, clear = CLEAR): number {
  const { roots, column, bound, left, value } = trees;
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree];
    let at = column[node];
    while (at >= 0) {
      node = left[node] + (values[row + at] <= bound[node] ? 0 : 1);
      at = column[node];
    }
    sum += value[node];
    if (tree % STRETCH === STRETCH - 1 && (sum > clear || sum < -clear)) break;
  }
  return sum;
}
