import type { Element, Page } from './tree.ts';

/*
 * Some pages hide the article until their scripts have run. If the visible part of a page has no prose, all
 * hidden parts are shown.
 */

/** The minimum number of letters in a text node of prose. */
const PROSE = 100;
/** The minimum number of such nodes in an article. */
const LEAST_PROSE = 3;

/** The elements of a page that are visible, or would be after its scripts have run. */
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
