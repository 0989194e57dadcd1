import type { Element } from '../parse/tree.ts';
import { append, type Draft, insert, isBare, newDraft, remove } from './edit-list.ts';
import { escapeLineStart, escapePiece } from './escape.ts';
import { currentTable, gapText } from './gaps.ts';
import { closeInlines, isInStep, openInlines } from './inline.ts';
import { inCode, isFormula, writeLiteral } from './literal.ts';
import { ITEM, LINE, type MarkupBlock, NO_GAP, type State, say } from './state.ts';

/* Writes words and the white space between them. */

/** White space that HTML collapses, which a no-break space is not. */
function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 12;
}

/** How far to look ahead in a line to see whether it begins like a Markdown block. */
const HEAD = 120;

/** A word, or what replaces it: its start, its text, and the source that follows. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly next: string;
  readonly draft: Draft | null;
}

/** Writes a text node: keeps its words and collapses its white space. */
export function writeText(state: State, place: { start: number; end: number }, element: Element): void {
  const { source } = state;
  let at = place.start;
  let end = at;
  for (let start = at; start < place.end; start = end) {
    end = start + 1;
    if (!isBlank(source.charCodeAt(start))) continue;
    while (end < place.end && isBlank(source.charCodeAt(end))) end++;
    const isSpace = end === start + 1 && source.charCodeAt(start) === 32;
    if (isSpace && start > at && end < place.end) continue;
    if (start > at) writePiece(state, pieceOf(source, at, start), element);
    writeBlank(state, start, end);
    at = end;
  }
  if (at < place.end) writePiece(state, pieceOf(source, at, place.end), element);
}

function pieceOf(source: string, start: number, end: number): Piece {
  return { start, end, text: source.slice(start, end), next: source[end] ?? '', draft: null };
}

/** White space between words becomes one space; at the edges of a line it is removed. */
function writeBlank(state: State, start: number, end: number): void {
  const draft = remove(state, 'white-space', { start, end });
  if (state.isFresh || state.gap !== NO_GAP || state.space !== '') return;
  state.space = ' ';
  state.spaceDraft = draft;
}

/** Writes a character reference as its character. */
export function writeReference(
  state: State,
  place: { start: number; end: number; text: string },
  element: Element,
): void {
  const { start, end, text } = place;
  if (text.length === 1 && isBlank(text.charCodeAt(0))) {
    writeBlank(state, start, end);
    return;
  }
  beforeContent(state, start, { next: text, element, head: text + state.source.slice(end, end + HEAD) });
  const next = state.source[end] ?? '';
  const draft = newDraft('reference', start, end);
  if (state.options.signs === 'markdown' && !inCode(state, text))
    escapePiece(state, { text, at: start, isReference: true, next: next === '<' ? '' : next }, (sign) =>
      append(draft, sign),
    );
  else if (text === '|' && state.options.signs === 'markdown' && currentTable(state)) append(draft, '\\');
  // In a formula, a reference may stand for a character that would begin a tag.
  append(draft, text === '<' && isFormula(state) ? '\\lt ' : text);
  state.drafts.push(draft);
  afterContent(state, { end, text });
}

function writePiece(state: State, { start, end, text, next }: Piece, element: Element): void {
  beforeContent(state, start, { next: text, element, head: text });
  if (state.options.signs === 'none') {
    // Plain text needs no escapes.
  } else if (inCode(state, text)) writeLiteral(state, start, text);
  else
    escapePiece(
      state,
      { text, at: start, isReference: false, next: next === '<' ? '' : next },
      (sign, offset) => insert(state, start + offset, sign, 'escape'),
    );
  afterContent(state, { end, text });
}

interface Content {
  /** The next text: its first character decides how Markdown reads the marks before it. */
  readonly next: string;
  readonly element: Element;
  readonly head: string;
}

/** Writes what is due before the next content: closing marks, the gap, white space, opening marks. */
export function beforeContent(state: State, at: number, { next, element, head }: Content): void {
  beforeGap(state, at, next, head);
  state.block ??= startBlock(state, at, element);
}

/** The same before content that is not a word and begins no block. */
export function beforeGap(state: State, at: number, next: string, head = ''): void {
  const first = next[0];
  if (state.gap !== NO_GAP) {
    startLine(state, at);
    if (state.options.signs === 'markdown' && !state.heading && !state.code && !currentTable(state)) {
      openInlines(state, at, first);
      // Marks of emphasis before it may still be withdrawn.
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

/** Writes a space in place of the removed white space, if nothing was written since. */
function writeSpace(state: State, at: number): void {
  const { spaceDraft, space } = state;
  const isNext = spaceDraft !== null && isBare(spaceDraft) && !hasPartsAfter(state, spaceDraft);
  if (isNext) append(spaceDraft, space);
  else insert(state, at, space);
  state.last = ' ';
  say(state, space);
  state.space = '';
  state.spaceDraft = null;
}

/** True if a later edit already has text: the space would come before it. */
function hasPartsAfter({ drafts }: State, draft: Draft): boolean {
  for (let index = drafts.length - 1; index >= 0 && drafts[index] !== draft; index--)
    if (!isBare(drafts[index])) return true;
  return false;
}

/** Ends the line before `at` and begins the next one as the gap requires. */
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
    local: 0,
    aside: 0,
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
  if (state.localDepth > 0) block.local += letters;
  if (state.asideDepth > 0) block.aside += letters;
  if (state.strongDepth > 0) block.strong += letters;
}

function countLetters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 32) count++;
  return count;
}
