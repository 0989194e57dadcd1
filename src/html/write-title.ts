import type { Candidate } from '../passes/markup/metadata/candidate.ts';
import { type MarkupText, readMarkup } from '../passes/markup/read.ts';
import type { WriterOptions } from '../passes/markup/writer/state.ts';
import { apply, type Change } from '../text/edit.ts';

/*
 * A title that only the head of a page says: it stands before the article. Where the head spells it as it is written, its
 * words stay and the tag around them goes; else it comes in place of the tag.
 */

/** The changes of a page that also write its title as the first heading. */
export function withTitle(
  { changes, blocks, page }: MarkupText,
  title: Candidate,
  signs: WriterOptions['signs'],
): readonly Change[] {
  if (blocks.length === 0) return changes;
  const heading = headingOf(title.value, signs);
  const isAbove = title.source.start < blocks[0].start;
  const said = isAbove ? page.source.indexOf(title.value, title.source.start) : -1;
  const isSpelt = said >= 0 && said + title.value.length <= title.source.end && heading.endsWith(title.value);
  const place = isSpelt ? said : isAbove ? title.source.start : 0;
  const tag = changes.findIndex(({ at, before }) => at <= place && place < at + before.length);
  if (tag < 0)
    return [{ rule: 'markup/tag', at: 0, before: '', after: `${heading}\n\n`, confidence: 1 }, ...changes];
  const change = changes[tag];
  const parts = isSpelt ? around(change, said, title.value) : undefined;
  if (!parts) return changes.with(tag, { ...change, after: `${heading}\n\n${change.after}` });
  const sign = heading.slice(0, heading.length - title.value.length);
  const [before, after] = parts;
  return changes.toSpliced(tag, 1, { ...before, after: sign }, { ...after, after: `\n\n${change.after}` });
}

/** The two parts of a change on both sides of a title that it holds. */
function around(change: Change, said: number, title: string): [Change, Change] | undefined {
  const start = said - change.at;
  const end = start + title.length;
  if (end > change.before.length) return undefined;
  return [
    { ...change, before: change.before.slice(0, start) },
    { ...change, at: change.at + end, before: change.before.slice(end) },
  ];
}

/** The heading, with its escapes: the title is text, and written as any text of a page is. */
function headingOf(title: string, signs: WriterOptions['signs']): string {
  const text = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const html = `<h1>${text}</h1>`;
  return apply(html, readMarkup(html, { links: 'text', signs }).changes);
}
