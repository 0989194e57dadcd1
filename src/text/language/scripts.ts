import { isLetter } from '../characters.ts';

/** A script, or the only language written in it. */
interface Script {
  readonly first: number;
  readonly last: number;
  /** The name: a language, or a script that several languages share (four letters, ISO 15924). */
  readonly name: string;
}

/**
 * Letters that several languages share have the name of their script; the letter model distinguishes the
 * languages.
 */
const SCRIPTS: readonly Script[] = [
  { first: 0x0041, last: 0x024f, name: 'Latn' },
  { first: 0x0370, last: 0x03ff, name: 'el' },
  { first: 0x0400, last: 0x052f, name: 'Cyrl' },
  { first: 0x0530, last: 0x058f, name: 'hy' },
  { first: 0x0590, last: 0x05ff, name: 'Hebr' },
  { first: 0x0600, last: 0x06ff, name: 'Arab' },
  { first: 0x0750, last: 0x077f, name: 'Arab' },
  { first: 0x0780, last: 0x07bf, name: 'dv' },
  { first: 0x0900, last: 0x097f, name: 'Deva' },
  { first: 0x0980, last: 0x09ff, name: 'bn' },
  { first: 0x0a00, last: 0x0a7f, name: 'pa' },
  { first: 0x0a80, last: 0x0aff, name: 'gu' },
  { first: 0x0b00, last: 0x0b7f, name: 'or' },
  { first: 0x0b80, last: 0x0bff, name: 'ta' },
  { first: 0x0c00, last: 0x0c7f, name: 'te' },
  { first: 0x0c80, last: 0x0cff, name: 'kn' },
  { first: 0x0d00, last: 0x0d7f, name: 'ml' },
  { first: 0x0d80, last: 0x0dff, name: 'si' },
  { first: 0x0e00, last: 0x0e7f, name: 'th' },
  { first: 0x0e80, last: 0x0eff, name: 'lo' },
  { first: 0x0f00, last: 0x0fff, name: 'bo' },
  { first: 0x1000, last: 0x109f, name: 'my' },
  { first: 0x10a0, last: 0x10ff, name: 'ka' },
  { first: 0x1100, last: 0x11ff, name: 'ko' },
  { first: 0x1200, last: 0x139f, name: 'am' },
  { first: 0x1780, last: 0x17ff, name: 'km' },
  { first: 0x1e00, last: 0x1eff, name: 'Latn' },
  { first: 0x1f00, last: 0x1fff, name: 'el' },
  { first: 0x3040, last: 0x30ff, name: 'Kana' },
  { first: 0x3400, last: 0x4dbf, name: 'Hani' },
  { first: 0x4e00, last: 0x9fff, name: 'Hani' },
  { first: 0xac00, last: 0xd7af, name: 'ko' },
  { first: 0xf900, last: 0xfaff, name: 'Hani' },
  { first: 0xfb1d, last: 0xfb4f, name: 'Hebr' },
  { first: 0xfb50, last: 0xfefc, name: 'Arab' },
];

/** The names of the scripts, each once, and the number of the script for every 16 units; 255 for none. */
const NAMES = [...new Set(SCRIPTS.map(({ name }) => name))];
const NONE = 255;
const BLANK = 32;
const LATIN = NAMES.indexOf('Latn');
const KANA = NAMES.indexOf('Kana');
const HAN = NAMES.indexOf('Hani');
const numbers = new Uint8Array(0x1000).fill(NONE);
for (const { first, last, name } of SCRIPTS) numbers.fill(NAMES.indexOf(name), first >> 4, (last >> 4) + 1);

/** A character of these scripts is a syllable or a word: its weight in letters. */
const LETTERS_OF_SIGN: Readonly<Record<string, number>> = { Hani: 3, Kana: 2, ko: 2 };
const WEIGHTS = NAMES.map((name) => LETTERS_OF_SIGN[name] ?? 1);
/** A text with this share of kana is Japanese, even if it has more Chinese characters. */
const LEAST_KANA_SHARE = 0.08;
/** Points and doubled letters of Yiddish that are rare in Hebrew. */
const YIDDISH = /[\u05f0-\u05f2\ufb1d-\ufb4f]|\u05d0[\u05b7\u05b8]/gu;
const LEAST_YIDDISH_SHARE = 0.02;

/** The script of most letters of a text. */
export interface ScriptShare {
  /** A language, if the script determines it, or one of `Latn`, `Cyrl`, `Arab`, `Deva`; `''` without letters. */
  readonly name: string;
  /** Its share of the letters, 0 to 1; characters for words weigh more. */
  readonly share: number;
  /** The weighted number of letters. */
  readonly letters: number;
  /** All characters but white space, in UTF-16 units. */
  readonly visible: number;
}

/** Reset for each passage with characters beyond ASCII. */
const counts = new Float64Array(NAMES.length);

/** The script of most letters in a passage, or the language if only one uses the script. */
export function scriptOf(text: string, start: number, end: number): ScriptShare {
  let ascii = 0;
  let further = 0;
  let visible = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > BLANK) visible++;
    if (code > 127) further += countLetter(code, further === 0);
    else if ((code | 32) >= 97 && (code | 32) <= 122) ascii++;
  }
  if (further === 0) return { name: ascii > 0 ? 'Latn' : '', share: 1, letters: ascii, visible };
  counts[LATIN] += ascii;
  const letters = ascii + further;
  const kana = counts[KANA];
  const han = counts[HAN];
  if (kana + han > letters / 2)
    return {
      name: kana > LEAST_KANA_SHARE * (kana + han) ? 'ja' : 'zh',
      share: (kana + han) / letters,
      letters,
      visible,
    };
  let best = 0;
  for (let at = 1; at < counts.length; at++) if (counts[at] > counts[best]) best = at;
  const name = NAMES[best] === 'Hebr' ? hebrewOrYiddish(text.slice(start, end), letters) : NAMES[best];
  return { name, share: counts[best] / letters, letters, visible };
}

/** Counts a letter beyond ASCII, and resets the counts at the first letter of a passage; returns its weight. */
function countLetter(code: number, isFirst: boolean): number {
  const number = numbers[code >> 4];
  if (number === NONE || !isLetter(code)) return 0;
  if (isFirst) counts.fill(0);
  counts[number] += WEIGHTS[number];
  return WEIGHTS[number];
}

function hebrewOrYiddish(text: string, letters: number): string {
  return [...text.matchAll(YIDDISH)].length > LEAST_YIDDISH_SHARE * letters ? 'yi' : 'he';
}

/** The languages that are identified by their script. */
export const SCRIPT_LANGUAGES: readonly string[] = [
  ...NAMES.filter((name) => /^[a-z]/u.test(name)),
  'he',
  'ja',
  'yi',
  'zh',
];
