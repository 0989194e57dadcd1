import type { Result } from '../../clean.ts';
import type { Block, BlockKind } from '../../text/blocks.ts';
import { type Annotation, annotations } from './annotate.ts';
import { escapeInline, escapeLineStart, type Mark, type Pairs, pairsOf } from './escape.ts';
import { frontMatter } from './front-matter.ts';
import { type ListWriter, listWriter } from './list.ts';
import { isTable, rowsOf, writeTable } from './table.ts';

export interface MarkdownOptions {
  /** Writes title, author, date and language as YAML before the text. */
  readonly frontMatter?: boolean;
  /** Adds the flags to the text. */
  readonly annotate?: Annotation;
}

/** One written block, and how it may be joined to the next. */
interface Piece {
  readonly kind: BlockKind;
  readonly text: string;
  /** The depth of a quotation, or the list of an item. */
  readonly level?: number;
}

interface Page {
  readonly result: Result;
  readonly pairs: Pairs;
  readonly marks: readonly Mark[];
}

/**
 * The clean text as Markdown: the title as `#`, and headings, lists, quotations, tables and code in Markdown syntax.
 * Text that was not markup in the source is escaped, so that it looks the same.
 */
export function toMarkdown(result: Result, options: MarkdownOptions = {}): string {
  const { marks, notes } = annotations(result, options.annotate ?? 'none');
  const page = { result, pairs: pairsOf(result.text), marks };
  const own = ownFrontMatter(result);
  const matter = options.frontMatter ? frontMatter(result, own) : (own ?? '');
  const body = result.syntax === 'markdown' ? asWritten(page) : asPages(page, own !== undefined);
  const foot = notes.map(({ label, text }) => label + inlineOf(text, pairsOf(text))).join('\n');
  const parts = [matter, body, foot].filter((part) => part !== '');
  return parts.length > 0 ? `${parts.join('\n\n')}\n` : '';
}

function inlineOf(text: string, pairs: Pairs): string {
  return escapeInline(text, { start: 0, end: text.length, marks: [] }, pairs);
}

