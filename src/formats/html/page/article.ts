/** The article of the page: which elements belong to an item, and how one gets to them. */
export interface Article {
  readonly root: HTMLElement;
  elementsOf(index: number): readonly HTMLElement[];
  /** The words that an item is about: what stood there and what stands there now. */
  wordsOf(index: number): { readonly before: string; readonly after: string };
  /** Scrolls to an item and moves the focus there. */
  show(index: number): void;
}

const LONGEST = 160;

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
    show(index) {
      const [first] = elementsOf(index);
      if (first) bringUp(first);
    },
  };
}

/** The indices of the items that an element belongs to. */
export function indexesOf(one: HTMLElement): readonly number[] {
  return (one.dataset.i ?? '').split(' ').map(Number);
}

function wordsIn(elements: readonly HTMLElement[]) {
  const [first] = elements;
  if (!first) return { before: '', after: '' };
  if (first.tagName === 'MARK') {
    const words = elements.map(({ textContent }) => textContent).join('');
    return { before: '', after: shortened(words) };
  }
  const part = (tag: string) => shortened(first.querySelector(tag)?.textContent ?? '');
  return { before: part('del'), after: part('ins') };
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}\u2026` : text;
}

/** The parts that come near the window get their true height on the way: so it is looked at again. */
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
