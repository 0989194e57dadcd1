import { describe, expect, it } from 'vitest';
import { emissionCosts, keptEmissionCosts } from '../../../../src/passes/quotes/pairing/emission-costs.ts';
import { pairMarks } from '../../../../src/passes/quotes/pairing/pair-marks.ts';

/** Contexts of all glyphs and neighbours, in no order. */
function* contexts(count: number): Generator<number> {
  let seed = 1;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((seed / 0x80000000) * below);
  };
  for (let made = 0; made < count; made++) yield random(24) | (random(13) << 5) | (random(13) << 9);
}

describe('the readings of a row of marks', () => {
  it('are the same whatever was read before them', () => {
    const all = [...contexts(6_000)];
    const rows = Array.from({ length: 2_000 }, (_, index) => all.slice(3 * index, 3 * index + 3));
    const costsOf = keptEmissionCosts();
    for (const row of rows) pairMarks(row, costsOf, true);
    expect(rows.map((row) => pairMarks(row, costsOf, false))).toEqual(
      rows.map((row) => pairMarks(row, emissionCosts, false)),
    );
  });

  it('are as many as the marks', () => {
    const row = [...contexts(40)];
    for (const length of [1, 2, 12, 13, 40])
      expect(pairMarks(row.slice(0, length), emissionCosts, false)).toHaveLength(length);
  });

  it('name partners that name each other', () => {
    const readings = pairMarks([...contexts(400)], emissionCosts, true);
    const pairs = readings.flatMap(({ role, partner }, index) =>
      role === 'close' && partner !== undefined ? [[index, index + partner] as const] : [],
    );
    expect(pairs.length).toBeGreaterThan(0);
    for (const [close, open] of pairs) {
      const { role, partner, opens } = readings[open];
      expect(open + ((role === 'close-open' ? opens : partner) ?? Number.NaN)).toBe(close);
    }
  });
});
