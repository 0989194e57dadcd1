import { readFileSync } from 'node:fs';

const tables = new Map<string, Uint8Array>();

/**
 * The bytes of a table that ships with the package (`src/knowledge/data/NAME`), read when first asked for
 * and remembered. Reading is synchronous: rules are, too.
 * @throws Error when the package holds no such table.
 */
export function readTable(name: string): Uint8Array {
  let table = tables.get(name);
  if (!table) {
    table = readFileSync(new URL(`./data/${name}`, import.meta.url));
    tables.set(name, table);
  }
  return table;
}
