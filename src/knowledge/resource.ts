import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const tables = new Map<string, Uint8Array>();

/**
 * The bytes of a built-in table (`src/knowledge/data/NAME`), read on first use and kept. Reading is
 * synchronous, because rules are.
 * @throws Error if the package has no such table.
 */
export function readResource(name: string): Uint8Array {
  let table = tables.get(name);
  if (!table) {
    table = readFileSync(join(import.meta.dirname, 'data', name));
    tables.set(name, table);
  }
  return table;
}

const decoder = new TextDecoder();
const lists = new Map<string, readonly string[]>();

/**
 * The values of a key in a table of lines `key TAB values`. The lines are sorted by UTF-16 units, so that
 * nothing has to be built to search them.
 */
export function valuesIn(name: string, key: string): readonly string[] {
  const lines = linesOf(name);
  const head = `${key}\t`;
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (lines[middle] < head) low = middle + 1;
    else high = middle;
  }
  if (low === lines.length || !lines[low].startsWith(head)) return NONE;
  let end = low + 1;
  while (end < lines.length && lines[end].startsWith(head)) end++;
  return lines.slice(low, end).map((line) => line.slice(head.length));
}

const NONE: readonly string[] = [];

/** The lines of a table; kept once read. */
export function linesOf(name: string): readonly string[] {
  let lines = lists.get(name);
  if (!lines) {
    lines = decoder.decode(readResource(name)).trimEnd().split('\n');
    lists.set(name, lines);
  }
  return lines;
}
