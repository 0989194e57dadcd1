import type { Element, Page } from './tree.ts';

/*
 * Hidden is not always hidden: some pages hide the article until their scripts have run. Where what a page shows holds
 * no prose, all that it hides is shown.
 */

/** Letters of a text node from which it counts as prose. */
const PROSE = 100;
/** So many such nodes make an article. */
const LEAST_PROSE = 3;

/** Which elements of a page a reader sees, or would see if its scripts had run. */
export function shownElements(page: Page): (element: Element) => boolean {
  let shown = 0;
  let concealed = 0;
  for (const step of page.steps) {
    if (step.kind !== 'text' || step.end - step.start < PROSE) continue;
    if (step.element.isShown) shown++;
    else if (step.element.isConcealed) concealed++;
  }
  const showsAll = shown === 0 && concealed >= LEAST_PROSE;
  return showsAll ? ({ isShown, isConcealed }) => isShown || isConcealed : ({ isShown }) => isShown;
}
