import { QUESTION_MARK, REPLACEMENT_CHARACTER } from '../../../text/characters.ts';

/** The characters that are quotation marks or that appear in place of one. */

/** The appearance of a mark. Two adjacent glyphs that can be one mark count as one (`''`, `,,`, `""`). */
export type Glyph =
  | 'straight' // "
  | 'left' // U+201C
  | 'right' // U+201D
  | 'apostrophe' // '
  | 'left-single' // U+2018
  | 'right-single' // U+2019
  | 'grave' // `
  | 'two-graves' // ``
  | 'two-apostrophes' // ''
  | 'two-left-singles' // U+2018 twice
  | 'two-right-singles' // U+2019 twice
  | 'low' // U+201E, ,, or U+201A twice
  | 'low-single' // U+201A
  | 'left-guillemet'
  | 'right-guillemet'
  | 'left-corner'
  | 'right-corner'
  | 'doubled' // two double marks
  | 'right-left' // U+201D U+201C
  | 'prime'
  | 'double-prime'
  | 'acute' // U+00B4
  | 'unknown' // U+FFFD
  | 'question'; // ? in the place of a mark

const SINGLE_GLYPHS: Readonly<Record<string, Glyph>> = {
  '"': 'straight',
  '\uff02': 'straight',
  '\u201c': 'left',
  '\u201f': 'left',
  '\u201d': 'right',
  '\u301d': 'left',
  '\u301e': 'right',
  "'": 'apostrophe',
  '\u2018': 'left-single',
  '\u201b': 'left-single',
  '\u2019': 'right-single',
  '`': 'grave',
  '\u201e': 'low',
  '\u201a': 'low-single',
  '\u00ab': 'left-guillemet',
  '\u2039': 'left-guillemet',
  '\u00bb': 'right-guillemet',
  '\u203a': 'right-guillemet',
  '\u300c': 'left-corner',
  '\u300e': 'left-corner',
  '\u300d': 'right-corner',
  '\u300f': 'right-corner',
  '\u2032': 'prime',
  '\u2033': 'double-prime',
  '\u00b4': 'acute',
  '\ufffd': 'unknown',
};

const PAIRED_GLYPHS: Readonly<Record<string, Glyph>> = {
  '``': 'two-graves',
  "''": 'two-apostrophes',
  '\u2018\u2018': 'two-left-singles',
  '\u2019\u2019': 'two-right-singles',
  '\u201a\u201a': 'low',
  '\u00b4\u00b4': 'two-right-singles',
  '\u201d\u201c': 'right-left',
};

/** For each UTF-16 unit, the number of the character in `SINGLE_GLYPHS`, counted from 1; 0 for all others. */
const NUMBERS = new Uint8Array(0x10000);
const CHARACTERS = Object.keys(SINGLE_GLYPHS);
for (const [index, character] of CHARACTERS.entries()) NUMBERS[character.charCodeAt(0)] = index + 1;
const GLYPHS: readonly (Glyph | undefined)[] = [undefined, ...Object.values(SINGLE_GLYPHS)];

function glyphOf(code: number): Glyph | undefined {
  // NaN, the unit after the end of a text, is looked up as U+0000, which is not a mark.
  return GLYPHS[NUMBERS[code & 0xffff]];
}

/** True for a character that can be a mark or part of one. `code` is a UTF-16 unit. */
export function isMark(code: number): boolean {
  return NUMBERS[code & 0xffff] !== 0;
}

/** The first unit of a mark. Commas and backslashes count only before the rest of a mark. */
export const MARK_START = new RegExp(`[${CHARACTERS.join('')}?]|,(?=,)|\\\\(?=["'\u201c\u201d])`, 'gu');

/** True if two adjacent characters form one mark. */
export function arePair(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  if (!isMark(second)) return false;
  return PAIRED_GLYPHS[text.slice(at, at + 2)] !== undefined || (isDouble(first) && isDouble(second));
}

function isDouble(code: number): boolean {
  const glyph = glyphOf(code);
  return glyph === 'straight' || glyph === 'left' || glyph === 'right';
}

/** The glyph of the mark at `text[start, end)`, without a backslash before it. */
export function glyphAt(text: string, start: number, end: number): Glyph {
  if (text.charCodeAt(start) === REPLACEMENT_CHARACTER) return 'unknown';
  if (end - start === 2) {
    const pair = text.slice(start, end);
    return PAIRED_GLYPHS[pair] ?? (pair === ',,' ? 'low' : 'doubled');
  }
  const code = text.charCodeAt(start);
  return code === QUESTION_MARK ? 'question' : (glyphOf(code) ?? 'straight');
}
