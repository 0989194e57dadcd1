/**
 * Guesses the single-byte encoding of a text without a label. Each candidate is tried on the lines with bytes
 * beyond ASCII. The right one gives letters of the language where words have letters; a wrong one gives
 * symbols inside words, capitals after lower-case letters, two scripts in one word, or letters that are rare
 * in the language.
 */
import { isLetter, isLower, isUpper } from '../text/characters.ts';
import { identify } from '../text/language/identify.ts';
import { primaryOf } from '../text/language/tags.ts';
import { hasAlphabet, suits } from './alphabets.ts';
import { tableOf } from './encodings.ts';

/** An encoding, and whether others would fit nearly as well. */
export interface EncodingGuess {
  readonly encoding: string;
  readonly isWeak: boolean;
}

/** If two encodings give the same text, the first is used. */
const CANDIDATES: readonly string[] = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'koi8-r',
  'koi8-u',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-7',
];
const MOST_BYTES = 6000;
const LONGEST_LINE = 1500;
/**
 * A smaller lead of the best encoding over one that reads the text differently is weak: about the weight of
 * one letter.
 */
const LEAST_MARGIN = 2.5;
/** A lower mean score is weak, too. */
const LEAST_MEAN = 0.5;

/** The most probable encoding of bytes that are neither UTF-8 nor UTF-16. Reads a sample. */
export function guessSingleByte(buffer: Uint8Array): EncodingGuess {
  const sample = sampleOf(buffer);
  const readings = CANDIDATES.map((encoding) => read(sample, encoding));
  const best = readings.reduce((one, other) => (other.score > one.score ? other : one));
  const next = readings.filter(({ text }) => text !== best.text).map(({ score }) => score);
  const isClear = best.score - Math.max(...next) >= LEAST_MARGIN && best.score >= LEAST_MEAN * best.letters;
  return { encoding: best.encoding, isWeak: best.letters > 0 && !isClear };
}

/** The lines with bytes beyond ASCII, up to a few kilobytes. */
function sampleOf(buffer: Uint8Array): Uint8Array {
  const sample: number[] = [];
  let start = 0;
  while (start < buffer.length && sample.length < MOST_BYTES) {
    let end = start;
    let isPlain = true;
    while (end < buffer.length && buffer[end] !== 10 && end - start < LONGEST_LINE) {
      if (buffer[end] >= 0x80) isPlain = false;
      end++;
    }
    if (!isPlain) sample.push(...buffer.subarray(start, end), 10);
    start = end + 1;
  }
  return Uint8Array.from(sample);
}

interface Reading {
  readonly encoding: string;
  readonly text: string;
  /** The sum over all characters beyond ASCII. */
  readonly score: number;
  /** The number of letters beyond ASCII. */
  readonly letters: number;
}

function read(sample: Uint8Array, encoding: string): Reading {
  const table = tableOf(encoding);
  let text = '';
  for (const byte of sample) text += table[byte];
  const language = primaryOf(identify(text, { start: 0, end: text.length }).language);
  let sum = 0;
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128) continue;
    if (isLetter(code)) letters++;
    sum += isLetter(code) ? scoreLetter(text, at, language) : scoreSign(text, at);
  }
  return { encoding, text, score: sum, letters };
}

const IMPOSSIBLE = -6;
const WRONG = -3;
const FOREIGN = -1;
const ODD = -1.5;

function scoreLetter(text: string, at: number, language: string): number {
  const code = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (code >= 0x370 && (isAsciiLetter(before) || isAsciiLetter(after))) return WRONG;
  if (isUpper(code) && isLower(before)) return WRONG;
  if (!hasAlphabet(language)) return 0;
  const suit = suits(language, text[at].toLowerCase());
  return suit === undefined ? FOREIGN : 1 + 2 * suit;
}

function isAsciiLetter(code: number): boolean {
  return code < 128 && isLetter(code);
}

/** Marks that occur in texts of any language. */
const USUAL =
  /[\u00a0\u00a7\u00a9\u00ab\u00ad\u00ae\u00b0\u00b7\u00bb\u2013\u2014\u2018-\u201e\u2022\u2026\u2039\u203a\u20ac\u2116\u2122]/u;
const IN_WORDS = /[\u00a0\u00ad\u00b7\u2013\u2014\u2019]/u;
const BEFORE_WORDS = /[\u00a1\u00bf\u00a3]/u;

function scoreSign(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0xa0 || code === 0xfffd) return IMPOSSIBLE;
  const isAfter = isLetter(text.charCodeAt(at - 1));
  const isBefore = isLetter(text.charCodeAt(at + 1));
  if (isAfter && isBefore) return IN_WORDS.test(text[at]) ? 0 : WRONG;
  if (USUAL.test(text[at]) || (BEFORE_WORDS.test(text[at]) && !isAfter)) return 0;
  return isAfter || isBefore ? ODD : -0.5;
}
