import type { Span } from '../../../text/span.ts';
import { LEAST_RECURRING } from './body.ts';
import { fingerprint, pairOf } from './fingerprint.ts';
import { lineKeys } from './line-key.ts';
import { type Profile, type SiteProfile, siteIn, textHash } from './profile.ts';
import {
  buildTable,
  documentsKey,
  entriesOf,
  type RecurrenceTable,
  type TableEntry,
} from './recurrence-table.ts';
import { EVERY_SITE, type FolderCount, type SiteCount, sameDistance } from './site-counts.ts';
import { furnitureIn, type TextSketch } from './sketch.ts';

/**
 * Turns counts into a table that cleaning reads, or into a profile that people read. A table needs
 * fingerprints only. A profile needs the lines themselves, which requires reading the texts again.
 */

/** A text and the site it is from: the host of its address, else the first folder, else the empty name. */
export interface SiteText {
  readonly site: string;
  readonly text: string;
}

type Row = Omit<TableEntry, 'key'>;

/** The sources of a table. */
export interface TableParts {
  readonly count?: FolderCount;
  /** Counts from which only the places of lines and their neighbours are used, since profiles contain the numbers. */
  readonly places?: FolderCount;
  readonly profiles?: readonly Profile[];
  /** A profile that grows automatically. */
  readonly grown?: Profile;
  /** Tables made earlier. */
  readonly tables?: readonly RecurrenceTable[];
}

/** The table for the counts, some profiles and other tables together. */
export function tableOf({ count, places, profiles = [], grown, tables = [] }: TableParts): RecurrenceTable {
  const rows = new Map<number, Row>();
  for (const [site, counts] of sitesOf(count)) addSite(rows, site, counts);
  for (const [site, counts] of sitesOf(places)) addPlaces(rows, site, counts);
  for (const profile of profiles) addProfile(rows, profile, true);
  if (grown) addProfile(rows, grown, false);
  for (const table of tables) for (const { key, ...row } of entriesOf(table)) add(rows, key, row);
  return buildTable([...rows].map(([key, row]) => ({ key, ...row })));
}

function* sitesOf(count: FolderCount | undefined): Generator<readonly [string, SiteCount]> {
  if (!count) return;
  for (const one of count.sites) if (one[0] !== EVERY_SITE) yield one;
  yield [EVERY_SITE, count.every];
}

const NOTHING: Row = { texts: 0, inside: 0, titles: 0, sites: 0, named: 0, sameStart: 0, sameEnd: 0 };

function add(rows: Map<number, Row>, key: number, row: Row): void {
  const known = rows.get(key);
  if (!known) return void rows.set(key, row);
  rows.set(key, {
    texts: known.texts + row.texts,
    inside: known.inside + row.inside,
    titles: known.titles + row.titles,
    sites: known.sites + row.sites,
    named: known.named + row.named,
    sameStart: Math.max(known.sameStart, row.sameStart),
    sameEnd: Math.max(known.sameEnd, row.sameEnd),
  });
}

function addSite(rows: Map<number, Row>, name: string, { documents, lines, pairs }: SiteCount): void {
  const site = fingerprint(name);
  add(rows, documentsKey(site), { ...NOTHING, texts: documents, titles: furnitureOf(lines) });
  for (const [key, count] of lines) {
    const { texts, inside, titles, sites } = count;
    const same = { sameStart: sameDistance(count, 'start'), sameEnd: sameDistance(count, 'end') };
    add(rows, pairOf(site, key), { texts, inside, titles, sites, named: 0, ...same });
  }
  for (const [key, { texts }] of pairs) if (texts > 1) add(rows, pairOf(site, key), { ...NOTHING, texts });
}

/** The number of recurring lines with a furniture phrase: this distinguishes pages of a site from texts of a genre. */
function furnitureOf(lines: SiteCount['lines']): number {
  let furniture = 0;
  for (const { isFurniture, texts } of lines.values())
    if (isFurniture && texts >= LEAST_RECURRING) furniture++;
  return furniture;
}

/** The same for the paragraphs of a profile. */
function furnitureAmong(paragraphs: SiteProfile['paragraphs']): number {
  const spans: Span[] = [];
  let text = '';
  for (const [paragraph, [texts]] of paragraphs) {
    if (texts < LEAST_RECURRING) continue;
    spans.push({ start: text.length, end: text.length + paragraph.length });
    text += `${paragraph}\n`;
  }
  return furnitureIn(text, spans).filter(Boolean).length;
}

function addPlaces(rows: Map<number, Row>, name: string, { lines, pairs }: SiteCount): void {
  const site = fingerprint(name);
  add(rows, documentsKey(site), { ...NOTHING, titles: furnitureOf(lines) });
  for (const [key, count] of lines) {
    const same = { sameStart: sameDistance(count, 'start'), sameEnd: sameDistance(count, 'end') };
    add(rows, pairOf(site, key), { ...NOTHING, ...same });
  }
  for (const [key, { texts }] of pairs) if (texts > 1) add(rows, pairOf(site, key), { ...NOTHING, texts });
}

function addProfile(rows: Map<number, Row>, profile: Profile, isNamed: boolean): void {
  for (const [name, { documents, paragraphs }] of profile) {
    const furniture = furnitureAmong(paragraphs);
    for (const scope of new Set([name, EVERY_SITE])) {
      const site = fingerprint(scope);
      add(rows, documentsKey(site), { ...NOTHING, texts: documents, titles: furniture });
      for (const [paragraph, [texts, inside, titles]] of paragraphs)
        add(rows, pairOf(site, fingerprint(paragraph)), {
          ...NOTHING,
          texts,
          inside,
          titles,
          sites: 1,
          named: isNamed ? texts : 0,
        });
    }
  }
}

/**
 * The profile made from counts.
 * @param counted the texts, if the profile is to remember which ones it contains
 * @param read gives the same texts again, for the lines themselves
 */
export async function profileOf(
  { sites }: FolderCount,
  counted: readonly TextSketch[],
  read: () => AsyncIterable<SiteText>,
): Promise<Profile> {
  const profile: Profile = new Map();
  for (const [site, { documents }] of sites) siteIn(profile, site).documents = documents;
  for (const { site, exact } of counted) siteIn(profile, site).counted.add(textHash(exact));
  for await (const { site, text } of read()) {
    const counts = sites.get(site);
    if (!counts) continue;
    const { paragraphs } = siteIn(profile, site);
    for (const line of text.split('\n')) {
      const keys = lineKeys(line);
      const own = counts.lines.get(fingerprint(keys.exact));
      const template = counts.lines.get(fingerprint(keys.template));
      if (own) paragraphs.set(keys.exact, [own.texts, own.inside, own.titles]);
      if (template && template.texts > (own?.texts ?? 0))
        paragraphs.set(keys.template, [template.texts, template.inside, template.titles]);
    }
  }
  return profile;
}
