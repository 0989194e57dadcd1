import type { Span } from '../../../text/span.ts';

/** What a page says about itself. */
export type FieldName = 'title' | 'byline' | 'date' | 'language' | 'site' | 'address' | 'isFree';

/** Where it says so. */
export type Origin =
  | 'json-ld'
  | 'open-graph'
  | 'meta'
  | 'microdata'
  | 'h1'
  | 'title'
  | 'lang'
  | 'rel-author'
  | 'time'
  | 'class'
  | 'link'
  | 'text';

/** One thing that a page says about itself, and where in the source. */
export interface Candidate {
  readonly field: FieldName;
  readonly origin: Origin;
  readonly value: string;
  readonly source: Span;
}

const BLANKS = /\s+/gu;
/** A longer value is no title, name or date. */
const LONGEST = 500;

/** A value as people read it: white space folded; '' for one that is too long. */
export function tidy(value: string | undefined): string {
  if (value === undefined || value.length > 4 * LONGEST) return '';
  const folded = value.replace(BLANKS, ' ').trim();
  return folded.length > LONGEST ? '' : folded;
}
