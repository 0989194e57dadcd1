import { findByline } from '../passes/boilerplate/metadata/byline.ts';
import { findDate } from '../passes/boilerplate/metadata/date.ts';
import type { Candidate } from '../passes/markup/metadata/candidate.ts';
import { words } from '../passes/markup/metadata/site-name.ts';
import type { MarkupText } from '../passes/markup/read.ts';
import type { Span } from '../text/span.ts';

/** The index of the block with the title; -1 if there is none. */
export function titleBlock({ blocks, plain }: MarkupText, title: Candidate | undefined): number {
  if (!title) return -1;
  if (title.origin === 'h1') {
    const inside = blocks.findIndex(({ start }) => start >= title.source.start && start < title.source.end);
    if (inside >= 0) return inside;
  }
  const said = words(title.value).join(' ');
  return blocks.findIndex(
    ({ plainStart, plainEnd }) =>
      plainEnd - plainStart < 2 * title.value.length + 20 &&
      words(plain.slice(plainStart, plainEnd)).join(' ') === said,
  );
}

/**
 * Finds byline and date in the lines around the title, or at the top: a line with `By`, and the first date in a short
 * line.
 */
export function textFields(text: MarkupText, titleBlock: number): Candidate[] {
  const { blocks, plain } = text;
  const title = Math.max(0, titleBlock);
  const spans = blocks.map(({ plainStart, plainEnd }) => ({ start: plainStart, end: plainEnd }));
  const candidate = (field: 'byline' | 'date', span: Span | undefined): Candidate[] => {
    if (!span) return [];
    const block = blocks.find(({ plainStart, plainEnd }) => plainStart <= span.start && span.end <= plainEnd);
    const source = block ? { start: block.start, end: block.end } : { start: 0, end: 0 };
    return [{ field, origin: 'text', value: plain.slice(span.start, span.end), source }];
  };
  return [
    ...candidate('byline', findByline({ spans, text: plain }, title)),
    ...candidate('date', findDate({ spans, text: plain }, title)),
  ];
}
