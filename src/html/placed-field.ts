import type { Origin } from '../passes/markup/metadata/candidate.ts';
import type { Span } from '../text/span.ts';

/** A field of the article, and where it stands. */
export interface PlacedField {
  readonly text: string;
  /** In the clean text; null where it is not there. */
  readonly span: Span | null;
  /** In the text that was read. */
  readonly source: Span;
  /** What of a page of HTML says it; not given for fields that were found in the words of a text. */
  readonly origin?: Origin;
}
