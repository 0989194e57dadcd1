import { evidenceFor } from '../passes/boilerplate/site-profile/evidence.ts';
import { tableOf } from '../passes/boilerplate/site-profile/learn.ts';
import { readProfile as parseProfile } from '../passes/boilerplate/site-profile/profile-file.ts';
import type { RecurrenceTable } from '../passes/boilerplate/site-profile/recurrence-table.ts';
import type { SiteEvidence } from '../text/options.ts';

/** A profile, ready for any number of texts. */
export interface SiteProfile {
  /** The counts, in a form for fast lookups. */
  readonly table: RecurrenceTable;
}

/**
 * Reads a profile that `clean-article learn` wrote.
 * @param json the text of the file
 * @throws an Error that says what is wrong with it
 */
export function readProfile(json: string): SiteProfile {
  return Object.freeze({ table: tableOf({ profiles: [parseProfile(json)] }) });
}

/** The evidence of a profile for a text of a site. */
export function evidenceOf({ table }: SiteProfile, url: string | undefined): SiteEvidence {
  return evidenceFor(table, { url });
}
