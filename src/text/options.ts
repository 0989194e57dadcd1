/** The user's options that rules may read. */
export interface RuleOptions {
  /** The quotation marks in the output: as the document has them, or all of one kind. */
  readonly quotes: 'keep' | 'curly' | 'straight';
  /** Names that are correct as they are: never misspelt, never foreign. */
  readonly names: readonly string[];
  /** Words and phrases that are never flagged. */
  readonly accept: readonly string[];
  /** The user's own phrases to flag. */
  readonly phrases: readonly Phrase[];
  /** What recurs over the texts of the document's site, if that was counted. */
  readonly site?: SiteEvidence | undefined;
  /** The bytes of a boilerplate model that replaces the built-in one, for example during training. */
  readonly boilerplateModel?: Uint8Array | undefined;
  /** The address that the text came from, if the user knows it; a hint for sites and languages. */
  readonly url: string | undefined;
}

/** The counts of one line over the documents of a site. */
export interface LineRow {
  /** Documents that contain it; copies count once. */
  readonly texts: number;
  /** Documents in which it is between paragraphs that only they have. */
  readonly inside: number;
  /** Documents of which it may be the title. */
  readonly titles: number;
  /** Sites that contain it, among those that were counted together. */
  readonly sites: number;
  /** Documents among these that come from a profile named by the user, which a person may have read and edited. */
  readonly named: number;
  /** The share of the documents in which it has the same distance from the start, and from the end, 0 to 100. */
  readonly sameStart: number;
  readonly sameEnd: number;
}

/** What recurs over the documents of a site. This is evidence: each rule draws its own conclusions. */
export interface SiteEvidence {
  /** Documents of the site that were counted; copies count once. */
  readonly texts: number;
  /** Recurring lines that contain a phrase of page furniture. */
  readonly furniture: number;
  /** The counts for a key, by its fingerprint; see `passes/boilerplate/site-profile/line-key.ts`. */
  line(fingerprint: number): LineRow | undefined;
  /** The same over all counted sites. */
  readonly every: Omit<SiteEvidence, 'every' | 'isEvery' | 'memory' | 'sha256'>;
  /** Results of lookups for the lines of a text, which every round of cleaning needs again. */
  readonly memory: Map<string, unknown>;
  /** SHA-256 of all counts, in hexadecimal, for reports. */
  readonly sha256?: string | undefined;
  /** True if the site is not known: this is the evidence of all sites. */
  readonly isEvery: boolean;
}

/** One line of a user's list of phrases. */
export interface Phrase {
  readonly phrase: string;
  readonly message: string;
  readonly suggestion?: string;
}

export const DEFAULT_RULE_OPTIONS: RuleOptions = {
  quotes: 'keep',
  names: [],
  accept: [],
  phrases: [],
  url: undefined,
};
