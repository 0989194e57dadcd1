import { isDigit, isLetter, isLower, isSpace, isUpper } from './characters.ts';
import { HASH_SEED, hashUnit } from './hash.ts';
import { perDocument } from './per-document.ts';

/** The kinds of tokens. A word contains letters (and inner apostrophes and hyphens), a number starts with a digit. */
export const WORD = 1;
export const NUMBER = 2;
export const PUNCTUATION = 3;

/** The case of a word. */
export const LOWER = 0;
export const CAPITAL = 1;
export const UPPER = 2;
export const MIXED = 3;

/** Bits of `Tokens.traits`: a word with a hyphen or an apostrophe in it, a unit beyond ASCII. */
export const JOINED = 1;
export const BEYOND_ASCII = 2;

/**
 * The document as one flat list of tokens, in parallel arrays, since a million small objects would cost more
 * than all rules together. White space is between tokens. Offsets are UTF-16 units.
 */
export interface Tokens {
  readonly text: string;
  readonly length: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly kind: Uint8Array;
  readonly shape: Uint8Array;
  /** The characters of each token other than ASCII letters and digits, as bits: `JOINED`, `BEYOND_ASCII`. */
  readonly traits: Uint8Array;
  /**
   * `hashOf` the token's form: words in lower case with straight apostrophes, other tokens unchanged. 0 for
   * words whose lower case cannot be computed unit by unit.
   */
  readonly hash: Int32Array;
}

/** Properties of a unit that the scan needs, as bits. The bits of all units of a word together give its shape. */
const INSIDE = 1;
const SMALL = 2;
const LARGE = 4;
const DIGIT = 8;
const BLANK = 16;
/** Belongs to a word if letters are on both sides. */
const JOINT = 32;
/** Its lower case cannot be computed without making a string. */
const BEYOND = 64;

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => classOf(code));

function classOf(code: number): number {
  if (isLetter(code)) {
    if (isUpper(code)) return INSIDE | LARGE | (code > 127 ? BEYOND : 0);
    // Letters beyond the first plane have a case only as a pair of surrogates.
    return INSIDE | (isLower(code) ? SMALL : 0) | ((code & 0xf800) === 0xd800 ? BEYOND : 0);
  }
  if (isDigit(code)) return INSIDE | DIGIT;
  if (isSpace(code)) return BLANK;
  return code === 39 || code === 0x2019 || code === 45 ? JOINT : 0;
}

/** The tokens of a text. Every punctuation mark or symbol is a token of its own. */
export function tokenize(text: string): Tokens {
  let tokens = allocate(Math.max(16, Math.ceil(text.length / 3)));
  let length = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const is = code < 128 ? ASCII[code] : classOf(code);
    if (code === 32 || is === BLANK) {
      at++;
      continue;
    }
    if (length === tokens.start.length) tokens = grow(tokens);
    tokens.start[length] = at;
    if ((is & INSIDE) === 0) {
      tokens.kind[length] = PUNCTUATION;
      tokens.hash[length] = hashUnit(HASH_SEED, code);
      if (code > 127) tokens.traits[length] = BEYOND_ASCII;
      at++;
    } else at = is & DIGIT ? readNumber(text, at, tokens, length) : readWord(text, at, tokens, length);
    tokens.end[length++] = at;
  }
  return {
    text,
    length,
    start: tokens.start.subarray(0, length),
    end: tokens.end.subarray(0, length),
    kind: tokens.kind.subarray(0, length),
    shape: tokens.shape.subarray(0, length),
    traits: tokens.traits.subarray(0, length),
    hash: tokens.hash.subarray(0, length),
  };
}

type TokenBuffer = Omit<Tokens, 'text' | 'length'>;

function allocate(tokens: number): TokenBuffer {
  // One buffer for all arrays: allocating one per array would take longer than filling it.
  const memory = new ArrayBuffer(15 * tokens);
  return {
    start: new Uint32Array(memory, 0, tokens),
    end: new Uint32Array(memory, 4 * tokens, tokens),
    hash: new Int32Array(memory, 8 * tokens, tokens),
    kind: new Uint8Array(memory, 12 * tokens, tokens),
    shape: new Uint8Array(memory, 13 * tokens, tokens),
    traits: new Uint8Array(memory, 14 * tokens, tokens),
  };
}

