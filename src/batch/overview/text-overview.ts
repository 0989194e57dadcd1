import type { Totals } from '../report/totals.ts';
import type { Exhibit, TextName } from './exhibits.ts';
import type { Entry, ListName, Overview } from './overview.ts';

/** The shares of a shorter text say little. */
const LEAST_WORDS_IN = 50;
const LEAST_WORDS_OUT = 100;

/** The overview of one text that was cleaned, now or by an earlier run. */
export function textOverview(
  name: TextName,
  totals: Omit<Totals, 'done' | 'skipped'>,
  exhibits: readonly Exhibit[],
): Overview {
  const { wordsIn, wordsOut, flags, overBudget, unsettled, emptied } = totals;
  const { path, line, site } = name;
  const share = wordsIn > 0 ? (wordsIn - wordsOut) / wordsIn : 0;
  const density = wordsOut > 0 ? (1000 * flags) / wordsOut : 0;
  const ranks: Partial<Record<ListName, number>> = {
    ...(overBudget > 0 ? { overBudget: -wordsIn } : {}),
    ...(unsettled > 0 ? { unsettled: -wordsIn } : {}),
    ...(emptied > 0 ? { emptied: -wordsIn } : {}),
    ...(share > 0 && emptied === 0 && wordsIn >= LEAST_WORDS_IN ? { removed: -share } : {}),
    ...(flags > 0 && wordsOut >= LEAST_WORDS_OUT ? { flagged: -density } : {}),
  };
  const place = { path, ...(line === undefined ? {} : { line }), wordsIn, wordsOut, flags };
  const entries = Object.entries(ranks).map(
    ([list, rank]): Entry => ({ list: list as ListName, rank: Number(rank.toFixed(3)), ...place }),
  );
  const tally = { site, texts: 1, failed: 0, wordsIn, wordsOut, flags, overBudget, emptied };
  return { sites: [tally], exhibits, entries, learnt: [] };
}

/** The overview of a text that could not be cleaned. */
export function failedOverview({ path, line, site }: TextName, error: string): Overview {
  const nothing = { wordsIn: 0, wordsOut: 0, flags: 0 };
  const place = { path, ...(line === undefined ? {} : { line }), ...nothing };
  return {
    sites: [{ site, texts: 0, failed: 1, ...nothing, overBudget: 0, emptied: 0 }],
    exhibits: [],
    entries: [{ list: 'failed', rank: 0, ...place, error }],
    learnt: [],
  };
}
