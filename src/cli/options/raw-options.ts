/** Options as they were typed or set in a configuration file, not checked yet: the keys are the long names. */
export interface RawOptions {
  readonly from?: string;
  readonly links?: string;
  readonly encoding?: string;
  readonly language?: string;
  readonly url?: string;
  readonly textField?: string;
  readonly record?: string;
  readonly images?: string;
  readonly filesFrom?: string;
  readonly null?: boolean;
  readonly to?: string;
  readonly output?: string;
  readonly fields?: readonly string[];
  readonly restorable?: boolean;
  readonly positions?: boolean;
  readonly stamp?: boolean;
  readonly frontMatter?: boolean;
  readonly annotate?: string;
  readonly quotes?: string;
  readonly check?: boolean;
  readonly diff?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly keep?: readonly string[];
  readonly maxRemoval?: number | string;
  readonly profile?: readonly string[];
  readonly applySuggestions?: boolean;
  readonly severity?: string;
  readonly minConfidence?: number | string;
  readonly names?: readonly string[];
  readonly phrases?: readonly string[];
  readonly accept?: readonly string[];
  readonly jobs?: number | string;
  readonly resume?: boolean;
  readonly noLearn?: boolean;
  readonly learnInto?: string;
  readonly shard?: string;
  readonly errors?: string;
  readonly bad?: string;
  readonly summary?: string;
  /** A path; `false` for `--no-config`. */
  readonly config?: string | false;
  readonly printConfig?: boolean;
}
