import type { Origin } from '../passes/markup/metadata/candidate.ts';
import type { Span } from '../text/span.ts';

/** A field of the article, and its place. */
export interface PlacedField {
  readonly text: string;
  /** In the clean text; null if it is not there. */
  readonly span: Span | null;
  /** In the input text. */
  readonly source: Span;
  /** The source of the value in an HTML page; undefined for fields found in the words of a text. */
  readonly origin?: Origin;
}
