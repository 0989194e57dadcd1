import { fingerprint } from '../../internal.ts';
import { type Bounds, type Exhibit, RULE, SITE } from './exhibits.ts';
import type { LearntSites } from './learnt-sites.ts';

/*
 * What a run looked like, besides its totals: figures for each site, examples, and the texts worth a look. Overviews
 * can be added in any order, and stay small however many texts there are: each list keeps only its head, and sites are
 * sampled by their names. Plain data, so that parts can be kept and merged.
 */

/** The figures of one site, or of the folder in its place. */
export interface SiteTally {
  readonly site: string;
  readonly texts: number;
  readonly failed: number;
  readonly wordsIn: number;
  readonly wordsOut: number;
  readonly flags: number;
  readonly overBudget: number;
  readonly emptied: number;
}

/** The reasons why a text is worth a look. */
export const LISTS = ['failed', 'overBudget', 'unsettled', 'emptied', 'removed', 'flagged'] as const;
export type ListName = (typeof LISTS)[number];

/** A text of a list. */
export interface Entry {
  readonly list: ListName;
  /** The lowest come first. */
  readonly rank: number;
  /** The file, and the line of a record in it. */
  readonly path: string;
  readonly line?: number;
  readonly wordsIn: number;
  readonly wordsOut: number;
  readonly flags: number;
  readonly error?: string;
  /** Its own report, as a link from the file with this overview. */
  readonly page?: string;
}

/** The overview of a run. */
export interface Overview {
  readonly sites: readonly SiteTally[];
  /** The approximate number of sites, if there are more than are kept. */
  readonly sitesInAll?: number;
  readonly exhibits: readonly Exhibit[];
  readonly entries: readonly Entry[];
  readonly learnt: readonly LearntSites[];
}

/** An overview under construction. */
export interface GrowingOverview {
  /** Returns the added exhibits that stay for now: no other can be in the final report. */
  add(part: Overview): readonly Exhibit[];
  /** The bounds of each rule with enough exhibits; they keep falling. */
  readonly bounds: Bounds;
  overview(): Overview;
}

const MOST_SITES = 5000;
const MOST_ENTRIES = 10;
const MOST_EXHIBITS = 3;

/** The overview of no texts. */
export const NO_OVERVIEW: Overview = { sites: [], exhibits: [], entries: [], learnt: [] };

/** An empty overview. @param mostSites for tests */
export function growOverview(mostSites = MOST_SITES): GrowingOverview {
  const sites = growSites(mostSites);
  const exhibits = new Map<string, Exhibit[]>();
  const entries = new Map<ListName, Entry[]>();
  const learnt = new Map<string, LearntSites>();
  const bounds = new Map<string, number>();
  const show = (one: Exhibit) => {
    const list = listIn(exhibits, one.about);
    const isShown = insert(list, one, EXHIBIT_ORDER);
    if (list.length === MOST_EXHIBITS && one.about.startsWith(RULE)) bounds.set(one.about, list.at(-1)!.rank);
    return isShown;
  };
  return {
    bounds,
    add(part) {
      if (sites.add(part)) for (const about of exhibits.keys()) if (!sites.has(about)) exhibits.delete(about);
      for (const one of part.entries) insert(listIn(entries, one.list), one, ENTRY_ORDER);
      for (const one of part.learnt) learnt.set(one.sha256, one);
      return part.exhibits.filter((one) => sites.has(one.about) && show(one));
    },
    overview: () => ({
      ...sites.kept(),
      exhibits: [...exhibits]
        .sort(byName)
        .flatMap(([, list]) => list.filter(({ about }) => sites.has(about))),
      entries: LISTS.flatMap((list) => entries.get(list) ?? []),
      learnt: [...learnt].sort(byName).map(([, one]) => one),
    }),
  };
}

