import { attribute, type Element, type Page } from '../parse/tree.ts';

/*
 * Callouts: boxes with a hint or a warning, as documentation tools make them. They become quotations; a title becomes a
 * first line in bold.
 */

export interface Callouts {
  /** Elements that are callouts. */
  readonly boxes: ReadonlySet<number>;
  /** Their titles, unless they are headings. */
  readonly titles: ReadonlySet<number>;
}

const FAMILY =
  /(?:^|\s)(?:callout|admonition|admonitionblock|theme-admonition|markdown-alert|custom-block|alert|notice|hint-box)(?:\s|$)/u;
const KIND =
  /(?:^|[\s-])(?:note|info|tip|hint|important|warning|caution|danger|error|success|question|example|abstract|summary|todo|bug|attention|deprecated|seealso|quote)(?:\s|$)/u;
const TITLE = /(?:^|[\s_-])(?:title|heading|header)/iu;
const BOXES: ReadonlySet<string> = new Set(['div', 'aside', 'section']);
const TITLES: ReadonlySet<string> = new Set(['div', 'p', 'span', 'header']);
/** How deep inside the box its title may be. */
const MOST_DEEP = 2;

/** Finds the callouts of a page. Linear in its elements. */
export function readCallouts({ elements }: Page): Callouts {
  const boxes = new Set<number>();
  const titles = new Set<number>();
  for (const element of elements) {
    const { name, index } = element;
    const classes = attribute(element, 'class');
    if (classes === undefined) continue;
    if (BOXES.has(name) && isCallout(classes) && !isIn(boxes, element, MOST_AROUND)) boxes.add(index);
    else if (
      boxes.size > 0 &&
      TITLES.has(name) &&
      TITLE.test(classes) &&
      isIn(boxes, element, MOST_DEEP) &&
      !isIn(titles, element, 1)
    )
      titles.add(index);
  }
  return { boxes, titles };
}

const MOST_AROUND = 3;

function isIn(found: ReadonlySet<number>, { parent }: Element, most: number): boolean {
  let at = parent;
  for (let up = 0; at && up < most; up++, at = at.parent) if (found.has(at.index)) return true;
  return false;
}

/** True for the class names of a callout. */
export function isCallout(classes: string): boolean {
  return FAMILY.test(classes) && (KIND.test(classes) || classes.includes('callout'));
}
