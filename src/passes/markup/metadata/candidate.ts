import type { Span } from '../../../text/span.ts';

/** The fields of a page's metadata. */
export type FieldName = 'title' | 'byline' | 'date' | 'language' | 'site' | 'address' | 'isFree';

/** The source of a value. */
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

/** A value for a field, and its place in the source. */
export interface Candidate {
  readonly field: FieldName;
  readonly origin: Origin;
  readonly value: string;
  readonly source: Span;
}

const BLANKS = /\s+/gu;
/** Longer values are not titles, names or dates. */
const LONGEST = 500;

/** A value with collapsed white space; '' if it is too long. */
export function tidy(value: string | undefined): string {
  if (value === undefined || value.length > 4 * LONGEST) return '';
  const folded = value.replace(BLANKS, ' ').trim();
  return folded.length > LONGEST ? '' : folded;
}
