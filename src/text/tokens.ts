import { isDigit, isLetter, isSpace } from './characters.ts';
import { remembered } from './document.ts';

/** What a token is. A word holds letters (and inner apostrophes and hyphens), a number starts with a digit. */
export const WORD = 1;
export const NUMBER = 2;
export const PUNCTUATION = 3;

/**
 * The document as one flat list of tokens: parallel arrays, since a million small objects would cost more
 * than all rules together. White space is what lies between tokens. Offsets are UTF-16 units.
 */
export interface Tokens {
  readonly length: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly kind: Uint8Array;
}

/** The tokens of a text. Every punctuation mark or symbol is a token of its own. */
export function tokenize(text: string): Tokens {
  let room = Math.max(16, text.length >> 2);
  let start = new Uint32Array(room);
  let end = new Uint32Array(room);
  let kind = new Uint8Array(room);
  let length = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    const from = at;
    let is = PUNCTUATION;
    if (isLetter(code)) {
      is = WORD;
      at = endOfWord(text, at + 1);
    } else if (isDigit(code)) {
      is = NUMBER;
      at = endOfNumber(text, at + 1);
    } else at++;
    if (length === room) {
      room *= 2;
      start = grown(start, room);
      end = grown(end, room);
      const kinds = new Uint8Array(room);
      kinds.set(kind);
      kind = kinds;
    }
    start[length] = from;
    end[length] = at;
    kind[length++] = is;
  }
  return {
    length,
    start: start.subarray(0, length),
    end: end.subarray(0, length),
    kind: kind.subarray(0, length),
  };
}

function grown(array: Uint32Array<ArrayBuffer>, room: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(room);
  larger.set(array);
  return larger;
}

/** An apostrophe or hyphen belongs to a word when letters stand on both sides of it. */
function endOfWord(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) at++;
    else if ((code === 39 || code === 0x2019 || code === 45) && isLetter(text.charCodeAt(at + 1))) at += 2;
    else return at;
  }
}

/** Points, commas and colons belong to a number when a digit follows; so do letters (`20th`, `4K`). */
function endOfNumber(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isDigit(code) || isLetter(code)) at++;
    else if ((code === 44 || code === 46 || code === 58) && isDigit(text.charCodeAt(at + 1))) at += 2;
    else return at;
  }
}

/** The tokens of a document, computed once. */
export const tokensOf = remembered((doc) => tokenize(doc.text));

/** How many words a text has: runs of visible characters that hold a letter or digit. */
export function countWords(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isLetter(code) && !isDigit(code)) continue;
    count++;
    do at++;
    while (at < text.length && !isSpace(text.charCodeAt(at)));
  }
  return count;
}
