import { expect, it } from 'vitest';
import { withoutOptimizer } from '../../../src/cli/terminal/short-run.ts';

it.each([10, 10_000_000])('gives back what is done for %i bytes', (bytes) => {
  expect(withoutOptimizer(bytes, () => 'done')).toBe('done');
  expect(() =>
    withoutOptimizer(bytes, () => {
      throw new RangeError('no');
    }),
  ).toThrow('no');
});
