import { type FolderCount, fingerprint, LEAST_RECURRING } from '../../internal.ts';

/** What the first reading of a run found, as shown in its report. All parts of one run find the same. */
export interface LearntSites {
  /** The SHA-256 of all counts. */
  readonly sha256: string;
  readonly sites: readonly LearntSite[];
  /** The number of groups of texts that are one document, and of the texts in them. */
  readonly groups: number;
  readonly copies: number;
  /** The largest groups, with some of their names. */
  readonly largest: readonly { readonly texts: number; readonly names: readonly string[] }[];
}

export interface LearntSite {
  readonly site: string;
  /** Copies count once. */
  readonly documents: number;
  /** The lines that recur in them. */
  readonly lines: number;
}

/** The same number of sites as an overview keeps, in the same order. */
const MOST_SITES = 5000;
const MOST_GROUPS = 20;
const MOST_NAMES = 5;

/** @param sha256 of the table made from the counts */
export function learntSites({ sites, copies }: FolderCount, sha256: string): LearntSites {
  const kept = [...sites]
    .map(([site, { documents, lines }]) => ({ site, documents, lines: recurring(lines.values()) }))
    .filter(({ lines }) => lines > 0)
    .sort((a, b) => fingerprint(a.site) - fingerprint(b.site))
    .slice(0, MOST_SITES);
  const largest = [...copies].sort((a, b) => b.length - a.length || (a[0] < b[0] ? -1 : 1));
  return {
    sha256,
    sites: kept.sort((a, b) => (a.site < b.site ? -1 : 1)),
    groups: copies.length,
    copies: copies.reduce((sum, names) => sum + names.length, 0),
    largest: largest
      .slice(0, MOST_GROUPS)
      .map((names) => ({ texts: names.length, names: names.slice(0, MOST_NAMES) })),
  };
}

function recurring(lines: Iterable<{ readonly texts: number }>): number {
  let count = 0;
  for (const { texts } of lines) if (texts >= LEAST_RECURRING) count++;
  return count;
}
