import { isLower } from './characters.ts';
import { detectLineBreaking, isBlank, type Line, readLines } from './lines.ts';
import type { Span } from './span.ts';
import type { Syntax } from './syntax.ts';

/** The kinds of blocks, named as in CommonMark. */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'code'
  | 'table'
  | 'break'
  | 'front-matter';

/** A block of text. Its span includes the marker of a heading, list item or quote, but no white space around it. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  /** The level of a heading (1 to 6) or the nesting of a list item or quote (from 1); 0 for the rest. */
  readonly depth: number;
}

const HEADING_MARK = /^(#{1,6})[ \t]+\S/u;
const LIST_MARK = /^(?:[-*+\u2022\u2023\u25e6\u25aa\u00b7]|\d{1,3}[.)])[ \t\u00a0]+\S/u;
const QUOTE_MARK = /^(?:>[ \t]?)+/u;
const BREAK = /^([-*_=~#])(?:[ \t]*\1){2,}$/u;
const FENCE = /^(?:`{3,}|~{3,})/u;
/** The possible first characters of a line with a mark, a fence or a cell. */
const FIRST_OF_MARK: ReadonlySet<string> = new Set('#-*+\u2022\u2023\u25e6\u25aa\u00b7>_=~`|0123456789');
const FRONT_MATTER_EDGE = '---';
const FRONT_MATTER_LINES = 200;

/** A text in lines, with what is needed to read each of them. */
interface Source {
  readonly text: string;
  readonly lines: readonly Line[];
  /** True if paragraphs run over several lines. */
  readonly isWrapped: boolean;
  readonly hasTabs: boolean;
}

/** The blocks of a text, in order, disjoint. Every visible character is in exactly one. Linear in the text. */
export function readBlocks(text: string, syntax: Syntax): readonly Block[] {
  const lines = readLines(text);
  const isWrapped = syntax === 'markdown' || detectLineBreaking(text, lines) === 'wrapped';
  const source = { text, lines, isWrapped, hasTabs: text.includes('\t') };
  const blocks: Block[] = [];
  let index = 0;
  const matter = frontMatter(text, lines);
  if (matter > 0) {
    blocks.push({ kind: 'front-matter', span: { start: lines[0].start, end: lines[matter].end }, depth: 0 });
    index = matter + 1;
  }
  while (index < lines.length) {
    if (isBlank(lines[index])) {
      index++;
      continue;
    }
    const { kind, depth, last } = blockStartOf(source, index);
    blocks.push({ kind, span: { start: lines[index].start, end: lines[last].end }, depth });
    index = last + 1;
  }
  return syntax === 'text' ? withTitles(text, blocks) : blocks;
}

/** The index of the closing edge of YAML front matter, or 0 if there is none. */
function frontMatter(text: string, lines: readonly Line[]): number {
  if (!text.startsWith(`${FRONT_MATTER_EDGE}\n`)) return 0;
  for (let index = 1; index < Math.min(lines.length, FRONT_MATTER_LINES); index++) {
    const line = text.slice(lines[index].start, lines[index].end);
    if (line === FRONT_MATTER_EDGE) return index;
    if (index === 1 && !/^[\w-]{1,60}:/u.test(line)) return 0;
  }
  return 0;
}

/** The kind of the block that begins with a line. */
interface BlockStart {
  readonly kind: BlockKind;
  readonly depth: number;
  /** The index of its last line. */
  readonly last: number;
}

function blockStartOf(source: Source, index: number): BlockStart {
  const line = source.lines[index];
  if (isMarked(source, line)) return markedStart(source, index);
  if (isTableRow(source, line)) return { kind: 'table', depth: 0, last: index };
  return { kind: 'paragraph', depth: 0, last: runsTo(source, index, 'paragraph') };
}

/** True for a line that may begin with a mark, which hardly any line of an article does. */
function isMarked({ text }: Source, line: Line): boolean {
  return FIRST_OF_MARK.has(text[line.start]);
}

/** The index of the last line of a block that continues over several lines of a wrapped text. */
function runsTo(source: Source, index: number, kind: BlockKind): number {
  const { lines, isWrapped } = source;
  let last = index;
  while (isWrapped && last + 1 < lines.length && continues(source, lines[last + 1], kind)) last++;
  return last;
}

function markedStart(source: Source, index: number): BlockStart {
  const line = source.lines[index];
  const head = headOf(source, line);
  const heading = HEADING_MARK.exec(head);
  if (heading) return { kind: 'heading', depth: heading[1].length, last: index };
  const fence = FENCE.exec(head)?.[0];
  const close = fence === undefined ? 0 : closingFence(source, index, fence);
  if (close > 0) return { kind: 'code', depth: 0, last: close };
  if (line.end - line.start < LONGEST_HEAD && BREAK.test(head))
    return { kind: 'break', depth: 0, last: index };
  if (isTableRow(source, line)) return { kind: 'table', depth: 0, last: index };
  const kind = LIST_MARK.test(head) ? 'list-item' : QUOTE_MARK.test(head) ? 'quote' : 'paragraph';
  const depth = kind === 'list-item' ? 1 + Math.min(5, line.indent >> 1) : kind === 'quote' ? 1 : 0;
  return { kind, depth, last: runsTo(source, index, kind) };
}

const LONGEST_HEAD = 200;

/** All marks are near the start: the slice keeps the patterns off a line of 50 MB. */
function headOf({ text }: Source, line: Line): string {
  return text.slice(line.start, Math.min(line.end, line.start + LONGEST_HEAD));
}

const LONGEST_FENCE = 5000;

function closingFence({ text, lines }: Source, open: number, mark: string): number {
  for (let index = open + 1; index < Math.min(lines.length, open + LONGEST_FENCE); index++) {
    if (text.startsWith(mark, lines[index].start) && lines[index].end - lines[index].start === mark.length)
      return index;
  }
  return 0;
}

/** Cells between pipes, or at least two cells separated by tabs. */
function isTableRow({ text, hasTabs }: Source, line: Line): boolean {
  if (text[line.start] === '|' && text[line.end - 1] === '|' && line.end - line.start > 4) return true;
  // Searches this line only: a search of the rest of the text for every line would take quadratic time.
  return hasTabs && text.slice(line.start, line.end).includes('\t');
}

/** True if a line of wrapped text belongs to the block of the line before. */
function continues(source: Source, line: Line, kind: BlockKind): boolean {
  if (isBlank(line) || isTableRow(source, line)) return false;
  if (!isMarked(source, line)) return kind !== 'quote';
  const head = headOf(source, line);
  if (HEADING_MARK.test(head) || LIST_MARK.test(head) || FENCE.test(head) || BREAK.test(head)) return false;
  return QUOTE_MARK.test(head) === (kind === 'quote');
}

const LONGEST_TITLE = 90;
const MOST_TITLE_WORDS = 14;
/**
 * The shortest paragraphs beside a heading, in UTF-16 units. Questions of an interview have shorter answers;
 * `after` also applies to a heading in quotation marks.
 */
const LEAST_PROSE = { before: 120, after: 80 };
const BESIDE_QUESTION = { before: 120, after: 120 };
const BESIDE_QUOTED = { before: 60, after: 60 };
const NO_TITLE_END: ReadonlySet<string> = new Set('.,;:!\u2026)"\u201d\u2019\u00bb-');
const LETTER = /\p{L}/u;
const SENTENCE_MARK = /[.!?\u3002]["'\u201d\u2019)]?(?:\s|$)/u;

/**
 * Plain text does not mark headings, so they are recognised by their form: a short line without an end mark,
 * on its own between longer ones, with prose after it.
 */
function withTitles(text: string, blocks: readonly Block[]): readonly Block[] {
  const titled: Block[] = [];
  // No `map`: when compiled, it makes another kind of array, and all code that reads blocks would be compiled
  // twice.
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    titled.push(isTitle(text, blocks, index) ? { kind: 'heading', span: block.span, depth: 2 } : block);
  }
  return titled;
}

function isTitle(text: string, blocks: readonly Block[], index: number): boolean {
  const { kind, span } = blocks[index];
  if (kind !== 'paragraph' || !looksLikeTitle(text, span)) return false;
  const next = blocks[index + 1];
  const least = leastProse(text, span);
  if (next?.kind !== 'paragraph' || !isProse(text, next.span, least.after)) return false;
  const before = blocks[index - 1];
  if (!before) return true;
  if (before.kind === 'paragraph' && !isProse(text, before.span, least.before)) return false;
  return newlinesBetween(text, span, next.span) >= 2 || newlinesBetween(text, before.span, span) <= 1;
}

function leastProse(text: string, { start, end }: Span): typeof LEAST_PROSE {
  if (isQuotedTitle(text, start, end)) return BESIDE_QUOTED;
  return text[end - 1] === '?' ? BESIDE_QUESTION : LEAST_PROSE;
}

function looksLikeTitle(text: string, { start, end }: Span): boolean {
  if (end - start < 3 || end - start > LONGEST_TITLE) return false;
  const isOpenEnd = NO_TITLE_END.has(text[end - 1]) && !isQuotedTitle(text, start, end);
  if (isOpenEnd || isLower(text.charCodeAt(start))) return false;
  let words = 1;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) return false;
    if (code === 32) words++;
  }
  return words <= MOST_TITLE_WORDS && LETTER.test(text.slice(start, end));
}

const QUOTED = ['""', '\u201c\u201d', '\u201e\u201c', '\u201e\u201d', '\u00ab\u00bb'];

/** A line that consists of one quotation, without the end mark of speech: \u201cWe never gave up\u201d. */
function isQuotedTitle(text: string, start: number, end: number): boolean {
  if (!QUOTED.includes(text[start] + text[end - 1]) || NO_TITLE_END.has(text[end - 2])) return false;
  return text.indexOf(text[end - 1], start + 1) === end - 1;
}

function isProse(text: string, span: Span, least: number): boolean {
  return span.end - span.start >= least && SENTENCE_MARK.test(text.slice(span.start, span.start + 2000));
}

function newlinesBetween(text: string, before: Span, after: Span): number {
  let count = 0;
  for (let at = before.end; at < after.start; at++) if (text.charCodeAt(at) === 10) count++;
  return count;
}
