import type { Candidate } from '../passes/markup/metadata/candidate.ts';
import { type MarkupText, readMarkup } from '../passes/markup/read.ts';
import type { WriterOptions } from '../passes/markup/writer/state.ts';
import { apply, type Change } from '../text/edit.ts';

/*
 * Writes a title that only the head of a page contains, before the article. If the head spells the title exactly, its
 * words stay and everything around them is removed. Otherwise the title replaces the tag.
 */

/** The changes of a page that also write its title as the first heading. */
export function withTitle(
  { changes, blocks, page: { source } }: MarkupText,
  title: Candidate,
  signs: WriterOptions['signs'],
): readonly Change[] {
  if (blocks.length === 0) return changes;
  const heading = `${headingOf(title.value, signs)}\n\n`;
  const isAbove = title.source.start < blocks[0].start;
  const kept = isAbove ? keepingWords(changes, source, { title, heading }) : undefined;
  if (kept) return kept;
  const place = isAbove ? title.source.start : 0;
  const tag = changes.findIndex(({ at, before }) => at <= place && place < at + before.length);
  if (tag < 0) return [{ rule: 'markup/tag', at: 0, before: '', after: heading, confidence: 1 }, ...changes];
  return changes.with(tag, { ...changes[tag], after: heading + changes[tag].after });
}

const WORD = /[\p{L}\p{N}]+/gu;
/** The text before the words of a title: the tag of its element, or the name of an attribute. */
const BEFORE = /^<(?:title\b[^>]*>|meta\b[^>]*?\scontent\s*=)/iu;
const LONGEST_TAG = 1000;

/** The changes that leave the words of the title where they are; `undefined` if the head spells them differently. */
function keepingWords(
  changes: readonly Change[],
  source: string,
  { title, heading }: { title: Candidate; heading: string },
): readonly Change[] | undefined {
  const { start, end } = title.source;
  const before = BEFORE.exec(source.slice(start, Math.min(end, start + LONGEST_TAG)));
  const first = changes.findIndex(({ at }) => at === start);
  const after = changes.findIndex(({ at }) => at >= end);
  const replaced = changes.slice(first, after < 0 ? changes.length : after);
  if (!before || first < 0 || !isWhole(replaced, start, end)) return undefined;
  const made: Change[] = [];
  const { rule, confidence } = changes[first];
  let at = start;
  let written = 0;
  for (const { index, 0: word } of heading.matchAll(WORD)) {
    const found = source.indexOf(word, Math.max(at, start + before[0].length));
    if (found < 0 || found + word.length > end) return undefined;
    made.push({
      rule,
      at,
      before: source.slice(at, found),
      after: heading.slice(written, index),
      confidence,
    });
    at = found + word.length;
    written = index + word.length;
  }
  const rest = heading.slice(written) + replaced.map((change) => change.after).join('');
  made.push({ rule, at, before: source.slice(at, end), after: rest, confidence });
  return changes.toSpliced(first, replaced.length, ...made);
}

/** True for changes that remove a part of the source as a whole. */
function isWhole(changes: readonly Change[], start: number, end: number): boolean {
  let at = start;
  for (const change of changes) {
    if (change.at !== at) return false;
    at += change.before.length;
  }
  return at === end;
}

/** The heading, escaped like any text of a page. */
function headingOf(title: string, signs: WriterOptions['signs']): string {
  const text = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const html = `<h1>${text}</h1>`;
  return apply(html, readMarkup(html, { links: 'text', signs }).changes);
}
