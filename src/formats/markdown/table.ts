import type { Block } from '../../text/blocks.ts';
import { escapeInline, type Pairs } from './escape.ts';

const LONGEST_CELL = 200;
const DELIMITER = /^:?-+:?$/u;

/** The cells of the rows of a table; each row is a block. */
export function rowsOf(text: string, blocks: readonly Block[]): readonly (readonly string[])[] {
  return blocks.map(({ span }) => {
    const line = text.slice(span.start, span.end);
    const cells = line.startsWith('|') ? line.slice(1, -1).split('|') : line.split('\t');
    return cells.map((cell) => cell.trim());
  });
}

/** Rows of equal width with short cells; with pipes only if the second row is a delimiter row. */
export function isTable(rows: readonly (readonly string[])[]): boolean {
  if (rows.length < 2) return false;
  return rows.every(
    (row) => row.length === rows[0].length && row.every((cell) => cell.length <= LONGEST_CELL),
  );
}

/** A table in GitHub's dialect; the first row is its head. */
export function writeTable(text: string, blocks: readonly Block[], pairs: Pairs): string {
  const rows = rowsOf(text, blocks).filter(
    (row, index) => index !== 1 || !row.every((cell) => DELIMITER.test(cell)),
  );
  const lines = rows.map((row) => `| ${row.map((cell) => cellText(cell, pairs)).join(' | ')} |`);
  const rule = `|${' --- |'.repeat(rows[0].length)}`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

function cellText(cell: string, pairs: Pairs): string {
  return escapeInline(cell, { start: 0, end: cell.length, marks: [] }, pairs).replaceAll('|', '\\|');
}
