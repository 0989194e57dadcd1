import fc from 'fast-check';
import { expect, it } from 'vitest';
import { upperBound } from '../../src/text/search.ts';

it('counts values that are equal or smaller', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -9, max: 9 })),
      fc.integer({ min: -10, max: 10 }),
      (list, value) => {
        const sorted = list.sort((a, b) => a - b);
        expect(upperBound(sorted, value)).toBe(sorted.filter((one) => one <= value).length);
      },
    ),
  );
});
