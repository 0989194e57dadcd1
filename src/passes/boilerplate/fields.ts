import type { Document } from '../../text/document.ts';
import type { Span } from '../../text/span.ts';

/** A piece of metadata and where it stands in the document. */
export interface Field {
  readonly text: string;
  readonly span: Span;
}

export interface Fields {
  readonly title: Field | null;
  readonly byline: Field | null;
  readonly date: Field | null;
}

export function articleFields(_doc: Document): Fields {
  return { title: null, byline: null, date: null };
}
