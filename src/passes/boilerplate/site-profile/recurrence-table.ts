import type { LineRow } from '../../../text/options.ts';
import { pairOf } from './fingerprint.ts';

/**
 * The counts as one block of memory that all workers read. An open-addressing table: fingerprints, and a row
 * of numbers for each. Built once, from sorted entries, so that equal counts give equal bytes.
 */

/** One entry of a table. */
export interface TableEntry extends LineRow {
  readonly key: number;
}

/** Shared memory: the number of slots, then the keys, then the rows. */
export interface RecurrenceTable {
  readonly memory: SharedArrayBuffer | ArrayBuffer;
  readonly keys: Float64Array;
  readonly rows: Uint32Array;
}

const ROW = 6;
const PERCENT = 101;
const LEAST_PLACES = 16;

/** A table of some entries, whose keys must differ. */
export function buildTable(entries: readonly TableEntry[]): RecurrenceTable {
  let places = LEAST_PLACES;
  while (places < entries.length * 2) places *= 2;
  const table = openTable(new SharedArrayBuffer(places * (8 + 4 * ROW)));
  for (const entry of [...entries].sort((a, b) => a.key - b.key)) {
    const at = placeOf(table.keys, entry.key);
    table.keys[at] = entry.key;
    table.rows.set(
      [
        entry.texts,
        entry.inside,
        entry.titles,
        entry.sites,
        entry.named,
        entry.sameStart * PERCENT + entry.sameEnd,
      ],
      at * ROW,
    );
  }
  return table;
}

/** A view of a table's memory. */
export function openTable(memory: SharedArrayBuffer | ArrayBuffer): RecurrenceTable {
  const places = memory.byteLength / (8 + 4 * ROW);
  return {
    memory,
    keys: new Float64Array(memory, 0, places),
    rows: new Uint32Array(memory, places * 8, places * ROW),
  };
}

/** All entries of a table. */
export function* entriesOf(table: RecurrenceTable): Generator<TableEntry> {
  for (const key of table.keys) if (key !== 0) yield { key, ...rowOf(table, key)! };
}

/** The row of a fingerprint. */
export function rowOf({ keys, rows }: RecurrenceTable, key: number): LineRow | undefined {
  const at = placeOf(keys, key);
  if (keys[at] !== key) return undefined;
  const [texts, inside, titles, sites, named, same] = rows.subarray(at * ROW, at * ROW + ROW);
  return {
    texts,
    inside,
    titles,
    sites,
    named,
    sameStart: Math.floor(same / PERCENT),
    sameEnd: same % PERCENT,
  };
}

function placeOf(keys: Float64Array, key: number): number {
  const mask = keys.length - 1;
  let at = (key % 2 ** 31) & mask;
  while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) & mask;
  return at;
}

/**
 * The key of a site itself: `texts` are its documents, and `titles` its recurring lines that contain a
 * furniture phrase.
 */
export function documentsKey(site: number): number {
  return pairOf(site, 1);
}
