import { attribute, type Element, type Page } from '../parse/tree.ts';
import { type MathNode, mathNodes } from './math-nodes.ts';
import { writeTex } from './write-tex.ts';

/*
 * Formulas. Pages often contain each formula several times: as MathML, as boxes to display, as TeX to copy. If there is
 * TeX, only the TeX is written. Otherwise MathML or the boxes of MathJax are converted to TeX.
 */

export interface Formulas {
  /** The elements that contain TeX, and the delimiters to write around it. */
  readonly tex: ReadonlyMap<number, '$' | '$$'>;
  /** Elements that a formula replaces, because their text does not contain its TeX. */
  readonly made: ReadonlyMap<number, MadeFormula>;
  /** Other forms of formulas that have TeX, and the content of the elements in `made`. */
  readonly doubles: ReadonlySet<number>;
}

/** A formula whose TeX is not in the text of the page. */
export interface MadeFormula {
  readonly tex: string;
  readonly sign: '$' | '$$';
}

const TEX = /\b(?:x-)?(?:la)?tex\b/iu;
const TEX_SCRIPT = /^math\/tex\b/iu;
const DISPLAY = /mode\s{0,3}=\s{0,3}display/iu;
const BOXES =
  /(?:^|\s)(?:katex-html|MathJax(?:_Preview|_Display|_SVG(?:_Display)?|_CHTML)?|mjx-chtml|MJX_Assistive_MathML)(?:\s|$)/u;
const KATEX_DISPLAY = /(?:^|\s)katex-display(?:\s|$)/u;
const MOST_UP = 8;
/** How many elements to search for other forms of a formula. */
const MOST_BESIDE = 2000;

/** Finds the formulas of a page. Linear in its elements. */
export function readFormulas(page: Page): Formulas {
  const { elements } = page;
  const tex = new Map<number, '$' | '$$'>();
  const doubles = new Set<number>();
  /** Elements around hidden MathML, with a picture of the formula beside it. */
  const pictured = new Set<Element>();
  for (const element of elements) {
    const { name, index } = element;
    if (name === 'annotation' && TEX.test(attribute(element, 'encoding') ?? '')) {
      const math = ancestor(element, (one) => one.name === 'math');
      if (!math) continue;
      tex.set(index, isDisplay(math) ? '$$' : '$');
      for (const one of siblingsOf(element)) doubles.add(one);
      if (!math.isShown && math.parent?.parent) pictured.add(math.parent.parent);
    } else if (name === 'script' && TEX_SCRIPT.test(attribute(element, 'type') ?? '')) {
      tex.set(index, DISPLAY.test(attribute(element, 'type') ?? '') ? '$$' : '$');
    } else if (name === 'img' && element.parent && pictured.has(element.parent)) doubles.add(index);
  }
  if (tex.size > 0) for (const box of boxesIn(elements, tex)) doubles.add(box);
  return { tex, made: makeFormulas(page, tex, doubles), doubles };

  /** The elements beside an annotation: the same formula in another form. */
  function siblingsOf({ parent, index }: Element): number[] {
    const found: number[] = [];
    for (let at = index - 1; parent && at > parent.index && at > index - MOST_BESIDE; at--)
      if (elements[at].parent === parent) found.push(at);
    return found;
  }
}

/** The elements in which scripts draw formulas. */
function boxesIn(elements: readonly Element[], tex: ReadonlyMap<number, string>): number[] {
  const boxes = elements.filter(
    (element) =>
      element.name !== 'img' && !tex.has(element.index) && BOXES.test(attribute(element, 'class') ?? ''),
  );
  return boxes.map(({ index }) => index);
}

/** Attributes in which scripts keep the TeX of a formula that they rendered inside the element. */
const KEPT = ['data-math', 'data-tex', 'data-latex', 'data-entry'] as const;
const DRAWN = /<math\b|<mjx-|\bkatex\b|MathJax/u;
/** How far into the source of an element to look for the rendered formula. */
const MOST_SEARCHED = 400;
const LONGEST_TEX = 5000;
/** Characters that only TeX has; other texts beside MathML are for screen readers. */
const SIGNS_OF_TEX = /[\\^_{}=+]|^\S{1,3}$/u;
const DISPLAYED = /block|display/iu;

/** Formulas without TeX in the text: from an attribute that holds it, from MathML, from the boxes of MathJax. */
function makeFormulas(
  page: Page,
  tex: ReadonlyMap<number, string>,
  doubles: Set<number>,
): Map<number, MadeFormula> {
  const { elements, source } = page;
  const made = new Map<number, MadeFormula>();
  const roots = new Set<number>();
  const withTex = ancestorsOf(elements, tex);
  const inside = new Uint8Array(elements.length);
  for (const element of elements) {
    const { index, parent, name } = element;
    if (parent && (inside[parent.index] === 1 || made.has(parent.index) || roots.has(parent.index))) {
      inside[index] = 1;
      if (made.has(parent.index) || roots.has(parent.index)) doubles.add(index);
      continue;
    }
    if (!element.isShown || withTex[index] === 1) continue;
    const kept = keptTex(element, source);
    if (kept !== '') made.set(index, { tex: kept, sign: isDisplay(element) ? '$$' : '$' });
    else if (name === 'math' || name === 'mjx-container') roots.add(index);
  }
  for (const [index, node] of mathNodes(page, roots))
    made.set(index, { tex: writeTex(mathOf(node)), sign: isDisplay(elements[index]) ? '$$' : '$' });
  return made;
}

/** The MathML of a container, meant for screen readers; else its boxes. */
function mathOf(node: MathNode): MathNode {
  if (node.element.name !== 'mjx-container') return node;
  for (const one of node.children) {
    const math = one.name === 'assistive-mml' ? one.children.find(({ name }) => name === 'math') : undefined;
    if (math) return math;
  }
  return node;
}

/** 1 for the ancestors of elements with TeX. */
function ancestorsOf(elements: readonly Element[], tex: ReadonlyMap<number, string>): Uint8Array {
  const found = new Uint8Array(elements.length);
  for (const index of tex.keys())
    for (let at = elements[index].parent; at && found[at.index] === 0; at = at.parent) found[at.index] = 1;
  return found;
}

function keptTex(element: Element, source: string): string {
  const { start, name, attributes } = element;
  if (!attributes) return '';
  const said = name === 'math' ? attributes.get('alttext') : firstOf(attributes, KEPT);
  if (said === undefined || said.length > LONGEST_TEX || !SIGNS_OF_TEX.test(said.trim())) return '';
  return name === 'math' || DRAWN.test(source.slice(start, start + said.length + MOST_SEARCHED))
    ? said.trim()
    : '';
}

function firstOf(attributes: ReadonlyMap<string, string>, names: readonly string[]): string | undefined {
  return names.map((name) => attributes.get(name)).find((value) => value !== undefined);
}

function ancestor(element: Element, is: (one: Element) => boolean): Element | undefined {
  let at = element.parent;
  for (let up = 0; at && up < MOST_UP; up++, at = at.parent) if (is(at)) return at;
  return undefined;
}

function isDisplay(math: Element): boolean {
  const display = attribute(math, 'display') ?? '';
  return (
    display === 'block' ||
    display === 'true' ||
    (math.name !== 'math' && DISPLAYED.test(attribute(math, 'class') ?? '')) ||
    ancestor(math, (one) => KATEX_DISPLAY.test(attribute(one, 'class') ?? '')) !== undefined
  );
}
