/**
 * The forms of words met so far, over all documents: a word of a new document is found by its hash, without
 * building a string, and what was once asked of a form is known. A cache and no more: answers never depend on it.
 */
export interface FormTable {
  /** Lower-cased, with straight apostrophes. */
  readonly forms: string[];
  hashes: Int32Array;
  /** Open addressing by hash: the number of a form plus one, 0 for an empty slot. */
  slots: Int32Array;
  /** The number of a form in the document at hand plus one; all 0 between documents. */
  local: Int32Array;
  letters: number;
}

const MOST_FORMS = 0x10000;
const MOST_LETTERS = 0x100000;
/** V8 cuts longer strings out of their text by reference: kept, they would keep the text. */
const LONGEST_COPIED = 12;

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

let current: FormTable | undefined;

/** The table for the next document; a new one when the last has grown large, so that memory is bounded. */
export function formTable(): FormTable {
  if (!current || current.forms.length > MOST_FORMS || current.letters > MOST_LETTERS)
    current = {
      forms: [],
      hashes: new Int32Array(0x2000),
      slots: new Int32Array(0x4000),
      local: new Int32Array(0x2000),
      letters: 0,
    };
  return current;
}

/** A token: the units of a word are read small and with straight apostrophes, all others as they are. */
interface Written {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
}

/** The number of a form that is written in ASCII letters, apostrophes apart; -1 where other letters stand. */
export function plainForm(known: FormTable, written: Written): number {
  const { text, start, end, isWord } = written;
  let hash = SEED;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 127 && code !== 0x2019) return -1;
    hash = Math.imul(hash ^ (isWord ? folded(code) : code), PRIME);
  }
  hash ^= hash >>> 15;
  const mask = known.slots.length - 1;
  for (let slot = hash & mask; known.slots[slot] !== 0; slot = (slot + 1) & mask) {
    const form = known.slots[slot] - 1;
    if (known.hashes[form] === hash && isSame(known.forms[form], written)) return form;
  }
  const own = text.slice(start, end);
  return add(known, isWord ? own.toLowerCase().replaceAll('\u2019', "'") : own, hash);
}

/** The number of any form, given as a string. */
export function formOf(known: FormTable, form: string): number {
  let hash = SEED;
  for (let at = 0; at < form.length; at++) hash = Math.imul(hash ^ form.charCodeAt(at), PRIME);
  hash ^= hash >>> 15;
  const mask = known.slots.length - 1;
  for (let slot = hash & mask; known.slots[slot] !== 0; slot = (slot + 1) & mask) {
    const other = known.slots[slot] - 1;
    if (known.hashes[other] === hash && known.forms[other] === form) return other;
  }
  return add(known, form, hash);
}

function folded(code: number): number {
  if (code >= 65 && code <= 90) return code | 32;
  return code === 0x2019 ? 39 : code;
}

function isSame(form: string, { text, start, end, isWord }: Written): boolean {
  if (form.length !== end - start) return false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (form.charCodeAt(at - start) !== (isWord ? folded(code) : code)) return false;
  }
  return true;
}

function add(known: FormTable, form: string, hash: number): number {
  const number = known.forms.length;
  known.forms.push(form.length > LONGEST_COPIED ? ` ${form}`.slice(1) : form);
  known.letters += form.length;
  if (number === known.hashes.length) grow(known);
  known.hashes[number] = hash;
  place(known.slots, hash, number);
  return number;
}

function grow(known: FormTable): void {
  const { hashes, local } = known;
  known.hashes = new Int32Array(hashes.length * 2);
  known.hashes.set(hashes);
  known.local = new Int32Array(local.length * 2);
  known.local.set(local);
  known.slots = new Int32Array(known.hashes.length * 2);
  for (let form = 0; form < hashes.length; form++) place(known.slots, hashes[form], form);
}

function place(slots: Int32Array, hash: number, form: number): void {
  const mask = slots.length - 1;
  let slot = hash & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = form + 1;
}
