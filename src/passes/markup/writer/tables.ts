import { attribute, type Element } from '../parse/tree.ts';
import { endBlock, startLine } from './content.ts';
import { insert } from './edit-list.ts';
import { askForGap, currentTable, margin } from './gaps.ts';
import { closeInlines } from './inline.ts';
import { ITEM, NO_GAP, PARAGRAPH, type State, say, type Table } from './state.ts';
import { columnsOf, rowsOf } from './table-shapes.ts';

/*
 * Data tables in GitHub's dialect: one line per row, the first row as the head. Empty cells fill the place of cells
 * that span several columns or rows, so that the others stay below their heads.
 */

export function openTable(state: State, element: Element, columns: number | undefined): void {
  askForGap(state, PARAGRAPH);
  state.tables.push(
    columns === undefined || currentTable(state)
      ? null
      : { element, columns, row: 0, cell: -1, due: 0, rowsLeft: [], alignments: [] },
  );
}

export function closeTable(state: State): void {
  state.tables.pop();
  askForGap(state, PARAGRAPH);
}

/** True for the elements between a table and its rows, which are ignored in a data table. */
export function isRowGroup(state: State, { name }: Element): boolean {
  return (
    currentTable(state) !== null &&
    (name === 'tbody' || name === 'thead' || name === 'tfoot' || name === 'colgroup')
  );
}

export function openRow(state: State): void {
  const table = currentTable(state);
  if (!table) {
    askForGap(state, PARAGRAPH);
    return;
  }
  table.cell = -1;
  table.due = 0;
  askForGap(state, table.row === 0 ? PARAGRAPH : ITEM);
}

/** Begins a cell: a new line before the first, a bar between others. */
export function openCell(state: State, element: Element, at: number): void {
  const table = currentTable(state);
  if (!table) {
    askForGap(state, PARAGRAPH);
    return;
  }
  const isFirst = table.cell < 0;
  if (state.options.signs === 'none') {
    table.cell = Math.max(0, table.cell) + 1;
    if (!isFirst && !state.isFresh) state.space = '\t';
    return;
  }
  beginCell(state, table, at);
  if (!isFirst && state.block) say(state, '\t');
  const covered = coveredBelow(table, Math.max(0, table.cell));
  if (covered > 0) insert(state, at, '| '.repeat(covered));
  const column = Math.max(0, table.cell) + covered;
  const columns = columnsOf(element);
  for (let one = column; one < column + columns; one++) table.rowsLeft[one] = rowsOf(element) - 1;
  table.cell = column + columns;
  table.due = columns - 1;
  if (table.row === 0) noteAlignment(table, element, column);
  nextCell(state);
}

function beginCell(state: State, table: Table, at: number): void {
  if (table.cell < 0) {
    startLine(state, at);
    insert(state, at, '| ');
    return;
  }
  closeInlines(state, at, ' ', true);
  insert(state, at, ` |${' |'.repeat(table.due)} `);
  table.due = 0;
}

/** The number of columns, from this one on, covered by cells of rows above. */
function coveredBelow({ rowsLeft }: Table, from: number): number {
  let covered = 0;
  while (rowsLeft[from + covered] > 0) {
    rowsLeft[from + covered]--;
    covered++;
  }
  return covered;
}

const ALIGNED = /text-align\s{0,3}:\s{0,3}(left|center|right)/iu;
const RULES: Readonly<Record<string, string>> = { left: ':---', center: ':---:', right: '---:' };

function noteAlignment({ alignments }: Table, element: Element, column: number): void {
  const said = attribute(element, 'align') ?? ALIGNED.exec(attribute(element, 'style') ?? '')?.[1] ?? '';
  alignments[column] = RULES[said.toLowerCase()] ?? '---';
}

function nextCell(state: State): void {
  state.gap = NO_GAP;
  state.space = '';
  state.spaceDraft = null;
  state.isFresh = true;
  state.last = ' ';
}

export function closeRow(state: State, at: number): void {
  const table = currentTable(state);
  if (!table) {
    askForGap(state, PARAGRAPH);
    return;
  }
  if (table.cell < 0) return;
  if (state.options.signs === 'markdown') {
    closeInlines(state, at, ' ', true);
    // Cells of rows above may cover the rest of this one.
    const rest = Math.max(0, table.columns - table.cell);
    coveredBelow(table, table.cell);
    insert(state, at, `${' |'.repeat(table.due + rest)} |`);
    if (table.row === 0) insert(state, at, `\n${margin(state.containers, false)}${ruleOf(table)}`);
    nextCell(state);
  }
  table.row++;
  table.cell = -1;
  table.due = 0;
  endBlock(state);
  askForGap(state, ITEM);
}

function ruleOf({ columns, alignments }: Table): string {
  const rules = Array.from({ length: columns }, (_, column) => alignments[column] ?? '---');
  return `| ${rules.join(' | ')} |`;
}

export function closeCell(state: State): void {
  if (!currentTable(state)) askForGap(state, PARAGRAPH);
}
