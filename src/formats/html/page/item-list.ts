import type { Article } from './article.ts';
import { describe, labelOf } from './describe.ts';
import { element } from './element.ts';
import type { PageData } from './page-data.ts';

/** The list of what the filters let through. */
export interface ItemList {
  readonly root: HTMLElement;
  /** Shows these items, in the order of the article. */
  fill(indexes: readonly number[]): void;
  /** Makes an item the chosen one and brings it into view. */
  choose(index: number): void;
}

/** So many entries are made at a time: more are made when the end of the list comes near. */
const STEP = 200;

/** @param go is called with the item that was chosen in the list */
export function itemList(article: Article, data: PageData, go: (index: number) => void): ItemList {
  const list = element('ol', { class: 'items', tabindex: 0, 'aria-label': 'Flags and changes' });
  const entries = new Map<number, HTMLElement>();
  let shown: readonly number[] = [];
  let made = 0;
  let chosen: number | undefined;
  const makeUpTo = (count: number) => {
    for (; made < Math.min(count, shown.length); made++) {
      const entry = entryOf(shown[made], article, data);
      entries.set(shown[made], entry);
      list.append(entry);
    }
  };
  list.addEventListener('scroll', () => {
    if (list.scrollTop + 3 * list.clientHeight > list.scrollHeight) makeUpTo(made + STEP);
  });
  list.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.dataset.go !== undefined) go(Number(button.dataset.go));
  });
  return {
    root: list,
    fill(indexes) {
      list.replaceChildren();
      entries.clear();
      shown = indexes;
      made = 0;
      makeUpTo(STEP);
      if (indexes.length === 0) list.append(element('li', { class: 'none' }, 'Nothing to show.'));
    },
    choose(index) {
      if (chosen !== undefined) markChosen(entries.get(chosen), false, data.items[chosen], data);
      chosen = index;
      makeUpTo(shown.indexOf(index) + STEP / 2);
      const entry = entries.get(index);
      markChosen(entry, true, data.items[index], data);
      if (entry) scrollInto(list, entry);
    },
  };
}

/** Only the list moves, not the page. */
function scrollInto(list: HTMLElement, entry: HTMLElement): void {
  const top = entry.offsetTop - list.offsetTop;
  if (top < list.scrollTop || top + entry.offsetHeight > list.scrollTop + list.clientHeight)
    list.scrollTop = top - list.clientHeight / 3;
}

function markChosen(
  entry: HTMLElement | undefined,
  isChosen: boolean,
  item: PageData['items'][number],
  data: PageData,
): void {
  if (!entry) return;
  entry.querySelector('.more')?.remove();
  const button = entry.querySelector('button');
  if (!isChosen) return button?.removeAttribute('aria-current');
  button?.setAttribute('aria-current', 'true');
  entry.append(element('div', { class: 'more' }, ...describe(item, data)));
}

function entryOf(index: number, article: Article, data: PageData): HTMLElement {
  const item = data.items[index];
  const { before, after } = article.wordsOf(index);
  const label = labelOf(item);
  const words = [
    ...(before === '' ? [] : [element('del', { dir: 'auto' }, before)]),
    ...(before !== '' && after !== '' ? [' \u2192 '] : []),
    ...(after === '' ? [] : [element(item.kind === 'flag' ? 'span' : 'ins', { dir: 'auto' }, after)]),
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
  return element('li', {}, button);
}
