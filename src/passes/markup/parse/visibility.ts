import { NOT_SHOWN } from './elements.ts';
import type { Element } from './tree.ts';

type Opened = Pick<Element, 'name' | 'attributes' | 'parent'>;

/** Inline styles that hide an element. */
const HIDING_STYLE =
  /(?:^|[;\s])(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}(?:hidden|collapse))/iu;
/** The boundaries of a page that a server streams: React swaps their content in when the page runs. */
const STREAMED = /^S:[\da-f]+$/u;

/** True for elements that hold no text of the page: scripts, fallbacks, the inert content of a template. */
export function holdsNoText({ name, attributes, parent }: Opened): boolean {
  if (name === 'template') return attributes?.get('shadowrootmode') !== 'open';
  if (name === 'annotation' || name === 'annotation-xml') return parent !== null;
  return NOT_SHOWN.has(name);
}

/** True where the page hides the element itself until something happens. */
export function isConcealed({ name, attributes }: Opened): boolean {
  if (name === 'dialog') return attributes?.get('open') === undefined;
  if (!attributes) return false;
  const hidden = attributes.get('hidden');
  if (hidden !== undefined && hidden !== 'until-found' && !STREAMED.test(attributes.get('id') ?? ''))
    return true;
  const style = attributes.get('style');
  return style !== undefined && style.length > 10 && HIDING_STYLE.test(style);
}
