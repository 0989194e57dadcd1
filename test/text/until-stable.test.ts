import { describe, expect, it } from 'vitest';
import { untilStable } from '../../src/text/until-stable.ts';

describe('a repetition', () => {
  const halve = { isStable: (n: number) => n % 2 === 1, step: (n: number) => n / 2 };

  it('ends with the first stable state', () => {
    expect(untilStable(24, { ...halve, limit: 10 })).toBe(3);
  });

  it('takes no step from a stable start', () => {
    expect(untilStable(7, { ...halve, limit: 0 })).toBe(7);
  });

  it('takes at most as many steps as the limit', () => {
    expect(untilStable(8, { ...halve, limit: 3 })).toBe(1);
    expect(untilStable(8, { ...halve, limit: 2 })).toBeUndefined();
  });
});
