import { type ParagraphCounts, type Profile, type SiteProfile, shortHash } from './profile.ts';

/**
 * A profile as a JSON file. Version 2. For each paragraph it has the number of documents, and if there are any, the
 * numbers of those with it inside the body and as title. `held` names the paragraphs that the file was written with, so
 * that paragraphs deleted by a person are known and not learnt again.
 */

interface SiteFile {
  readonly documents: number;
  readonly error?: number;
  readonly paragraphs: Readonly<Record<string, number | readonly number[]>>;
  readonly counted?: readonly string[];
  readonly held?: string;
}

interface ProfileFile {
  readonly version: 1 | 2;
  readonly sites: Readonly<Record<string, SiteFile>>;
}

const HASH = 8;

/**
 * The profile as JSON that a person can read and edit, the most frequent paragraphs first. The same counts
 * give the same bytes.
 */
export function writeProfile(profile: Profile): string {
  const sites = [...profile]
    .sort((a, b) => order(a[0], b[0]))
    .map(([site, counts]) => [site, toSiteFile(counts)]);
  return `${JSON.stringify({ version: 2, sites: Object.fromEntries(sites) }, null, 1)}\n`.replace(
    COUNTS,
    (_, ...numbers) => `[${numbers.slice(0, 3).join(', ')}]`,
  );
}

/** The numbers of a paragraph, one per line. */
const COUNTS = /\[\n\s+(\d+),\n\s+(\d+),\n\s+(\d+)\n\s+\]/gu;

function toSiteFile({ documents, error, paragraphs, counted, deleted }: SiteProfile): SiteFile {
  const sorted = [...paragraphs].sort((a, b) => b[1][0] - a[1][0] || order(a[0], b[0]));
  const written = sorted.map(([paragraph, counts]) => [
    paragraph,
    counts[1] === 0 && counts[2] === 0 ? counts[0] : counts,
  ]);
  const isGrowing = counted.size > 0;
  const held = isGrowing ? [...deleted, ...sorted.map(([paragraph]) => shortHash(paragraph))] : [];
  return {
    documents,
    ...(error > 0 ? { error } : {}),
    paragraphs: Object.fromEntries(written),
    ...(isGrowing ? { counted: [...counted].sort(), held: [...new Set(held)].sort().join('') } : {}),
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The profile from its JSON. @throws an Error that says what is wrong */
export function readProfile(json: string): Profile {
  const file = JSON.parse(json) as ProfileFile;
  if ((file?.version !== 1 && file?.version !== 2) || typeof file.sites !== 'object')
    throw new Error('not a profile of version 1 or 2');
  return new Map(Object.entries(file.sites).map(([site, counts]) => [site, fromSiteFile(counts)]));
}

function fromSiteFile({ documents, error = 0, paragraphs, counted = [], held = '' }: SiteFile): SiteProfile {
  const known = new Map<string, ParagraphCounts>();
  const kept = new Set<string>();
  for (const [paragraph, counts] of Object.entries(paragraphs)) {
    const [texts = 0, inside = 0, titles = 0] = typeof counts === 'number' ? [counts] : counts;
    known.set(paragraph, [texts, inside, titles]);
    kept.add(shortHash(paragraph));
  }
  const deleted = new Set<string>();
  for (let at = 0; at < held.length; at += HASH) {
    const hash = held.slice(at, at + HASH);
    if (!kept.has(hash)) deleted.add(hash);
  }
  return { documents, error, paragraphs: known, counted: new Set(counted), deleted };
}
