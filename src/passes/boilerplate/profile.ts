/*
 * What repeats over the documents of a site, learned by counting. The numbers add, so the profiles of shards
 * merge exactly, in any order. Memory stays bounded by `prune`: run over each site's table whenever it has
 * grown past twice its bound, it drops paragraphs seen in one document first (lossy counting: a paragraph that
 * stands in more than one document of every `bound` seen since is never dropped; what is kept has its exact
 * count from its last entry on, and a site remembers the most that a dropped one can have had).
 */

/** Counts for one site. */
export interface SiteProfile {
  /** Documents seen. */
  documents: number;
  /** The most documents that a paragraph may have had before it was pruned: 0 means every count is exact. */
  error: number;
  /** In how many documents each normalised paragraph stands. */
  paragraphs: Map<string, number>;
}

/** Counts by site; the site is a host name, a folder, or what the caller likes. */
export type Profile = Map<string, SiteProfile>;

const MOST_LENGTH = 400;
/** A digit run of any length. */
const DIGITS = /\p{Nd}+/gu;
/** All that is neither letter nor digit. */
const MARKS = /[^\p{L}\p{M}\p{N}]+/gu;

/** Lower case, numbers as `0`, words by single spaces: what two prints of one paragraph have in common. Empty for text without letters. */
export function normalizeParagraph(text: string): string {
  const head = text.length > 2 * MOST_LENGTH ? text.slice(0, 2 * MOST_LENGTH) : text;
  const folded = head
    .toLowerCase()
    .replace(DIGITS, '0')
    .replace(MARKS, ' ')
    .trim()
    .slice(0, MOST_LENGTH)
    .trim();
  return /\p{L}/u.test(folded) ? folded : '';
}

/** Adds one document's paragraphs (each counted once) to a site's counts. */
export function countParagraphs(profile: Profile, site: string, paragraphs: Iterable<string>): void {
  const counts = siteOf(profile, site);
  counts.documents++;
  for (const paragraph of new Set([...paragraphs].map(normalizeParagraph))) {
    if (paragraph !== '') counts.paragraphs.set(paragraph, (counts.paragraphs.get(paragraph) ?? 0) + 1);
  }
}

function siteOf(profile: Profile, site: string): SiteProfile {
  let counts = profile.get(site);
  if (!counts) {
    counts = { documents: 0, error: 0, paragraphs: new Map() };
    profile.set(site, counts);
  }
  return counts;
}

/** Sums profiles. The order does not matter. */
export function mergeProfiles(profiles: Iterable<Profile>): Profile {
  const merged: Profile = new Map();
  for (const profile of profiles) {
    for (const [site, { documents, error, paragraphs }] of profile) {
      const counts = siteOf(merged, site);
      counts.documents += documents;
      counts.error += error;
      for (const [paragraph, count] of paragraphs)
        counts.paragraphs.set(paragraph, (counts.paragraphs.get(paragraph) ?? 0) + count);
    }
  }
  return merged;
}

/** Drops the rarest paragraphs of each site until no more than `bound` are left. */
export function pruneProfile(profile: Profile, bound: number): void {
  for (const counts of profile.values()) {
    for (let least = 1; counts.paragraphs.size > bound; least++) {
      for (const [paragraph, count] of counts.paragraphs)
        if (count <= least) counts.paragraphs.delete(paragraph);
      counts.error += 1;
    }
  }
}

export interface Repeating {
  readonly documents: number;
  readonly share: number;
}

/** The paragraphs of a site that stand in so many documents that they are no article's own. */
export function repeating(
  { documents, paragraphs }: SiteProfile,
  least: Repeating = { documents: 3, share: 0.02 },
): string[] {
  const bound = Math.max(least.documents, least.share * documents);
  return [...paragraphs]
    .filter(([, count]) => count >= bound)
    .map(([paragraph]) => paragraph)
    .sort();
}

interface ProfileFile {
  readonly version: 1;
  readonly sites: Readonly<
    Record<
      string,
      {
        readonly documents: number;
        readonly error: number;
        readonly paragraphs: Readonly<Record<string, number>>;
      }
    >
  >;
}

/** The profile as JSON that a person can read and edit: the most frequent first. Same counts, same bytes. */
export function writeProfile(profile: Profile): string {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const sites = [...profile]
    .sort((a, b) => order(a[0], b[0]))
    .map(([site, { documents, error, paragraphs }]) => [
      site,
      {
        documents,
        error,
        paragraphs: Object.fromEntries([...paragraphs].sort((a, b) => b[1] - a[1] || order(a[0], b[0]))),
      },
    ]);
  return `${JSON.stringify({ version: 1, sites: Object.fromEntries(sites) }, null, 1)}\n`;
}

/** The profile from its JSON. Throws an Error that says what is wrong. */
export function readProfile(json: string): Profile {
  const file = JSON.parse(json) as ProfileFile;
  if (file?.version !== 1 || typeof file.sites !== 'object') throw new Error('not a profile of version 1');
  return new Map(
    Object.entries(file.sites).map(([site, { documents, error, paragraphs }]) => [
      site,
      { documents, error: error ?? 0, paragraphs: new Map(Object.entries(paragraphs)) },
    ]),
  );
}
