import { isLower, isUpper } from '../../text/characters.ts';
import { type Document, remembered } from '../../text/document.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { type Tokens, tokensOf, WORD } from '../../text/tokens.ts';
import { type FormTable, formOf, formTable, plainForm } from './form-table.ts';

/** How a word is written. */
export const LOWER = 0;
export const CAPITAL = 1;
export const UPPER = 2;
export const MIXED = 3;

/** What is known of a token's place; bits of `place`. */
export const HIDDEN = 1;
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
  readonly text: string;
  readonly known: FormTable;
  /** The number of each form in the table of all documents. */
  readonly entries: readonly number[];
  /** The form of each token. */
  readonly form: Uint32Array;
  /** Lower-cased, with straight apostrophes. */
  readonly forms: readonly string[];
  /** How often each form stands in the document. */
  readonly count: Uint32Array;
  readonly shape: Uint8Array;
  readonly place: Uint8Array;
  /** The number of each token's sentence, over all blocks. */
  readonly sentence: Uint32Array;
}

const APOSTROPHE = /\u2019/gu;

/** The words of a document, computed once. */
export const wordsOf: (doc: Document) => Words = remembered((doc) => {
  const tokens = tokensOf(doc);
  const { text } = doc;
  const known = formTable();
  const form = new Uint32Array(tokens.length);
  const shape = new Uint8Array(tokens.length);
  const entries: number[] = [];
  const counts: number[] = [];
  for (let token = 0; token < tokens.length; token++) {
    const start = tokens.start[token];
    const end = tokens.end[token];
    const isWord = tokens.kind[token] === WORD;
    if (isWord) shape[token] = shapeOf(text, start, end);
    let entry = plainForm(known, { text, start, end, isWord });
    if (entry < 0) entry = formOf(known, keyOf(text.slice(start, end), isWord, shape[token]));
    if (known.local[entry] === 0) {
      known.local[entry] = entries.push(entry);
      counts.push(0);
    }
    const number = known.local[entry] - 1;
    counts[number]++;
    form[token] = number;
  }
  for (const entry of entries) known.local[entry] = 0;
  const forms = entries.map((entry) => known.forms[entry]);
  const { place, sentence } = placesOf(doc, tokens);
  return {
    ...tokens,
    text,
    known,
    entries,
    form,
    forms,
    count: Uint32Array.from(counts),
    shape,
    place,
    sentence,
  };
});

function keyOf(written: string, isWord: boolean, shape: number): string {
  const key = isWord && shape !== LOWER ? written.toLowerCase() : written;
  return isWord ? key.replace(APOSTROPHE, "'") : key;
}

function shapeOf(text: string, start: number, end: number): number {
  const first = isUpper(text.charCodeAt(start));
  let upper = 0;
  let lower = 0;
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isUpper(code)) upper++;
    else if (isLower(code)) lower++;
  }
  if (upper === 0) return first ? CAPITAL : LOWER;
  return first && lower === 0 ? UPPER : MIXED;
}

interface Places {
  readonly place: Uint8Array;
  readonly sentence: Uint32Array;
}

function placesOf(doc: Document, tokens: Tokens): Places {
  const place = new Uint8Array(tokens.length);
  const sentence = new Uint32Array(tokens.length);
  const blocks = sentencesOf(doc);
  let token = 0;
  let number = 0;
  for (let index = 0; index < blocks.length; index++) {
    const block = doc.blocks[index];
    const hidden = block.kind === 'code' || block.kind === 'front-matter' || block.kind === 'table';
    const base = (hidden ? HIDDEN : 0) | (isHeading(doc, index) ? HEADING : 0);
    for (const span of blocks[index]) {
      number++;
      while (token < tokens.length && tokens.start[token] < span.start) place[token++] = HIDDEN;
      let isFirst = true;
      for (; token < tokens.length && tokens.start[token] < span.end; token++) {
        sentence[token] = number;
        place[token] = base | (isFirst ? FIRST : 0);
        // Quotation marks, list marks and the like do not begin a sentence: its first word does.
        if (tokens.kind[token] === WORD) isFirst = false;
      }
    }
    markInside(doc.text, tokens, { place, from: firstToken(tokens, block.span.start), end: block.span.end });
  }
  hideShielded(doc, tokens, place);
  return { place, sentence };
}

function isHeading(doc: Document, index: number): boolean {
  const { kind, span } = doc.blocks[index];
  if (kind === 'heading') return true;
  const last = doc.text.charCodeAt(span.end - 1);
  return (
    span.end - span.start < 120 && last !== 46 && last !== 33 && last !== 63 && last !== 34 && last !== 0x201d
  );
}

/** The number of the first token that starts at `offset` or after it. */
export function firstToken(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens.start[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Inside {
  readonly place: Uint8Array;
  readonly from: number;
  readonly end: number;
}

/** Marks what stands between quotation marks or brackets, within a block. */
function markInside(text: string, tokens: Tokens, { place, from, end }: Inside): void {
  let quoted = false;
  let brackets = 0;
  for (let token = from; token < tokens.length && tokens.start[token] < end; token++) {
    const code = text.charCodeAt(tokens.start[token]);
    if (code === 0x201c || code === 0xab || code === 0x201e) quoted = true;
    else if (code === 0x201d || code === 0xbb) quoted = false;
    else if (code === 34) quoted = !quoted;
    else if (code === 40 || code === 91) brackets++;
    else if (code === 41 || code === 93) brackets = Math.max(0, brackets - 1);
    place[token] |= (quoted ? QUOTED : 0) | (brackets > 0 ? BRACKETED : 0);
  }
}

function hideShielded(doc: Document, tokens: Tokens, place: Uint8Array): void {
  for (const { start, end } of doc.shielded) {
    for (let token = firstToken(tokens, start); token < tokens.length && tokens.start[token] < end; token++) {
      place[token] |= HIDDEN;
    }
  }
}

/** The form of a token; the empty string outside the document. */
export function formAt(words: Words, token: number): string {
  return token >= 0 && token < words.length ? words.forms[words.form[token]] : '';
}

/** True where a token stands in the same sentence as the one before it. */
export function followsInSentence(words: Words, token: number): boolean {
  return token > 0 && token < words.length && words.sentence[token] === words.sentence[token - 1];
}

/**
 * What is asked of a form (a number, not negative) is asked once, whatever the number of documents: a table of
 * answers over the forms of a document.
 */
export function answersTo(ask: (form: string) => number): (doc: Document) => Int32Array {
  let known: FormTable | undefined;
  let table = new Int32Array(0);
  return remembered((doc) => {
    const words = wordsOf(doc);
    if (known !== words.known || table.length < known.hashes.length) {
      const older = known === words.known ? table : table.subarray(0, 0);
      known = words.known;
      table = new Int32Array(known.hashes.length).fill(-1);
      table.set(older);
    }
    const answers = new Int32Array(words.entries.length);
    for (let form = 0; form < answers.length; form++) {
      const entry = words.entries[form];
      if (table[entry] < 0) table[entry] = ask(words.forms[form]);
      answers[form] = table[entry];
    }
    return answers;
  });
}
