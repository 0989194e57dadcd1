import type { Document } from '../../../text/document.ts';
import { perDocument } from '../../../text/per-document.ts';
import { sentencesOf } from '../../../text/sentences.ts';
import { PUNCTUATION, type Tokens, tokensOf, WORD } from '../../../text/tokens.ts';
import { readWordForms, type WordForms } from './word-forms.ts';

export { CAPITAL, LOWER, MIXED, UPPER } from '../../../text/tokens.ts';

/** Bits of `Words.context`: the token is shielded, the first word of a sentence, in quotation marks, in brackets. */
export const SHIELDED = 1;
export const FIRST = 2;
export const QUOTED = 4;
export const BRACKETED = 8;
/** In a heading, or in a line written like one. */
export const HEADING = 16;

/**
 * The tokens of a document, each with the number of its form, so that a rule can test a word once per form
 * instead of once per token. All rules of the pass share this scan.
 */
export interface Words extends Tokens {
  readonly forms: WordForms;
  /** The form of each token, as its number. */
  readonly form: Uint32Array;
  /** The previous token of the same form; -1 if there is none. */
  readonly before: Int32Array;
  /** The context of each token, as bits: `SHIELDED`, `FIRST` … */
  readonly context: Uint8Array;
  /** The number of each token's sentence, counted over all blocks. */
  readonly sentence: Uint32Array;
}

/** The words of a document, computed once. */
export const wordsOf: (doc: Document) => Words = perDocument((doc) => {
  const tokens = tokensOf(doc);
  const { text, length, start, end, kind, shape, traits, hash } = tokens;
  const forms = readWordForms(tokens);
  const { ofToken: form, before } = forms;
  const context = contextOf(doc, tokens);
  const sentence = sentencesOf(doc);
  // No spread: V8 reads the fields of a spread object more slowly.
  return { text, length, start, end, kind, shape, traits, hash, forms, form, before, context, sentence };
});

/** The context of each token, as bits. */
function contextOf(doc: Document, tokens: Tokens): Uint8Array {
  const { start, kind, length } = tokens;
  const context = new Uint8Array(length);
  const sentence = sentencesOf(doc);
  let token = 0;
  for (let index = 0; index < doc.blocks.length; index++) {
    const block = doc.blocks[index];
    const first = firstToken(tokens, block.span.start, token);
    if (first === length || start[first] >= block.span.end) continue;
    while (token < first) context[token++] = SHIELDED;
    const hidden = block.kind === 'code' || block.kind === 'front-matter' || block.kind === 'table';
    const base = (hidden ? SHIELDED : 0) | (isHeading(doc, index) ? HEADING : 0);
    let inside = 0;
    let isFirst = true;
    for (; token < length && start[token] < block.span.end; token++) {
      if (token > first && sentence[token] !== sentence[token - 1]) isFirst = true;
      if (kind[token] === PUNCTUATION) inside = enclosed(inside, doc.text.charCodeAt(start[token]));
      context[token] =
        base | (isFirst ? FIRST : 0) | (inside & 1 ? QUOTED : 0) | (inside > 1 ? BRACKETED : 0);
      // Quotation marks, list marks and the like do not begin a sentence; its first word does.
      if (kind[token] === WORD) isFirst = false;
    }
  }
  markShielded(doc, tokens, context);
  return context;
}

/** The enclosure of the tokens after a mark: 1 for quotation marks, plus 2 for each open bracket. */
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

/** The number of the first token, counting from `from`, that starts at `offset` or later. */
export function firstToken(tokens: Tokens, offset: number, from = 0): number {
  // Usually it is the next one, since callers go from block to block.
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

function markShielded(doc: Document, tokens: Tokens, context: Uint8Array): void {
  for (const { start, end } of doc.shielded) {
    for (let token = firstToken(tokens, start); token < tokens.length && tokens.start[token] < end; token++) {
      context[token] |= SHIELDED;
    }
  }
}

/** The form of a token; the empty string outside the document. */
export function formAt({ forms, form, length }: Words, token: number): string {
  return token >= 0 && token < length ? forms.text[form[token]] : '';
}

/** The frequency class of a token's form in English: 0 for unknown, up to 4. */
export function frequencyAt({ forms, form }: Words, token: number): number {
  return forms.commonness[form[token]];
}

/** True if a token is in the same sentence as the one before it. */
export function followsInSentence(words: Words, token: number): boolean {
  return token > 0 && token < words.length && words.sentence[token] === words.sentence[token - 1];
}
