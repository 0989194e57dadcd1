import { lazy } from './lazy.ts';
import { readResource } from './resource.ts';
import { BUCKETS, hashAt } from './word-hash.ts';

/**
 * The known English words and names: `data/words.bin`, made by `make/words.ts`. The file is used without unpacking: the
 * first entry of each group of 256 buckets, and the number of entries (uint32); the first entry of each bucket, counted
 * from that of its group (uint16); the fingerprints of all entries, bucket after bucket (uint16); one byte for each
 * entry (see COMMONNESS and below). In about 6 of 100,000 lookups an unknown word passes for a known one (measured by
 * the maker).
 */

/**
 * How common an English word is: 0 in no English dictionary, 1 known but rare, 2 among the 60,000 most
 * frequent words, 3 among 15,000, 4 among 3,000.
 */
export type Commonness = 0 | 1 | 2 | 3 | 4;

const COMMONNESS = 7;
/** The word is known with a capital. */
const NAME = 8;
/** The word is known with a lower-case letter. */
const ORDINARY = 16;
/** The word is known both ways, but is far more often a name: `john`, `china`. */
const RATHER_NAME = 32;

const GROUPS = BUCKETS >> 8;

interface Table {
  readonly groups: Uint32Array;
  readonly buckets: Uint16Array;
  readonly prints: Uint16Array;
  readonly flags: Uint8Array;
}

const wordTable = lazy((): Table => {
  const file = readResource('words.bin');
  const { buffer, byteOffset } = file.byteOffset % 4 === 0 ? file : new Uint8Array(file);
  const groups = new Uint32Array(buffer, byteOffset, GROUPS + 1);
  const buckets = new Uint16Array(buffer, byteOffset + groups.byteLength, BUCKETS);
  const at = byteOffset + groups.byteLength + buckets.byteLength;
  const count = groups[GROUPS];
  return {
    groups,
    buckets,
    prints: new Uint16Array(buffer, at, count),
    flags: new Uint8Array(buffer, at + 2 * count, count),
  };
});

/** The first entry of a bucket; after the last bucket, the number of entries. */
function firstEntry({ groups, buckets }: Table, bucket: number): number {
  return bucket === BUCKETS ? groups[GROUPS] : groups[bucket >>> 8] + buckets[bucket];
}

/** The flags of a word; 0 for an unknown one. */
function flagsAt(text: string, start: number, end: number): number {
  const flags = flagsOf(hashAt(text, start, end));
  if (flags !== 0) return flags;
  const stem = endOfStem(text, start, end);
  return stem > start ? flagsAt(text, start, stem) : 0;
}

function flagsOf(hash: number): number {
  const place = placeOfHash(hash);
  return place < 0 ? 0 : wordTable().flags[place];
}

/** The number of the entry of a word with a hash (see `hashAt`); -1 for an unknown word. */
export function placeOfHash(hash: number): number {
  const table = wordTable();
  const { prints } = table;
  const print = hash & 0xffff;
  const end = firstEntry(table, (hash >>> 16) + 1);
  for (let entry = firstEntry(table, hash >>> 16); entry < end; entry++)
    if (prints[entry] === print) return entry;
  return -1;
}

/** `commonness` of the word without an apostrophe that has this hash (see `hashAt`). */
export function commonnessOf(hash: number): Commonness {
  return (flagsOf(hash) & COMMONNESS) as Commonness;
}

/** The lowest frequency class of common words: the 15,000 most frequent. */
const COMMON = 3;
const FILTER_BITS = 18;

/**
 * A bit for each hash of a common word, by the upper bits of the hash; about one in seventeen other words
 * also has its bit set.
 */
const commonFilter = lazy(() => filterOf((entry) => (wordTable().flags[entry] & COMMONNESS) >= COMMON));

/** A bit for each hash of the entries that pass a test, by the upper bits of the hash. */
export function filterOf(isWanted: (entry: number) => boolean): Uint32Array {
  const table = wordTable();
  const bits = new Uint32Array(1 << (FILTER_BITS - 5));
  for (let bucket = 0, entry = 0; bucket < BUCKETS; bucket++)
    for (const end = firstEntry(table, bucket + 1); entry < end; entry++) {
      if (!isWanted(entry)) continue;
      const place = placeInFilter(((bucket << 16) | table.prints[entry]) >>> 0);
      bits[place >>> 5] |= 1 << (place & 31);
    }
  return bits;
}

/** False for a hash that has no bit in a filter. */
export function mayBeIn(filter: Uint32Array, hash: number): boolean {
  const place = placeInFilter(hash);
  return (filter[place >>> 5] & (1 << (place & 31))) !== 0;
}

const placeInFilter = (hash: number): number => hash >>> (32 - FILTER_BITS);

/**
 * True if `commonnessOf` a hash is 3 or 4. For many hashes of which few are words: a small filter answers for
 * nearly all.
 */
export function isCommonHash(hash: number): boolean {
  return mayBeIn(commonFilter(), hash) && commonnessOf(hash) >= COMMON;
}

/** The end of the word without its possessive ending (`dog's`, `dogs'`); `start` if it has none. */
function endOfStem(text: string, start: number, end: number): number {
  if (end - start < 3) return start;
  if (isApostrophe(text.charCodeAt(end - 1))) return end - 1;
  return (text.charCodeAt(end - 1) | 32) === 115 && isApostrophe(text.charCodeAt(end - 2)) ? end - 2 : start;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/**
 * How common a word is in English, names included, in any case. Possessives count as their stem. Hyphenated
 * compounds are known only if a dictionary lists them: look up their parts.
 */
export function commonness(word: string): Commonness {
  return (flagsAt(word, 0, word.length) & COMMONNESS) as Commonness;
}

/** `commonness` of the word at `text[start, end)`, without building a string. */
export function commonnessAt(text: string, start: number, end: number): Commonness {
  return (flagsAt(text, start, end) & COMMONNESS) as Commonness;
}

/**
 * True for a word that is known as the name of a person, place, company …, including ordinary words (`may`,
 * `bush`).
 */
export function isName(word: string): boolean {
  return (flagsAt(word, 0, word.length) & NAME) !== 0;
}

/** `isName` of the word at `text[start, end)`. */
export function isNameAt(text: string, start: number, end: number): boolean {
  return (flagsAt(text, start, end) & NAME) !== 0;
}

/** True for a word that a dictionary lists with a lower-case first letter, so it may be written in lower case. */
export function isOrdinary(word: string): boolean {
  return (flagsAt(word, 0, word.length) & ORDINARY) !== 0;
}

/** `isOrdinary` of the word at `text[start, end)`. */
export function isOrdinaryAt(text: string, start: number, end: number): boolean {
  return (flagsAt(text, start, end) & ORDINARY) !== 0;
}

/** True for a name that is rarely or never an ordinary word (`Paris`, `John`; not `May`, `Bush`). */
export function isMostlyName(word: string): boolean {
  return isMostlyNameAt(word, 0, word.length);
}

/** `isMostlyName` of the word at `text[start, end)`. */
export function isMostlyNameAt(text: string, start: number, end: number): boolean {
  const flags = flagsAt(text, start, end);
  return (flags & NAME) !== 0 && ((flags & ORDINARY) === 0 || (flags & RATHER_NAME) !== 0);
}
