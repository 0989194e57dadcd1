import {
  countParagraphs,
  EVERY_SITE,
  emptied,
  type Profile,
  pruneProfile,
  recountParagraphs,
  repeating,
} from './profile.ts';

/*
 * Learning what repeats over the texts of sites, in bounded memory. In: texts with their sites, in any order, which
 * can be read a second time. Out: a profile whose counts are exact.
 */

/** A text and the site it is from: the host of its address, else the first folder, else the empty name. */
export interface SiteText {
  readonly site: string;
  readonly text: string;
}

/** Paragraphs that are kept while counting, of all sites together: about 100 MB. */
const MAX_PARAGRAPHS = 300_000;
/** The table may grow to this many times the bound before it is pruned, so that pruning is rare. */
const SLACK = 2;

/**
 * Counts the paragraphs of texts. Where the bound made it drop some (lossy counting), a second reading counts exactly
 * those that were kept.
 * @param read gives the texts from the start; called once or twice
 * @param bound how many paragraphs are kept while counting
 * @returns undefined where there is no text
 */
export async function learnProfile(
  read: () => AsyncIterable<SiteText>,
  bound = MAX_PARAGRAPHS,
): Promise<Profile | undefined> {
  const profile: Profile = new Map();
  let texts = 0;
  let size = 0;
  let isWhole = true;
  for await (const { site, text } of read()) {
    texts++;
    size += countParagraphs(profile, site, text.split('\n'));
    if (size <= bound * SLACK) continue;
    size = pruneProfile(profile, bound);
    isWhole = false;
  }
  if (texts === 0) return undefined;
  if (isWhole) return profile;
  pruneProfile(profile, bound);
  const exact = emptied(profile);
  for await (const { site, text } of read()) recountParagraphs(exact, site, text.split('\n'));
  return exact;
}

/**
 * The paragraphs that profiles call boilerplate, normalised, by site; under `EVERY_SITE` those of all sites, for texts
 * whose site is not known.
 */
export function boilerplateBySite(profiles: Iterable<Profile>): ReadonlyMap<string, ReadonlySet<string>> {
  const everySite = new Set<string>();
  const sites = new Map([[EVERY_SITE, everySite]]);
  for (const profile of profiles) {
    for (const [site, counts] of profile) {
      const known = sites.get(site) ?? new Set();
      sites.set(site, known);
      for (const paragraph of repeating(counts)) {
        known.add(paragraph);
        everySite.add(paragraph);
      }
    }
  }
  return sites;
}
