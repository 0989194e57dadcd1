import { commonness, commonnessOf } from '../../../knowledge/english-words.ts';
import { finalize } from '../../../knowledge/word-hash.ts';
import { APOSTROPHE, isDigit } from '../../../text/characters.ts';
import { hashOf } from '../../../text/hash.ts';
import { foldCase, LOWER, type Tokens, WORD } from '../../../text/tokens.ts';

/**
 * The distinct words of a document. Each has a number, so that a rule can test a word once per form instead
 * of once per token. Made for one document and dropped with it.
 */
export interface WordForms {
  /** The number of forms. */
  readonly size: number;
  /** By number: lower case, with straight apostrophes. */
  readonly text: readonly string[];
  /** By number: the hash, see `hashOf` of tokens. */
  readonly hash: Int32Array;
  /** By number: the frequency class in English, 0 for unknown to 4. */
  readonly commonness: Uint8Array;
  /** The form of each token, as its number. */
  readonly ofToken: Uint32Array;
  /** The previous token of the same form; -1 if there is none. */
  readonly before: Int32Array;
  /** By number: the last token of each form. */
  readonly last: Int32Array;
  /** Open addressing by hash: the number of a form plus one, 0 for an empty slot. */
  readonly slots: Int32Array;
}

/** The forms found so far, in arrays long enough for all tokens. */
interface FormTable extends Pick<WordForms, 'hash' | 'slots'> {
  readonly text: string[];
}

/** Numbers the forms of all tokens in order of first occurrence. */
export function readWordForms(tokens: Tokens): WordForms {
  const { length } = tokens;
  const table: FormTable = {
    text: [],
    hash: new Int32Array(length),
    slots: new Int32Array(2 ** Math.ceil(Math.log2(2 * length + 2))),
  };
  const ofToken = new Uint32Array(length);
  const before = new Int32Array(length);
  const last = new Int32Array(length).fill(-1);
  for (let token = 0; token < length; token++) {
    const form = formOf(table, tokens, token);
    ofToken[token] = form;
    before[token] = last[form];
    last[form] = token;
  }
  const { text, hash, slots } = table;
  return { size: text.length, text, hash, commonness: commonnessIn(table), ofToken, before, last, slots };
}

function commonnessIn({ text, hash }: FormTable): Uint8Array {
  const levels = new Uint8Array(text.length);
  for (let form = 0; form < text.length; form++) {
    const level = commonnessOf(finalize(hash[form]));
    levels[form] = level === 0 && needsItsText(text[form]) ? commonness(text[form]) : level;
  }
  return levels;
}

/**
 * True if the word list may contain a form under another hash. The two kinds of hashes differ only in the last step;
 * only possessives, capitals in numbers (`4K`) and marks beyond ASCII are looked up in another form.
 */
function needsItsText(form: string): boolean {
  const first = form.charCodeAt(0);
  if (first < A || first > Z) return first > 127 || isDigit(first);
  const last = form.charCodeAt(form.length - 1);
  return last === APOSTROPHE || (last === S && form.charCodeAt(form.length - 2) === APOSTROPHE);
}

const A = 97;
const S = 115;
const Z = 122;

/** The number of a form in the document; -1 if it does not occur. `own` is its hash, if known. */
export function formNumber({ text, hash, slots }: WordForms, form: string, own = hashOf(form)): number {
  const mask = slots.length - 1;
  for (let slot = slotOf(own, mask); slots[slot] !== 0; slot = (slot + 1) & mask) {
    const number = slots[slot] - 1;
    if (hash[number] === own && text[number] === form) return number;
  }
  return -1;
}

function formOf(table: FormTable, tokens: Tokens, token: number): number {
  const hash = tokens.hash[token];
  // Rare letters have no hash in the text, since their lower case may be longer.
  if (hash === 0) return formOfString(table, writtenForm(tokens, token));
  const { slots } = table;
  const mask = slots.length - 1;
  let slot = slotOf(hash, mask);
  for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const form = slots[slot] - 1;
    if (table.hash[form] === hash && isForm(table.text[form], tokens, token)) return form;
  }
  return add(table, slot, { text: writtenForm(tokens, token), hash });
}

function formOfString(table: FormTable, text: string): number {
  const { slots } = table;
  const hash = hashOf(text);
  const mask = slots.length - 1;
  let slot = slotOf(hash, mask);
  while (slots[slot] !== 0 && table.text[slots[slot] - 1] !== text) slot = (slot + 1) & mask;
  return slots[slot] !== 0 ? slots[slot] - 1 : add(table, slot, { text, hash });
}

function add(
  table: FormTable,
  slot: number,
  { text, hash }: { readonly text: string; readonly hash: number },
): number {
  const form = table.text.push(text) - 1;
  table.hash[form] = hash;
  table.slots[slot] = form + 1;
  return form;
}

function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

const CURLY = '\u2019';

function writtenForm({ text, start, end, kind, shape }: Tokens, token: number): string {
  const written = text.slice(start[token], end[token]);
  if (kind[token] !== WORD) return written;
  const lower = shape[token] === LOWER ? written : written.toLowerCase();
  return lower.includes(CURLY) ? lower.replaceAll(CURLY, "'") : lower;
}

/** True if a token has a form: words match in any case and with any apostrophe, everything else exactly. */
function isForm(form: string, tokens: Tokens, token: number): boolean {
  const { text } = tokens;
  const isWord = tokens.kind[token] === WORD;
  const start = tokens.start[token];
  if (form.length !== tokens.end[token] - start) return false;
  for (let at = 0; at < form.length; at++) {
    const code = text.charCodeAt(start + at);
    const unit = form.charCodeAt(at);
    if (unit !== code && (!isWord || unit !== foldCase(code))) return false;
  }
  return true;
}
