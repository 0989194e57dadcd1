import { expect, it } from 'vitest';
import { quantize, WEIGHT_VALUES, WEIGHTS } from '../../../../src/passes/boilerplate/model/bag-of-words.ts';

it('rounds the weights of words to few values', () => {
  const weights = new Float32Array(WEIGHTS);
  weights.set([1, -1, 0.5, 0.001]);
  const { quantized, value } = quantize(weights);
  expect(value.length).toBe(WEIGHT_VALUES);
  expect([...quantized.slice(0, 5)].map((at) => value[at])).toEqual([1, -1, Math.fround(64 / 127), 0, 0]);
});
