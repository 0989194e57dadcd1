import { NOT_SHOWN } from './elements.ts';
import type { Element } from './tree.ts';

type Opened = Pick<Element, 'name' | 'attributes' | 'parent'>;

/** Inline styles that hide an element. */
const HIDING_STYLE =
  /(?:^|[;\s])(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}(?:hidden|collapse))/iu;
/** Boundaries in a page streamed by a server: React swaps their content in when the page runs. */
const STREAMED = /^S:[\da-f]+$/u;

/** The content of boxes that readers unfold, and of tooltips. */
const FOLDED = /(?:^|[\s_-])(?:callout|admonition|details|footnote|sidenote)-?content(?:\s|$)/iu;
const FOLDING = /(?:^|[\s_-])(?:callout|admonition|details|footnote|sidenote)/iu;

function isUnfolded(attributes: ReadonlyMap<string, string>, parent: Element | null): boolean {
  return FOLDED.test(attributes.get('class') ?? '') && FOLDING.test(parent?.attributes?.get('class') ?? '');
}

/** True for elements without text of the page: scripts, fallbacks, the inert content of a template. */
export function holdsNoText({ name, attributes, parent }: Opened): boolean {
  if (name === 'template') return attributes?.get('shadowrootmode') !== 'open';
  if (name === 'annotation' || name === 'annotation-xml') return parent !== null;
  return NOT_SHOWN.has(name);
}

/** True if the page hides the element until something happens. */
export function isConcealed({ name, attributes, parent }: Opened): boolean {
  if (name === 'dialog') return attributes?.get('open') === undefined;
  if (!attributes || isUnfolded(attributes, parent)) return false;
  const hidden = attributes.get('hidden');
  if (hidden !== undefined && hidden !== 'until-found' && !STREAMED.test(attributes.get('id') ?? ''))
    return true;
  return isHiddenByStyle(attributes.get('style'));
}

/** True for an inline style that hides. */
export function isHiddenByStyle(style: string | undefined): boolean {
  return style !== undefined && style.length > 10 && HIDING_STYLE.test(style);
}
