import type { Document } from '../../../text/document.ts';
import type { Span } from '../../../text/span.ts';
import type { Field, Metadata } from '../../rule.ts';
import { pageOf } from '../analysis.ts';
import { findByline } from './byline.ts';
import { findDate } from './date.ts';

/** Title, byline and date of the article, from the text alone; null if uncertain. */
export function readMetadata(doc: Document): Metadata {
  if (doc.blocks.length < 2) return { title: null, byline: null, date: null };
  const page = pageOf(doc);
  const { title } = page;
  const field = (span: Span | undefined): Field | null =>
    span ? { text: doc.text.slice(span.start, span.end), span } : null;
  return {
    title: field(title?.span),
    byline: field(findByline(page, title?.block ?? 0)),
    date: field(findDate(page, title?.block ?? 0)),
  };
}
