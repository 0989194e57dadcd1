import { type Article, indexesOf } from './article.ts';
import { describe, labelOf } from './describe.ts';
import { element } from './element.ts';
import type { PageData } from './page-data.ts';

const GAP = 6;

/** Shows details of a marked place while the pointer or the focus is on it; Escape hides them. */
export function openCard(article: Article, data: PageData): void {
  const card = element('div', { id: 'card', role: 'tooltip', hidden: true });
  article.root.append(card);
  let shown: HTMLElement | undefined;
  const hide = () => {
    shown?.removeAttribute('aria-describedby');
    shown = undefined;
    card.hidden = true;
  };
  const show = (target: HTMLElement) => {
    if (shown === target) return;
    hide();
    card.replaceChildren(...indexesOf(target).flatMap((index) => sectionOf(index, data)));
    card.hidden = false;
    place(card, target);
    target.setAttribute('aria-describedby', card.id);
    shown = target;
  };
  const follow = (event: Event) => {
    const target = markOf(event.target, article.root);
    if (target) show(target);
    else hide();
  };
  article.root.addEventListener('pointerover', follow);
  article.root.addEventListener('pointerleave', hide);
  article.root.addEventListener('focusin', follow);
  article.root.addEventListener('focusout', hide);
  document.addEventListener('change', hide);
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
}

function sectionOf(index: number, data: PageData): readonly Node[] {
  const item = data.items[index];
  return [element('p', { class: `label ${labelOf(item)}` }, labelOf(item)), ...describe(item, data)];
}

/** The marked place of an event. */
export function markOf(target: EventTarget | null, root: HTMLElement): HTMLElement | undefined {
  if (!(target instanceof Element)) return undefined;
  const mark = target.closest<HTMLElement>('[data-i]:not(.off)');
  return mark && root.contains(mark) ? mark : undefined;
}

/** Positions the card below the place, or above it if it does not fit; inside the window. */
function place(card: HTMLElement, target: HTMLElement): void {
  const box = target.getClientRects()[0] ?? target.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const left = Math.max(GAP, Math.min(box.left, document.documentElement.clientWidth - width - GAP));
  const below = box.bottom + GAP;
  const isBelow = below + height <= innerHeight || box.top < height + GAP;
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${(isBelow ? below : box.top - height - GAP) + scrollY}px`;
}
