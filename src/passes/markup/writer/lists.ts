import { attribute, type Element } from '../parse/tree.ts';
import { askForGap } from './gaps.ts';
import { ITEM, type List, PARAGRAPH, type State } from './state.ts';

/* Lists and quotations: the containers of other blocks. */

/** True right after the marker of an item: its first block goes beside the marker. */
export function isFirstInItem({ containers }: State): boolean {
  const inner = containers[containers.length - 1];
  return inner !== undefined && !inner.isStarted;
}

/** Begins a list and sets the number of its first item. */
export function openList(state: State, element: Element): void {
  const { containers, lists } = state;
  const outer = lists[lists.length - 1];
  // A list between two items of another belongs to the item before it.
  if (outer?.hasItem && outer.element === element.parent && containers.length < MOST_NESTED)
    containers.push({ element, isQuote: false, marker: outer.marker, isStarted: true, task: '' });
  if (!isFirstInItem(state))
    askForGap(state, containers.length > 0 && !containers[containers.length - 1].isQuote ? ITEM : PARAGRAPH);
  lists.push(newList(state, element));
}

/** The maximum depth of nested lists. */
const MOST_NESTED = 50;

function newList(state: State, element: Element): List {
  const isOrdered = element.name === 'ol';
  const isReversed = isOrdered && attribute(element, 'reversed') !== undefined;
  const said = attribute(element, 'start');
  const start = Number(said ?? (isReversed ? (state.notes.itemCounts.get(element.index) ?? 1) : 1));
  return {
    element,
    next: isOrdered && Number.isInteger(start) && start >= 0 ? start : 1,
    step: isOrdered ? (isReversed ? -1 : 1) : 0,
    hasItem: false,
    marker: '',
    sign: signOf(state, isOrdered),
  };
}

/** The marker of a list's items. It differs from that of a list right before it, or the two would become one. */
function signOf({ listBefore, containers, blocks, hasRule }: State, isOrdered: boolean): List['sign'] {
  const isNext =
    listBefore !== null &&
    !hasRule &&
    listBefore.depth === containers.length &&
    listBefore.blocks === blocks.length;
  if (isOrdered) return isNext && listBefore.sign === '.' ? ')' : '.';
  return isNext && listBefore.sign === '-' ? '*' : '-';
}

/** Ends a list. */
export function closeList(state: State, element: Element): void {
  const { lists, containers } = state;
  const list = lists[lists.length - 1];
  if (list?.element !== element) return;
  lists.pop();
  if (containers[containers.length - 1]?.element === element) containers.pop();
  if (list.hasItem)
    state.listBefore = { sign: list.sign, depth: containers.length, blocks: state.blocks.length };
}

/** Begins an item of a list, with its marker. */
export function openItem(state: State, element: Element): void {
  const list = state.lists[state.lists.length - 1];
  const label = state.notes.footnotes.get(element.index);
  if (list?.hasItem || !isFirstInItem(state)) askForGap(state, ITEM);
  // No blank line between the items of a list, whatever was in the last one.
  if (list?.hasItem && state.gap === PARAGRAPH && !state.hasRule) state.gap = ITEM;
  if (label !== undefined) askForGap(state, PARAGRAPH);
  const marker = label === undefined ? markerOf(list, element) : `[^${label}]: `;
  if (list) {
    list.hasItem = true;
    list.marker = marker;
  }
  state.containers.push({ element, isQuote: false, marker, isStarted: false, task: '' });
}

const MOST_NUMBER = 999_999_999;

function markerOf(list: List | undefined, element: Element): string {
  if (!list || list.step === 0) return `${list?.sign ?? '-'} `;
  const value = Number(attribute(element, 'value') ?? Number.NaN);
  if (Number.isInteger(value) && value >= 0) list.next = value;
  const number = Math.min(MOST_NUMBER, Math.max(0, list.next));
  list.next += list.step;
  return `${number}${list.sign} `;
}

const TASK = /\btask/iu;

/** A checkbox at the beginning of an item that means a task: it is disabled. */
export function openCheckbox({ containers }: State, element: Element): void {
  const inner = containers[containers.length - 1];
  if (!inner || inner.isStarted || inner.isQuote) return;
  const isTask =
    attribute(element, 'disabled') !== undefined || TASK.test(attribute(inner.element, 'class') ?? '');
  if (isTask) inner.task = attribute(element, 'checked') === undefined ? '[ ] ' : '[x] ';
}

/** Begins a quotation. */
export function openQuote(state: State, element: Element): void {
  askForGap(state, PARAGRAPH);
  state.containers.push({ element, isQuote: true, marker: '> ', isStarted: false, task: '' });
}

/** The gap after a list: inside another list only a line end. */
export function listGap({ lists }: State): number {
  return lists.length > 0 ? ITEM : PARAGRAPH;
}

/** Ends an item or a quotation. */
export function closeContainer(state: State, element: Element): void {
  const { containers } = state;
  const inner = containers[containers.length - 1];
  const wasStarted = inner?.isStarted ?? true;
  if (inner?.element === element) containers.pop();
  if (wasStarted) askForGap(state, element.name === 'li' ? ITEM : PARAGRAPH);
}
