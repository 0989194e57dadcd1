import type { Element } from '../parse/tree.ts';
import { afterContent, beforeContent } from './content.ts';
import { insert } from './edit-list.ts';
import { askForGap, currentTable } from './gaps.ts';
import { harmlessTex, noteSource, openFrame, openImage } from './images.ts';
import { endInline, wantInline } from './inline.ts';
import { openCheckbox } from './lists.ts';
import { NO_GAP, PARAGRAPH, type State } from './state.ts';

/* Elements whose meaning is only in their tags: quoted words, ruby, superscripts, formulas, checkboxes. */

const SPECIAL: ReadonlySet<string> = new Set(['q', 'rt', 'sup', 'sub', 'input', 'img', 'source', 'iframe']);

export function isSpecial(name: string): boolean {
  return SPECIAL.has(name);
}

export function openSpecial(state: State, element: Element, at: number): void {
  const { name } = element;
  if (name === 'input') openCheckbox(state, element);
  else if (name === 'source') noteSource(state, element);
  else if (name === 'img') openImage(state, element, at);
  else if (name === 'iframe') openFrame(state, element, at);
  else if (name === 'q') put(state, element, { at, text: '"' });
  else if (name === 'rt') {
    if (isUnbracketed(state, element)) put(state, element, { at, text: '(' });
  } else if (isRaised(state, element, at))
    wantInline(state, { kind: name === 'sup' ? 'sup' : 'sub', element, address: '', times: 0 });
}

export function closeSpecial(state: State, element: Element, at: number): void {
  const { name } = element;
  if (name === 'q') put(state, element, { at, text: '"' });
  else if (name === 'rt') {
    if (isUnbracketed(state, element)) put(state, element, { at, text: ')' });
  } else if (name === 'sup' || name === 'sub') endInline(state, element);
}

/** Readings get brackets; most pages contain them already, for browsers without ruby. */
function isUnbracketed({ notes, code }: State, { parent }: Element): boolean {
  return code === null && parent?.name === 'ruby' && !notes.bracketedRubies.has(parent.index);
}

/** Adds a mark that readers see but the source does not contain. */
function put(state: State, element: Element, { at, text }: { at: number; text: string }): void {
  if (state.code) return;
  beforeContent(state, at, { next: text, element, head: text });
  insert(state, at, text);
  afterContent(state, { end: at, text });
}

const FIGURE = /^\s{0,3}[-+\u2212]?\d[^<]{0,9}<\//u;
const LETTER = /^\s{0,3}[A-Za-z]\s{0,3}<\//u;

/**
 * True if the words would mean something else on the line: digits, and single letters after a letter. Ordinal endings
 * and trade marks would not.
 */
function isRaised({ source, notes, last, options, gap }: State, { index }: Element, at: number): boolean {
  if (options.signs === 'none' || notes.raised.has(index)) return false;
  const text = source.slice(at, at + 24);
  return FIGURE.test(text) || (gap === 0 && LETTER.test(text) && /\p{L}/u.test(last));
}

/** Begins a note in the middle of a sentence. */
export function openBracket(state: State, element: Element, at: number): void {
  if (!state.isFresh && state.gap === NO_GAP) state.space ||= ' ';
  put(state, element, { at, text: '(' });
  state.isFresh = true;
}

/** Ends the note. White space at its end is dropped. */
export function closeBracket(state: State, element: Element, at: number): void {
  state.space = '';
  state.spaceDraft = null;
  put(state, element, { at, text: ')' });
}

/** Begins a formula in TeX. */
export function openFormula(state: State, element: Element, sign: '$' | '$$'): void {
  if (sign === '$$') askForGap(state, PARAGRAPH);
  wantInline(state, { kind: 'math', element, address: sign, times: 0 });
}

export function closeFormula(state: State, element: Element): void {
  const sign = state.notes.formulas.tex.get(element.index);
  endInline(state, element);
  if (sign === '$$') askForGap(state, PARAGRAPH);
}

/** Writes a formula in place of its element, if its TeX is not in the text of the page. */
export function writeFormula(
  state: State,
  element: Element,
  { tex, sign, at }: { tex: string; sign: '$' | '$$'; at: number },
): void {
  if (tex === '') return;
  const isMarked = state.options.signs === 'markdown';
  const isAlone = sign === '$$' && !currentTable(state);
  if (isAlone) askForGap(state, PARAGRAPH);
  const inTable = isMarked && currentTable(state) ? tex.replaceAll('|', '\\|') : tex;
  const line = isMarked ? harmlessTex(inTable.replace(/\s+/gu, ' ')) : tex;
  put(state, element, { at, text: isMarked ? `${sign}${line}${sign}` : line });
  if (isAlone) askForGap(state, PARAGRAPH);
}
