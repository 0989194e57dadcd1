import { attribute, type Element, type Page } from '../parse/tree.ts';

/* The formulas of a page as small trees: MathML, and the boxes in which MathJax shows it. */

/** A part of a formula. Parts deeper than `MOST_DEEP` become plain text. */
export interface MathNode {
  /** The MathML name, whichever element represents it. */
  readonly name: string;
  readonly element: Element;
  readonly children: MathNode[];
  text: string;
}

const MOST_DEEP = 60;
/** Boxes for drawing only: their text is not part of the formula. */
const DRAWN: ReadonlySet<string> = new Set(['nstrut', 'dstrut', 'strut', 'line', 'spacer', 'surd', 'lazy']);
/** Boxes that only wrap other parts. */
const AROUND: ReadonlySet<string> = new Set([
  'frac',
  'dbox',
  'dtable',
  'row',
  'sqrt',
  'script',
  'root',
  'c',
  'utext',
  'mstretchy',
]);
const TOKENS: ReadonlySet<string> = new Set(['mi', 'mn', 'mo', 'mtext', 'ms']);

/** Reads the formulas that begin at some elements, in one walk over the page. */
export function mathNodes({ steps, source }: Page, roots: ReadonlySet<number>): Map<number, MathNode> {
  const found = new Map<number, MathNode>();
  /** The open parts. Boxes that only wrap others repeat the part above; boxes for drawing are `null`. */
  const open: (MathNode | null)[] = [];
  for (const step of steps) {
    if (step.kind === 'skip') continue;
    const { element } = step;
    if (step.kind === 'open') {
      if (open.length > 0) open.push(inner(open[open.length - 1], element, open.length));
      else if (roots.has(element.index)) {
        const root = { name: 'mrow', element, children: [], text: '' };
        found.set(element.index, root);
        open.push(root);
      }
    } else if (step.kind === 'close') open.pop();
    else {
      const part = open[open.length - 1];
      if (part) part.text += step.kind === 'reference' ? step.text : source.slice(step.start, step.end);
    }
  }
  return found;
}

function inner(above: MathNode | null, element: Element, depth: number): MathNode | null {
  if (above === null) return null;
  const name = nameOf(element);
  if (DRAWN.has(name)) return null;
  if (AROUND.has(name) || TOKENS.has(above.name) || depth >= MOST_DEEP) return above;
  const part = { name, element, children: [], text: '' };
  above.children.push(part);
  return part;
}

function nameOf(element: Element): string {
  const { name } = element;
  if (name.startsWith('mjx-')) return name.slice('mjx-'.length);
  return name.slice(name.indexOf(':') + 1);
}

/** The whole text of a part, with white space collapsed. */
export function wordsOf(node: MathNode): string {
  return (node.text + node.children.map(wordsOf).join('')).replace(/\s+/gu, ' ').trim();
}

/** The value of an attribute of a part. */
export function said({ element }: MathNode, name: string): string {
  return (attribute(element, name) ?? '').trim().toLowerCase();
}
