import type { Span } from '../../../text/span.ts';

/** The boundary between the title and the name of the site in a line with both. */

/** The mark between a title and the name of a site. */
const SEAM = /^\s*[|\u2013\u2014\u00b7\u00bb\u203a\u2022-]/u;

/**
 * The title in the document's title line. The part that is also a line of its own below is the title, the
 * rest the site.
 */
export function headTitle(text: string, spans: readonly Span[], blocks: readonly number[]): Span {
  const { start, end } = spans[0];
  const own = withoutSite(text, spans[0]);
  if (end - start > LONGEST) return own;
  const line = text.slice(start, end);
  for (const block of blocks) {
    const part = text.slice(spans[block].start, Math.min(spans[block].end, spans[block].start + LONGEST));
    if (block > 0 && part.includes(' ') && line.startsWith(part) && SEAM.test(line.slice(part.length)))
      return { start, end: start + part.length };
  }
  return own;
}

/** A separator with white space around it. */
const SEPARATOR = /\s(?:[|\u2013\u2014\u00b7\u00bb\u203a\u2022]|-|::)(?=\s)/gu;
/** Separators that never occur in the name of a site. */
const STRONG = /[|\u2013\u2014\u00b7\u00bb\u203a\u2022]/u;
const SITE_LENGTHS = { least: 2, most: 60 };
const LONGEST = 400;
const WORD = /[\p{L}\p{N}]+/gu;

/** The title without the site's name at its end, recognised by a separator with spaces and a short rest. */
export function withoutSite(text: string, span: Span): Span {
  if (span.end - span.start > LONGEST) return span;
  const line = text.slice(span.start, span.end);
  const site = findSite(line);
  if (site === undefined || site < 8) return span;
  const count = (part: string) => part.match(WORD)?.length ?? 0;
  const before = count(line.slice(0, site));
  const after = count(line.slice(site));
  return after <= 6 && before >= 2 && before >= after ? { start: span.start, end: span.start + site } : span;
}

/** The start of the first separator that is followed by nothing but the name of a site. */
function findSite(line: string): number | undefined {
  for (const { index, 0: separator } of line.matchAll(SEPARATOR)) {
    const rest = line.slice(index + separator.length).trimStart();
    if (rest.length < SITE_LENGTHS.least || rest.length > SITE_LENGTHS.most || STRONG.test(rest)) continue;
    return line.slice(0, index).trimEnd().length;
  }
  return undefined;
}
