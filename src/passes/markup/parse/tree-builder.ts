import { CLOSES_PARAGRAPH, ENDS_FOREIGN, FORMATTING, IN_HEAD, SCOPE, SIBLINGS, VOID } from './elements.ts';
import type { Element, Page, Step } from './tree.ts';
import { holdsNoText, isConcealed } from './visibility.ts';

/** A start tag. */
export interface StartTag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly attributes: ReadonlyMap<string, string> | undefined;
  /** True if it ends with `/>`, which has a meaning only in SVG and MathML. */
  readonly isClosed: boolean;
}

/** Receives the reports of the tokenizer. Each must begin at the end of the last one or later; gaps become skips. */
export interface TreeBuilder {
  text(start: number, end: number): void;
  reference(text: string, end: number): void;
  open(tag: StartTag): void;
  close(name: string, start: number, end: number): void;
  skip(end: number): void;
  isForeign(): boolean;
  finish(): Page;
}

/** An open element. */
interface Open {
  readonly element: Element;
  /** The position on the stack of the nearest element that confines tags. */
  readonly scope: number;
  /** The position of the SVG or MathML element around it; -1 for HTML. */
  readonly foreign: number;
  /** True if its end tag came while blocks inside it were open: it stays on the stack without effect. */
  isEnded: boolean;
}

interface State {
  readonly source: string;
  readonly steps: Step[];
  readonly elements: Element[];
  readonly stack: Open[];
  /** The positions on the stack of the open elements of each name. */
  readonly places: Map<string, number[]>;
  /** The end of the part of the source covered by steps. */
  done: number;
}

const NOTHING: readonly number[] = [];

/** A tree builder over a source. The open elements are one stack; every lookup takes constant time. */
export function treeBuilder(source: string): TreeBuilder {
  const state: State = { source, steps: [], elements: [], stack: [], places: new Map(), done: 0 };
  push(state, { name: '#page', start: 0, end: 0, attributes: undefined, isClosed: false });
  return {
    text: (start, end) => addText(state, start, end),
    reference: (text, end) => addReference(state, text, end),
    open: (tag) => openTag(state, tag),
    close: (name, start, end) => closeTag(state, name, { start, end }),
    skip: (end) => cover(state, end),
    isForeign: () => top(state).foreign >= 0,
    finish() {
      cover(state, source.length);
      popTo(state, 1, source.length);
      state.elements[0].end = source.length;
      return { source, steps: state.steps, elements: state.elements };
    },
  };
}

function top({ stack }: State): Open {
  return stack[stack.length - 1];
}

function lastPlace(state: State, name: string): number {
  const places = state.places.get(name) ?? NOTHING;
  return places.length > 0 ? places[places.length - 1] : -1;
}

/** Adds the source between the last step and `to` as invisible. */
function cover(state: State, to: number): void {
  if (to <= state.done) return;
  state.steps.push({ kind: 'skip', start: state.done, end: to });
  state.done = to;
}

const VISIBLE = /\S/u;

function addText(state: State, start: number, end: number): void {
  if (end <= start) return;
  cover(state, start);
  if (top(state).element.name === 'head' && VISIBLE.test(state.source.slice(start, end)))
    popTo(state, state.stack.length - 1, start);
  state.steps.push({ kind: 'text', start, end, element: top(state).element });
  state.done = end;
}

function addReference(state: State, text: string, end: number): void {
  const last = state.steps[state.steps.length - 1];
  // A reference may stand for two characters, which are reported one by one.
  if (end <= state.done && last?.kind === 'reference')
    state.steps[state.steps.length - 1] = { ...last, text: last.text + text };
  else {
    state.steps.push({ kind: 'reference', start: state.done, end, element: top(state).element, text });
    state.done = end;
  }
}

function openTag(state: State, tag: StartTag): void {
  cover(state, tag.start);
  const { name } = tag;
  if ((name === 'html' || name === 'body' || name === 'head') && state.places.has(name)) {
    cover(state, tag.end);
    return;
  }
  closeImplied(state, name, tag.start);
  const element = push(state, tag);
  state.steps.push({ kind: 'open', start: tag.start, end: tag.end, element });
  state.done = tag.end;
  const isEmpty = tag.isClosed && top(state).foreign >= 0;
  if (VOID.has(name) || isEmpty) popTo(state, state.stack.length - 1, tag.end);
}

