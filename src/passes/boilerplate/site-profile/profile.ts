/**
 * A profile: counts over the documents of sites, in a form that people can read and edit. The numbers are
 * additive, so the profiles of parts of a corpus can be merged in any order.
 */

/** The counts of one paragraph: documents that contain it, that have it inside their body, and as their title. */
export type ParagraphCounts = readonly [texts: number, inside: number, titles: number];

/** Counts for one site. */
export interface SiteProfile {
  /** Documents seen; copies count once. */
  documents: number;
  /** The largest possible number of documents of a missing paragraph; 0 if none was dropped. */
  error: number;
  /** By key: see `line-key.ts`. */
  readonly paragraphs: Map<string, ParagraphCounts>;
  /** The hashes of the counted texts, if texts may be added later. */
  readonly counted: Set<string>;
  /** Hashes of the paragraphs that a person deleted from the file. They are not learnt again. */
  readonly deleted: Set<string>;
}

/** Counts by site; the site is a host name, a folder, or any name that the caller chooses. */
export type Profile = Map<string, SiteProfile>;

/** The host of an address, without user and port. */
const HOST = /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]+)/iu;

/** The site of an address: its host without `www.`; undefined if it has none. */
export function siteOfUrl(url: string): string | undefined {
  const host = HOST.exec(url)?.[1].toLowerCase();
  return host?.startsWith('www.') ? host.slice(4) : host;
}

/** The counts of a site in a profile, new if there are none. */
export function siteIn(profile: Profile, site: string): SiteProfile {
  let counts = profile.get(site);
  if (!counts) {
    counts = { documents: 0, error: 0, paragraphs: new Map(), counted: new Set(), deleted: new Set() };
    profile.set(site, counts);
  }
  return counts;
}

/** Sums profiles, in any order. A paragraph deleted from one of them is left out of the sum. */
export function mergeProfiles(profiles: Iterable<Profile>): Profile {
  const merged: Profile = new Map();
  for (const profile of profiles) {
    for (const [site, { documents, error, paragraphs, counted, deleted }] of profile) {
      const counts = siteIn(merged, site);
      counts.documents += documents;
      counts.error += error;
      for (const one of counted) counts.counted.add(one);
      for (const one of deleted) counts.deleted.add(one);
      for (const [paragraph, more] of paragraphs)
        counts.paragraphs.set(paragraph, sumOf(counts.paragraphs.get(paragraph), more));
    }
  }
  for (const { paragraphs, deleted } of merged.values()) {
    if (deleted.size === 0) continue;
    for (const paragraph of paragraphs.keys())
      if (deleted.has(shortHash(paragraph))) paragraphs.delete(paragraph);
  }
  return merged;
}

function sumOf([a, b, c]: ParagraphCounts = [0, 0, 0], [d, e, f]: ParagraphCounts): ParagraphCounts {
  return [a + d, b + e, c + f];
}

/**
 * Drops paragraphs that occur in at most `most` documents of their site. A paragraph in a single document does not
 * belong to the site.
 */
export function dropRare(profile: Profile, most: number): void {
  for (const [site, counts] of profile) {
    const before = counts.paragraphs.size;
    for (const [paragraph, [texts]] of counts.paragraphs)
      if (texts <= most) counts.paragraphs.delete(paragraph);
    if (counts.paragraphs.size === 0) profile.delete(site);
    else if (counts.paragraphs.size < before) counts.error += most;
  }
}

/** The hash of a counted text. */
export function textHash(exact: ArrayLike<number>): string {
  let [high, low] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < exact.length; at++) {
    high = Math.imul(high ^ exact[at], 0x01000193) ^ (high >>> 15);
    low = Math.imul(low ^ Math.floor(exact[at] / 2 ** 21), 0x85ebca77) ^ (low >>> 13);
  }
  return `${hex(high)}${hex(low)}`;
}

/** The hash of a paragraph, as stored in the file. */
export function shortHash(paragraph: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < paragraph.length; at++)
    hash = Math.imul(hash ^ paragraph.charCodeAt(at), 0x01000193) ^ (hash >>> 15);
  return hex(hash);
}

function hex(number: number): string {
  return (number >>> 0).toString(16).padStart(8, '0');
}
