import { type Block, isEastAsianName, type Kind } from '../reading.ts';
import { PICTURE_SOURCES, WIRES } from './agencies.ts';
import { LANGUAGES } from './language.ts';
import { MONTHS, NEAR_DAYS, WEEKDAYS } from './months.ts';
import { NETWORKS, PAIRS } from './network.ts';
import { NUMBER_WORDS } from './number.ts';
import { TITLES } from './person-name.ts';

/**
 * The possible first words of each slot. A label may continue with about twenty slots, and nearly all words
 * begin at most two of them: one test of the word saves the tests of the others.
 */

const CAPITAL = 1;
const NUMBER = 2;
const ADDRESS = 4;
const LOWER_CASE = 8;
const EAST_ASIAN = 16;
const TITLE = 32;
const NUMBER_WORD = 64;
const MONTH = 128;
const OTHER_DAY = 256;
const NETWORK = 512;
const WIRE = 1024;
const PICTURE_SOURCE = 2048;
const LANGUAGE = 4096;
const COPYRIGHT = 8192;
const HASH = 16384;
const SIGN = 32768;

const ANY = 0xffff;
const DAY = NUMBER | MONTH | OTHER_DAY;
const NAME = CAPITAL | TITLE | EAST_ASIAN;
const AGENCY = CAPITAL | WIRE | PICTURE_SOURCE;

const BEGINNINGS: ReadonlyMap<string, number> = new Map([
  ['{name}', NAME],
  ['{number}', NUMBER | NUMBER_WORD],
  ['{date}', DAY],
  ['{day}', DAY],
  ['{time}', NUMBER],
  ['{year}', NUMBER],
  ['{duration}', NUMBER],
  ['{section}', CAPITAL | EAST_ASIAN],
  ['{city}', CAPITAL | EAST_ASIAN],
  ['{site}', CAPITAL | EAST_ASIAN | ADDRESS],
  ['{network}', NETWORK],
  ['{agency}', AGENCY],
  ['{credit}', AGENCY | NAME | ADDRESS | COPYRIGHT],
  ['{wire}', WIRE],
  ['{letters}', LOWER_CASE],
  ['{hashtag}', HASH],
  ['{month}', MONTH],
  ['{url}', ADDRESS],
  ['{handle}', ADDRESS],
  ['{phone}', NUMBER],
  ['{language}', LANGUAGE],
]);

/**
 * The possible beginnings of a slot, as bits to compare with those of a word; all bits for a slot that takes
 * any word.
 */
export function beginningsOf(slot: string): number {
  return BEGINNINGS.get(slot) ?? ANY;
}

/** The bits of words that have bits of their own. */
const WORDS: ReadonlyMap<string, number> = wordBits([
  [TITLE, TITLES],
  [NUMBER_WORD, NUMBER_WORDS],
  [MONTH, MONTHS],
  [OTHER_DAY, WEEKDAYS],
  [OTHER_DAY, NEAR_DAYS],
  [NETWORK, NETWORKS],
  [NETWORK, PAIRS],
  [WIRE, WIRES],
  [PICTURE_SOURCE, PICTURE_SOURCES],
  [LANGUAGE, LANGUAGES],
  [COPYRIGHT, ['©']],
  [HASH, ['#']],
]);

function wordBits(
  lists: readonly (readonly [bit: number, entries: Iterable<string>])[],
): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [bit, entries] of lists)
    for (const entry of entries) {
      const [first] = entry.split(' ', 1);
      bits.set(first, (bits.get(first) ?? 0) | bit);
    }
  return bits;
}

const KINDS: Readonly<Record<Kind, number>> = {
  word: LOWER_CASE,
  capital: CAPITAL,
  number: NUMBER,
  address: ADDRESS,
  sign: SIGN,
};

/** The beginnings that fit a word, as bits. */
export function beginningAt({ words, kinds, beginnings }: Block, at: number): number {
  const known = beginnings[at];
  if (known !== undefined) return known;
  const word = words[at];
  const bits = KINDS[kinds[at]] | (WORDS.get(word) ?? 0) | (isEastAsianName(word) ? EAST_ASIAN : 0);
  beginnings[at] = bits;
  return bits;
}
