import { attribute, type Element } from '../parse/tree.ts';

/* The containers of HTML and ARIA: the part of the page that an element declares to be. */

export const CONTAINERS = [
  'article',
  'main',
  'nav',
  'aside',
  'header',
  'footer',
  'form',
  'figure',
  'section',
  'list',
  'table',
  'quote',
  'body',
  'comment',
  'hidden',
] as const;
export type ContainerName = (typeof CONTAINERS)[number];

const BY_NAME: Readonly<Record<string, ContainerName>> = {
  article: 'article',
  main: 'main',
  nav: 'nav',
  aside: 'aside',
  header: 'header',
  footer: 'footer',
  form: 'form',
  figure: 'figure',
  figcaption: 'figure',
  section: 'section',
  ul: 'list',
  ol: 'list',
  dl: 'list',
  table: 'table',
  blockquote: 'quote',
  label: 'form',
  button: 'form',
  fieldset: 'form',
};
const BY_ROLE: Readonly<Record<string, ContainerName>> = {
  article: 'article',
  main: 'main',
  navigation: 'nav',
  menu: 'nav',
  menubar: 'nav',
  complementary: 'aside',
  banner: 'header',
  contentinfo: 'footer',
  form: 'form',
  search: 'form',
  figure: 'figure',
  list: 'list',
  dialog: 'form',
  alert: 'form',
};
const BODY = /\b(?:articleBody|blogPost|text|reviewBody|recipeInstructions)\b/u;
const COMMENT = /\bComment\b/u;

/** The containers that an element is, as bits in the order of `CONTAINERS`. */
export function containersOf(element: Element): number {
  let bits = bitOf(BY_NAME[element.name]);
  if (!element.attributes) return bits;
  const role = attribute(element, 'role');
  if (role !== undefined) bits |= bitOf(BY_ROLE[role]);
  if (BODY.test(attribute(element, 'itemprop') ?? '')) bits |= bitOf('body');
  if (COMMENT.test(attribute(element, 'itemtype') ?? '')) bits |= bitOf('comment');
  if (attribute(element, 'aria-hidden') === 'true') bits |= bitOf('hidden');
  return bits;
}

function bitOf(name: ContainerName | undefined): number {
  return name === undefined ? 0 : 1 << CONTAINERS.indexOf(name);
}
