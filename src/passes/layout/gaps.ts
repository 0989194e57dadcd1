import type { Block } from '../../text/blocks.ts';
import { type Document, remembered } from '../../text/document.ts';
import type { Span } from '../../text/span.ts';

/**
 * What lies between two blocks, or at an end of the text: white space only. `trailing` reaches up to the first
 * line end, `breaks` from the first line end behind the last one, `indent` from there to the next block.
 */
export interface Gap {
  readonly before: Block | undefined;
  readonly after: Block | undefined;
  readonly trailing: Span;
  readonly breaks: Span;
  readonly indent: Span;
  /** How many line ends there are. */
  readonly lines: number;
}

/** The gaps of a document, from before the first block to behind the last. */
export const gapsOf: (doc: Document) => readonly Gap[] = remembered(({ text, blocks }) => {
  const gaps: Gap[] = [];
  let start = 0;
  for (let index = 0; index <= blocks.length; index++) {
    const end = index < blocks.length ? blocks[index].span.start : text.length;
    if (index > 0 || end > start)
      gaps.push(readGap(text, { start, end }, [blocks[index - 1], blocks[index]]));
    if (index < blocks.length) start = blocks[index].span.end;
  }
  return gaps;
});

function readGap(
  text: string,
  span: Span,
  [before, after]: readonly [Block | undefined, Block | undefined],
): Gap {
  let lines = 0;
  let first = span.end;
  let last = span.end;
  for (let at = text.indexOf('\n', span.start); at >= 0 && at < span.end; at = text.indexOf('\n', at + 1)) {
    if (lines++ === 0) first = at;
    last = at + 1;
  }
  return {
    before,
    after,
    trailing: { start: span.start, end: first },
    breaks: { start: first, end: last },
    indent: { start: last, end: span.end },
    lines,
  };
}
