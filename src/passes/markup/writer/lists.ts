import { attribute, type Element } from '../parse/tree.ts';
import { askForGap } from './gaps.ts';
import { ITEM, PARAGRAPH, type State } from './state.ts';

/* Lists and quotations: the containers that other blocks lie in. */

/** True right after the marker of an item: its first block stands beside the marker. */
export function isFirstInItem({ containers }: State): boolean {
  const inner = containers[containers.length - 1];
  return inner !== undefined && !inner.isStarted;
}

/** Begins a list: its items count from its start. */
export function openList(state: State, element: Element): void {
  const { containers, lists } = state;
  if (!isFirstInItem(state))
    askForGap(state, containers.length > 0 && !containers[containers.length - 1].isQuote ? ITEM : PARAGRAPH);
  const isReversed = attribute(element, 'reversed') !== undefined;
  const start = Number(attribute(element, 'start') ?? '1');
  const isOrdered = element.name === 'ol';
  lists.push({
    element,
    next: isOrdered && Number.isInteger(start) && start >= 0 ? start : 1,
    step: isOrdered ? (isReversed ? -1 : 1) : 0,
    hasItem: false,
  });
}

/** Begins an item of a list, with its marker. */
export function openItem(state: State, element: Element): void {
  const list = state.lists[state.lists.length - 1];
  if (list?.hasItem || !isFirstInItem(state)) askForGap(state, ITEM);
  // Items of one list follow each other without a blank line, whatever was in the last one.
  if (list?.hasItem && state.gap === PARAGRAPH && !state.hasRule) state.gap = ITEM;
  let marker = '- ';
  if (list && list.step !== 0) {
    const value = Number(attribute(element, 'value') ?? Number.NaN);
    if (Number.isInteger(value) && value >= 0) list.next = value;
    marker = `${Math.min(999_999_999, Math.max(0, list.next))}. `;
    list.next += list.step;
  }
  if (list) list.hasItem = true;
  state.containers.push({ element, isQuote: false, marker, isStarted: false });
}

/** Begins a quotation. */
export function openQuote(state: State, element: Element): void {
  askForGap(state, PARAGRAPH);
  state.containers.push({ element, isQuote: true, marker: '> ', isStarted: false });
}

/** What parts a list from what follows: in a list, only the end of the line. */
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
