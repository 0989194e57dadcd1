import { pairUp, unpair } from './pairs.ts';

/** The article on the page: finds the elements of each item, and scrolls to them. */
export interface Article {
  readonly root: HTMLElement;
  elementsOf(index: number): readonly HTMLElement[];
  /** The words of an item, before and after. */
  wordsOf(index: number): Words;
  /** Whether the view shows the item. */
  isShown(index: number): boolean;
  /** Changes the view; the block being read keeps its place in the window. */
  view(name: string): void;
  /** Scrolls to an item and moves the focus there. */
  show(index: number): void;
}

/** The text of an item, extended to whole words. */
export interface Words {
  readonly lead: string;
  readonly before: string;
  readonly after: string;
  readonly trail: string;
  /** Only white space changed, shown by symbols. */
  readonly isUnseen: boolean;
}

const LONGEST = 160;
const NOTHING: Words = { lead: '', before: '', after: '', trail: '', isUnseen: false };

export function openArticle(root: HTMLElement): Article {
  const elements = new Map<number, HTMLElement[]>();
  for (const one of root.querySelectorAll<HTMLElement>('[data-i]')) {
    for (const index of indexesOf(one)) {
      const own = elements.get(index);
      if (own) own.push(one);
      else elements.set(index, [one]);
    }
  }
  const elementsOf = (index: number) => elements.get(index) ?? [];
  return {
    root,
    elementsOf,
    wordsOf: (index) => wordsIn(elementsOf(index)),
    isShown: (index) => elementsOf(index).length === 0 || shownOf(root, index) !== undefined,
    view(name) {
      const read = blockInView(root);
      const top = read?.getBoundingClientRect().top ?? 0;
      unpair(root);
      if (name === 'beside') pairUp(root);
      document.documentElement.dataset.view = name;
      if (read) scrollBy(0, read.getBoundingClientRect().top - top);
    },
    show(index) {
      const shown = shownOf(root, index);
      if (shown) bringUp(shown);
    },
  };
}

/** The elements of an item that the view shows; in a pair, those on the side that has it. */
function shownOf(root: HTMLElement, index: number): HTMLElement | undefined {
  const all = [...root.querySelectorAll<HTMLElement>(`[data-i~="${index}"]`)];
  return all.find((one) => one.getClientRects().length > 0);
}

/** The block being read: one of the clean text near the middle of the window, since all views show it. */
function blockInView(root: HTMLElement): Element | undefined {
  const x = root.getBoundingClientRect().left + 20;
  const heights = [0.3, 0.4, 0.5, 0.6, 0.7, 0.2, 0.8];
  for (const part of heights) {
    const block = document.elementFromPoint(x, innerHeight * part)?.closest('main :is(.pair, .b)');
    const own = block?.matches('.pair') ? block.querySelector('.right > .b') : block;
    if (own) return own;
  }
  return undefined;
}

/** The indices of the items that an element belongs to. */
export function indexesOf(one: HTMLElement): readonly number[] {
  return (one.dataset.i ?? '').split(' ').map(Number);
}

function wordsIn(elements: readonly HTMLElement[]): Words {
  const [first] = elements;
  if (!first) return NOTHING;
  if (first.tagName === 'MARK')
    return { ...NOTHING, after: shortened(elements.map(({ textContent }) => textContent).join('')) };
  const part = (tag: string) => shortened(first.querySelector(tag)?.textContent ?? '');
  const around = first.tagName === 'DIV' ? NOTHING : { lead: leadOf(first), trail: trailOf(first) };
  const isUnseen = first.classList.contains('w');
  return { ...around, before: part('del'), after: part('ins'), isUnseen };
}

/** How much of a neighbour to search for the rest of a word. */
const REACH = 24;
const LAST_WORD = /\S+$/u;
const FIRST_WORD = /^\S+/u;

function leadOf(one: HTMLElement): string {
  return LAST_WORD.exec(textNow(one.previousSibling).slice(-REACH))?.[0] ?? '';
}

function trailOf(one: HTMLElement): string {
  return FIRST_WORD.exec(textNow(one.nextSibling).slice(0, REACH))?.[0] ?? '';
}

/** The text of a node in the clean text. */
function textNow(node: Node | null): string {
  if (!(node instanceof HTMLElement) || !node.classList.contains('c')) return node?.textContent ?? '';
  return node.querySelector(node.classList.contains('w') ? '.t' : 'ins')?.textContent ?? '';
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}\u2026` : text;
}

/** Parts get their true height only when they come near the window, so check the position again. */
function bringUp(target: HTMLElement): void {
  target.tabIndex = -1;
  const scroll = () => target.scrollIntoView({ block: 'center' });
  scroll();
  target.focus({ preventScroll: true });
  requestAnimationFrame(() => {
    scroll();
    requestAnimationFrame(scroll);
  });
}
