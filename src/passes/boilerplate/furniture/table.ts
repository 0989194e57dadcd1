import { readResource } from '../../../knowledge/resource.ts';
import { CERTAINTIES, type Entry, FORMS } from './entry.ts';
import type { FurnitureFunction } from './functions.ts';
import type { Element } from './grammar.ts';

/** The long tail of labels, made by `src/knowledge/make/furniture.ts`; its lines are sorted by bytes. */
const TABLE = 'furniture.txt';
const NEW_LINE = 10;
const TAB = 9;

/** A label of the table: its words and slots after the first two, and its properties. */
export interface Row {
  readonly elements: readonly Element[];
  readonly entry: Entry;
}

/** Labels that begin with the same two elements. */
export interface Rows {
  /** The second element; empty if the label ends after the first. */
  readonly second: Element;
  readonly read: () => readonly Row[];
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const key = new Uint8Array(256);

/**
 * The labels that begin with this word or slot. The table is searched in its file form, and a label is read when a
 * block has its second word, so that nothing has to be built at startup.
 */
export function rowsOf(first: Element): readonly Rows[] {
  const table = readResource(TABLE);
  const { written, read } = encoder.encodeInto(first, key);
  if (read < first.length) return [];
  let low = 0;
  let high = table.length;
  while (low < high) {
    const middle = lineStart(table, (low + high) >>> 1);
    if (compare(table, middle, written) < 0) low = lineEnd(table, middle) + 1;
    else high = middle;
  }
  let end = low;
  while (end < table.length && compare(table, end, written) === 0) end = lineEnd(table, end) + 1;
  return end > low ? grouped(decoder.decode(table.subarray(low, end - 1)).split('\n')) : [];
}

function grouped(lines: readonly string[]): readonly Rows[] {
  const bySecond = new Map<Element, string[]>();
  for (const line of lines) {
    const [, second] = SECOND.exec(line)!;
    const group = bySecond.get(second);
    if (group) group.push(line);
    else bySecond.set(second, [line]);
  }
  return [...bySecond].map(([second, group]) => ({ second, read: () => group.map(rowOf) }));
}

const SECOND = /\t([^\t ]*)/u;

function rowOf(line: string): Row {
  const [, rest, code] = line.split('\t');
  return { elements: rest.split(' ').slice(1), entry: entryOf(code) };
}

function lineStart(table: Uint8Array, at: number): number {
  let start = at;
  while (start > 0 && table[start - 1] !== NEW_LINE) start--;
  return start;
}

function lineEnd(table: Uint8Array, at: number): number {
  const end = table.indexOf(NEW_LINE, at);
  return end < 0 ? table.length : end;
}

/** Below 0 if the key of the line comes before the one searched for, 0 if it is the same. */
function compare(table: Uint8Array, start: number, length: number): number {
  for (let at = 0; at < length; at++) {
    const difference = table[start + at] - key[at];
    if (difference !== 0) return difference;
  }
  return table[start + length] - TAB;
}

const entries = new Map<string, Entry>();

/** Parses an entry of the table: the function, the first letters of form and certainty, the language. */
function entryOf(code: string): Entry {
  const known = entries.get(code);
  if (known) return known;
  const [name, letters, language] = code.split(' ');
  const entry = {
    function: name as FurnitureFunction,
    form: FORMS.find((form) => letters[0] === (form === 'suffix' ? 'x' : form[0]))!,
    certainty: CERTAINTIES.find((certainty) => certainty[0] === letters[1])!,
    ...(language && { language }),
  };
  entries.set(code, entry);
  return entry;
}
