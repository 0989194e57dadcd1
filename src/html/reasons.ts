import { PARTS, partsOf } from '../passes/markup/facts/class-words.ts';
import { CONTAINERS, containersOf } from '../passes/markup/facts/containers.ts';
import type { Element } from '../passes/markup/parse/tree.ts';
import type { HtmlPage } from './read-page.ts';

/** Containers and names that say of a block that it is no article. */
const CONTAINER_REASONS: Readonly<Record<string, string>> = {
  nav: 'in the navigation',
  aside: 'in an aside',
  header: 'in a header',
  footer: 'in a footer',
  form: 'in a form',
  comment: 'in the comments',
};
const NAMED = [
  'comments',
  'sharing',
  'related',
  'menu',
  'aside',
  'footer',
  'advert',
  'consent',
  'signup',
  'tags',
  'author',
  'search',
  'pages',
  'cards',
];
/** How far up is looked. */
const MOST_UP = 12;
const LINKED = 0.5;

/** What of the page speaks against a block, in words for people, the nearest first. */
export function whyNotArticle({ text, logits }: HtmlPage, block: number): string[] {
  const { element, linked, letters } = text.blocks[block];
  const reasons = new Set<string>();
  let at: Element | null = element;
  for (let up = 0; at && up < MOST_UP; up++, at = at.parent)
    for (const reason of reasonsOf(at)) reasons.add(reason);
  if (letters > 0 && linked / letters > LINKED)
    reasons.add(`${Math.round((100 * linked) / letters)} % of it are links`);
  reasons.add(`the model's log-odds are ${logits[block].toFixed(1)}`);
  return [...reasons];
}

function reasonsOf(element: Element): string[] {
  const containers = containersOf(element);
  const parts = partsOf(element);
  return [
    ...CONTAINERS.flatMap((name, bit) =>
      (containers >> bit) & 1 && CONTAINER_REASONS[name] ? [CONTAINER_REASONS[name]] : [],
    ),
    ...PARTS.flatMap((name, bit) =>
      (parts >> bit) & 1 && NAMED.includes(name) ? [`its container is named after ${name}`] : [],
    ),
  ];
}
