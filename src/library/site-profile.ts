import { evidenceFor } from '../passes/boilerplate/site-profile/evidence.ts';
import { tableOf } from '../passes/boilerplate/site-profile/learn.ts';
import { readProfile as parseProfile } from '../passes/boilerplate/site-profile/profile-file.ts';
import type { RecurrenceTable } from '../passes/boilerplate/site-profile/recurrence-table.ts';
import type { SiteEvidence } from '../text/options.ts';

/** A profile that was read, ready for any number of texts. */
export interface SiteProfile {
  /** What it counted, in a form that is quick to ask. */
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

/** What a profile knows of the site of a text. */
export function evidenceOf({ table }: SiteProfile, url: string | undefined): SiteEvidence {
  return evidenceFor(table, { url });
}
