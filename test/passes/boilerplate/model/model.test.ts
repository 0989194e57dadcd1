import { expect, it } from 'vitest';
import { readResource } from '../../../../src/knowledge/resource.ts';
import { quantize, WEIGHT_VALUES, WEIGHTS } from '../../../../src/passes/boilerplate/model/bag-of-words.ts';
import { scoreRows } from '../../../../src/passes/boilerplate/model/boosted-trees.ts';
import { packModel, readModel } from '../../../../src/passes/boilerplate/model/model-file.ts';

const SHIPPED = readResource('boilerplate.bin');

it('is the same when it is laid over its file and packed again', () => {
  expect(Buffer.from(packModel(readModel(SHIPPED))).equals(SHIPPED)).toBe(true);
});

it('is read wherever its bytes begin', () => {
  const moved = new Uint8Array(SHIPPED.length + 1);
  moved.set(SHIPPED, 1);
  expect(Buffer.from(packModel(readModel(moved.subarray(1)))).equals(SHIPPED)).toBe(true);
});

it('is not read from other bytes', () => {
  expect(() => readModel(new Uint8Array(64))).toThrow('damaged');
});

it('has trees of forks and leaves', () => {
  const trees = {
    roots: Uint32Array.of(0),
    column: Uint8Array.of(1, 0, 0),
    left: Uint8Array.of(1, 0, 0),
    value: Float32Array.of(0.5, -2, 3),
  };
  const rows = Float32Array.of(9, 0.5, 9, 0.75);
  expect([...scoreRows(trees, rows, Uint32Array.of(0, 2, 0, 2, 2))]).toEqual([-2, 3, -2, 3, 3]);
});

it('rounds the weights of words to few values', () => {
  const weights = new Float32Array(WEIGHTS);
  weights.set([1, -1, 0.5, 0.001]);
  const { quantized, value } = quantize(weights);
  expect(value.length).toBe(WEIGHT_VALUES);
  expect([...quantized.slice(0, 5)].map((at) => value[at])).toEqual([1, -1, Math.fround(64 / 127), 0, 0]);
});
