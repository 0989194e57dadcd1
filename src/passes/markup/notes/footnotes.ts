import { attribute, type Element, type Page } from '../parse/tree.ts';

/*
 * Footnotes: a link with a short label points to a list item further down. The link becomes a reference and the item
 * its definition, both with the label that the reader sees.
 */

export interface Footnotes {
  /** Links and checkbox labels that refer to a footnote, with the labels that readers see. */
  readonly references: ReadonlyMap<number, string>;
  /** Items that are footnotes, and their labels. */
  readonly footnotes: ReadonlyMap<number, string>;
  /** Superscripts around references, which are left out. */
  readonly raised: ReadonlySet<number>;
  /** Links from a footnote back to the text. */
  readonly waysBack: ReadonlySet<number>;
}

const LABEL = /^\s{0,9}\[?(\w{1,8})\]?\s{0,9}<\//u;
const BACK =
  /^\s{0,9}(?:[\^\u2191\u21a9\u21b5\u23ce\u2934]|&#(?:8617|x21a9|8593|8629);|&(?:larrhk|hookleftarrow|uarr);)/iu;
const NAMED = /(?:^|[\s_-])(?:footnote|footref|noteref|fnref|fn|reference|sidenote|endnote)/iu;
const LONGEST = 120;
const MOST_UP = 3;

/** Finds the footnotes of a page. Linear in its elements. */
export function readFootnotes({ elements, source }: Page): Footnotes {
  const items = itemsById(elements, source);
  const references = new Map<number, string>();
  const footnotes = new Map<number, string>();
  const raised = new Set<number>();
  const labels = new Map<string, number>();
  for (const element of elements) {
    const item = items.get(fragmentOf(element) ?? '');
    if (
      !item ||
      item.index < element.index ||
      !(isReference(element) || (item.name === 'p' && element.parent?.name === 'p'))
    )
      continue;
    const [, label] = LABEL.exec(afterTag(element, source)) ?? [];
    // Two notes with the same label cannot be told apart.
    if (label === undefined || (labels.get(label) ?? item.index) !== item.index) continue;
    if ((footnotes.get(item.index) ?? label) !== label) continue;
    labels.set(label, item.index);
    references.set(element.index, label);
    footnotes.set(item.index, label);
    if (element.parent?.name === 'sup') raised.add(element.parent.index);
  }
  return { references, footnotes, raised, waysBack: linksBack(elements, source, footnotes) };
}

/**
 * Possible footnotes by id: list items that are not inside another container, and blocks that begin with a superscript
 * label or a link back to the text, which carries the id.
 */
function itemsById(elements: readonly Element[], source: string): Map<string, Element> {
  const items = new Map<string, Element>();
  for (const element of elements) {
    const id = idOf(element);
    const item = id === undefined ? undefined : itemOf(element, source);
    if (id !== undefined && item && !items.has(id)) items.set(id, item);
  }
  return items;
}

/** The ids that word processors give to note references; some converters drop the id beside them. */
const WORD_BACK = /^_(ftn|edn)ref(\d{1,6})$/u;

function idOf(element: Element): string | undefined {
  const id = attribute(element, 'id') ?? (element.name === 'a' ? attribute(element, 'name') : undefined);
  if (id !== undefined || element.name !== 'a') return id;
  const [, kind, number] = WORD_BACK.exec(fragmentOf(element) ?? '') ?? [];
  return kind === undefined ? undefined : `_${kind}${number}`;
}

function itemOf(element: Element, source: string): Element | undefined {
  const { name } = element;
  if (name === 'li') return isInContainer(element) ? undefined : element;
  const isLabel = (name === 'a' && fragmentOf(element) !== undefined) || name === 'sup';
  const block = isLabel ? blockOf(element) : undefined;
  const isFirst = block && NO_WORDS.test(source.slice(block.start, element.start));
  return isFirst && !isInContainer(block) ? block : undefined;
}

const NO_WORDS = /^(?:<[^<>]{0,300}>|\s){1,20}$/u;

/** The paragraph or similar block around a label. */
function blockOf({ parent }: Element): Element | undefined {
  let at = parent;
  for (let up = 0; at && up < MOST_UP; up++, at = at.parent)
    if (at.name === 'p' || at.name === 'div' || at.name === 'aside') return at;
  return undefined;
}

const CONTAINERS: ReadonlySet<string> = new Set(['li', 'blockquote', 'table', 'pre']);
const MOST_DEPTH = 60;

function isInContainer({ parent, depth }: Element): boolean {
  if (depth > MOST_DEPTH) return true;
  for (let at = parent; at; at = at.parent) if (CONTAINERS.has(at.name)) return true;
  return false;
}

function fragmentOf(element: Element): string | undefined {
  // The label of a checkbox that shows the note when ticked.
  if (element.name === 'label') return attribute(element, 'for');
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
    const block = footnotes.has(blockOf(element)?.index ?? -1) ? blockOf(element) : undefined;
    const isLabel =
      block?.name !== 'li' &&
      block !== undefined &&
      LABEL.test(afterTag(element, source)) &&
      NO_WORDS.test(source.slice(block.start, element.start));
    if (isLabel || BACK.test(afterTag(element, source))) links.add(index);
  }
  return links;
}