/** Front matter is kept as such in a Markdown file, and in a text file if nothing in it can do harm. */
function ownFrontMatter({ blocks, syntax, text }: Result): string | undefined {
  const first = blocks[0];
  if (first?.kind !== 'front-matter') return undefined;
  const own = text.slice(first.span.start, first.span.end);
  return syntax === 'markdown' || !/[<![\]`]/u.test(own) ? own : undefined;
}

/** Markdown stays as it is; only the title becomes a heading if it is not one already, and flags are added. */
function asWritten({ result, marks }: Page): string {
  const { text, blocks } = result;
  const title = blocks.find((block) => block.kind === 'heading' && block.depth === 1);
  const from = blocks[0]?.kind === 'front-matter' ? blocks[0].span.end : 0;
  const isMarked = !title || text.startsWith('#', title.span.start) || isUnderlined(text, title.span.end);
  const puts = isMarked
    ? marks
    : [...marks, { at: title.span.start, text: '# ' }].sort((a, b) => a.at - b.at);
  const parts: string[] = [];
  let done = from;
  for (const put of puts) {
    if (put.at < done) continue;
    parts.push(text.slice(done, put.at), put.text);
    done = put.at;
  }
  return [...parts, text.slice(done)].join('').trim();
}

function isUnderlined(text: string, end: number): boolean {
  return (
    /^\n(?:=+|-+)[ \t]*(?:\n|$)/u.test(text.slice(end, end + 200)) ||
    /\n=+[ \t]*$/u.test(text.slice(Math.max(0, end - 200), end))
  );
}

function asPages(page: Page, skipsFirst: boolean): string {
  const { blocks, text } = page.result;
  const parts: string[] = [];
  let before: { piece: Piece; end: number } | undefined;
  const lists = listWriter();
  for (let index = skipsFirst ? 1 : 0; index < blocks.length; index++) {
    const block = blocks[index];
    const last = lastOfTable(text, blocks, index);
    const piece =
      last > index
        ? { kind: 'table' as const, text: writeTable(text, blocks.slice(index, last + 1), page.pairs) }
        : writeBlock(page, block, lists);
    if (piece.text === '') continue;
    if (before) parts.push(joint(before.piece, piece, isTight(text, before.end, block.span.start)));
    parts.push(piece.text);
    index = Math.max(index, last);
    before = { piece, end: blocks[index].span.end };
  }
  return parts.join('');
}

/** The index of the last row of the table that begins at `index`; `index` itself if there is none. */
function lastOfTable(text: string, blocks: readonly Block[], index: number): number {
  if (blocks[index].kind !== 'table') return index;
  let last = index;
  while (
    blocks[last + 1]?.kind === 'table' &&
    isTight(text, blocks[last].span.end, blocks[last + 1].span.start)
  )
    last++;
  return isTable(rowsOf(text, blocks.slice(index, last + 1))) ? last : index;
}

function isTight(text: string, end: number, start: number): boolean {
  const first = text.indexOf('\n', end);
  return first >= start || text.indexOf('\n', first + 1) >= start || text.indexOf('\n', first + 1) < 0;
}

/** Adjacent lines stay adjacent: a hard break between paragraphs, a plain line end between list items. */
function joint(before: Piece, after: Piece, tight: boolean): string {
  if (!tight || before.kind !== after.kind || before.level !== after.level) return '\n\n';
  if (after.kind === 'list-item') return '\n';
  return after.kind === 'paragraph' || after.kind === 'quote' ? '\\\n' : '\n\n';
}

function writeBlock(page: Page, block: Block, lists: ListWriter): Piece {
  const { text } = page.result;
  const { start, end } = block.span;
  if (block.kind === 'list-item') {
    const item = lists.write(text.slice(start, start + 20), block.depth);
    if (item) {
      const body = linesOf(page, start + item.marker, end).join(`\n${item.indent}`);
      return {
        kind: 'list-item',
        level: item.list,
        text: item.lead + body.replace(/^\[(?=[ xX]\])/u, '\\['),
      };
    }
    return { kind: 'paragraph', text: linesOf(page, start, end).join('\n') };
  }
  lists.close();
  if (block.kind === 'heading') {
    const marker = /^#{1,6}[ \t]+/u.exec(text.slice(start, start + 40))?.[0].length ?? 0;
    const words = linesOf(page, start + marker, end, true).join(' ');
    return {
      kind: 'heading',
      text: `${'#'.repeat(block.depth)} ${words.replace(/(?<=^|\s)#(?=#*$)/u, '\\#')}`,
    };
  }
  if (block.kind === 'quote') return writeQuote(page, block);
  if (block.kind === 'break') return { kind: 'break', text: '***' };
  if (block.kind === 'code' || block.kind === 'front-matter')
    return { kind: 'code', text: fenced(text.slice(start, end)) };
  return { kind: 'paragraph', text: linesOf(page, start, end).join('\n') };
}

/** The lines of a block, escaped, without the white space around them. */
function linesOf(page: Page, start: number, end: number, isInHeading = false): string[] {
  const { text } = page.result;
  const lines: string[] = [];
  for (let from = start; from <= end; ) {
    const found = text.indexOf('\n', from);
    const stop = found < 0 || found > end ? end : found;
    let first = from;
    let last = stop;
    while (first < last && /\s/u.test(text[first])) first++;
    while (last > first && /\s/u.test(text[last - 1])) last--;
    const marks =
      page.marks.length > 0
        ? page.marks.slice(firstBehind(page.marks, first), firstBehind(page.marks, last))
        : page.marks;
    const line = escapeInline(text, { start: first, end: last, marks }, page.pairs);
    if (line !== '') lines.push(isInHeading ? line : escapeLineStart(line));
    from = stop + 1;
  }
  return lines;
}

/** The index of the first of the sorted marks after an offset. */
function firstBehind(marks: readonly Mark[], offset: number): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle].at > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

const QUOTE_MARKER = /^(?:>[ \t]?)+/u;

/** A quotation; the level of its first line applies to all. */
function writeQuote(page: Page, { span }: Block): Piece {
  const { text } = page.result;
  const lines: string[] = [];
  let level = 0;
  for (let from = span.start; from < span.end; ) {
    const found = text.indexOf('\n', from);
    const stop = found < 0 || found > span.end ? span.end : found;
    const head = text.slice(from, Math.min(stop, from + 400));
    const indent = head.length - head.trimStart().length;
    const marker = QUOTE_MARKER.exec(head.slice(indent))?.[0] ?? '';
    level ||= Math.max(1, marker.split('>').length - 1);
    lines.push(...linesOf(page, from + indent + marker.length, stop));
    from = stop + 1;
  }
  const mark = '> '.repeat(level);
  return { kind: 'quote', level, text: lines.map((line) => mark + line).join('\n') };
}

/** Code is not changed; the fence is longer than any in it. */
function fenced(block: string): string {
  const lines = block.split('\n');
  const isFence = /^(?:```|~~~)/u.test(lines[0]);
  const body = isFence ? lines.slice(1, -1).join('\n') : block;
  const info = isFence ? (/^[`~]+[ \t]*([\w+#.-]{0,40})$/u.exec(lines[0])?.[1] ?? '') : '';
  const longest = Math.max(2, ...(body.match(/`+/gu) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${info}\n${body}\n${fence}`;
}
