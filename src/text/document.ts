import type { Block } from './blocks.ts';
import type { RuleOptions } from './options.ts';
import type { Span } from './span.ts';
import type { Syntax } from './syntax.ts';

/** The input of a rule: a frozen text and what was read from it. */
export interface Document {
  readonly text: string;
  readonly syntax: Syntax;
  /** A BCP 47 tag, as set by the user or as detected; `und` if unknown. For single blocks see `language/blocks.ts`. */
  readonly language: string;
  readonly blocks: readonly Block[];
  /** Places that no edit may touch, sorted and disjoint: addresses, code, front matter, and what the user keeps. */
  readonly shielded: readonly Span[];
  /**
   * Only the places that the user keeps: a block may be removed with the addresses in it, but never with one
   * of these.
   */
  readonly kept: readonly Span[];
  readonly options: RuleOptions;
}
