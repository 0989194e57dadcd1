import { BUCKETS, hashAt } from './fingerprint.ts';
import { readTable } from './read.ts';

/*
 * The English words and names that we know: `data/words.bin`, made by `make/words.ts`.
 * Layout: 65,536 bytes with the number of entries in each bucket; then the fingerprints of all entries,
 * two bytes each, little-endian, bucket after bucket; then one byte for each entry (see FLAGS).
 * An unknown word is taken for a known one in about 6 of 100,000 look-ups (measured by the maker).
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
/** The word is known both ways, but far more often is a name: `john`, `china`. */
const RATHER_NAME = 32;

interface Table {
  readonly starts: Uint32Array;
  readonly prints: Uint8Array;
  readonly flags: Uint8Array;
}

let table: Table | undefined;

function read(): Table {
  const bytes = readTable('words.bin');
  const starts = new Uint32Array(BUCKETS + 1);
  for (let bucket = 0; bucket < BUCKETS; bucket++) starts[bucket + 1] = starts[bucket] + bytes[bucket];
  const count = starts[BUCKETS];
  return {
    starts,
    prints: bytes.subarray(BUCKETS, BUCKETS + 2 * count),
    flags: bytes.subarray(BUCKETS + 2 * count),
  };
}

/** The flags of a word, 0 for one that we do not know. */
function flagsAt(text: string, start: number, end: number): number {
  const flags = flagsOf(hashAt(text, start, end));
  if (flags !== 0) return flags;
  const stem = endOfStem(text, start, end);
  return stem > start ? flagsAt(text, start, stem) : 0;
}

function flagsOf(hash: number): number {
  table ??= read();
  const { starts, prints, flags } = table;
  const low = hash & 0xff;
  const high = (hash >>> 8) & 0xff;
  const last = starts[(hash >>> 16) + 1];
  for (let entry = starts[hash >>> 16]; entry < last; entry++)
    if (prints[2 * entry] === low && prints[2 * entry + 1] === high) return flags[entry];
  return 0;
}

/** `commonness` of the word without an apostrophe whose hash (see `hashAt`) this is. */
export function commonnessOf(hash: number): Commonness {
  return (flagsOf(hash) & COMMONNESS) as Commonness;
}

/** Where the word without its possessive ending (`dog's`, `dogs'`) ends; `start` where it has none. */
function endOfStem(text: string, start: number, end: number): number {
  if (end - start < 3) return start;
  if (isApostrophe(text.charCodeAt(end - 1))) return end - 1;
  return (text.charCodeAt(end - 1) | 32) === 115 && isApostrophe(text.charCodeAt(end - 2)) ? end - 2 : start;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/**
 * How common a word is in English, names included, whatever its case. Possessives count as their stem;
 * compounds with a hyphen are known only where a dictionary has them: ask for their parts.
 */
export function commonness(word: string): Commonness {
  return (flagsAt(word, 0, word.length) & COMMONNESS) as Commonness;
}

/** `commonness` of the word at `text[start, end)`, without building a string. */
export function commonnessAt(text: string, start: number, end: number): Commonness {
  return (flagsAt(text, start, end) & COMMONNESS) as Commonness;
}

/** True for a word that is known as the name of a person, place, company …, ordinary words (`may`, `bush`) among them. */
export function isName(word: string): boolean {
  return (flagsAt(word, 0, word.length) & NAME) !== 0;
}

/** `isName` of the word at `text[start, end)`. */
export function isNameAt(text: string, start: number, end: number): boolean {
  return (flagsAt(text, start, end) & NAME) !== 0;
}

/** True for a word that a dictionary has with a lower-case first letter: it may be written small. */
export function isOrdinary(word: string): boolean {
  return (flagsAt(word, 0, word.length) & ORDINARY) !== 0;
}

/** `isOrdinary` of the word at `text[start, end)`. */
export function isOrdinaryAt(text: string, start: number, end: number): boolean {
  return (flagsAt(text, start, end) & ORDINARY) !== 0;
}

/** True for a name that is no ordinary word, or hardly ever one (`Paris`, `John`; not `May`, `Bush`). */
export function isMostlyName(word: string): boolean {
  return isMostlyNameAt(word, 0, word.length);
}

/** `isMostlyName` of the word at `text[start, end)`. */
export function isMostlyNameAt(text: string, start: number, end: number): boolean {
  const flags = flagsAt(text, start, end);
  return (flags & NAME) !== 0 && ((flags & ORDINARY) === 0 || (flags & RATHER_NAME) !== 0);
}
