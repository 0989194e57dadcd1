import { isLower } from './characters.ts';
import type { Syntax } from './document.ts';
import { isBlank, type Line, lineation, readLines } from './lines.ts';
import type { Span } from './span.ts';

/** What a block is, in CommonMark's nouns. */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'code'
  | 'table'
  | 'break'
  | 'front-matter';

/** A block of text. Its span holds the marker of a heading, list item or quote, but no white space around it. */
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
const FENCE = /^(?:```|~~~)/u;
const FRONT_MATTER_EDGE = '---';
const FRONT_MATTER_LINES = 200;

/** The blocks of a text, in order, disjoint. Every visible character lies in exactly one. Linear in the text. */
export function readBlocks(text: string, syntax: Syntax): readonly Block[] {
  const lines = readLines(text);
  const wrapped = syntax === 'markdown' || lineation(text, lines) === 'wrapped';
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
    const taken = readBlock(text, lines, index, wrapped);
    blocks.push(taken.block);
    index = taken.next;
  }
  return syntax === 'text' ? withTitles(text, blocks) : blocks;
}

/** The index of the closing edge of YAML front matter, or 0 where there is none. */
function frontMatter(text: string, lines: readonly Line[]): number {
  if (!text.startsWith(`${FRONT_MATTER_EDGE}\n`)) return 0;
  for (let index = 1; index < Math.min(lines.length, FRONT_MATTER_LINES); index++) {
    const line = text.slice(lines[index].start, lines[index].end);
    if (line === FRONT_MATTER_EDGE) return index;
    if (index === 1 && !/^[\w-]{1,60}:/u.test(line)) return 0;
  }
  return 0;
}

interface Taken {
  readonly block: Block;
  readonly next: number;
}

function readBlock(text: string, lines: readonly Line[], index: number, wrapped: boolean): Taken {
  const line = lines[index];
  const one = (kind: BlockKind, depth = 0): Taken => ({
    block: { kind, span: { start: line.start, end: line.end }, depth },
    next: index + 1,
  });
  // The marks all stand near the start: a slice keeps the patterns off a line of 50 MB.
  const head = text.slice(line.start, Math.min(line.end, line.start + 200));
  const heading = HEADING_MARK.exec(head);
  if (heading) return one('heading', heading[1].length);
  if (line.end - line.start < 200 && BREAK.test(head)) return one('break');
  if (FENCE.test(head)) {
    const close = closingFence(text, lines, index, head.slice(0, 3));
    if (close > 0)
      return {
        block: { kind: 'code', span: { start: line.start, end: lines[close].end }, depth: 0 },
        next: close + 1,
      };
  }
  if (isTableRow(text, line)) return one('table');
  const kind = LIST_MARK.test(head) ? 'list-item' : QUOTE_MARK.test(head) ? 'quote' : 'paragraph';
  const depth = kind === 'list-item' ? 1 + Math.min(5, line.indent >> 1) : kind === 'quote' ? 1 : 0;
  if (!wrapped) return one(kind, depth);
  let last = index;
  while (last + 1 < lines.length && continues(text, lines[last + 1], kind)) last++;
  return { block: { kind, span: { start: line.start, end: lines[last].end }, depth }, next: last + 1 };
}

const LONGEST_FENCE = 5000;

function closingFence(text: string, lines: readonly Line[], open: number, mark: string): number {
  for (let index = open + 1; index < Math.min(lines.length, open + LONGEST_FENCE); index++) {
    if (text.startsWith(mark, lines[index].start) && lines[index].end - lines[index].start === mark.length)
      return index;
  }
  return 0;
}

/** Cells between pipes, or two cells and more between tabs. */
function isTableRow(text: string, line: Line): boolean {
  if (text[line.start] === '|' && text[line.end - 1] === '|' && line.end - line.start > 4) return true;
  // Only this line is searched: the rest of the text, for every line, would cost quadratic time.
  return text.slice(line.start, line.end).includes('\t');
}

/** True where a line of wrapped text belongs to the block of the line before. */
function continues(text: string, line: Line, kind: BlockKind): boolean {
  if (isBlank(line)) return false;
  const head = text.slice(line.start, Math.min(line.end, line.start + 200));
  if (HEADING_MARK.test(head) || LIST_MARK.test(head) || FENCE.test(head) || BREAK.test(head)) return false;
  if (isTableRow(text, line)) return false;
  return QUOTE_MARK.test(head) === (kind === 'quote');
}

const LONGEST_TITLE = 90;
const MOST_TITLE_WORDS = 14;
const LEAST_PROSE = 120;
const NO_TITLE_END = /[.,;:!\u2026)"\u201d\u2019\u00bb-]$/u;
const SENTENCE_MARK = /[.!?\u3002]["'\u201d\u2019)]?(?:\s|$)/u;

/**
 * In plain text nothing marks a heading but its looks: a short line without an end mark, alone between
 * longer ones, with prose after it.
 */
function withTitles(text: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, index) => {
    if (block.kind !== 'paragraph' || !looksLikeTitle(text, block.span)) return block;
    const next = blocks[index + 1];
    const before = blocks[index - 1];
    if (next?.kind !== 'paragraph' || !isProse(text, next.span)) return block;
    if (before && !isProse(text, before.span) && before.kind === 'paragraph') return block;
    if (
      newlinesBetween(text, block.span, next.span) < 2 &&
      before &&
      newlinesBetween(text, before.span, block.span) > 1
    )
      return block;
    return { kind: 'heading', span: block.span, depth: 2 };
  });
}

function looksLikeTitle(text: string, span: Span): boolean {
  const length = span.end - span.start;
  if (length < 3 || length > LONGEST_TITLE) return false;
  const line = text.slice(span.start, span.end);
  if (line.includes('\n') || NO_TITLE_END.test(line) || isLower(line.charCodeAt(0))) return false;
  return line.split(' ').length <= MOST_TITLE_WORDS && /\p{L}/u.test(line);
}

function isProse(text: string, span: Span): boolean {
  return (
    span.end - span.start >= LEAST_PROSE && SENTENCE_MARK.test(text.slice(span.start, span.start + 2000))
  );
}

function newlinesBetween(text: string, before: Span, after: Span): number {
  let count = 0;
  for (let at = before.end; at < after.start; at++) if (text.charCodeAt(at) === 10) count++;
  return count;
}
