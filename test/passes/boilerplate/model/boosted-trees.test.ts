import { expect, it } from 'vitest';
import { readResource } from '../../../../src/knowledge/resource.ts';
import { SECOND_STAGE } from '../../../../src/passes/boilerplate/features/layout.ts';
import { scoreRows, type Trees } from '../../../../src/passes/boilerplate/model/boosted-trees.ts';
import { readModel } from '../../../../src/passes/boilerplate/model/model-file.ts';

it('sends a row to one leaf of each tree', () => {
  const trees = {
    roots: Uint32Array.of(0),
    column: Uint8Array.of(1, 0, 0),
    left: Uint8Array.of(1, 0, 0),
    value: Float32Array.of(0.5, -2, 3),
  };
  const rows = Float32Array.of(9, 0.5, 9, 0.75);
  expect([...scoreRows(trees, rows, Uint32Array.of(0, 2, 0, 2, 2))]).toEqual([-2, 3, -2, 3, 3]);
});

/** The sum over all trees for one row, node by node. */
function scoreOf({ roots, column, left, value }: Trees, row: Float32Array): number {
  let sum = 0;
  for (const root of roots) {
    let node = root;
    while (left[node] > 0) node += left[node] + (row[column[node]] > value[node] ? 1 : 0);
    sum += value[node];
  }
  return sum;
}

it('scores several rows at a time as it would one', () => {
  const { second } = readModel(readResource('boilerplate.bin'));
  const { width } = SECOND_STAGE;
  const rows = Float32Array.from({ length: 7 * width }, (_, at) => ((at * 7919) % 41) / 10 - 1);
  const starts = Uint32Array.from({ length: 7 }, (_, row) => row * width);
  const expected = Array.from(starts, (start) => scoreOf(second, rows.subarray(start, start + width)));
  expect([...scoreRows(second, rows, starts, Number.POSITIVE_INFINITY)]).toEqual(expected);
});
