import { hashOf } from '../../../text/hash.ts';
import { foldCase, LOWER, type Tokens, WORD } from '../../../text/tokens.ts';

/**
 * The forms of words met so far, over all documents: a word of a new document is found by its hash, without
 * building a string, and what was once asked of a form is known. A cache and no more: answers never depend on it.
 */
export interface FormTable {
  /** Lower-cased, with straight apostrophes. */
  readonly forms: string[];
  /** The units of all forms, one form behind the other, and where each form begins in them. */
  units: Uint16Array;
  from: Uint32Array;
  hashes: Int32Array;
  /** Open addressing by hash: the number of a form plus one, 0 for an empty slot. */
  slots: Int32Array;
  /** The last token of each form in the document at hand plus one; all 0 between documents. */
  last: Int32Array;
}

const MOST_FORMS = 0x10000;
const MOST_UNITS = 0x100000;
/** V8 cuts longer strings out of their text by reference: kept, they would keep the text. */
const LONGEST_COPIED = 12;

let current: FormTable | undefined;

/** The table for the next document; a new one when the last has grown large, so that memory is bounded. */
export function formTable(): FormTable {
  if (!current || current.forms.length > MOST_FORMS || current.from[current.forms.length] > MOST_UNITS)
    current = {
      forms: [],
      units: new Uint16Array(0x4000),
      from: new Uint32Array(0x1001),
      hashes: new Int32Array(0x1000),
      slots: new Int32Array(0x2000),
      last: new Int32Array(0x1000),
    };
  return current;
}

/** The number of a token's form. */
export function formOf(known: FormTable, tokens: Tokens, token: number): number {
  const hash = tokens.hash[token];
  if (hash === 0) return formOfString(known, writtenForm(tokens, token));
  const mask = known.slots.length - 1;
  for (let slot = slotOf(hash, mask); known.slots[slot] !== 0; slot = (slot + 1) & mask) {
    const form = known.slots[slot] - 1;
    if (known.hashes[form] === hash && isForm(known, form, tokens, token)) return form;
  }
  return add(known, writtenForm(tokens, token), hash);
}

function formOfString(known: FormTable, form: string): number {
  const hash = hashOf(form);
  const mask = known.slots.length - 1;
  for (let slot = slotOf(hash, mask); known.slots[slot] !== 0; slot = (slot + 1) & mask) {
    const other = known.slots[slot] - 1;
    if (known.hashes[other] === hash && known.forms[other] === form) return other;
  }
  return add(known, form, hash);
}

function writtenForm({ text, start, end, kind, shape }: Tokens, token: number): string {
  const written = text.slice(start[token], end[token]);
  if (kind[token] !== WORD) return written;
  return (shape[token] === LOWER ? written : written.toLowerCase()).replaceAll('\u2019', "'");
}

function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

/** True where a token reads as a form: the units of a word small and with straight apostrophes, all others as they are. */
function isForm({ units, from }: FormTable, form: number, tokens: Tokens, token: number): boolean {
  const { text } = tokens;
  const isWord = tokens.kind[token] === WORD;
  const start = tokens.start[token];
  const length = tokens.end[token] - start;
  const first = from[form];
  if (from[form + 1] - first !== length) return false;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(start + at);
    const unit = units[first + at];
    // Most letters are small.
    if (unit !== code && (!isWord || unit !== foldCase(code))) return false;
  }
  return true;
}

function add(known: FormTable, form: string, hash: number): number {
  const number = known.forms.push(form.length > LONGEST_COPIED ? ` ${form}`.slice(1) : form) - 1;
  if (number === known.hashes.length) grow(known);
  const first = known.from[number];
  const last = first + form.length;
  if (last > known.units.length) known.units = grown(known.units, Math.max(last, 2 * known.units.length));
  for (let at = 0; at < form.length; at++) known.units[first + at] = form.charCodeAt(at);
  known.from[number + 1] = last;
  known.hashes[number] = hash;
  place(known.slots, hash, number);
  return number;
}

function grow(known: FormTable): void {
  const { length } = known.hashes;
  known.hashes = grown(known.hashes, 2 * length);
  known.last = grown(known.last, 2 * length);
  known.from = grown(known.from, 2 * length + 1);
  known.slots = new Int32Array(4 * length);
  for (let form = 0; form < length; form++) place(known.slots, known.hashes[form], form);
}

function place(slots: Int32Array, hash: number, form: number): void {
  const mask = slots.length - 1;
  let slot = slotOf(hash, mask);
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = form + 1;
}

function grown<Numbers extends Int32Array | Uint32Array | Uint16Array>(
  old: Numbers,
  length: number,
): Numbers {
  const larger = new (old.constructor as new (length: number) => Numbers)(length);
  larger.set(old);
  return larger;
}
