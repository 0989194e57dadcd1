import type { Block } from './blocks.ts';
import type { RuleOptions } from './options.ts';
import type { Span } from './span.ts';
import type { Syntax } from './syntax.ts';

/** What a rule is given: a frozen text and what was read from it. */
export interface Document {
  readonly text: string;
  readonly syntax: Syntax;
  /** A BCP 47 tag, as the user set it or as found; `und` where nothing is known. Single blocks: `language/blocks.ts`. */
  readonly language: string;
  readonly blocks: readonly Block[];
  /** Places that no edit may touch, sorted and disjoint: addresses, code, front matter, the user's keeps. */
  readonly shielded: readonly Span[];
  /** Of these the user's keeps alone: a block goes with the addresses in it, but never with a keep. */
  readonly kept: readonly Span[];
  readonly options: RuleOptions;
}
