import type { Document } from '../../../text/document.ts';
import { perDocument } from '../../../text/per-document.ts';
import { sentencesOf } from '../../../text/sentences.ts';
import { PUNCTUATION, type Tokens, tokensOf, WORD } from '../../../text/tokens.ts';
import { type FormTable, formOf, formTable } from './word-forms.ts';

export { CAPITAL, LOWER, UPPER } from '../../../text/tokens.ts';

/** What is known of a token's place; bits of `place`. */
export const SHIELDED = 1;
export const FIRST = 2;
export const QUOTED = 4;
export const BRACKETED = 8;
/** In a heading, or in a line that is written like one. */
export const HEADING = 16;

/**
 * The tokens of a document, each with the number of its lower-cased form: what is asked of a word is asked
 * once a form, not once a token. All rules of the pass read this one scan.
 */
export interface Words extends Tokens {
  readonly known: FormTable;
  /** The form of each token, as its number in the table of all documents. */
  readonly form: Uint32Array;
  /** The last token of the same form before each token; -1 where there is none. */
  readonly before: Int32Array;
  readonly place: Uint8Array;
  /** The number of each token's sentence, over all blocks. */
  readonly sentence: Uint32Array;
}

/** The words of a document, computed once. */
export const wordsOf: (doc: Document) => Words = perDocument((doc) => {
  const tokens = tokensOf(doc);
  const { text, length, start, end, kind, shape, hash } = tokens;
  const known = formTable();
  const { form, before } = formsOf(known, tokens);
  const place = placesOf(doc, tokens);
  // Spelt out: objects that are spread into one differ for the engine, which then reads their fields slowly.
  return {
    text,
    length,
    start,
    end,
    kind,
    shape,
    hash,
    known,
    form,
    before,
    place,
    sentence: sentencesOf(doc),
  };
});

function formsOf(known: FormTable, tokens: Tokens): Pick<Words, 'form' | 'before'> {
  const { length } = tokens;
  const memory = new ArrayBuffer(8 * length);
  const form = new Uint32Array(memory, 0, length);
  const before = new Int32Array(memory, 4 * length, length);
  for (let token = 0; token < length; token++) {
    const own = formOf(known, tokens, token);
    form[token] = own;
    before[token] = known.last[own] - 1;
    known.last[own] = token + 1;
  }
  for (let token = 0; token < length; token++) known.last[form[token]] = 0;
  return { form, before };
}

/** What is known of the place of each token. */
function placesOf(doc: Document, tokens: Tokens): Uint8Array {
  const { start, kind, length } = tokens;
  const place = new Uint8Array(length);
  const sentence = sentencesOf(doc);
  let token = 0;
  for (let index = 0; index < doc.blocks.length; index++) {
    const block = doc.blocks[index];
    const first = firstToken(tokens, block.span.start, token);
    if (first === length || start[first] >= block.span.end) continue;
    while (token < first) place[token++] = SHIELDED;
    const hidden = block.kind === 'code' || block.kind === 'front-matter' || block.kind === 'table';
    const base = (hidden ? SHIELDED : 0) | (isHeading(doc, index) ? HEADING : 0);
    let inside = 0;
    let isFirst = true;
    for (; token < length && start[token] < block.span.end; token++) {
      if (token > first && sentence[token] !== sentence[token - 1]) isFirst = true;
      if (kind[token] === PUNCTUATION) inside = enclosed(inside, doc.text.charCodeAt(start[token]));
      place[token] = base | (isFirst ? FIRST : 0) | (inside & 1 ? QUOTED : 0) | (inside > 1 ? BRACKETED : 0);
      // Quotation marks, list marks and the like do not begin a sentence: its first word does.
      if (kind[token] === WORD) isFirst = false;
    }
  }
  hideShielded(doc, tokens, place);
  return place;
}

/** What stands around a token behind a mark: 1 for quotation marks, and 2 for each open bracket. */
function enclosed(inside: number, mark: number): number {
  if (mark === 0x201c || mark === 0xab || mark === 0x201e) return inside | 1;
  if (mark === 0x201d || mark === 0xbb) return inside & ~1;
  if (mark === 34) return inside ^ 1;
  if (mark === 40 || mark === 91) return inside + 2;
  return (mark === 41 || mark === 93) && inside > 1 ? inside - 2 : inside;
}

function isHeading(doc: Document, index: number): boolean {
  const { kind, span } = doc.blocks[index];
  if (kind === 'heading') return true;
  const last = doc.text.charCodeAt(span.end - 1);
  return (
    span.end - span.start < 120 && last !== 46 && last !== 33 && last !== 63 && last !== 34 && last !== 0x201d
  );
}

/** The number of the first token that starts at `offset` or after it, as far as `from` or behind it. */
export function firstToken(tokens: Tokens, offset: number, from = 0): number {
  // Mostly it is the next: blocks are asked for one after the other.
  if (from < tokens.length && tokens.start[from] >= offset) return from;
  let low = from;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens.start[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function hideShielded(doc: Document, tokens: Tokens, place: Uint8Array): void {
  for (const { start, end } of doc.shielded) {
    for (let token = firstToken(tokens, start); token < tokens.length && tokens.start[token] < end; token++) {
      place[token] |= SHIELDED;
    }
  }
}

/** The form of a token; the empty string outside the document. */
export function formAt({ known, form, length }: Words, token: number): string {
  return token >= 0 && token < length ? known.forms[form[token]] : '';
}

/** True where a token stands in the same sentence as the one before it. */
export function followsInSentence(words: Words, token: number): boolean {
  return token > 0 && token < words.length && words.sentence[token] === words.sentence[token - 1];
}

/** How often the form of each token stands in the document. */
export const countsOf: (doc: Document) => Uint32Array = perDocument((doc) => {
  const { length, before } = wordsOf(doc);
  const counts = new Uint32Array(length);
  for (let token = 0; token < length; token++)
    counts[token] = before[token] < 0 ? 1 : counts[before[token]] + 1;
  // The last token of a form has the full count: it is handed down to those before.
  for (let token = length - 1; token >= 0; token--)
    if (before[token] >= 0) counts[before[token]] = counts[token];
  return counts;
});

/** What is asked of a form (a number, not negative) is asked once, whatever the number of documents. */
export function answersTo(ask: (form: string) => number): (words: Words, token: number) => number {
  let known: FormTable | undefined;
  let table = new Int32Array(0);
  return (words, token) => {
    if (known !== words.known || table.length < known.hashes.length) {
      const older = known === words.known ? table : table.subarray(0, 0);
      known = words.known;
      table = new Int32Array(known.hashes.length).fill(-1);
      table.set(older);
    }
    const form = words.form[token];
    if (table[form] < 0) table[form] = ask(known.forms[form]);
    return table[form];
  };
}

/** The answers of all forms that were met so far: for what is asked at every token. */
export function allAnswersTo(ask: (form: string, hash: number) => number): (words: Words) => Int32Array {
  let known: FormTable | undefined;
  let table = new Int32Array(0);
  let asked = 0;
  return (words) => {
    const { forms, hashes } = words.known;
    if (known !== words.known) asked = 0;
    known = words.known;
    if (table.length < hashes.length) {
      const older = table.subarray(0, asked);
      table = new Int32Array(hashes.length);
      table.set(older);
    }
    for (; asked < forms.length; asked++) table[asked] = ask(forms[asked], hashes[asked]);
    return table;
  };
}
