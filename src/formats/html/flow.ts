import type { Result } from '../../clean.ts';
import type { PlacedFlag } from '../../report/records.ts';
import type { Block } from '../../text/blocks.ts';
import type { Span } from '../../text/span.ts';
import type { Piece } from './compose-changes.ts';
import { escapeHtml, isUnseen, showUnseen, showUnseenLines } from './escape-html.ts';
import { type Comparison, flagItem } from './items.ts';
import type { Item } from './page/page-data.ts';

/** The article as HTML with its changes in place, and the items that the elements name by their index (`data-i`). */
export interface Flow {
  readonly html: string;
  readonly items: readonly Item[];
}

/** Parts of about this many characters are laid out only when they come near the window. */
const PART_SIZE = 6000;

interface Writer {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly source: Comparison;
  /** True if the blocks begin with Markdown markers. */
  readonly hasSigns: boolean;
  readonly items: Item[];
  readonly parts: string[];
  /** The index of the current or next block, and whether it has begun. */
  block: number;
  isBegun: boolean;
  /** The end of the last block. It is written late, so that a mark after the words can still join them. */
  ending: string;
  /** The end of the last block in the clean text. */
  ended: number;
  level: number;
  /** Characters of the part so far. */
  size: number;
  nextFlag: number;
  active: readonly { readonly index: number; readonly flag: PlacedFlag }[];
}

/** @param source the output of `compare` */
export function writeFlow({ text, blocks, syntax }: Result, source: Comparison): Flow {
  const items: Item[] = [];
  const state = { block: 0, isBegun: false, ending: '', ended: -1, level: 1, size: 0, nextFlag: 0 };
  const hasSigns = syntax === 'markdown';
  const writer: Writer = {
    ...state,
    hasSigns,
    text,
    blocks,
    source,
    items,
    parts: ['<div class="part">'],
    active: [],
  };
  let at = 0;
  for (const piece of source.pieces) {
    const end = at + (piece.text?.length ?? piece.end - piece.start);
    if (piece.text === undefined) writeKept(writer, piece, { start: at, end });
    else writeChanged(writer, piece, { start: at, end });
    at = end;
  }
  endBlock(writer);
  return { html: `${writer.parts.join('')}</div>`, items };
}

/** @param place of the piece in the clean text */
function writeKept(writer: Writer, piece: Piece, { start, end }: Span): void {
  let at = start;
  while (at < end) {
    const next = writer.blocks[writer.block];
    if (!next) return;
    if (at < next.span.start) {
      at = Math.min(end, next.span.start);
      continue;
    }
    if (!writer.isBegun) {
      beginBlock(writer, next, piece.start + at - start);
      at += writeSign(writer, at, Math.min(end, next.span.end));
    }
    const stop = Math.min(end, next.span.end);
    writer.parts.push(markFlags(writer, at, stop));
    at = stop;
    leaveBlocks(writer, at);
  }
}

