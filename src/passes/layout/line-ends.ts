import { isSpace } from '../../text/characters.ts';
import { type Document, remembered } from '../../text/document.ts';
import type { Span } from '../../text/span.ts';

/** A line end inside a block, with the blanks around it and the marks of a quotation (`> `) behind it. */
export interface LineEnd {
  readonly span: Span;
  /** Where the line end itself stands. */
  readonly at: number;
}

/** The line ends inside the wrapped blocks of a document. In Markdown they may be meant, so there are none. */
export const lineEndsOf: (doc: Document) => readonly LineEnd[] = remembered(({ text, blocks, syntax }) => {
  if (syntax !== 'text') return [];
  const ends: LineEnd[] = [];
  for (const { kind, span } of blocks) {
    if (kind === 'code' || kind === 'table' || kind === 'front-matter') continue;
    for (let at = text.indexOf('\n', span.start); at >= 0 && at < span.end; at = text.indexOf('\n', at + 1)) {
      let start = at;
      let end = at + 1;
      while (start > span.start && isSpace(text.charCodeAt(start - 1))) start--;
      while (end < span.end && (isSpace(text.charCodeAt(end)) || (kind === 'quote' && text[end] === '>')))
        end++;
      ends.push({ span: { start, end }, at });
    }
  }
  return ends;
});
