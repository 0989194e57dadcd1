import { readNotes } from '../notes/page-notes.ts';
import { BLOCK } from '../parse/elements.ts';
import type { Element, Page, Step } from '../parse/tree.ts';
import { attribute } from '../parse/tree.ts';
import { isHiddenByStyle } from '../parse/visibility.ts';
import { closeBlock, openBlock } from './block-elements.ts';
import { closeCode, endCodeLine, writeCode, writeCodeReference } from './code.ts';
import { writeReference, writeText } from './content.ts';
import { remove } from './edit-list.ts';
import { askForGap } from './gaps.ts';
import { closeInlines, endInline } from './inline.ts';
import { countLink, INLINE, openInline, openLink } from './inline-elements.ts';
import {
  closeBracket,
  closeFormula,
  closeSpecial,
  isSpecial,
  openBracket,
  openFormula,
  openSpecial,
  writeFormula,
} from './special.ts';
import { LINE, newState, PARAGRAPH, type State, type WriterOptions } from './state.ts';
import { tableColumns } from './table-shapes.ts';

/*
 * Turns the steps of a page into edits of its source that make it Markdown, in one walk. Nothing is moved: tags and
 * white space are removed, and the Markdown that replaces them is inserted before the next word. So a gap, space or
 * mark with no word after it is never written.
 */

/** Which elements are written. */
export type IsShown = (element: Element) => boolean;

/** Writes a page. The resulting drafts are in order and disjoint. */
export function writePage(page: Page, options: WriterOptions, isShown: IsShown): State {
  const notes = readNotes(page, options.address);
  const state = newState(page.source, options, notes);
  const columns = tableColumns(page);
  const { isLeftOut, formulas } = notes;
  const isWritten = (element: Element) =>
    formulas.tex.has(element.index) ||
    (isLeftOut[element.index] === 0 && (isShown(element) || isStandIn(element, isShown)));
  for (const step of page.steps) takeStep(state, step, { isShown: isWritten, columns });
  const end = page.source.length;
  if (state.code) closeCode(state, end);
  closeInlines(state, end, ' ', true);
  return state;
}

/**
 * True for hidden content that represents something visible: a frame shows another page, and the picture in a
 * `noscript` is the one that a script loads.
 */
function isStandIn({ name, parent, attributes }: Element, isShown: IsShown): boolean {
  if (name === 'iframe') return parent !== null && isShown(parent);
  if (name !== 'img' || parent?.name !== 'noscript') return false;
  return parent.parent !== null && isShown(parent.parent) && !isHiddenByStyle(attributes?.get('style'));
}

interface Reading {
  readonly isShown: IsShown;
  readonly columns: ReadonlyMap<number, number>;
}

function takeStep(state: State, step: Step, { isShown, columns }: Reading): void {
  const { start, end } = step;
  if (step.kind === 'skip') {
    remove(state, 'comment', step);
    return;
  }
  const { element } = step;
  if (!isShown(element)) {
    const isText = step.kind === 'text' || step.kind === 'reference';
    if (end > start) remove(state, isText ? 'hidden' : 'tag', step);
  } else if (element.name === 'iframe' && step.kind === 'text') {
    remove(state, 'hidden', step);
  } else if (step.kind === 'text') {
    if (state.code) writeCode(state, step, element);
    else writeText(state, step, element);
  } else if (step.kind === 'reference') {
    if (state.code) writeCodeReference(state, step, element);
    else writeReference(state, step, element);
  } else {
    if (end > start) remove(state, 'tag', step);
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
  const made = state.notes.formulas.made.get(element.index);
  if (state.notes.callouts.titles.has(element.index)) openInline(state, element, 'strong');
  if (state.notes.sideNotes.bracketed.has(element.index)) openBracket(state, element, at);
  if (made) writeFormula(state, element, { ...made, at });
  else if (kind) openInline(state, element, kind);
  else if (tex) openFormula(state, element, tex);
  else if (isSpecial(name)) openSpecial(state, element, at);
  else if (isLink(state, element)) openLink(state, element, at);
  else if (name === 'br') {
    if (state.code) endCodeLine(state, null);
    else askForGap(state, LINE);
  } else if (name === 'hr') {
    askForGap(state, PARAGRAPH);
    state.hasRule = state.last !== '' && !state.heading && state.gap === PARAGRAPH;
  } else if (BLOCK.has(name)) openBlock(state, element, { at, columns });
}

function close(state: State, element: Element, at: number): void {
  const { name } = element;
  const kind = INLINE[name];
  if (state.notes.formulas.made.has(element.index)) return;
  if (state.notes.sideNotes.bracketed.has(element.index)) closeBracket(state, element, at);
  if (state.notes.callouts.titles.has(element.index)) closeStrong(state, element);
  if (kind === 'strong') closeStrong(state, element);
  else if (kind) endInline(state, element);
  else if (state.notes.formulas.tex.has(element.index)) closeFormula(state, element);
  else if (isSpecial(name)) closeSpecial(state, element, at);
  else if (isLink(state, element)) {
    if (name === 'a' && attribute(element, 'href') === undefined) return;
    countLink(state, attribute(element, 'href') ?? '', -1);
    if (state.block) state.block.links++;
    endInline(state, element);
  } else if (BLOCK.has(name)) closeBlock(state, element, at);
}

function isLink({ notes }: State, { name, index }: Element): boolean {
  return name === 'a' || notes.references.has(index);
}

function closeStrong(state: State, element: Element): void {
  state.strongDepth--;
  endInline(state, element);
}