const SIGN = /^(?:#{1,6}[ \t]+|(?:>[ \t]?)+)/u;
const LONGEST_SIGN = 60;

/** Writes the Markdown marker at the beginning of a block, which is not part of its words. Returns its length. */
function writeSign({ text, hasSigns, parts }: Writer, start: number, end: number): number {
  const sign = hasSigns ? SIGN.exec(text.slice(start, Math.min(end, start + LONGEST_SIGN)))?.[0] : undefined;
  if (sign === undefined) return 0;
  parts.push(`<span class="sign">${escapeHtml(sign)}</span>`);
  return sign.length;
}

/** Ends the blocks that end here. */
function leaveBlocks(writer: Writer, at: number): void {
  while (writer.block < writer.blocks.length && writer.blocks[writer.block].span.end <= at) {
    writer.block++;
    writer.isBegun = false;
    writer.ended = at;
  }
}

function writeChanged(writer: Writer, piece: Piece, { start, end }: Span): void {
  const before = writer.source.before.slice(piece.start, piece.end);
  const item = writer.source.itemOf(piece);
  const index = writer.items.push(item) - 1;
  const next = writer.blocks[writer.block];
  if (item.kind === 'removal' && start === end && !isUnseen(before) && !writer.isBegun) {
    endBlock(writer);
    writer.parts.push(removedHtml(before, item, index));
    writer.size += before.length;
    return;
  }
  const isInside =
    next !== undefined && (writer.isBegun || start >= next.span.start || end > next.span.start);
  const isUnseenChange = isUnseen(before) && isUnseen(writer.text.slice(start, end));
  const joins = writer.ending !== '' && (start === writer.ended || isUnseenChange);
  if (isInside && !writer.isBegun && next) beginBlock(writer, next, piece.start);
  else if (!isInside && !joins) {
    endBlock(writer);
    writer.parts.push('<p class="b">');
    writer.ending = '</p>';
  }
  const after = isUnseenChange ? '' : markFlags(writer, start, end);
  writer.parts.push(
    isUnseenChange
      ? unseenHtml(before, writer.text.slice(start, end), index)
      : `<span class="c" data-i="${index}">${before === '' ? '' : `<del>${escapeHtml(showUnseen(before))}</del>`}${after === '' ? '' : `<ins>${after}</ins>`}</span>`,
  );
  leaveBlocks(writer, end);
}

function removedHtml(before: string, { rules, line, confidence }: Item, index: number): string {
  const why = `Removed: ${rules.join(', ')}, line ${line}, confidence ${Math.round(confidence * 100)} %`;
  return `<div class="gone" data-i="${index}" data-line="${line}"><p class="why">${escapeHtml(why)}</p><del dir="auto">${escapeHtml(showUnseenLines(before.trim()))}</del></div>`;
}

/** Changed white space is shown by symbols in the changes, and as it is in the clean text. */
function unseenHtml(before: string, after: string, index: number): string {
  const gone = before === '' ? '' : `<del>${escapeHtml(showUnseen(before))}</del>`;
  const put = after === '' ? '' : `<ins>${escapeHtml(showUnseen(after))}</ins>`;
  const kept = plainBlank(before, 'o') + plainBlank(after, 't');
  return `<span class="c w" data-i="${index}">${kept}${gone}${put}</span>`;
}

/** White space as it is; between blocks it is dropped, since they have margins. */
function plainBlank(text: string, name: string): string {
  return text === '' || text.includes('\n') ? '' : `<span class="${name}">${escapeHtml(text)}</span>`;
}

const TAGS: Readonly<Record<Exclude<Block['kind'], 'heading'>, string>> = {
  paragraph: 'p',
  'list-item': 'p',
  quote: 'blockquote',
  code: 'pre',
  table: 'p',
  break: 'p',
  'front-matter': 'pre',
};

/** @param from where the block begins in the text before the changes */
function beginBlock(writer: Writer, { kind, depth, span }: Block, from: number): void {
  endBlock(writer);
  let tag = kind === 'heading' ? '' : TAGS[kind];
  if (kind === 'heading') {
    // No level is skipped, so that the headings of the page form an outline.
    writer.level = Math.min(6, Math.max(2, depth + 1), writer.level + 1);
    tag = `h${writer.level}`;
  }
  // Adjacent lines stay adjacent.
  const isTight = writer.ended >= 0 && span.start - writer.ended <= 1 ? ' tight' : '';
  const line = writer.source.placeOf(from).line;
  writer.parts.push(`<${tag} class="b ${kind}${isTight}" data-line="${line}" dir="auto">`);
  writer.ending = `</${tag}>`;
  writer.isBegun = true;
  writer.size += span.end - span.start;
}

function endBlock(writer: Writer): void {
  writer.parts.push(writer.ending, '\n');
  writer.ending = '';
  if (writer.size < PART_SIZE) return;
  writer.parts.push('</div><div class="part">');
  writer.size = 0;
}

/** A part of the clean text, cut where flags begin and end. */
function markFlags(writer: Writer, start: number, end: number): string {
  const { flags } = writer.source;
  let html = '';
  for (let at = start; at < end; ) {
    writer.active = writer.active.filter(({ flag }) => flag.end > at);
    for (; flags[writer.nextFlag]?.start <= at; writer.nextFlag++) {
      const flag = flags[writer.nextFlag];
      const index = writer.items.push(flagItem(flag, writer.text)) - 1;
      if (flag.end > at) writer.active = [...writer.active, { index, flag }];
    }
    const stop = Math.min(
      end,
      flags[writer.nextFlag]?.start ?? end,
      ...writer.active.map(({ flag }) => flag.end),
    );
    html += marked(writer, escapeHtml(writer.text.slice(at, stop)));
    at = stop;
  }
  return html;
}

const GRAVITY = ['error', 'warning', 'info'];

function marked({ active }: Writer, html: string): string {
  if (active.length === 0) return html;
  const gravest = GRAVITY.find((one) => active.some(({ flag }) => flag.severity === one));
  return `<mark class="${gravest}" data-i="${active.map(({ index }) => index).join(' ')}">${html}</mark>`;
}
