import { attribute, type Element, type Page } from '../parse/tree.ts';

/* What highlighters put beside code: the numbers of its lines, and buttons that copy it. */

const NUMBERS =
  /(?:^|\s)(?:linenos?|line-?numbers?(?:-rows)?|linenodiv|rouge-gutter|gutter|hljs-ln-numbers?|hljs-ln-n|blob-num|react-code-line-number|code-line-number)(?:\s|$)/iu;
const COPY = /(?:^|[\s_-])(?:copy|clipboard)(?:$|[\s_-])/iu;
const CODE =
  /(?:^|[\s_-])(?:highlight(?:er)?|highlighttable|rouge|code|codehilite|syntaxhighlighter|hljs|prism|shiki)/iu;
/** How far up the code may be that a button belongs to. */
const MOST_UP = 4;

/** 1 for each element that holds numbers of lines or copies code. */
export function codeNoise({ elements }: Page): Uint8Array {
  const isNoise = new Uint8Array(elements.length);
  for (const element of elements) {
    const names = attribute(element, 'class');
    if (element.name === 'button' ? isInCode(element) : names !== undefined && isNoiseName(names, element))
      isNoise[element.index] = 1;
  }
  return isNoise;
}

function isNoiseName(names: string, element: Element): boolean {
  if (element.name === 'table' || element.name === 'pre') return false;
  return (NUMBERS.test(names) || COPY.test(names)) && isInCode(element);
}

function isInCode({ parent }: Element): boolean {
  let at = parent;
  for (let up = 0; at && up < MOST_UP; up++, at = at.parent)
    if (at.name === 'pre' || CODE.test(attribute(at, 'class') ?? '')) return true;
  return false;
}
