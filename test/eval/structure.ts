import markdownIt from 'markdown-it';
import { elementTexts } from '../../src/passes/markup/metadata/element-texts.ts';
import { readNotes } from '../../src/passes/markup/notes/page-notes.ts';
import { shownElements } from '../../src/passes/markup/parse/concealed.ts';
import { BLOCK, HEADINGS } from '../../src/passes/markup/parse/elements.ts';
import { parse } from '../../src/passes/markup/parse/parse.ts';
import { attribute, type Element, type Page } from '../../src/passes/markup/parse/tree.ts';
import { readMarkup } from '../../src/passes/markup/read.ts';
import { linkAddress } from '../../src/passes/markup/writer/address.ts';
import { tableColumns } from '../../src/passes/markup/writer/table-shapes.ts';
import { apply } from '../../src/text/edit.ts';
import type { Measure } from './measure.ts';
import { readHtmlRecords } from './train/html-pages.ts';

/*
 * Compares the structure of a page with that of its rendered Markdown: headings, list items, links, table cells and
 * code blocks. Each is identified by its kind and letters; white space and punctuation are left out, since Markdown may
 * move them.
 */

const KINDS = ['heading', 'item', 'link', 'cell', 'code'] as const;
type Kind = (typeof KINDS)[number];
type Found = Readonly<Record<Kind, Map<string, number>>>;

const renderer = markdownIt({ html: true, linkify: false });
const MOST_LETTERS = 100_000;
const NO_LETTERS = /[^\p{L}\p{N}]+/gu;

/** The visible structure of a page. */
function structureOf(
  page: Page,
  isShown: (element: Element) => boolean,
  references: ReadonlyMap<number, string> = new Map(),
): Found {
  const found = Object.fromEntries(KINDS.map((kind) => [kind, new Map<string, number>()])) as Found;
  const tables = tableColumns(page);
  const kinds = new Map<number, Kind>();
  const most = (element: Element) => {
    const kind = isShown(element) ? kindOf(element, tables) : undefined;
    if (kind) kinds.set(element.index, kind);
    return kind ? MOST_LETTERS : 0;
  };
  for (const { element, text } of elementTexts(withoutHidden(page, isShown), most)) {
    const kind = kinds.get(element.index) as Kind;
    const letters = text.replace(NO_LETTERS, '');
    if (letters === '') continue;
    const key = kind === 'heading' ? `${element.name} ${letters}` : letters;
    add(found[kind], key);
  }
  for (const letters of linkPieces(page, isShown, references)) add(found.link, letters);
  return found;
}

/**
 * The links of a page, one for each block or line that they span, since a Markdown link cannot span blocks. A footnote
 * reference is not a link in Markdown.
 */
function linkPieces(
  { steps, source }: Page,
  isShown: (element: Element) => boolean,
  references: ReadonlyMap<number, string>,
): string[] {
  const pieces: string[] = [];
  let link: Element | undefined;
  let text = '';
  const flush = () => {
    const letters = text.replace(NO_LETTERS, '');
    if (letters !== '') pieces.push(letters);
    text = '';
  };
  for (const step of steps) {
    if (step.kind === 'skip' || !isShown(step.element)) continue;
    const { element } = step;
    if (step.kind === 'text') text += link ? source.slice(step.start, step.end) : '';
    else if (step.kind === 'reference') text += link ? step.text : '';
    else if (element.name === 'a') {
      flush();
      const isLink =
        step.kind === 'open' &&
        !references.has(element.index) &&
        linkAddress(attribute(element, 'href'), undefined) !== '';
      link = isLink ? element : undefined;
    } else if (BLOCK.has(element.name) || element.name === 'br') flush();
  }
  return pieces;
}

function add(found: Map<string, number>, letters: string): void {
  found.set(letters, (found.get(letters) ?? 0) + 1);
}

function withoutHidden(page: Page, isShown: (element: Element) => boolean): Page {
  const steps = page.steps.filter(
    (step) =>
      step.kind === 'open' || step.kind === 'close' || (step.kind !== 'skip' && isShown(step.element)),
  );
  return { ...page, steps };
}

function kindOf(element: Element, tables: ReadonlyMap<number, number>): Kind | undefined {
  const { name } = element;
  if (HEADINGS.has(name)) return 'heading';
  if (name === 'li') return 'item';
  if (name === 'pre') return 'code';
  if (name === 'td' || name === 'th') return isInDataTable(element, tables) ? 'cell' : undefined;
  return undefined;
}

function isInDataTable({ parent }: Element, tables: ReadonlyMap<number, number>): boolean {
  for (let at = parent; at; at = at.parent) if (at.name === 'table') return tables.has(at.index);
  return false;
}

interface Counts {
  source: number;
  output: number;
  both: number;
}

/** Counts what a page and its Markdown have in common. */
export function compareStructure(html: string, counts: Readonly<Record<Kind, Counts>>): void {
  const { page, changes } = readMarkup(html);
  const { isLeftOut, references } = readNotes(page);
  const shows = shownElements(page);
  const isKept = (element: Element) => shows(element) && isLeftOut[element.index] === 0;
  compare(structureOf(page, isKept, references), apply(html, changes), counts);
}

/** The same for the Markdown of other tools. */
export function compareWithMarkdown(
  html: string,
  markdown: string,
  counts: Readonly<Record<Kind, Counts>>,
): void {
  const page = parse(html);
  compare(structureOf(page, shownElements(page)), markdown, counts);
}

function compare(source: Found, markdown: string, counts: Readonly<Record<Kind, Counts>>): void {
  const output = structureOf(parse(renderer.render(markdown)), () => true);
  for (const kind of KINDS) {
    for (const [key, count] of source[kind]) {
      counts[kind].source += count;
      counts[kind].both += Math.min(count, output[kind].get(key) ?? 0);
      if (process.env.WORST && (output[kind].get(key) ?? 0) < count)
        process.stderr.write(`lost ${kind} ${key.slice(0, 100)}\n`);
    }
    for (const [key, count] of output[kind]) {
      counts[kind].output += count;
      if (process.env.WORST && (source[kind].get(key) ?? 0) < count)
        process.stderr.write(`made ${kind} ${key.slice(0, 100)}\n`);
    }
  }
}

export function newCounts(): Record<Kind, Counts> {
  return Object.fromEntries(KINDS.map((kind) => [kind, { source: 0, output: 0, both: 0 }])) as Record<
    Kind,
    Counts
  >;
}

/** The share of the structure of the dev pages that their Markdown keeps, and how much structure the pages have. */
export async function evaluate(data: string): Promise<readonly Measure[]> {
  const counts = newCounts();
  for (const { html } of readHtmlRecords(data)) compareStructure(html, counts);
  return structureRows(counts);
}

export function structureRows(counts: Readonly<Record<Kind, Counts>>): readonly Measure[] {
  return KINDS.flatMap((kind) => {
    const { source, output, both } = counts[kind];
    const row = (measure: string, value: number): Measure => ({
      set: `structure, ${kind}s`,
      measure,
      value: 100 * value,
      unit: '%',
      better: 'higher',
      atLeast: 97,
      aim: 99.5,
    });
    return [row('kept', both / source), row('of the page', both / output)];
  });
}
