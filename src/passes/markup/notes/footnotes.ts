import { attribute, type Element, type Page } from '../parse/tree.ts';

/*
 * Footnotes: a link in the text whose words are a short label, to an item of a list further down. The link becomes a
 * reference and the item its definition, both with the label that the reader sees.
 */

export interface Footnotes {
  /** Links that refer to a footnote, and their labels. */
  readonly references: ReadonlyMap<number, string>;
  /** Items that are footnotes, and their labels. */
  readonly footnotes: ReadonlyMap<number, string>;
  /** Raised text around references: the reference is enough. */
  readonly raised: ReadonlySet<number>;
  /** Links from a footnote back to the text. */
  readonly waysBack: ReadonlySet<number>;
}

const LABEL = /^\s{0,9}\[?(\w{1,8})\]?\s{0,9}<\//u;
const BACK =
  /^\s{0,9}(?:[\^\u2191\u21a9\u21b5\u23ce\u2934]|&#(?:8617|x21a9|8593|8629);|&(?:larrhk|hookleftarrow|uarr);)/iu;
const NAMED = /(?:^|[\s_-])(?:footnote|noteref|fnref|fn|reference|sidenote|endnote)/iu;
const LONGEST = 120;
const MOST_UP = 3;

/** Finds the footnotes of a page. Linear in its elements. */
export function readFootnotes({ elements, source }: Page): Footnotes {
  const items = itemsById(elements);
  const references = new Map<number, string>();
  const footnotes = new Map<number, string>();
  const raised = new Set<number>();
  const labels = new Map<string, number>();
  for (const element of elements) {
    const item = items.get(fragmentOf(element) ?? '');
    if (!item || item.index < element.index || !(isReference(element) || item.name === 'p')) continue;
    const [, label] = LABEL.exec(afterTag(element, source)) ?? [];
    // Two notes of one label cannot be told apart.
    if (label === undefined || (labels.get(label) ?? item.index) !== item.index) continue;
    if ((footnotes.get(item.index) ?? label) !== label) continue;
    labels.set(label, item.index);
    references.set(element.index, label);
    footnotes.set(item.index, label);
    if (element.parent?.name === 'sup') raised.add(element.parent.index);
  }
  return { references, footnotes, raised, waysBack: linksBack(elements, source, footnotes) };
}

/** Items of lists that stand in no other container, by their ids; word processors put the id on a link in a paragraph. */
function itemsById(elements: readonly Element[]): Map<string, Element> {
  const items = new Map<string, Element>();
  for (const element of elements) {
    const id = attribute(element, 'id') ?? (element.name === 'a' ? attribute(element, 'name') : undefined);
    const item = id === undefined ? undefined : itemOf(element);
    if (id !== undefined && item && !items.has(id)) items.set(id, item);
  }
  return items;
}

function itemOf(element: Element): Element | undefined {
  const { name, parent } = element;
  if (name === 'li') return isInContainer(element) ? undefined : element;
  // The link that bears the id leads back to the text.
  const isNamed = name === 'a' && fragmentOf(element) !== undefined && parent?.name === 'p';
  return isNamed && parent && !isInContainer(parent) ? parent : undefined;
}

const CONTAINERS: ReadonlySet<string> = new Set(['li', 'blockquote', 'table', 'pre']);
const MOST_DEPTH = 60;

function isInContainer({ parent, depth }: Element): boolean {
  if (depth > MOST_DEPTH) return true;
  for (let at = parent; at; at = at.parent) if (CONTAINERS.has(at.name)) return true;
  return false;
}

function fragmentOf(element: Element): string | undefined {
  if (element.name !== 'a') return undefined;
  const href = attribute(element, 'href') ?? '';
  const hash = href.indexOf('#');
  return hash < 0 ? undefined : href.slice(hash + 1);
}

function isReference(element: Element): boolean {
  let at: Element | null = element;
  for (let up = 0; at && up < MOST_UP; up++, at = at.parent)
    if (
      at.name === 'sup' ||
      NAMED.test(attribute(at, 'class') ?? '') ||
      attribute(at, 'role') === 'doc-noteref'
    )
      return true;
  return false;
}

function afterTag({ start }: Element, source: string): string {
  const end = source.indexOf('>', start) + 1;
  return source.slice(end, end + LONGEST);
}

function linksBack(
  elements: readonly Element[],
  source: string,
  footnotes: ReadonlyMap<number, string>,
): Set<number> {
  const links = new Set<number>();
  if (footnotes.size === 0) return links;
  const isInNote = new Uint8Array(elements.length);
  for (const element of elements) {
    const { index, parent } = element;
    if (footnotes.has(index) || (parent && isInNote[parent.index] === 1)) isInNote[index] = 1;
    if (isInNote[index] !== 1 || fragmentOf(element) === undefined) continue;
    const isLabel =
      parent?.name === 'p' && footnotes.has(parent.index) && LABEL.test(afterTag(element, source));
    if (isLabel || BACK.test(afterTag(element, source))) links.add(index);
  }
  return links;
}
