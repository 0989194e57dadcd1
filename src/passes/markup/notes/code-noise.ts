import { HEADINGS } from '../parse/elements.ts';
import { attribute, type Element, type Page } from '../parse/tree.ts';

/*
 * What tools add to the text: line numbers and copy buttons of code, link signs after headings. A class name alone
 * proves nothing, since some pages use it for the text itself: line numbers must be digits only, and signs and labels
 * must not be prose.
 */

const NUMBERS =
  /(?:^|\s)(?:linenos?|line-?numbers?(?:-rows)?|linenodiv|rouge-gutter|gutter|hljs-ln-numbers?|hljs-ln-n|blob-num|react-code-line-number|code-line-number)(?:\s|$)/iu;
const COPY = /(?:^|[\s_-])(?:copy|copybtn|clipboard)(?:$|[\s_-])/iu;
const CODE =
  /(?:^|[\s_-])(?:highlight(?:er)?|highlighttable|rouge|code|codehilite|syntaxhighlighter|hljs|prism|shiki)/iu;
const SIGN =
  /(?:^|\s)(?:headerlink|header-?anchor|heading-?anchor|heading-?link|anchor-?link|anchorjs-link|hash-link|permalink|direct-link)(?:\s|$)/iu;
/** The section edit links of some encyclopedias, and the elements around a heading. */
const EDIT = /(?:^|\s)mw-editsection(?:\s|$)/u;
const HEADING_BOX = /(?:^|\s)mw-heading/u;

/** The maximum distance up to the code of a button, or to the heading of a sign. */
const MOST_UP = 4;
const LONGEST_LABEL = 300;
const LONGEST_GUTTER = 20_000;
const TAG = /<[^<>]*>|&#?\w{1,31};/gu;
const FIGURES = /^[\s\d]*$/u;
const LETTERS = /\p{L}{2}/u;
const TEXT_INSIDE = /<(?:pre|code|p|table)\b/iu;

/** 1 for each element with line numbers, a copy button, or a link to its heading. */
export function codeNoise({ elements, source }: Page): Uint8Array {
  const isNoise = new Uint8Array(elements.length);
  const known = new Map<string, boolean>();
  for (const element of elements) {
    const names = attribute(element, 'class') ?? '';
    if (!maySay(names, known) && element.name !== 'button' && !isUnselectable(element)) continue;
    if (
      isNumbers(names, element, source) ||
      isButton(names, element, source) ||
      isSign(names, element, source)
    )
      isNoise[element.index] = 1;
  }
  return isNoise;
}

/** False for names that say nothing of numbers, buttons and signs. The names of a page recur. */
function maySay(names: string, known: Map<string, boolean>): boolean {
  if (names === '') return false;
  let may = known.get(names);
  if (may === undefined) {
    may = NUMBERS.test(names) || COPY.test(names) || SIGN.test(names) || EDIT.test(names);
    known.set(names, may);
  }
  return may;
}

const UNSELECTABLE = /user-select\s{0,3}:\s{0,3}none/iu;

/** Numbers that the reader cannot select are not part of the code. */
function isUnselectable(element: Element): boolean {
  return element.name === 'span' && UNSELECTABLE.test(attribute(element, 'style') ?? '');
}

function isNumbers(names: string, element: Element, source: string): boolean {
  if (
    !(NUMBERS.test(names) || isUnselectable(element)) ||
    element.end - element.start > LONGEST_GUTTER ||
    !isInCode(element)
  )
    return false;
  return FIGURES.test(wordsIn(element, source));
}

function isButton(names: string, element: Element, source: string): boolean {
  const { name, start, end } = element;
  if (name !== 'button' && !COPY.test(names)) return false;
  if (end - start > LONGEST_LABEL * 10 || !isInCode(element)) return false;
  return wordsIn(element, source).length < LONGEST_LABEL && !TEXT_INSIDE.test(source.slice(start, end));
}

function isSign(names: string, element: Element, source: string): boolean {
  const isEdit = EDIT.test(names);
  if ((!isEdit && !SIGN.test(names)) || !isInHeading(element)) return false;
  return (
    isEdit || (element.end - element.start < 10 * LONGEST_LABEL && !LETTERS.test(wordsIn(element, source)))
  );
}

function wordsIn({ start, end }: Element, source: string): string {
  return source.slice(start, end).replace(TAG, '');
}

function isInHeading({ parent }: Element): boolean {
  let at = parent;
  for (let up = 0; at && up < 2; up++, at = at.parent)
    if (HEADINGS.has(at.name) || HEADING_BOX.test(attribute(at, 'class') ?? '')) return true;
  return false;
}

function isInCode({ parent }: Element): boolean {
  let at = parent;
  for (let up = 0; at && up < MOST_UP; up++, at = at.parent)
    if (at.name === 'pre' || CODE.test(attribute(at, 'class') ?? '')) return true;
  return false;
}
