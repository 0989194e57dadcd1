import type { Element } from '../parse/tree.ts';
import { closeCode, endCodeLine, openCode } from './code.ts';
import { askForGap } from './gaps.ts';
import { closeContainer, closeList, isFirstInItem, listGap, openItem, openList, openQuote } from './lists.ts';
import { PARAGRAPH, type State } from './state.ts';
import { closeCell, closeRow, closeTable, isRowGroup, openCell, openRow, openTable } from './tables.ts';

/* The elements that begin and end a line of their own. */

/** Blocks that a heading cannot contain: the page forgot to close the heading. */
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

/** Begins a block. */
export function openBlock(
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
      if (state.notes.callouts.boxes.has(element.index)) {
        openQuote(state, element);
        return;
      }
      if (state.notes.footnotes.has(element.index)) openItem(state, element);
      if (isFirstInItem(state) || isRowGroup(state, element)) return;
      askForGap(state, PARAGRAPH);
  }
}

/** True for quotations and callouts that are written as such. */
function isQuote({ notes }: State, { name, index }: Element): boolean {
  return name === 'blockquote' || notes.callouts.boxes.has(index);
}

function openHeading(state: State, element: Element): void {
  askForGap(state, PARAGRAPH);
  state.heading ??= { element, level: Number(element.name[1]) };
}

/** Ends a block. */
export function closeBlock(state: State, element: Element, at: number): void {
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
  if (name === 'li' || isQuote(state, element) || state.notes.footnotes.has(element.index)) {
    closeContainer(state, element);
    return;
  }
  closeList(state, element);
  if (isFirstInItem(state) || isRowGroup(state, element)) return;
  askForGap(state, name === 'ul' || name === 'ol' ? listGap(state) : PARAGRAPH);
}
