import type { SiteEvidence } from '../../../text/options.ts';
import { fingerprint, pairOf } from './fingerprint.ts';
import { siteOfUrl } from './profile.ts';
import { documentsKey, type RecurrenceTable, rowOf } from './recurrence-table.ts';
import { EVERY_SITE } from './site-counts.ts';

/** The origin of a text, if known. */
export interface TextOrigin {
  readonly url?: string | undefined;
  /** The first folder below the input. */
  readonly folder?: string | undefined;
}

/** The site of a text: the host of its address, else its first folder, else the empty name. */
export function siteOf({ url, folder }: TextOrigin): string {
  return (url === undefined ? undefined : siteOfUrl(url)) ?? folder ?? EVERY_SITE;
}

/** The evidence of a table about a site. For an unknown site: that of all sites together. */
export function evidenceFor(table: RecurrenceTable, origin: TextOrigin, sha256?: string): SiteEvidence {
  const every = viewOf(table, EVERY_SITE);
  const own = viewOf(table, siteOf(origin));
  const memory = new Map();
  return own.texts > 0
    ? { ...own, every, memory, sha256, isEvery: false }
    : { ...every, every, memory, sha256, isEvery: true };
}

function viewOf(table: RecurrenceTable, name: string): SiteEvidence['every'] {
  const site = fingerprint(name);
  const documents = rowOf(table, documentsKey(site));
  return {
    texts: documents?.texts ?? 0,
    furniture: documents?.titles ?? 0,
    line: (key) => rowOf(table, pairOf(site, key)),
  };
}