function grow(tokens: TokenBuffer): TokenBuffer {
  const larger = allocate(2 * tokens.start.length);
  larger.start.set(tokens.start);
  larger.end.set(tokens.end);
  larger.kind.set(tokens.kind);
  larger.shape.set(tokens.shape);
  larger.traits.set(tokens.traits);
  larger.hash.set(tokens.hash);
  return larger;
}

/** Reads a word and returns its end. Most words consist of lower-case ASCII letters only and take the fast path. */
function readWord(text: string, from: number, room: TokenBuffer, token: number): number {
  let own = HASH_SEED;
  let code = 0;
  let at = from;
  for (; at < text.length; at++) {
    code = text.charCodeAt(at);
    if (code < 97 || code > 122) break;
    own = hashUnit(own, code);
  }
  if (at < text.length && (code > 127 || (ASCII[code] & (INSIDE | JOINT)) !== 0))
    return readMixedWord(text, from, room, token);
  room.kind[token] = WORD;
  room.hash[token] = own;
  return at;
}

/** Reads a word of any letters, hyphens and apostrophes. */
function readMixedWord(
  text: string,
  from: number,
  { kind, shape, traits, hash }: TokenBuffer,
  token: number,
): number {
  let code = text.charCodeAt(from);
  let is = code < 128 ? ASCII[code] : classOf(code);
  const isLarge = (is & LARGE) !== 0;
  let all = 0;
  let units = 0;
  let large = 0;
  let own = HASH_SEED;
  let at = from;
  while ((is & INSIDE) !== 0 || ((is & JOINT) !== 0 && isLetter(text.charCodeAt(at + 1)))) {
    all |= is;
    units |= code;
    large += is & LARGE;
    own = hashUnit(own, foldCase(code));
    for (at++; at < text.length; at++) {
      code = text.charCodeAt(at);
      if (code < 97 || code > 122) break;
      all |= SMALL;
      own = hashUnit(own, code);
    }
    if (at === text.length) break;
    is = code < 128 ? ASCII[code] : classOf(code);
  }
  kind[token] = WORD;
  traits[token] = (all & JOINT ? JOINED : 0) | (units > 127 ? BEYOND_ASCII : 0);
  if (large === (isLarge ? LARGE : 0)) shape[token] = isLarge ? CAPITAL : LOWER;
  else shape[token] = isLarge && (all & SMALL) === 0 ? UPPER : MIXED;
  hash[token] = (all & BEYOND) === 0 ? own : 0;
  return at;
}

/** Reads a number. Full stops, commas and colons belong to it if a digit follows; so do letters (`20th`, `4K`). */
function readNumber(text: string, from: number, { kind, traits, hash }: TokenBuffer, token: number): number {
  let own = HASH_SEED;
  let units = 0;
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isDigit(code) && !isLetter(code)) {
      if ((code !== 44 && code !== 46 && code !== 58) || !isDigit(text.charCodeAt(at + 1))) break;
    }
    own = hashUnit(own, code);
    units |= code;
  }
  kind[token] = NUMBER;
  if (units > 127) traits[token] = BEYOND_ASCII;
  hash[token] = own;
  return at;
}

const FOLDED = Uint8Array.from({ length: 128 }, (_, code) => (isUpper(code) ? code | 32 : code));

/** The unit of a form for a unit of a word: ASCII in lower case, with a straight apostrophe. */
export function foldCase(code: number): number {
  if (code < 128) return FOLDED[code];
  return code === 0x2019 ? 39 : code;
}

/** The tokens of a document, computed once. */
export const tokensOf = perDocument((doc) => tokenize(doc.text));

/** `countWords` of a document's text, by its tokens. */
export const wordCountOf = perDocument((doc) => {
  const { length, start, end, kind } = tokensOf(doc);
  let count = 0;
  let isCounted = false;
  for (let token = 0; token < length; token++) {
    if (token > 0 && start[token] > end[token - 1]) isCounted = false;
    if (kind[token] === PUNCTUATION || isCounted) continue;
    isCounted = true;
    count++;
  }
  return count;
});

/** The number of words of a text: runs of visible characters with a letter or digit. */
export function countWords(text: string): number {
  let count = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const is = code < 128 ? ASCII[code] : classOf(code);
    if (is === BLANK) inWord = false;
    else if (!inWord && (is & INSIDE) !== 0) {
      inWord = true;
      count++;
    }
  }
  return count;
}
