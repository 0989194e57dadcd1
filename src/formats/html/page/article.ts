/** The article of the page: which elements belong to an item, and how one gets to them. */
export interface Article {
  readonly root: HTMLElement;
  elementsOf(index: number): readonly HTMLElement[];
  /** The words that an item is about: what stood there and what stands there now. */
  wordsOf(index: number): Words;
  /** Whether the view shows the item. */
  isShown(index: number): boolean;
  /** Changes the view; what is read stays where it is in the window. */
  view(name: string): void;
  /** Scrolls to an item and moves the focus there. */
  show(index: number): void;
}

/** The words of an item, with the rest of the words that they are part of. */
export interface Words {
  readonly lead: string;
  readonly before: string;
  readonly after: string;
  readonly trail: string;
  /** Only white space changed, which is shown by signs. */
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
    isShown(index) {
      const [first] = elementsOf(index);
      return first === undefined || first.getClientRects().length > 0;
    },
    view(name) {
      const read = blockInView(root);
      const top = read?.getBoundingClientRect().top ?? 0;
      document.documentElement.dataset.view = name;
      if (read) scrollBy(0, read.getBoundingClientRect().top - top);
    },
    show(index) {
      const [first] = elementsOf(index);
      if (first) bringUp(first);
    },
  };
}

/** The block that is read: one of the clean text near the middle, since all views show it. */
function blockInView(root: HTMLElement): Element | undefined {
  const x = root.getBoundingClientRect().left + 20;
  const heights = [0.3, 0.4, 0.5, 0.6, 0.7, 0.2, 0.8];
  for (const part of heights) {
    const block = document.elementFromPoint(x, innerHeight * part)?.closest('main .b');
    if (block) return block;
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

/** So much of a neighbour is looked at for the rest of a word. */
const REACH = 24;
const LAST_WORD = /\S+$/u;
const FIRST_WORD = /^\S+/u;

function leadOf(one: HTMLElement): string {
  return LAST_WORD.exec(textNow(one.previousSibling).slice(-REACH))?.[0] ?? '';
}

function trailOf(one: HTMLElement): string {
  return FIRST_WORD.exec(textNow(one.nextSibling).slice(0, REACH))?.[0] ?? '';
}

/** What a node has in the clean text. */
function textNow(node: Node | null): string {
  if (!(node instanceof HTMLElement) || !node.classList.contains('c')) return node?.textContent ?? '';
  return node.querySelector(node.classList.contains('w') ? '.t' : 'ins')?.textContent ?? '';
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
