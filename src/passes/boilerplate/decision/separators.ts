import type { Span } from '../../../text/span.ts';

/**
 * The white space that each removed block takes with it: the span of each block, with line ends at the start
 * or end of the text. Of the two gaps around a run of removed blocks the longer stays, so paragraphs stay as
 * far apart as they were.
 */
export function withSeparators(spans: readonly Span[], isRemoved: (block: number) => boolean): Span[] {
  const out = [...spans];
  for (let from = 0; from < spans.length; from++) {
    if (!isRemoved(from)) continue;
    let to = from;
    while (to + 1 < spans.length && isRemoved(to + 1)) to++;
    const before = from > 0 ? spans[from].start - spans[from - 1].end : -1;
    const after = to + 1 < spans.length ? spans[to + 1].start - spans[to].end : -1;
    const takesBefore = after < 0 || (before >= 0 && before < after);
    for (let block = from; block <= to; block++) {
      out[block] = takesBefore
        ? { start: spans[block - 1]?.end ?? 0, end: spans[block].end }
        : { start: spans[block].start, end: spans[block + 1].start };
    }
    from = to;
  }
  return out;
}
