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
  /** Normalised paragraphs that a learned profile knows as boilerplate, by site; under no name those of all sites. */
  readonly boilerplate: ReadonlyMap<string, ReadonlySet<string>>;
  /** The bytes of a boilerplate model to use in place of the one that ships, such as training makes. */
  readonly boilerplateModel?: Uint8Array | undefined;
  /** The address the text came from, where the user knows it; a hint for sites and languages. */
  readonly url: string | undefined;
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
  boilerplate: new Map(),
  url: undefined,
};
