import { clean } from '../../src/clean.ts';
import { FACTOR, growth, REPEATS } from '../growth.ts';

/** The worst growth of the whole pipeline over all hostile families, and the usual one. */
export function worstGrowth(): Readonly<Record<string, number>> {
  const ratios = REPEATS.map((family) => growth((text) => void clean(text), family)).sort((a, b) => a - b);
  const round = (ratio: number) => Math.round(ratio * 10) / 10;
  return {
    families: ratios.length,
    times: FACTOR,
    median: round(ratios[ratios.length >> 1]),
    worst: round(ratios[ratios.length - 1]),
  };
}
