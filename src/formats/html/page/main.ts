/*
 * The script of a report page. Without it the page shows the article with its changes; it adds the views, the filters,
 * the list and the jumps. Nothing leaves the page, and no text is parsed as HTML.
 */
import { type Article, indexesOf, openArticle } from './article.ts';
import { markOf, openCard } from './card.ts';
import { type Decisions, saveButton } from './decisions.ts';
import { element } from './element.ts';
import { type Filter, filterControls } from './filters.ts';
import { type ItemList, itemList } from './item-list.ts';
import type { PageData } from './page-data.ts';

const VIEWS = [
  ['changes', 'Changes'],
  ['clean', 'Clean text'],
  ['original', 'Original'],
  ['beside', 'Side by side'],
] as const;

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no element ${id}`);
  return found;
}

/** Makes the page interactive. It keeps the items that pass the filters, and the current one. */
function openPage(): void {
  const data: PageData = JSON.parse(byId('data').textContent ?? '');
  const article = openArticle(byId('article'));
  const count = element('span', { class: 'shown', role: 'status' });
  const decisions: Decisions = new Map();
  let shown: readonly number[] = [];
  let current = -1;
  const go = (index: number) => {
    current = index;
    list.choose(index);
    // Items that the view hides are shown in the changes.
    if (!article.isShown(index))
      document.querySelector<HTMLInputElement>('[name=view][value=changes]')?.click();
    article.show(index);
  };
  const list: ItemList = itemList({ article, data, decisions }, go);
  const update = (filter: Filter) => {
    shown = data.items.flatMap((item, index) => (filter(item) ? [index] : []));
    quieten(article, new Set(shown));
    list.fill(shown);
    count.textContent = `${shown.length.toLocaleString('en')} of ${data.items.length.toLocaleString('en')} shown`;
  };
  const step = (by: 1 | -1) => {
    const next = by > 0 ? shown.find((one) => one > current) : shown.findLast((one) => one < current);
    if (next !== undefined) go(next);
  };
  const { form, filter } = filterControls(data, update);
  fillBar(article, step, [count, saveButton(data, article, decisions)]);
  fillSide(form, list);
  openCard(article, data);
  listenToArticle(article, {
    step,
    choose(index) {
      current = index;
      list.choose(index);
    },
  });
  update(filter);
}

/** Shows filtered items as plain text. */
function quieten(article: Article, shown: ReadonlySet<number>): void {
  for (const one of article.root.querySelectorAll<HTMLElement>('[data-i]'))
    one.classList.toggle('off', !indexesOf(one).some((index) => shown.has(index)));
}

function fillBar(article: Article, step: (by: 1 | -1) => void, rest: readonly HTMLElement[]): void {
  const bar = byId('bar');
  const views = VIEWS.map(([value, label]) => {
    const radio = element('input', { type: 'radio', name: 'view', value, checked: value === 'changes' });
    radio.addEventListener('change', () => article.view(value));
    return element('label', {}, radio, element('span', {}, label));
  });
  const button = (label: string, by: 1 | -1, key: string) => {
    const made = element(
      'button',
      { type: 'button', title: `Key ${key}, in the article or the list` },
      label,
    );
    made.addEventListener('click', () => step(by));
    return made;
  };
  bar.append(
    element('div', { class: 'views', role: 'radiogroup', 'aria-label': 'What is shown' }, ...views),
    element('div', { class: 'steps' }, button('Previous', -1, 'p'), button('Next', 1, 'n'), ...rest),
  );
  bar.hidden = false;
}

const WIDE = 900;

function fillSide(form: HTMLFormElement, { root }: ItemList): void {
  const side = byId('side');
  const filters = element('details', {}, element('summary', {}, 'Filters'), form);
  const items = element('details', { open: true, class: 'list' }, element('summary', {}, 'List'), root);
  filters.open = false;
  items.open = innerWidth >= WIDE;
  side.append(filters, items);
  side.hidden = false;
}

interface Steps {
  readonly step: (by: 1 | -1) => void;
  readonly choose: (index: number) => void;
}

/** A click selects; n and p go to the next and the previous item while the focus is in the article or the list. */
function listenToArticle(article: Article, { step, choose }: Steps): void {
  article.root.addEventListener('click', ({ target }) => {
    const mark = markOf(target, article.root);
    if (mark) choose(indexesOf(mark)[0]);
  });
  const keys = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key !== 'n' && event.key !== 'p') return;
    event.preventDefault();
    step(event.key === 'n' ? 1 : -1);
  };
  article.root.addEventListener('keydown', keys);
  byId('side')
    .querySelector('.list')
    ?.addEventListener('keydown', (event) => keys(event as KeyboardEvent));
}

openPage();
