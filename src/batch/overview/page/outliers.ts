import { percent } from '../../../formats/html/figures.ts';
import type { SiteTally } from '../overview.ts';

/** A site that differs from the others, and how. */
export interface Outlier {
  readonly site: string;
  readonly reasons: readonly string[];
}

/** With fewer texts, a site's figures say little; with fewer sites, nothing is usual. */
const LEAST_TEXTS = 3;
const LEAST_SITES = 8;
/** Above this share, what happens to a site's texts is not chance. */
const LEAST_SHARE = 0.2;
/**
 * The threshold for the modified z-scores of Iglewicz and Hoaglin, and the factors that scale them to a normal
 * distribution.
 */
const BOUND = 3.5;
const OF_MEDIAN = 1.4826;
const OF_MEAN = 1.2533;

interface Measure {
  readonly of: (site: SiteTally) => number;
  /** A smaller difference is of no interest, however similar the others are. */
  readonly least: number;
  readonly say: (value: number, usual: number) => string;
}

const MEASURES: readonly Measure[] = [
  {
    of: ({ wordsIn, wordsOut }) => (wordsIn > 0 ? (wordsIn - wordsOut) / wordsIn : 0),
    least: 0.1,
    say: (value, usual) => `${percent(value)} of the words removed, where ${percent(usual)} is usual`,
  },
  {
    of: ({ flags, wordsOut }) => (wordsOut > 0 ? (1000 * flags) / wordsOut : 0),
    least: 5,
    say: (value, usual) => `${value.toFixed(1)} flags per 1,000 words, where ${usual.toFixed(1)} is usual`,
  },
];

const TROUBLES = [
  ['failed', 'failed'],
  ['emptied', 'are without an article'],
  ['overBudget', 'were left whole by the budget'],
] as const;

/** The sites that stand out, those with the most reasons and texts first. */
export function outliers(sites: readonly SiteTally[]): readonly Outlier[] {
  const reasons = new Map<SiteTally, string[]>();
  const add = (site: SiteTally, reason: string) => reasons.set(site, [...(reasons.get(site) ?? []), reason]);
  const large = sites.filter(({ texts, failed }) => texts + failed >= LEAST_TEXTS);
  for (const site of large)
    for (const [name, said] of TROUBLES) {
      const all = site.texts + site.failed;
      if (site[name] / all >= LEAST_SHARE) add(site, `${site[name]} of ${all} texts ${said}`);
    }
  if (large.length >= LEAST_SITES)
    for (const { of, least, say } of MEASURES) {
      const values = large.map(of);
      const usual = median(values);
      const scale = scaleOf(values.map((value) => Math.abs(value - usual)));
      for (const site of large) {
        const difference = Math.abs(of(site) - usual);
        if (difference >= least && difference > BOUND * scale) add(site, say(of(site), usual));
      }
    }
  return [...reasons]
    .sort(([a, x], [b, y]) => y.length - x.length || b.texts - a.texts || (a.site < b.site ? -1 : 1))
    .map(([{ site }, own]) => ({ site, reasons: own }));
}

/**
 * The usual distance of values from the median. If most values are at the median, the mean distance says more than the
 * median distance.
 */
function scaleOf(distances: readonly number[]): number {
  const middle = median(distances);
  if (middle > 0) return OF_MEDIAN * middle;
  return (OF_MEAN * distances.reduce((sum, one) => sum + one, 0)) / distances.length;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
