import { readNotes } from '../notes/page-notes.ts';
import { BLOCK } from '../parse/elements.ts';
import type { Element, Page, Step } from '../parse/tree.ts';
import { attribute } from '../parse/tree.ts';
import { closeCode, endCodeLine, openCode, writeCode, writeCodeReference } from './code.ts';
import { writeReference, writeText } from './content.ts';
import { replace } from './edit-list.ts';
import { askForGap } from './gaps.ts';
import { closeInlines, endInline } from './inline.ts';
import { INLINE, openInline, openLink } from './inline-elements.ts';
import { closeContainer, closeList, isFirstInItem, listGap, openItem, openList, openQuote } from './lists.ts';
import { closeFormula, closeSpecial, isSpecial, openFormula, openSpecial } from './special.ts';
import { LINE, newState, PARAGRAPH, type State, type WriterOptions } from './state.ts';
import { tableColumns } from './table-shapes.ts';
import { closeCell, closeRow, closeTable, isRowGroup, openCell, openRow, openTable } from './tables.ts';

/*
 * From the steps of a page to edits of its source that make it Markdown, in one walk. Nothing is moved: tags and white
 * space go, and what Markdown wants in their place stands before the next word. A gap, a blank or a sign that no word
 * follows is never written.
 */

/** Which elements are written. */
export type IsShown = (element: Element) => boolean;

/** Writes a page. The drafts of the outcome are in order and disjoint. */
export function writePage(page: Page, options: WriterOptions, isShown: IsShown): State {
  const notes = readNotes(page, options.address);
  const state = newState(page.source, options, notes);
  const columns = tableColumns(page);
  const { isLeftOut, formulas } = notes;
  const isWritten = (element: Element) =>
    formulas.tex.has(element.index) ||
    (isLeftOut[element.index] === 0 && (isShown(element) || isShownFrame(element, isShown)));
  for (const step of page.steps) takeStep(state, step, { isShown: isWritten, columns });
  const end = page.source.length;
  if (state.code) closeCode(state, end);
  closeInlines(state, end, ' ', true);
  return state;
}

/** A frame shows a page of its own; what stands in its element is for browsers without frames. */
function isShownFrame({ name, parent }: Element, isShown: IsShown): boolean {
  return name === 'iframe' && parent !== null && isShown(parent);
}

interface Reading {
  readonly isShown: IsShown;
  readonly columns: ReadonlyMap<number, number>;
}

function takeStep(state: State, step: Step, { isShown, columns }: Reading): void {
  const { start, end } = step;
  if (step.kind === 'skip') {
    replace(state, { rule: 'comment', start, end });
    return;
  }
  const { element } = step;
  if (!isShown(element)) {
    if (end > start)
      replace(state, {
        rule: step.kind === 'text' || step.kind === 'reference' ? 'hidden' : 'tag',
        start,
        end,
      });
  } else if (element.name === 'iframe' && step.kind === 'text') {
    replace(state, { rule: 'hidden', start, end });
  } else if (step.kind === 'text') {
    if (state.code) writeCode(state, step, element);
    else writeText(state, step, element);
  } else if (step.kind === 'reference') {
    if (state.code) writeCodeReference(state, step, element);
    else writeReference(state, step, element);
  } else {
    if (end > start) replace(state, { rule: 'tag', start, end });
    if (step.kind === 'open') open(state, element, { at: end, columns });
    else close(state, element, end);
  }
}

function open(
  state: State,
  element: Element,
  { at, columns }: { at: number; columns: ReadonlyMap<number, number> },
): void {
  const { name } = element;
  const kind = INLINE[name];
  const tex = state.notes.formulas.tex.get(element.index);
  if (kind) openInline(state, element, kind);
  else if (tex) openFormula(state, element, tex);
  else if (isSpecial(name)) openSpecial(state, element, at);
  else if (name === 'a') openLink(state, element, at);
  else if (name === 'br') {
    if (state.code) endCodeLine(state, null);
    else askForGap(state, LINE);
  } else if (name === 'hr') {
    askForGap(state, PARAGRAPH);
    state.hasRule = state.last !== '' && !state.heading && state.gap === PARAGRAPH;
  } else if (BLOCK.has(name)) openBlock(state, element, { at, columns });
}

/** Blocks that a heading cannot hold: the page forgot to end it. */
const ENDS_HEADING: ReadonlySet<string> = new Set([
  'p',
  'ul',
  'ol',
  'table',
  'pre',
  'blockquote',
  'article',
  'section',
]);

function openBlock(
  state: State,
  element: Element,
  { at, columns }: { at: number; columns: ReadonlyMap<number, number> },
): void {
  const { name } = element;
  if (state.heading && ENDS_HEADING.has(name)) state.heading = null;
  if (state.code) {
    endCodeLine(state, null);
    return;
  }
  switch (name) {
    case 'li':
      openItem(state, element);
      return;
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
      openList(state, element);
      return;
    case 'blockquote':
      openQuote(state, element);
      return;
    case 'pre':
    case 'listing':
    case 'xmp':
    case 'plaintext':
      openCode(state, element);
      return;
    case 'table':
      openTable(state, element, columns.get(element.index));
      return;
    case 'tr':
      openRow(state);
      return;
    case 'td':
    case 'th':
      openCell(state, element, at);
      return;
    default:
      if (name.length === 2 && name[0] === 'h' && name !== 'hr') {
        openHeading(state, element);
        return;
      }
      if (state.notes.footnotes.has(element.index)) openItem(state, element);
      if (isFirstInItem(state) || isRowGroup(state, element)) return;
      askForGap(state, PARAGRAPH);
  }
}

function openHeading(state: State, element: Element): void {
  askForGap(state, PARAGRAPH);
  state.heading ??= { element, level: Number(element.name[1]) };
}

function close(state: State, element: Element, at: number): void {
  const { name } = element;
  const kind = INLINE[name];
  if (kind) {
    if (kind === 'strong') state.strongDepth--;
    endInline(state, element);
  } else if (state.notes.formulas.tex.has(element.index)) closeFormula(state, element);
  else if (isSpecial(name)) closeSpecial(state, element, at);
  else if (name === 'a') {
    if (attribute(element, 'href') === undefined) return;
    state.linkDepth--;
    if (state.block) state.block.links++;
    endInline(state, element);
  } else if (BLOCK.has(name)) closeBlock(state, element, at);
}

function closeBlock(state: State, element: Element, at: number): void {
  const { name } = element;
  if (state.code) {
    if (state.code.element === element) closeCode(state, at);
    else endCodeLine(state, null);
    return;
  }
  if (state.heading?.element === element) {
    state.heading = null;
    state.space = '';
    state.spaceDraft = null;
    askForGap(state, PARAGRAPH);
    return;
  }
  if (name === 'table') {
    closeTable(state);
    return;
  }
  if (name === 'tr') {
    closeRow(state, at);
    return;
  }
  if (name === 'td' || name === 'th') {
    closeCell(state);
    return;
  }
  if (name === 'li' || name === 'blockquote' || state.notes.footnotes.has(element.index)) {
    closeContainer(state, element);
    return;
  }
  closeList(state, element);
  if (isFirstInItem(state) || isRowGroup(state, element)) return;
  askForGap(state, name === 'ul' || name === 'ol' ? listGap(state) : PARAGRAPH);
}
