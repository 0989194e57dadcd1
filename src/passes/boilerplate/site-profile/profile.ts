/*
 * What repeats over the documents of a site, learned by counting. The numbers add, so the profiles of parts of a
 * corpus merge, in any order. Memory stays bounded by `pruneProfile`: run whenever the table has grown past twice
 * its bound, it drops the paragraphs seen in the fewest documents first (lossy counting). A second reading counts
 * what was kept anew, so that every count that is told is exact; `error` says how frequent one that was dropped
 * can have been.
 */

/** Counts for one site. */
export interface SiteProfile {
  /** Documents seen. */
  documents: number;
  /** The most documents that a paragraph which is missing can have had: 0 where none was dropped. */
  error: number;
  /** In how many documents each normalised paragraph stands. */
  paragraphs: Map<string, number>;
}

/** Counts by site; the site is a host name, a folder, or what the caller likes. */
export type Profile = Map<string, SiteProfile>;

/** The key of what was learnt on any site, and the site of files that lie in no folder of their own. */
export const EVERY_SITE = '';

/** What was learnt for the site of an address; where that is not known, what was learnt on all sites. */
export function learnedFor(
  url: string | undefined,
  learned: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> | undefined {
  if (learned.size === 0) return undefined;
  const site = url === undefined ? undefined : siteOfUrl(url);
  return (site === undefined ? undefined : learned.get(site)) ?? learned.get(EVERY_SITE);
}

const MOST_LENGTH = 400;
/** A digit run of any length. */
const DIGITS = /\p{Nd}+/gu;
/** The host of an address, without user and port. */
const HOST = /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]+)/iu;
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

/** The site of an address: its host without `www.`; undefined where it has none. */
export function siteOfUrl(url: string): string | undefined {
  const host = HOST.exec(url)?.[1].toLowerCase();
  return host?.startsWith('www.') ? host.slice(4) : host;
}

/** Adds one document's paragraphs, each counted once, to a site's counts. Returns how many were not known before. */
export function countParagraphs(profile: Profile, site: string, paragraphs: Iterable<string>): number {
  const counts = siteOf(profile, site);
  const before = counts.paragraphs.size;
  counts.documents++;
  for (const paragraph of new Set([...paragraphs].map(normalizeParagraph))) {
    if (paragraph !== '') counts.paragraphs.set(paragraph, (counts.paragraphs.get(paragraph) ?? 0) + 1);
  }
  return counts.paragraphs.size - before;
}

/** The same profile with all counts at zero, to be filled by `recountParagraphs`. */
export function emptied(profile: Profile): Profile {
  return new Map(
    [...profile].map(([site, { error, paragraphs }]) => [
      site,
      { documents: 0, error, paragraphs: new Map([...paragraphs.keys()].map((paragraph) => [paragraph, 0])) },
    ]),
  );
}

/** Counts one document's paragraphs as far as the profile has them. */
export function recountParagraphs(profile: Profile, site: string, paragraphs: Iterable<string>): void {
  const counts = profile.get(site);
  if (!counts) return;
  counts.documents++;
  for (const paragraph of new Set([...paragraphs].map(normalizeParagraph))) {
    const count = counts.paragraphs.get(paragraph);
    if (count !== undefined) counts.paragraphs.set(paragraph, count + 1);
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

/**
 * Drops the rarest paragraphs, over all sites, so that no more than `bound` are left, and the sites of which nothing
 * is left. Returns how many paragraphs are left.
 */
export function pruneProfile(profile: Profile, bound: number): number {
  const sizes = new Map<number, number>();
  let left = 0;
  for (const { paragraphs } of profile.values()) {
    left += paragraphs.size;
    for (const count of paragraphs.values()) sizes.set(count, (sizes.get(count) ?? 0) + 1);
  }
  let most = 0;
  while (left > bound) left -= sizes.get(++most) ?? 0;
  dropRare(profile, most);
  return left;
}

/** Drops what stands in no more than `most` documents of its site. What stands in one alone is no text of the site. */
export function dropRare(profile: Profile, most: number): void {
  for (const [site, counts] of profile) {
    const before = counts.paragraphs.size;
    for (const [paragraph, count] of counts.paragraphs)
      if (count <= most) counts.paragraphs.delete(paragraph);
    if (counts.paragraphs.size === 0) profile.delete(site);
    else if (counts.paragraphs.size < before) counts.error += most;
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
