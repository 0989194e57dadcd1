import type { Candidate } from '../passes/markup/metadata/candidate.ts';
import { type MarkupText, readMarkup } from '../passes/markup/read.ts';
import type { WriterOptions } from '../passes/markup/writer/state.ts';
import { apply, type Change } from '../text/edit.ts';

/* A title that only the head of a page says: it stands before the article, in place of the tag that says it. */

/** The changes of a page that also write its title as the first heading. */
export function withTitle(
  { changes, blocks }: MarkupText,
  title: Candidate,
  signs: WriterOptions['signs'],
): readonly Change[] {
  if (blocks.length === 0) return changes;
  const after = `${headingOf(title.value, signs)}\n\n`;
  const place = title.source.start < blocks[0].start ? title.source.start : 0;
  const tag = changes.findIndex(({ at, before }) => at <= place && place < at + before.length);
  if (tag < 0) return [{ rule: 'markup/tag', at: 0, before: '', after, confidence: 1 }, ...changes];
  return changes.with(tag, { ...changes[tag], after: after + changes[tag].after });
}

/** The heading, with its escapes: the title is text, and written as any text of a page is. */
function headingOf(title: string, signs: WriterOptions['signs']): string {
  const text = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const html = `<h1>${text}</h1>`;
  return apply(html, readMarkup(html, { links: 'text', signs }).changes);
}
