import type { Article } from './article.ts';
import { type Decisions, decisionButtons } from './decisions.ts';
import { describe, labelOf } from './describe.ts';
import { element } from './element.ts';
import type { PageData } from './page-data.ts';

/** The list of the items that pass the filters. */
export interface ItemList {
  readonly root: HTMLElement;
  /** Shows these items, in the order of the article. */
  fill(indexes: readonly number[]): void;
  /** Selects an item and scrolls to it. */
  choose(index: number): void;
}

/** The number of entries made at a time. More are made when the end of the list comes near. */
const STEP = 200;

interface ListContext {
  readonly article: Article;
  readonly data: PageData;
  readonly decisions: Decisions;
}

/** @param go is called with the selected item */
export function itemList(context: ListContext, go: (index: number) => void): ItemList {
  const entries = new Map<number, HTMLElement>();
  let shown: readonly number[] = [];
  let made = 0;
  let chosen: number | undefined;
  const makeUpTo = (count: number) => {
    while (made < Math.min(count, shown.length)) {
      const step = shown.slice(made, made + STEP);
      list.append(groupOf(step, made + 1, context, entries));
      made += step.length;
    }
  };
  const list = listElement(go, () => makeUpTo(made + STEP));
  return {
    root: list,
    fill(indexes) {
      list.replaceChildren();
      entries.clear();
      shown = indexes;
      made = 0;
      makeUpTo(STEP);
      if (indexes.length === 0) list.append(element('p', { class: 'none' }, 'Nothing to show.'));
    },
    choose(index) {
      if (chosen !== undefined) markChosen(entries.get(chosen), undefined, context);
      chosen = index;
      makeUpTo(shown.indexOf(index) + STEP / 2);
      const entry = entries.get(index);
      markChosen(entry, index, context);
      if (entry) scrollInto(list, entry);
    },
  };
}

/** @param more is called when the end of the entries comes near */
function listElement(go: (index: number) => void, more: () => void): HTMLElement {
  const name = 'Flags and changes';
  const list = element('div', { class: 'items', role: 'group', tabindex: 0, 'aria-label': name });
  list.addEventListener('scroll', () => {
    if (list.scrollTop + 3 * list.clientHeight > list.scrollHeight) more();
  });
  list.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.dataset.go !== undefined) go(Number(button.dataset.go));
  });
  return list;
}

/** One chunk of the list, laid out separately when it comes near the window. */
function groupOf(
  indexes: readonly number[],
  start: number,
  context: ListContext,
  entries: Map<number, HTMLElement>,
): HTMLElement {
  const group = element('ol', { start });
  for (const index of indexes) {
    const entry = entryOf(index, context);
    entries.set(index, entry);
    group.append(entry);
  }
  return group;
}

/** Scrolls only the list, not the page. */
function scrollInto(list: HTMLElement, entry: HTMLElement): void {
  const [box, own] = [list.getBoundingClientRect(), entry.getBoundingClientRect()];
  if (own.top < box.top || own.bottom > box.bottom) list.scrollTop += own.top - box.top - box.height / 3;
}

/** @param index of the item that the entry shows in full; undefined if it is no longer selected */
function markChosen(
  entry: HTMLElement | undefined,
  index: number | undefined,
  { data, decisions }: ListContext,
): void {
  if (!entry) return;
  entry.querySelector('.more')?.remove();
  const button = entry.querySelector('button');
  if (index === undefined) {
    button?.removeAttribute('aria-current');
    return;
  }
  button?.setAttribute('aria-current', 'true');
  const item = data.items[index];
  const more = element('div', { class: 'more' }, ...describe(item, data));
  if (item.id !== undefined)
    more.append(
      decisionButtons(item.id, decisions, (decision) => {
        entry.classList.toggle('decided', decision !== undefined);
      }),
    );
  entry.append(more);
}

function entryOf(index: number, { article, data, decisions }: ListContext): HTMLElement {
  const item = data.items[index];
  const { lead, before, after, trail, isUnseen } = article.wordsOf(index);
  const label = labelOf(item);
  const words = [
    lead,
    ...(before === '' ? [] : [element('del', { dir: 'auto', class: isUnseen ? 'unseen' : '' }, before)]),
    ...(after === '' ? [] : [element(item.kind === 'flag' ? 'span' : 'ins', { dir: 'auto' }, after)]),
    trail,
  ];
  const rules = item.rules.map((rule) => data.rules[rule].id).join(', ');
  const button = element(
    'button',
    { type: 'button', 'data-go': index },
    element('span', { class: `label ${label}` }, label),
    ' ',
    element('span', { class: 'words' }, ...words),
    element('span', { class: 'under' }, `line ${item.line} \u00b7 ${rules}`),
  );
  return element('li', decisions.has(item.id ?? '') ? { class: 'decided' } : {}, button);
}
