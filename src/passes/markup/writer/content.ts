import type { Element } from '../parse/tree.ts';
import { type Draft, insert, replace } from './edit-list.ts';
import { escapeLineStart, escapePiece } from './escape.ts';
import { currentTable, gapText } from './gaps.ts';
import { closeInlines, isInStep, isLiteral, openInlines } from './inline.ts';
import { ITEM, LINE, type MarkupBlock, NO_GAP, type State, say } from './state.ts';

/* Words and the white space between them. */

/** White space that HTML collapses. A no-break space is none. */
const BLANK = /[ \t\n\f\r]/u;
const BLANKS = /[ \t\n\f\r]+/gu;
/** How far a line is read on to see whether it begins like a block of Markdown. */
const HEAD = 120;

/** A word, or what stands in its place: where it begins, what it says, how the source goes on. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly next: string;
  readonly draft: Draft | null;
}

/** Writes a text node: its words stay, its white space is collapsed. */
export function writeText(state: State, place: { start: number; end: number }, element: Element): void {
  const { source } = state;
  // A search in the whole source would look for white space to its end, once for every text node without any.
  const text = source.slice(place.start, place.end);
  let at = place.start;
  for (const { index, 0: run } of text.matchAll(BLANKS)) {
    const start = place.start + index;
    const end = start + run.length;
    if (run === ' ' && start > at && end < place.end) continue;
    if (start > at) writePiece(state, pieceOf(source, at, start), element);
    writeBlank(state, start, end);
    at = end;
  }
  if (at < place.end) writePiece(state, pieceOf(source, at, place.end), element);
}

function pieceOf(source: string, start: number, end: number): Piece {
  return { start, end, text: source.slice(start, end), next: source[end] ?? '', draft: null };
}

/** White space between words counts as one blank, at the edges of a line as none. */
function writeBlank(state: State, start: number, end: number): void {
  const draft = replace(state, { rule: 'white-space', start, end });
  if (state.isFresh || state.gap !== NO_GAP || state.space !== '') return;
  state.space = ' ';
  state.spaceDraft = draft;
}

/** Writes a character reference as what it stands for. */
export function writeReference(
  state: State,
  place: { start: number; end: number; text: string },
  element: Element,
): void {
  const { start, end, text } = place;
  if (text.length === 1 && BLANK.test(text)) {
    writeBlank(state, start, end);
    return;
  }
  beforeContent(state, start, { next: text, element, head: text + state.source.slice(end, end + HEAD) });
  const next = state.source[end] ?? '';
  const draft: Draft = { rule: 'reference', start, end, parts: [] };
  if (state.options.signs === 'markdown' && !inCode(state, text))
    escapePiece(state, { text, at: start, isReference: true, next: next === '<' ? '' : next }, (sign) =>
      draft.parts.push(sign),
    );
  else if (text === '|' && state.options.signs === 'markdown' && currentTable(state)) draft.parts.push('\\');
  draft.parts.push(text);
  state.drafts.push(draft);
  afterContent(state, { end, text });
}

function writePiece(state: State, { start, end, text, next }: Piece, element: Element): void {
  beforeContent(state, start, { next: text, element, head: text });
  if (state.options.signs === 'none') {
    // Bare text has no signs to escape.
  } else if (inCode(state, text)) writeLiteral(state, start, text);
  else
    escapePiece(
      state,
      { text, at: start, isReference: false, next: next === '<' ? '' : next },
      (sign, offset) => insert(state, start + offset, sign, 'escape'),
    );
  afterContent(state, { end, text });
}

/** In a table a bar ends the cell, even in code. The brackets of a footnote's label are ours. */
function writeLiteral(state: State, start: number, text: string): void {
  const { inline } = state.written[state.written.length - 1];
  if (inline.kind === 'note' && inline.address === '[' && text.startsWith('[')) insert(state, start + 1, '^');
  if (currentTable(state))
    for (let at = text.indexOf('|'); at >= 0; at = text.indexOf('|', at + 1))
      insert(state, start + at, '\\', 'escape');
}

