import { insert } from './edit-list.ts';
import { currentTable } from './gaps.ts';
import { isLiteral } from './inline.ts';
import type { State } from './state.ts';

/* Text that is written verbatim: code, formulas, the labels of footnotes. */

/** True inside the text of a formula. */
export function isFormula({ written }: State): boolean {
  return written.length > 0 && written[written.length - 1].inline.kind === 'math';
}

/** In a table a bar ends the cell, even in code. The brackets of a footnote's label are ours. */
export function writeLiteral(state: State, start: number, text: string): void {
  const { inline } = state.written[state.written.length - 1];
  if (inline.kind === 'note' && inline.address === '[' && text.startsWith('[')) insert(state, start + 1, '^');
  if (inline.kind === 'math')
    for (let at = text.indexOf(']('); at >= 0; at = text.indexOf('](', at + 1))
      insert(state, start + at + 1, ' ', 'escape');
  if (currentTable(state))
    for (let at = text.indexOf('|'); at >= 0; at = text.indexOf('|', at + 1))
      insert(state, start + at, '\\', 'escape');
}

/** Inside code and formulas only table bars are escaped. The longest run of backticks sets the delimiter. */
export function inCode(state: State, text: string): boolean {
  if (!isLiteral(state)) return false;
  const code = state.written[state.written.length - 1];
  if (text.includes('`')) {
    // A run may continue from the text node before: at most, it is as long as both parts together.
    const before = state.last === '`' && text.startsWith('`') ? code.ticks : 0;
    for (const run of text.match(/`+/gu) ?? []) code.ticks = Math.max(code.ticks, before + run.length);
  }
  return true;
}
