import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * Translated pages of our own, in `own-pages/`: the forms and labels are modelled on real sites, all sentences are ours.
 * The README there describes the format.
 */

const FOLDER = join(import.meta.dirname, 'own-pages');

/** What a line is: the title, article, a subheading, furniture, or a line on which editors differ. */
export type LineKind = 'title' | 'article' | 'subhead' | 'furniture' | 'optional';
const KINDS: Readonly<Record<string, LineKind>> = {
  T: 'title',
  A: 'article',
  S: 'subhead',
  F: 'furniture',
  O: 'optional',
};

/** A fault of the translation that a reader wants flagged. Offsets are UTF-16 units of `raw`. */
export interface Fault {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  /** What is needed to see it: `local` (the words alone), `document`, `world` (a list), `meaning`. */
  readonly detect: string;
}

/** A page of our own. */
export interface OwnPage {
  readonly id: string;
  /** True for an article with many lines that look like furniture. Such articles are rarer than they are here. */
  readonly isUntidy: boolean;
  /** The language it was translated from, and the kind of site. */
  readonly language: string;
  readonly site: string;
  readonly raw: string;
  readonly lines: readonly { readonly text: string; readonly kind: LineKind }[];
  readonly faults: readonly Fault[];
}

/** All pages of our own, in order. */
export function readOwnPages(): OwnPage[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  return files.sort().flatMap((name) => {
    const [, ...pages] = readFileSync(join(FOLDER, name), 'utf8').split(/^=== /mu);
    return pages.map((page) => readPage(page, name.startsWith('untidy')));
  });
}

const LINE = /^([TASFO]): ?(.*)$/u;
const FAULT = /⟦([^|⟧]*)\|([^|⟧]*)\|([^⟧]*)⟧/gu;

function readPage(page: string, isUntidy: boolean): OwnPage {
  const [head, ...rows] = page.split('\n');
  const [id, language, site] = head.split('|').map((part) => part.trim());
  const lines: OwnPage['lines'][number][] = [];
  const faults: Fault[] = [];
  let raw = '';
  for (const row of rows) {
    if (row === '') continue;
    const [, letter, marked] = LINE.exec(row) ?? [];
    if (letter === undefined && row !== '_') throw new Error(`own page ${id}: cannot read the line "${row}"`);
    // An empty line at the start of the page says nothing.
    if (letter === undefined) raw += raw && '\n';
    else {
      const text = marked.replace(FAULT, '$1');
      faults.push(...faultsOf(marked, raw.length));
      raw += `${text}\n`;
      lines.push({ text, kind: KINDS[letter] });
    }
  }
  return { id, isUntidy, language, site, raw: raw.trimEnd(), lines, faults };
}

function faultsOf(marked: string, from: number): Fault[] {
  let signs = 0;
  return [...marked.matchAll(FAULT)].map(({ 0: all, 1: words, 2: kind, 3: detect, index }) => {
    const start = from + index - signs;
    signs += all.length - words.length;
    return { start, end: start + words.length, kind, detect };
  });
}
