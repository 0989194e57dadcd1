import { describe, expect, it } from 'vitest';
import { pairMarks } from '../../../../src/passes/quotes/pairing/pair-marks.ts';

/** Settings of all glyphs and neighbours, in no order. */
function* settings(count: number): Generator<number> {
  let seed = 1;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((seed / 0x80000000) * below);
  };
  for (let made = 0; made < count; made++) yield random(24) | (random(13) << 5) | (random(13) << 9);
}

describe('patterns', () => {
  it('are the same whatever was read before them, and after all was forgotten', () => {
    const all = [...settings(60_000)];
    const rows = Array.from({ length: 20_000 }, (_, index) => all.slice(3 * index, 3 * index + 3));
    const before = rows.slice(0, 50).map((row) => structuredClone(pairMarks(row, false)));
    for (const row of rows) pairMarks(row, true);
    expect(rows.slice(0, 50).map((row) => pairMarks(row, false))).toEqual(before);
  });

  it('of a row are told apart from those of its beginning', () => {
    const [first, second] = settings(2);
    expect(pairMarks([first], false)).toHaveLength(1);
    expect(pairMarks([first, second], false)).toHaveLength(2);
    expect(pairMarks([first], false)).toHaveLength(1);
  });

  it('are those of the last marks of a row, and not of others that are as many', () => {
    const [first, second, third] = settings(3);
    expect(pairMarks([first, second, third], false, 1)).toEqual(pairMarks([second, third], false));
    const long = [...settings(40)];
    expect(pairMarks(long, true, 10)).toEqual(pairMarks(long.slice(10), true));
  });
});
