import { lazy } from '../knowledge/lazy.ts';
import { isDigit, isLetter, isUpper, SPACE } from '../text/characters.ts';
import { FREQUENT_WORDS } from './frequent-words.ts';

/**
 * A text as the detector reads it: its words, and its delexicalised tokens. These keep frequent words and
 * punctuation marks, and replace all other words and numbers by their class, so that they reflect the style
 * of a text and not its topic.
 */

/** The hashes of consecutive tokens. */
export interface Sequence {
  length: number;
  hash: Int32Array<ArrayBuffer>;
}

/** Words, with their places in the text. */
export interface PlacedSequence extends Sequence {
  readonly start: Uint32Array;
  readonly end: Uint32Array;
}

/** The words of a text and its delexicalised tokens. */
export interface NgramTokens {
  readonly words: PlacedSequence;
  readonly delexicalised: Sequence;
}

/** The marks kept among the delexicalised tokens: those of sentences and clauses, brackets, the percent sign. */
const IS_MARK = tableOf([...',.;:!?()%'].map((mark) => mark.charCodeAt(0)));
const CAPITALISED = 3;
const OTHER = 4;
const ENDING = 5;
const DASH = 0x200;
const NUMBER = 0x210;
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
/** Separates the hashes of words from those of delexicalised tokens. */
const WORD = 1;
const DELEXICALISED = 0x5eed;

/** The tokens of a text, up to word number `most`. */
export function readNgramTokens(text: string, most: number): NgramTokens {
  const tokens = allocate(text, most);
  for (let at = 0; at < text.length && tokens.words.length < most; ) at = readToken(text, at, tokens);
  return tokens;
}

function allocate(text: string, most: number): NgramTokens {
  // There is at least one character between two words.
  const size = Math.min((text.length + 1) >> 1, most);
  return {
    words: {
      length: 0,
      hash: new Int32Array(size),
      start: new Uint32Array(size),
      end: new Uint32Array(size),
    },
    delexicalised: { length: 0, hash: new Int32Array(Math.max(16, text.length >> 2)) },
  };
}

/** Adds the word, number or mark that begins at `at`, and returns its end. */
function readToken(text: string, at: number, { words, delexicalised }: NgramTokens): number {
  const code = text.charCodeAt(at);
  if (code === SPACE) return at + 1;
  if (isLetter(code)) {
    const end = readWord(text, at, words);
    const word = words.hash[words.length];
    words.hash[words.length++] = hashPair(word, WORD);
    append(delexicalised, classOfWord(text, { start: at, end, word }));
    return end;
  }
  if (isDigit(code)) {
    let end = at + 1;
    while (end < text.length && isInNumber(text, end)) end++;
    append(delexicalised, classOfNumber(text, at, end));
    return end;
  }
  if (isDash(code)) append(delexicalised, classOfDash(text, at));
  else if (IS_MARK[code] === 1) append(delexicalised, code);
  return at + 1;
}

function append(delexicalised: Sequence, tokenClass: number): void {
  if (delexicalised.length === delexicalised.hash.length) delexicalised.hash = grown(delexicalised.hash);
  delexicalised.hash[delexicalised.length++] = hashPair(tokenClass, DELEXICALISED);
}

/** Reads a word and returns its end; its hash is that of the letters only. */
function readWord(text: string, from: number, { length, hash, start, end }: PlacedSequence): number {
  let own = SEED;
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Most units of a text are lower-case ASCII letters.
    if (code >= 97 && code <= 122) own = Math.imul(own ^ code, PRIME);
    else if (isLetter(code) || (isApostrophe(code) && isLetter(text.charCodeAt(at + 1))))
      own = hashUnit(own, code);
    else break;
  }
  hash[length] = own;
  start[length] = from;
  end[length] = at;
  return at;
}

function grown(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * numbers.length);
  larger.set(numbers);
  return larger;
}

/** A table with a 1 at each of the given numbers, up to `0x3fff`. */
function tableOf(numbers: readonly number[]): Uint8Array {
  const table = new Uint8Array(0x4000);
  for (const number of numbers) table[number] = 1;
  return table;
}

function isDash(code: number): boolean {
  return code === 0x2d || code === 0x2013 || code === 0x2014;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function isInNumber(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isDigit(code) || ((code === 0x2c || code === 0x2e) && isDigit(text.charCodeAt(at + 1)));
}

/** The class of a number: with a comma, with a point, a year, or the number of its digits. */
function classOfNumber(text: string, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2c) return NUMBER;
    if (code === 0x2e) return NUMBER + 1;
  }
  const digits = end - start;
  const first = text.charCodeAt(start);
  if (digits === 4 && (first === 0x31 || first === 0x32)) return NUMBER + 2;
  return NUMBER + 2 + Math.min(digits, 5);
}

/** The class of a dash or hyphen, by the spaces around it. */
function classOfDash(text: string, at: number): number {
  return DASH + (text.charCodeAt(at - 1) === 0x20 ? 1 : 0) + (text.charCodeAt(at + 1) === 0x20 ? 2 : 0);
}

/** The hash of a word, independent of case and of the kind of apostrophe. */
function hashOf(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at++) hash = hashUnit(hash, word.charCodeAt(at));
  return hash;
}

function hashUnit(hash: number, code: number): number {
  return Math.imul(hash ^ (code < 128 ? code | 32 : isApostrophe(code) ? 0x27 : code), PRIME);
}

const FREQUENT_SLOTS = 2048;

/** The hashes of the frequent words, with open addressing; 0 for an empty slot. */
const frequentHashes = lazy(() => {
  const hashes = new Int32Array(FREQUENT_SLOTS);
  for (const word of FREQUENT_WORDS.trim().split(/\s+/u)) {
    const hash = hashOf(word);
    let slot = hash & (FREQUENT_SLOTS - 1);
    while (hashes[slot] !== 0) slot = (slot + 1) & (FREQUENT_SLOTS - 1);
    hashes[slot] = hash;
  }
  return hashes;
});

function isFrequent(hash: number): boolean {
  const hashes = frequentHashes();
  let slot = hash & (FREQUENT_SLOTS - 1);
  for (; hashes[slot] !== 0; slot = (slot + 1) & (FREQUENT_SLOTS - 1)) if (hashes[slot] === hash) return true;
  return false;
}

/** Endings that indicate the part of speech, by their last two letters. */
const IS_ENDING = tableOf(
  ['ng', 'ed', 'ly', 'on', 'nt', 'ss', 'ty', 'us', 've', 'al', 'er', 'st', 'sm', 'le', 'ce'].map(
    (ending) => (ending.charCodeAt(0) << 7) | ending.charCodeAt(1),
  ),
);

/** The class of a word: a frequent word itself, otherwise its capital or its ending. */
function classOfWord(
  text: string,
  { start, end, word }: { readonly start: number; readonly end: number; readonly word: number },
): number {
  if (isFrequent(word)) return word;
  if (isUpper(text.charCodeAt(start))) return CAPITALISED;
  const last = text.charCodeAt(end - 1);
  const ending = (text.charCodeAt(end - 2) << 7) | last;
  if (end - start > 4 && IS_ENDING[ending] === 1) return ENDING + ending * 2;
  return last === 0x73 ? ENDING : OTHER;
}

/** Combines two hashes into one; the order matters. */
export function hashPair(a: number, b: number): number {
  let hash = Math.imul(a ^ (b >>> 7), 0x9e3779b1) ^ b;
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
