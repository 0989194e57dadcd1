import { attribute, type Element, type Page } from '../parse/tree.ts';

/*
 * Formulas. Pages hold them twice and more: as MathML, as boxes for the eye, as TeX for those who copy. The TeX is
 * written where there is one; the rest of the formula is left out. MathML alone stays as its text.
 */

export interface Formulas {
  /** The elements that hold TeX, and what stands on both sides of it. */
  readonly tex: ReadonlyMap<number, '$' | '$$'>;
  /** Other forms of formulas that have TeX. */
  readonly doubles: ReadonlySet<number>;
}

const TEX = /\b(?:x-)?(?:la)?tex\b/iu;
const TEX_SCRIPT = /^math\/tex\b/iu;
const DISPLAY = /mode\s{0,3}=\s{0,3}display/iu;
const BOXES =
  /(?:^|\s)(?:katex-html|MathJax(?:_Preview|_Display|_SVG(?:_Display)?|_CHTML)?|mjx-chtml|MJX_Assistive_MathML)(?:\s|$)/u;
const KATEX_DISPLAY = /(?:^|\s)katex-display(?:\s|$)/u;
const MOST_UP = 8;
/** Longer formulas keep what lies further off. */
const MOST_BESIDE = 2000;

/** Finds the formulas of a page. Linear in its elements. */
export function readFormulas({ elements }: Page): Formulas {
  const tex = new Map<number, '$' | '$$'>();
  const doubles = new Set<number>();
  const boxes: number[] = [];
  let hasTex = false;
  for (const element of elements) {
    const { name, index } = element;
    if (name === 'annotation' && TEX.test(attribute(element, 'encoding') ?? '')) {
      const math = ancestor(element, (one) => one.name === 'math');
      if (!math) continue;
      tex.set(index, isDisplay(math) ? '$$' : '$');
      for (const one of siblingsOf(element)) doubles.add(one);
      hasTex = true;
    } else if (name === 'script' && TEX_SCRIPT.test(attribute(element, 'type') ?? '')) {
      tex.set(index, DISPLAY.test(attribute(element, 'type') ?? '') ? '$$' : '$');
      hasTex = true;
    } else if (BOXES.test(attribute(element, 'class') ?? '')) boxes.push(index);
  }
  if (hasTex) for (const box of boxes) doubles.add(box);
  return { tex, doubles };

  /** The elements beside an annotation: the same formula in another form. */
  function siblingsOf({ parent, index }: Element): number[] {
    const found: number[] = [];
    for (let at = index - 1; parent && at > parent.index && at > index - MOST_BESIDE; at--)
      if (elements[at].parent === parent) found.push(at);
    return found;
  }
}

function ancestor(element: Element, is: (one: Element) => boolean): Element | undefined {
  let at = element.parent;
  for (let up = 0; at && up < MOST_UP; up++, at = at.parent) if (is(at)) return at;
  return undefined;
}

function isDisplay(math: Element): boolean {
  return (
    attribute(math, 'display') === 'block' ||
    ancestor(math, (one) => KATEX_DISPLAY.test(attribute(one, 'class') ?? '')) !== undefined
  );
}
