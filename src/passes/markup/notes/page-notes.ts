import { attribute, type Page } from '../parse/tree.ts';
import { baseAddress } from './base-address.ts';
import { codeNoise } from './code-noise.ts';
import { type Footnotes, readFootnotes } from './footnotes.ts';
import { type Formulas, readFormulas } from './formulas.ts';

/* What has to be known of a page before its first word is written. */

export interface PageNotes extends Footnotes {
  /** For reversed lists, by the number of the element: how many items they have. */
  readonly itemCounts: ReadonlyMap<number, number>;
  /** Ruby elements that bring the brackets around their readings. */
  readonly bracketedRubies: ReadonlySet<number>;
  readonly formulas: Formulas;
  /** 1 for elements that are left out: line numbers and buttons of code, the second form of a formula, ways back to a note. */
  readonly isLeftOut: Uint8Array;
  /** The address that relative ones are resolved by; `undefined` where the page names none. */
  readonly base: URL | undefined;
}

/** Reads what must be known beforehand. `loaded` is the address that the page came from. Linear in the page. */
export function readNotes(page: Page, loaded?: string): PageNotes {
  const formulas = readFormulas(page);
  const footnotes = readFootnotes(page);
  const isLeftOut = codeNoise(page);
  for (const { index, parent } of page.elements) {
    if (formulas.doubles.has(index) || footnotes.waysBack.has(index)) isLeftOut[index] = 1;
    if (parent && isLeftOut[parent.index] === 1) isLeftOut[index] = 1;
  }
  return {
    ...footnotes,
    formulas,
    isLeftOut,
    itemCounts: countItems(page),
    bracketedRubies: bracketedRubies(page),
    base: baseAddress(page, loaded),
  };
}

function countItems({ elements }: Page): Map<number, number> {
  const counts = new Map<number, number>();
  for (const element of elements) {
    const { name, parent, index } = element;
    if (name === 'ol' && attribute(element, 'reversed') !== undefined) counts.set(index, 0);
    const count = name === 'li' && parent ? counts.get(parent.index) : undefined;
    if (count !== undefined && parent) counts.set(parent.index, count + 1);
  }
  return counts;
}

function bracketedRubies({ elements }: Page): Set<number> {
  const rubies = new Set<number>();
  for (const { name, parent } of elements) if (name === 'rp' && parent) rubies.add(parent.index);
  return rubies;
}
