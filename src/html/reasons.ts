import { PARTS } from '../passes/markup/facts/class-words.ts';
import { CONTAINERS } from '../passes/markup/facts/containers.ts';
import type { Element } from '../passes/markup/parse/tree.ts';
import type { HtmlPage } from './read-page.ts';

/** Containers and parts of a page that are not the article. */
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
/** The number of ancestors that are checked. */
const MOST_UP = 12;
const LINKED = 0.5;

const SPEAKING_CONTAINERS = CONTAINERS.flatMap((name, bit) =>
  CONTAINER_REASONS[name] ? [[1 << bit, CONTAINER_REASONS[name]] as const] : [],
);
const SPEAKING_PARTS = PARTS.flatMap((name, bit) =>
  NAMED.includes(name) ? [[1 << bit, `its container is named after ${name}`] as const] : [],
);

/** The page's evidence against a block, in plain words, nearest first. */
export function whyNotArticle({ text, logits, names }: HtmlPage, block: number): string[] {
  const { element, linked, letters } = text.blocks[block];
  const reasons = new Set<string>();
  let at: Element | null = element;
  for (let up = 0; at && up < MOST_UP; up++, at = at.parent) {
    for (const [bit, reason] of SPEAKING_CONTAINERS)
      if (names.containers[at.index] & bit) reasons.add(reason);
    for (const [bit, reason] of SPEAKING_PARTS) if (names.parts[at.index] & bit) reasons.add(reason);
  }
  if (letters > 0 && linked / letters > LINKED)
    reasons.add(`${Math.round((100 * linked) / letters)} % of it are links`);
  reasons.add(`the model's log-odds are ${logits[block].toFixed(1)}`);
  return [...reasons];
}
