import { element } from './element.ts';

/*
 * Shows the original beside the clean text. Each block becomes a pair: a copy that shows the original, and the block
 * itself, which shows the clean text. The style sheet decides what each side shows.
 */

/** Turns all blocks into pairs. */
export function pairUp(root: HTMLElement): void {
  const heads = ['Original', 'Clean text'].map((name) => element('p', { class: 'head' }, name));
  root.prepend(pairOf(heads[0], heads[1]));
  for (const block of root.querySelectorAll<HTMLElement>('.part > :is(.b, .gone)')) {
    const copy = block.cloneNode(true) as HTMLElement;
    for (const one of [copy, ...copy.querySelectorAll('[tabindex]')]) {
      one.removeAttribute('tabindex');
      one.removeAttribute('aria-describedby');
    }
    const place = document.createComment('');
    block.replaceWith(place);
    const pair = pairOf(copy, block);
    if (!block.matches('.gone') && !block.querySelector('.c')) pair.classList.add('same');
    place.replaceWith(pair);
  }
}

/** Undoes the pairs. */
export function unpair(root: HTMLElement): void {
  for (const pair of root.querySelectorAll('.pair')) {
    const block = pair.querySelector('.right > :is(.b, .gone)');
    if (block) pair.replaceWith(block);
    else pair.remove();
  }
}

function pairOf(left: HTMLElement, right: HTMLElement): HTMLElement {
  return element(
    'div',
    { class: 'pair' },
    element('div', { class: 'left' }, left),
    element('div', { class: 'right' }, right),
  );
}