/** Inside code and formulas nothing is escaped but the bars of tables; what counts is the longest run of backticks. */
function inCode(state: State, text: string): boolean {
  if (!isLiteral(state)) return false;
  const code = state.written[state.written.length - 1];
  if (text.includes('`')) {
    // A run that began in the text node before is as long as both together, at most.
    const before = state.last === '`' && text.startsWith('`') ? code.ticks : 0;
    for (const run of text.match(/`+/gu) ?? []) code.ticks = Math.max(code.ticks, before + run.length);
  }
  return true;
}

interface Content {
  /** What comes: its first character decides how signs before it are read. */
  readonly next: string;
  readonly element: Element;
  readonly head: string;
}

/** All that is due before the next content: ends of emphasis, the gap, white space, beginnings of emphasis. */
export function beforeContent(state: State, at: number, { next, element, head }: Content): void {
  beforeGap(state, at, next, head);
  state.block ??= startBlock(state, at, element);
}

/** The same for what is no word, and begins no block of the text. */
export function beforeGap(state: State, at: number, next: string, head = ''): void {
  const first = next[0];
  if (state.gap !== NO_GAP) {
    startLine(state, at);
    if (state.options.signs === 'markdown' && !state.heading && !state.code && !currentTable(state)) {
      openInlines(state, at, first);
      // Signs of emphasis before it may still be taken back.
      const isFirst = state.written.every(({ inline: { kind } }) => kind !== 'code' && kind !== 'link');
      if (isFirst) escapeLineStart(state, at, head);
    } else openInlines(state, at, first);
  } else if (state.space !== '') {
    closeInlines(state, at, ' ', false);
    writeSpace(state, at);
    openInlines(state, at, first);
  } else if (!isInStep(state)) {
    closeInlines(state, at, first, false);
    openInlines(state, at, first);
  }
}

/** Puts a blank where white space was, if nothing was written since. */
function writeSpace(state: State, at: number): void {
  const { spaceDraft, space } = state;
  const isNext = spaceDraft !== null && spaceDraft.parts.length === 0 && !hasPartsAfter(state, spaceDraft);
  if (isNext) spaceDraft.parts.push(space);
  else insert(state, at, space);
  state.last = ' ';
  say(state, space);
  state.space = '';
  state.spaceDraft = null;
}

/** True where an edit after the given one has text already: a blank would come before it. */
function hasPartsAfter({ drafts }: State, draft: Draft): boolean {
  for (let index = drafts.length - 1; index >= 0 && drafts[index] !== draft; index--)
    if (drafts[index].parts.length > 0) return true;
  return false;
}

/** Ends the line before `at` and begins the next as the gap wants it. */
export function startLine(state: State, at: number): void {
  closeInlines(state, at, ' ', true);
  const isNewBlock = state.gap >= ITEM;
  if (isNewBlock) {
    endBlock(state);
    state.lone.clear();
    if (state.plainLength > 0) say(state, '\n');
  } else if (state.block && state.gap === LINE) {
    state.block.lines++;
    say(state, '\n');
  }
  insert(state, at, gapText(state));
  if (isNewBlock && state.heading && state.options.signs === 'markdown')
    insert(state, at, `${'#'.repeat(state.heading.level)} `);
  state.last = '\n';
  state.gap = NO_GAP;
  state.space = '';
  state.spaceDraft = null;
  state.hasRule = false;
  state.isFresh = true;
}

function startBlock(state: State, start: number, element: Element): MarkupBlock {
  const inItem = state.containers.length > 0 && !state.containers[state.containers.length - 1].isQuote;
  const kind = state.code
    ? 'code'
    : state.heading
      ? 'heading'
      : currentTable(state)
        ? 'table-row'
        : inItem
          ? 'list-item'
          : 'paragraph';
  const block = {
    start,
    element,
    kind,
    level: state.heading?.level ?? 0,
    end: start,
    plainStart: state.plainLength,
    plainEnd: state.plainLength,
    letters: 0,
    linked: 0,
    strong: 0,
    links: 0,
    lines: 1,
  } as const;
  state.blocks.push({ ...block });
  return state.blocks[state.blocks.length - 1];
}

export function endBlock(state: State): void {
  state.block = null;
}

export function afterContent(state: State, { end, text }: { end: number; text: string }): void {
  state.isFresh = false;
  state.last = text[text.length - 1];
  say(state, text);
  const { block } = state;
  if (!block) return;
  block.end = end;
  block.plainEnd = state.plainLength;
  const letters = text.length < 3 ? text.length : countLetters(text);
  block.letters += letters;
  if (state.linkDepth > 0) block.linked += letters;
  if (state.strongDepth > 0) block.strong += letters;
}

function countLetters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 32) count++;
  return count;
}
