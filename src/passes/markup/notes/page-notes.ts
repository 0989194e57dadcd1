import { type Formulas, readFormulas } from '../formulas/formulas.ts';
import { attribute, type Page } from '../parse/tree.ts';
import { baseAddress } from './base-address.ts';
import { type Callouts, readCallouts } from './callouts.ts';
import { codeNoise } from './code-noise.ts';
import { type Footnotes, readFootnotes } from './footnotes.ts';
import { readSideNotes, type SideNotes } from './side-notes.ts';

/* What the writer must know about a page before it writes the first word. */

export interface PageNotes extends Footnotes {
  /** The number of items of each reversed list, by the index of its element. */
  readonly itemCounts: ReadonlyMap<number, number>;
  /** Ruby elements that already have brackets around their readings. */
  readonly bracketedRubies: ReadonlySet<number>;
  readonly formulas: Formulas;
  readonly callouts: Callouts;
  readonly sideNotes: SideNotes;
  /**
   * 1 for elements that are left out: line numbers and buttons of code, other forms of a formula, links back from a
   * note.
   */
  readonly isLeftOut: Uint8Array;
  /** The base of relative addresses; `undefined` if unknown. */
  readonly base: URL | undefined;
}

/** Collects the notes. `loaded` is the address that the page came from. Linear in the page. */
export function readNotes(page: Page, loaded?: string): PageNotes {
  const formulas = readFormulas(page);
  const footnotes = readFootnotes(page);
  const sideNotes = readSideNotes(page, footnotes);
  const isLeftOut = codeNoise(page);
  for (const { index, parent } of page.elements) {
    const isDouble =
      formulas.doubles.has(index) || footnotes.waysBack.has(index) || sideNotes.doubles.has(index);
    if (isDouble) isLeftOut[index] = 1;
    if (parent && isLeftOut[parent.index] === 1) isLeftOut[index] = 1;
  }
  return {
    ...footnotes,
    formulas,
    callouts: readCallouts(page),
    sideNotes,
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
