/**
 * Boosted trees as flat arrays. A node is a fork or a leaf, which has the column `LEAF`. The children of a fork stand
 * beside each other, `left` nodes behind it.
 */
export interface Trees {
  readonly roots: Uint32Array;
  readonly column: Uint8Array;
  readonly left: Uint8Array;
  /** The bound of a fork, up to which a row goes to the left; what a leaf adds to the sum. */
  readonly value: Float32Array;
}

/** The column of a leaf: no model has so many. */
export const LEAF = 255;

/** After so many trees it is looked whether the rest can still matter. */
const STRETCH = 16;
/** Log-odds beyond which nobody minds the rest of the trees, where each row is judged by itself. */
const CLEAR = 4.5;

/** The sum over the trees for the row that begins at `row`: log-odds. Clear cases stop early. */
export function scoreRow(trees: Trees, values: Float32Array, row: number, clear = CLEAR): number {
  const { roots, column, left, value } = trees;
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree];
    for (let at = column[node]; at !== LEAF; at = column[node])
      node += left[node] + (values[row + at] <= value[node] ? 0 : 1);
    sum += value[node];
    if (tree % STRETCH === STRETCH - 1 && (sum > clear || sum < -clear)) break;
  }
  return sum;
}
