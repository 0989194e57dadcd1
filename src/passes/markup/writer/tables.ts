import type { Element } from '../parse/tree.ts';
import { endBlock, startLine } from './content.ts';
import { insert } from './edit-list.ts';
import { askForGap, currentTable, margin } from './gaps.ts';
import { closeInlines } from './inline.ts';
import { ITEM, NO_GAP, PARAGRAPH, type State, say } from './state.ts';
import { spanOf } from './table-shapes.ts';

/* Tables of data, in GitHub's dialect: a line a row, the first row as the head. */

export function openTable(state: State, element: Element, columns: number | undefined): void {
  askForGap(state, PARAGRAPH);
  state.tables.push(
    columns === undefined || currentTable(state) ? null : { element, columns, row: 0, cell: -1 },
  );
}

export function closeTable(state: State): void {
  state.tables.pop();
  askForGap(state, PARAGRAPH);
}

export function openRow(state: State): void {
  const table = currentTable(state);
  if (!table) {
    askForGap(state, PARAGRAPH);
    return;
  }
  table.cell = -1;
  askForGap(state, table.row === 0 ? PARAGRAPH : ITEM);
}

/** Begins a cell: the line before the first, a bar between others. */
export function openCell(state: State, element: Element, at: number): void {
  const table = currentTable(state);
  if (!table) {
    askForGap(state, PARAGRAPH);
    return;
  }
  const isFirst = table.cell < 0;
  const from = Math.max(0, table.cell);
  table.cell = from + spanOf(element);
  if (state.options.signs === 'none') {
    if (!isFirst && !state.isFresh) state.space = '\t';
    return;
  }
  if (isFirst) {
    startLine(state, at);
    insert(state, at, '| ');
  } else {
    closeInlines(state, at, ' ', true);
    insert(state, at, ' | ');
    if (state.block) say(state, '\t');
  }
  for (let more = 1; more < spanOf(element); more++) insert(state, at, ' | ');
  nextCell(state);
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
    insert(state, at, `${' |'.repeat(Math.max(0, table.columns - table.cell))} |`);
    if (table.row === 0)
      insert(state, at, `\n${margin(state.containers, false)}|${' --- |'.repeat(table.columns)}`);
    nextCell(state);
  }
  table.row++;
  table.cell = -1;
  endBlock(state);
  askForGap(state, ITEM);
}

export function closeCell(state: State): void {
  if (!currentTable(state)) askForGap(state, PARAGRAPH);
}
