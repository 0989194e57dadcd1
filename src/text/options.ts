/** The user's options, as far as a rule may know them. */
export interface RuleOptions {
  /** Glyphs of the quotation marks in the output: as the document has them, or all of one kind. */
  readonly quotes: 'keep' | 'curly' | 'straight';
  /** Names that are right as they stand: never misspelt, never foreign. */
  readonly names: readonly string[];
  /** Words and phrases that are never flagged. */
  readonly accept: readonly string[];
  /** The user's own phrases to flag. */
  readonly phrases: readonly Phrase[];
  /** What recurs over the texts of the document's site, where that was counted. */
  readonly site?: SiteEvidence | undefined;
  /** The bytes of a boilerplate model to use in place of the one that ships, such as training makes. */
  readonly boilerplateModel?: Uint8Array | undefined;
  /** The address the text came from, where the user knows it; a hint for sites and languages. */
  readonly url: string | undefined;
}

/** What was counted of one line over the documents of a site. */
export interface LineRow {
  /** Documents that have it; copies count once. */
  readonly texts: number;
  /** Documents in which it stands between paragraphs of their own. */
  readonly inside: number;
  /** Documents of which it may be the title. */
  readonly titles: number;
  /** Sites that have it, as far as they were counted together. */
  readonly sites: number;
  /** Of the documents, those that a profile counted which the user names: a person may have read and edited it. */
  readonly named: number;
  /** The share of the documents in which it has the same distance from the start, and from the end, 0 to 100. */
  readonly sameStart: number;
  readonly sameEnd: number;
}

/** What recurs over the documents of a site. It is evidence: each rule decides what follows from it. */
export interface SiteEvidence {
  /** Documents of the site that were counted; copies count once. */
  readonly texts: number;
  /** Recurring lines that say a phrase of furniture. */
  readonly furniture: number;
  /** What is known of a key by its fingerprint; see `passes/boilerplate/site-profile/line-key.ts`. */
  line(fingerprint: number): LineRow | undefined;
  /** The same over all sites that were counted. */
  readonly every: Omit<SiteEvidence, 'every' | 'isEvery' | 'memory' | 'sha256'>;
  /** What was looked up for the lines of a text, which every round of its cleaning asks for again. */
  readonly memory: Map<string, unknown>;
  /** SHA-256 of all that was counted, in hexadecimal, for reports. */
  readonly sha256?: string | undefined;
  /** The site is not known: this is the evidence of all sites. */
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
