import { isDigit, isLetter, isUpper } from '../../../text/characters.ts';
import { FREQUENT_WORDS } from './frequent-words.ts';

/** A sequence of words or parts, as their hashes. */
export interface Sequence {
  length: number;
  hash: Int32Array<ArrayBuffer>;
}

/** Words, with their places in the text. */
export interface PlacedSequence extends Sequence {
  readonly start: Uint32Array;
  readonly end: Uint32Array;
}

/** The marks that the skeleton keeps: those of sentences and clauses, brackets, the percent sign. */
const IS_MARK = tableOf([...',.;:!?()%'].map((mark) => mark.charCodeAt(0)));
const CAPITALISED = 3;
const OTHER = 4;
const ENDING = 5;
const DASH = 0x200;
const NUMBER = 0x210;
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
/** The two sequences are told apart by these. */
const WORD = 1;
const SKELETON = 0x5eed;

/** The words of a text and the parts of its skeleton. */
export interface Sequences {
  readonly words: PlacedSequence;
  readonly skeleton: Sequence;
}

/** The sequences of a text up to the word number `most`. */
export function sequencesOf(text: string, most: number): Sequences {
  const sequences = roomFor(text, most);
  for (let at = 0; at < text.length && sequences.words.length < most; ) at = readPart(text, at, sequences);
  return sequences;
}

/** Empty sequences with room for those of a text. */
export function roomFor(text: string, most: number): Sequences {
  // Between two words there is a character.
  const room = Math.min((text.length + 1) >> 1, most);
  return {
    words: {
      length: 0,
      hash: new Int32Array(room),
      start: new Uint32Array(room),
      end: new Uint32Array(room),
    },
    skeleton: { length: 0, hash: new Int32Array(Math.max(16, text.length >> 2)) },
  };
}

/** Adds the word, number or mark that begins at `at`, and tells where it ends. */
export function readPart(text: string, at: number, { words, skeleton }: Sequences): number {
  const code = text.charCodeAt(at);
  if (isLetter(code)) {
    const end = readWord(text, at, words);
    const word = words.hash[words.length];
    words.hash[words.length++] = mix(word, WORD);
    addPart(skeleton, partOf(kindOf(text, { start: at, end, word })));
    return end;
  }
  if (isDigit(code)) {
    let end = at + 1;
    while (end < text.length && isInNumber(text, end)) end++;
    addPart(skeleton, partOf(kindOfNumber(text, at, end)));
    return end;
  }
  addMark(text, at, skeleton);
  return at + 1;
}

/** Adds a mark to a skeleton, if it is one that is kept. */
export function addMark(text: string, at: number, skeleton: Sequence): void {
  const code = text.charCodeAt(at);
  if (isDash(code)) addPart(skeleton, partOf(kindOfDash(text, at)));
  else if (IS_MARK[code] === 1) addPart(skeleton, partOf(code));
}

/** Adds a part to a skeleton. */
export function addPart(skeleton: Sequence, part: number): void {
  if (skeleton.length === skeleton.hash.length) skeleton.hash = doubled(skeleton.hash);
  skeleton.hash[skeleton.length++] = part;
}

/** The hash of a kind in the skeleton. */
function partOf(kind: number): number {
  return mix(kind, SKELETON);
}

/** The hash of a word in the sequence of words, by the hash of its small letters (see `hashOf` of tokens). */
export function wordOf(hash: number): number {
  return mix(hash, WORD);
}

/** The part that a word of letters and apostrophes leaves in the skeleton where it is written small. */
export function partOfWord(form: string, hash: number): number {
  return partOf(kindOf(form, { start: 0, end: form.length, word: hash }));
}

/** The part of a word with a capital, unless it is a frequent one, which is the same either way. */
export const CAPITALISED_PART = partOf(CAPITALISED);

/** Reads a word and tells where it ends; its hash is not yet mixed. */
function readWord(text: string, from: number, { length, hash, start, end }: PlacedSequence): number {
  let own = SEED;
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isLetter(code) && !(isApostrophe(code) && isLetter(text.charCodeAt(at + 1)))) break;
    own = hashUnit(own, code);
  }
  hash[length] = own;
  start[length] = from;
  end[length] = at;
  return at;
}

function doubled(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * numbers.length);
  larger.set(numbers);
  return larger;
}

/** A table that has a 1 for each of some numbers, and nothing behind `0x3fff`. */
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

/** A number by its way of writing: with a comma, with a point, a year, or by how many digits it has. */
function kindOfNumber(text: string, start: number, end: number): number {
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

/** A dash or hyphen by the spaces around it. */
function kindOfDash(text: string, at: number): number {
  return DASH + (text.charCodeAt(at - 1) === 0x20 ? 1 : 0) + (text.charCodeAt(at + 1) === 0x20 ? 2 : 0);
}

/** The hash of a word; case and the kind of apostrophe do not matter. */
function hashOf(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at++) hash = hashUnit(hash, word.charCodeAt(at));
  return hash;
}

function hashUnit(hash: number, code: number): number {
  return Math.imul(hash ^ (code < 128 ? code | 32 : isApostrophe(code) ? 0x27 : code), PRIME);
}

const FREQUENT_SLOTS = 2048;
let frequent: Int32Array | undefined;

/** The hashes of the frequent words; 0 for an empty slot. */
function frequentWords(): Int32Array {
  if (frequent) return frequent;
  frequent = new Int32Array(FREQUENT_SLOTS);
  for (const word of FREQUENT_WORDS.trim().split(/\s+/u)) {
    const hash = hashOf(word);
    let slot = hash & (FREQUENT_SLOTS - 1);
    while (frequent[slot] !== 0) slot = (slot + 1) & (FREQUENT_SLOTS - 1);
    frequent[slot] = hash;
  }
  return frequent;
}

/** True for the hash of a frequent word. */
export function isFrequent(hash: number): boolean {
  const hashes = frequentWords();
  let slot = hash & (FREQUENT_SLOTS - 1);
  for (; hashes[slot] !== 0; slot = (slot + 1) & (FREQUENT_SLOTS - 1)) if (hashes[slot] === hash) return true;
  return false;
}

/** Endings that tell the part of speech, by their last two letters. */
const IS_ENDING = tableOf(
  ['ng', 'ed', 'ly', 'on', 'nt', 'ss', 'ty', 'us', 've', 'al', 'er', 'st', 'sm', 'le', 'ce'].map(
    (ending) => (ending.charCodeAt(0) << 7) | ending.charCodeAt(1),
  ),
);

/** What the skeleton keeps of a word. */
function kindOf(
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

/** Joins two hashes into one, the order told apart. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b >>> 7), 0x9e3779b1) ^ b;
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
