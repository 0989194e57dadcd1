/** Boosted trees as flat arrays. A node's children stand at `left` and `left + 1`; a leaf has column -1. */
export interface Trees {
  readonly roots: Uint32Array;
  readonly column: Int16Array;
  readonly bound: Float32Array;
  readonly left: Uint32Array;
  readonly value: Float32Array;
}

/** The sum over all trees for the row that begins at `row`: log-odds. */
export function scoreRow(
  { roots, column, bound, left, value }: Trees,
  values: Float32Array,
  row: number,
): number {
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree];
    while (column[node] >= 0) node = left[node] + (values[row + column[node]] <= bound[node] ? 0 : 1);
    sum += value[node];
  }
  return sum;
}
