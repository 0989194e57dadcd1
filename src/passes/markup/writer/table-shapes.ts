import { HEADINGS } from '../parse/elements.ts';
import type { Element, Page } from '../parse/tree.ts';
import { attribute } from '../parse/tree.ts';

/*
 * Tells data tables from layout tables. A layout table contains other tables, or blocks in its cells, or has
 * one column: its cells are written as blocks.
 */

interface Shape {
  readonly element: Element;
  rows: number;
  cells: number;
  mostCells: number;
  hasBlocks: boolean;
  letters: number;
  mostLetters: number;
}

const IN_CELLS: ReadonlySet<string> = new Set([
  'ul',
  'ol',
  'pre',
  'table',
  'blockquote',
  'article',
  'section',
  'form',
  'dl',
  'figure',
  'hr',
]);
const MOST_COLUMNS = 40;
const MOST_ROWS = 1000;
/** Cells with more letters are prose. */
const MOST_LETTERS = 400;

/** The number of columns of each table of data, by the number of its element. */
export function tableColumns({ steps }: Page): ReadonlyMap<number, number> {
  const columns = new Map<number, number>();
  const open: Shape[] = [];
  for (const step of steps) {
    if (step.kind === 'skip') continue;
    const shape = open[open.length - 1];
    const { name } = step.element;
    if (step.kind === 'open') {
      if (name === 'table') {
        if (shape) shape.hasBlocks = true;
        open.push({
          element: step.element,
          rows: 0,
          cells: 0,
          mostCells: 0,
          hasBlocks: false,
          letters: 0,
          mostLetters: 0,
        });
      } else if (shape) openInTable(shape, step.element);
    } else if (step.kind === 'close' && name === 'table') {
      open.pop();
      if (shape) closeTable(shape, columns);
    } else if (step.kind === 'text' && shape) {
      shape.letters += step.end - step.start;
      shape.mostLetters = Math.max(shape.mostLetters, shape.letters);
    }
  }
  return columns;
}

function openInTable(shape: Shape, element: Element): void {
  const { name } = element;
  if (name === 'tr') {
    shape.rows++;
    shape.cells = 0;
  } else if (name === 'td' || name === 'th') {
    shape.cells += columnsOf(element);
    shape.mostCells = Math.max(shape.mostCells, shape.cells);
    shape.letters = 0;
  } else if (IN_CELLS.has(name) || HEADINGS.has(name)) shape.hasBlocks = true;
}

/** The number of columns that a cell spans. */
export function columnsOf(element: Element): number {
  return spanOf(element, 'colspan', MOST_COLUMNS);
}

/** The number of rows that a cell spans. */
export function rowsOf(element: Element): number {
  return spanOf(element, 'rowspan', MOST_ROWS);
}

function spanOf(element: Element, name: string, most: number): number {
  const span = Number(attribute(element, name) ?? '1');
  return Number.isInteger(span) && span > 0 && span <= most ? span : 1;
}

function closeTable(
  { element, rows, mostCells, hasBlocks, mostLetters }: Shape,
  columns: Map<number, number>,
): void {
  const role = attribute(element, 'role');
  const isLayout = role === 'presentation' || role === 'none' || hasBlocks || mostLetters > MOST_LETTERS;
  if (!isLayout && rows > 1 && mostCells > 1 && mostCells <= MOST_COLUMNS)
    columns.set(element.index, mostCells);
}