/** Closes the elements that the start tag of `name` implicitly ends. */
function closeImplied(state: State, name: string, at: number): void {
  const { foreign } = top(state);
  if (foreign >= 0) {
    if (!ENDS_FOREIGN.has(name)) return;
    popTo(state, foreign, at);
  }
  const { element, scope } = top(state);
  if (element.name === 'head' && !IN_HEAD.has(name)) popTo(state, state.stack.length - 1, at);
  if (CLOSES_PARAGRAPH.has(name)) {
    const paragraph = lastPlace(state, 'p');
    if (paragraph > scope) popTo(state, paragraph, at);
    if (name.length === 2 && name[0] === 'h' && /^h[1-6]$/u.test(top(state).element.name))
      popTo(state, state.stack.length - 1, at);
  }
  if (name === 'a') endFormatting(state, name, { start: at, end: at });
  const siblings = SIBLINGS.get(name);
  if (!siblings) return;
  let first = -1;
  let stop = scope;
  for (const other of siblings.within) stop = Math.max(stop, lastPlace(state, other));
  if (siblings.within.has('table')) stop = lastPlace(state, 'table');
  for (const other of siblings.closes) {
    const places = state.places.get(other) ?? NOTHING;
    for (let index = places.length - 1; index >= 0 && places[index] > stop; index--)
      if (first < 0 || places[index] < first) first = places[index];
  }
  if (first >= 0) popTo(state, first, at);
}

function push(state: State, { name, start, end, attributes }: StartTag): Element {
  const around = state.stack.length > 0 ? top(state) : undefined;
  const parent = around?.element ?? null;
  const opened = { name, attributes, parent };
  const isHidden = isConcealed(opened);
  const element: Element = {
    name,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    index: state.elements.length,
    start,
    end,
    attributes,
    isShown: (parent?.isShown ?? true) && !isHidden && !holdsNoText(opened),
    isConcealed: ((parent?.isConcealed ?? false) || isHidden) && !holdsNoText(opened),
  };
  const place = state.stack.length;
  const isRoot = name === 'svg' || name === 'math';
  const outer = around?.foreign ?? -1;
  const foreign = name === 'foreignobject' ? -1 : isRoot && outer < 0 ? place : outer;
  state.elements.push(element);
  state.stack.push({
    element,
    scope: SCOPE.has(name) && foreign < 0 ? place : (around?.scope ?? 0),
    foreign,
    isEnded: false,
  });
  const places = state.places.get(name);
  if (places) places.push(place);
  else state.places.set(name, [place]);
  return element;
}

/** Closes the open elements from position `to` of the stack, the innermost first. */
function popTo(state: State, to: number, at: number): void {
  while (state.stack.length > to) {
    const { element, isEnded } = state.stack.pop() as Open;
    if (isEnded) continue;
    state.places.get(element.name)?.pop();
    element.end = at;
    state.steps.push({ kind: 'close', start: at, end: at, element });
  }
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function closeTag(state: State, name: string, place: Place): void {
  cover(state, place.start);
  if (name === 'body' || name === 'html') {
    cover(state, place.end);
    return;
  }
  if (name === 'br') {
    openTag(state, { name, ...place, attributes: undefined, isClosed: false });
    return;
  }
  if (FORMATTING.has(name)) {
    endFormatting(state, name, place);
    return;
  }
  const at = lastPlace(state, name);
  const isTablePart = SIBLINGS.get(name)?.within.has('table') ?? false;
  const bound =
    name === 'table' || SCOPE.has(name) ? -1 : isTablePart ? lastPlace(state, 'table') : top(state).scope;
  if (at < 0 || at <= bound) {
    if (name !== 'p') {
      cover(state, place.end);
      return;
    }
    // By the standard a lone end tag makes an empty paragraph, which separates the text before and after.
    openTag(state, { name, start: place.start, end: place.end, attributes: undefined, isClosed: false });
    popTo(state, state.stack.length - 1, place.end);
    return;
  }
  popTo(state, at + 1, place.start);
  finishTop(state, place);
}

/** Closes the innermost element with its own end tag. */
function finishTop(state: State, { start, end }: Place): void {
  const { element, isEnded } = state.stack.pop() as Open;
  state.done = end;
  if (isEnded) {
    state.steps.push({ kind: 'skip', start, end });
    return;
  }
  state.places.get(element.name)?.pop();
  element.end = end;
  state.steps.push({ kind: 'close', start, end, element });
}

/** Ends a formatting element. Open blocks inside it stay open, as in a browser. */
function endFormatting(state: State, name: string, { start, end }: Place): void {
  const at = lastPlace(state, name);
  if (at < 0 || at <= top(state).scope) {
    cover(state, end);
    return;
  }
  const { foreign } = top(state);
  if (foreign > at) popTo(state, foreign, start);
  const isInnermost = state.stack.length - 1 === at || isOnlyFormatting(state, at + 1);
  if (isInnermost) {
    popTo(state, at + 1, start);
    finishTop(state, { start, end });
    return;
  }
  const open = state.stack[at];
  state.places.get(name)?.pop();
  open.isEnded = true;
  open.element.end = end;
  state.steps.push({ kind: 'close', start, end, element: open.element });
  state.done = end;
}

/** The maximum number of elements inside another one to check for being only formatting elements. */
const FAR = 8;

function isOnlyFormatting({ stack }: State, from: number): boolean {
  if (stack.length - from > FAR) return false;
  for (let place = from; place < stack.length; place++)
    if (!FORMATTING.has(stack[place].element.name) && stack[place].element.name !== 'span') return false;
  return true;
}