/** Adds several overviews. */
export function mergeOverviews(parts: readonly Overview[]): Overview {
  const growing = growOverview();
  for (const part of parts) growing.add(part);
  return growing.overview();
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function listIn<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** The order and length of a list, and which of its items count as equal. */
interface Order<Item> {
  readonly most: number;
  before(a: Item, b: Item): boolean;
  same(a: Item, b: Item): boolean;
}

type Place = Pick<Entry, 'path' | 'line' | 'rank'>;

function isBefore(a: Place, b: Place): boolean {
  if (a.rank !== b.rank) return a.rank < b.rank;
  return a.path !== b.path ? a.path < b.path : (a.line ?? 0) < (b.line ?? 0);
}

const ENTRY_ORDER: Order<Entry> = {
  most: MOST_ENTRIES,
  before: isBefore,
  same: (a, b) => a.path === b.path && a.line === b.line,
};

const EXHIBIT_ORDER: Order<Exhibit> = {
  most: MOST_EXHIBITS,
  before: isBefore,
  same: (a, b) => a.lead === b.lead && a.before === b.before && a.after === b.after && a.trail === b.trail,
};

/** Puts an item into a list that keeps only its first ones. True if the item stays. */
function insert<Item>(list: Item[], item: Item, { most, before, same }: Order<Item>): boolean {
  const twin = list.findIndex((one) => same(one, item));
  if (twin >= 0) {
    if (!before(item, list[twin])) return false;
    list.splice(twin, 1);
  }
  const at = list.findIndex((one) => before(item, one));
  if (at < 0 && list.length >= most) return false;
  list.splice(at < 0 ? list.length : at, 0, item);
  if (list.length > most) list.pop();
  return true;
}

interface GrowingSites {
  /** True if sites were dropped. */
  add(part: Overview): boolean;
  kept(): Pick<Overview, 'sites' | 'sitesInAll'>;
  /** False for an exhibit of a site that is not kept. */
  has(about: string): boolean;
}

/**
 * If there are too many sites, those with the lowest fingerprints are kept, so that their figures are complete in any
 * order of parts.
 */
function growSites(most: number): GrowingSites {
  const tallies = new Map<string, SiteTally>();
  let bound = Number.POSITIVE_INFINITY;
  let isSample = false;
  const prune = () => {
    if (tallies.size <= most) return;
    const ranks = [...tallies.keys()].map((site) => fingerprint(site)).sort((a, b) => a - b);
    bound = ranks[most - 1];
    isSample = true;
    for (const site of tallies.keys()) if (fingerprint(site) > bound) tallies.delete(site);
  };
  return {
    add(part) {
      if (part.sitesInAll !== undefined) {
        // The sites that a part left out have higher fingerprints than all that it kept.
        isSample = true;
        bound = Math.min(bound, Math.max(...part.sites.map(({ site }) => fingerprint(site))));
      }
      for (const one of part.sites)
        if (fingerprint(one.site) <= bound) tallies.set(one.site, sumOf(tallies.get(one.site), one));
      if (tallies.size <= 2 * most) return false;
      prune();
      return true;
    },
    kept() {
      for (const site of tallies.keys()) if (fingerprint(site) > bound) tallies.delete(site);
      prune();
      const sites = [...tallies.values()].sort((a, b) => (a.site < b.site ? -1 : 1));
      return {
        sites,
        ...(isSample ? { sitesInAll: Number(((sites.length / bound) * 2 ** 53).toPrecision(2)) } : {}),
      };
    },
    has: (about) => !about.startsWith(SITE) || tallies.has(about.slice(SITE.length)),
  };
}

function sumOf(a: SiteTally | undefined, b: SiteTally): SiteTally {
  if (!a) return b;
  return {
    site: b.site,
    texts: a.texts + b.texts,
    failed: a.failed + b.failed,
    wordsIn: a.wordsIn + b.wordsIn,
    wordsOut: a.wordsOut + b.wordsOut,
    flags: a.flags + b.flags,
    overBudget: a.overBudget + b.overBudget,
    emptied: a.emptied + b.emptied,
  };
}
