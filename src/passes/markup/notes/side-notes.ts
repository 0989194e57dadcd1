import { attribute, type Element, type Page } from '../parse/tree.ts';
import type { Footnotes } from './footnotes.ts';

/*
 * Side notes: notes that are in the middle of a sentence in the source, but beside it on the screen. They get brackets,
 * so that they do not run into the sentence. If the page repeats a note as a footnote, only one is written.
 */

export interface SideNotes {
  /** Elements to write in brackets. */
  readonly bracketed: ReadonlySet<number>;
  /** Elements to leave out: notes repeated as footnotes, and the numbers of notes. */
  readonly doubles: ReadonlySet<number>;
}

const NAMED = /(?:^|[\s_-])(?:side-?note|margin-?note|footnote-?(?:content|text))(?:\s|$)/iu;
const NUMBER = /(?:^|[\s_-])(?:side-?note|margin-?note|footnote)-?(?:number|label)(?:\s|$)/iu;
const INLINE: ReadonlySet<string> = new Set(['span', 'small']);
const FIGURES = /^[\s\d.:)*\u2020]*$/u;
const TAG = /<[^<>]*>/gu;
const NO_LETTERS = /&#?\w{1,31};|[^\p{L}]+/gu;
const LONGEST = 5000;

/** Finds the side notes of a page. Linear in its elements. */
export function readSideNotes({ elements, source }: Page, { footnotes }: Footnotes): SideNotes {
  const bracketed = new Set<number>();
  const doubles = new Set<number>();
  const below = new Set([...footnotes.keys()].map((index) => lettersOf(elements[index], source)));
  for (const element of elements) {
    if (!INLINE.has(element.name)) continue;
    const names = attribute(element, 'class');
    if (names === undefined) continue;
    if (NUMBER.test(names) && bracketed.has(element.parent?.index ?? -1)) {
      if (FIGURES.test(wordsOf(element, source))) doubles.add(element.index);
    } else if (NAMED.test(names) && isInText(element) && !bracketed.has(element.parent?.index ?? -1)) {
      const letters = lettersOf(element, source);
      if (letters !== '') (below.has(letters) ? doubles : bracketed).add(element.index);
    }
  }
  return { bracketed, doubles };
}

/** True for an element inside a sentence. */
function isInText({ parent }: Element): boolean {
  const names = ['p', 'li', 'span', 'em', 'td', 'dd', 'blockquote'];
  return parent !== null && names.includes(parent.name);
}

function wordsOf({ start, end }: Element, source: string): string {
  return source.slice(start, Math.min(end, start + LONGEST)).replace(TAG, '');
}

function lettersOf(element: Element, source: string): string {
  return wordsOf(element, source).replace(NO_LETTERS, '');
}
