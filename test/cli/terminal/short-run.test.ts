import { expect, it } from 'vitest';
import { hurry } from '../../../src/cli/terminal/short-run.ts';

it.each([10, 10_000_000])('gives back what is done for %i bytes', (bytes) => {
  expect(hurry(bytes, () => 'done')).toBe('done');
  expect(() =>
    hurry(bytes, () => {
      throw new RangeError('no');
    }),
  ).toThrow('no');
});
