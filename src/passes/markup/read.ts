import type { Change } from '../../text/edit.ts';
import { shownElements } from './parse/concealed.ts';
import { parse } from './parse/parse.ts';
import type { Page } from './parse/tree.ts';
import { toChanges } from './writer/edit-list.ts';
import type { MarkupBlock, WriterOptions } from './writer/state.ts';
import { writePage } from './writer/write.ts';

/** A page as Markdown: the changes of its source, and its blocks with their places in the source. */
export interface MarkupText {
  readonly page: Page;
  readonly changes: readonly Change[];
  readonly blocks: readonly MarkupBlock[];
  /** The words of the page without markup, one line per block. */
  readonly plain: string;
}

/** Turns HTML into Markdown, or into plain text, only by changes of the source. Linear in the source. */
export function readMarkup(
  source: string,
  options: WriterOptions = { links: 'keep', signs: 'markdown' },
): MarkupText {
  const page = parse(source);
  const written = writePage(page, options, shownElements(page));
  return { page, changes: toChanges(written, source), blocks: written.blocks, plain: written.plain.join('') };
}
