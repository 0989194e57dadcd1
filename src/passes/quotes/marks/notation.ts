import {
  APOSTROPHE,
  isDigit,
  isLetter,
  isSpace,
  LINE_FEED,
  QUOTATION_MARK,
  REVERSE_SOLIDUS,
} from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { perDocument } from '../../../text/per-document.ts';

/**
 * Marks that are not quotation marks: strings and options in code, values, phonetic transcription. They are
 * skipped before the marks of a paragraph are paired, since each of them would shift all pairs after it.
 */

/** The mark that ends a string, by the mark that begins it. */
const CLOSER: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '\u201c': '\u201d',
  '\u2018': '\u2019',
};

/** The longest search for the end of a string, in UTF-16 units. */
const LONGEST_STRING = 120;
/** A longer sequence of symbols is not a single value. In UTF-16 units. */
const LONGEST_SIGNS = 24;
/** The longest search for the ends of a token, in UTF-16 units. */
const LONGEST_TOKEN = 60;

/** Symbols that begin a value in code, and rarely a quotation. */
const VALUE_START: ReadonlySet<string> = new Set('%/\\$-+<>=*&|^~@#{}[]_');
/** Symbols directly before a string in code. */
const BEFORE_STRING: ReadonlySet<string> = new Set('=({[:,');
const SENTENCE_SIGN = /[\s,.;:!?\u2026\u2013\u2014]/u;

/**
 * The end of the notation that begins with the mark at `at`, so that all marks up to there can be skipped;
 * `at` if there is none. `edge` is the end of the block.
 */
export function endOfNotation(text: string, at: number, edge: number): number {
  const closer = CLOSER[text[at]];
  if (closer === undefined) return at;
  if (text[at] === '`') return endOfGraves(text, at, edge);
  if (isQuotedWord(text, at)) return at;
  const close = closingMark(text, { at: at + 1, closer, edge });
  if (close < 0 || !isValue(text, { at, close })) return at;
  return close + 1;
}

/** Most marks are not next to code symbols and are followed by a word, so no search is needed. */
function isQuotedWord(text: string, at: number): boolean {
  const before = text[at - 1];
  if (before === '=' || before === '(') return false;
  return isWordAt(text, at + 1) && !(text.charCodeAt(at) === APOSTROPHE && text[at + 2] === "'");
}

/** A string and its marks at `at` and `close`. */
interface Quoted {
  readonly at: number;
  readonly close: number;
}

/** The place of the next mark that ends a string on this line; -1 if there is none nearby. */
function closingMark(
  text: string,
  { at, closer, edge }: { at: number; closer: string; edge: number },
): number {
  const end = Math.min(edge, at + LONGEST_STRING);
  for (let place = at; place < end; place++) {
    if (text.charCodeAt(place) === LINE_FEED) return -1;
    if (text[place] === closer) return place;
  }
  return -1;
}

function isValue(text: string, quoted: Quoted): boolean {
  const { at, close } = quoted;
  if (isWordAt(text, close + 1)) return false;
  const before = text[at - 1] ?? ' ';
  const isStraight = text[at] === '"' || text[at] === "'";
  if (isStraight && (before === '=' || (before === '(' && isNameBefore(text, at - 1)))) return true;
  const opens = isSpace(before.charCodeAt(0)) || BEFORE_STRING.has(before);
  if (!opens) return false;
  if (close === at + 1) return isEmptyString(text, quoted);
  if (isSigns(text, quoted) || isCharacter(text, quoted)) return true;
  return (before === ':' || before === ',') && VALUE_START.has(text[at + 1]);
}

/** `open("list")`: a function name precedes the bracket. */
function isNameBefore(text: string, bracket: number): boolean {
  const code = text.charCodeAt(bracket - 1);
  return isLetter(code) || isDigit(code) || code === 0x5f;
}

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLetter(code) || isDigit(code);
}

/**
 * Two straight marks with nothing between them, separated from all words. Two apostrophes are a tokeniser's
 * quotation mark.
 */
function isEmptyString(text: string, { at, close }: Quoted): boolean {
  const code = text.charCodeAt(at);
  if (code !== QUOTATION_MARK || text[at - 1] === ',') return false;
  const after = text[close + 1] ?? ' ';
  return SENTENCE_SIGN.test(after) || after === ')' || after === ']' || after === '}';
}

/** Symbols only, none of them one that a tokeniser separates: `"- "`, `'\'`, `"%"`. */
function isSigns(text: string, { at, close }: Quoted): boolean {
  if (close - at > LONGEST_SIGNS || SENTENCE_SIGN.test(text[at + 1])) return false;
  for (let place = at + 1; place < close; place++) if (isWordAt(text, place)) return false;
  return true;
}

/** A single character between straight apostrophes, in code or as a letter that is mentioned. */
function isCharacter(text: string, { at, close }: Quoted): boolean {
  if (text.charCodeAt(at) !== APOSTROPHE || text[at + 1] === 'n' || text[at + 1] === 'N') return false;
  const isEscape = text.charCodeAt(at + 1) === REVERSE_SOLIDUS;
  return close - at === (isEscape ? 3 : 2) && !SENTENCE_SIGN.test(text[at + 1]);
}

/** Code between single grave accents, or, in reStructuredText, between two on each side. */
function endOfGraves(text: string, at: number, edge: number): number {
  const length = text[at + 1] === '`' ? 2 : 1;
  const close = closingMark(text, { at: at + length, closer: '`', edge });
  if (close < 0 || isSpace(text.charCodeAt(at + length)) || isSpace(text.charCodeAt(close - 1))) return at;
  if (length === 2 && text[close + 1] !== '`') return at;
  // In `a' and `b' the next grave accent opens a new pair.
  if (text.slice(at + length, close).includes("'") && !isSentenceSignOrEdge(text, close + length)) return at;
  return close + length;
}

function isSentenceSignOrEdge(text: string, at: number): boolean {
  return at >= text.length || SENTENCE_SIGN.test(text[at]) || text[at] === ')';
}

/** True for a mark within a token of code or of phonetic transcription (`/dump'ster/`, `x::"y`). */
export function isInCodeToken(text: string, at: number, end: number): boolean {
  const from = tokenEdge(text, at, -1);
  const to = tokenEdge(text, end - 1, 1) + 1;
  if (!hasSign(text, from, to)) return false;
  if (isTranscription(text, { at, from, to })) return true;
  const token = text.slice(from, to);
  return CODE_TOKEN.test(token) || MEASURE.test(token) || (token.includes('\\') && !HAS_WORD.test(token));
}

/** Every kind of code token contains one of these. */
const SIGNS: ReadonlySet<number> = new Set(
  [...'/$\\({}|:>\u00b0\u00ba\u00d7x'].map((sign) => sign.charCodeAt(0)),
);

function hasSign(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (SIGNS.has(text.charCodeAt(at))) return true;
  return false;
}

/** The last place of the token in one direction from `at`. */
function tokenEdge(text: string, at: number, step: number): number {
  let edge = at;
  for (let count = 0; count < LONGEST_TOKEN; count++) {
    const next = edge + step;
    if (next < 0 || next >= text.length || isSpace(text.charCodeAt(next))) break;
    edge = next;
  }
  return edge;
}

const HAS_WORD = /[\p{L}\p{N}]/u;
/** Length by width in feet or inches, and degrees with minutes and seconds. */
const MEASURE = /\d["'\u2019\u201d\u2032\u2033]{1,2}[x\u00d7]\d|\d[\u00b0\u00ba]\d/u;
/** A call, a variable, a macro, a scope or a set; not a bare bracket or slash, which occur in prose too. */
const CODE_TOKEN = /\w\(\)|\$[A-Za-z_{(]|\\[A-Za-z(*]|^\.\\"|::|->|[{}|]\S*[{}|]/u;

function isTranscription(text: string, { at, from, to }: { at: number; from: number; to: number }): boolean {
  const last = SENTENCE_SIGN.test(text[to - 1]) ? to - 2 : to - 1;
  return (text[from] === '/' || text[last] === '/') && at > from + 1 && at < last - 1;
}

/** Options, prompts and section headers of settings: a line of code in running text. */
const CODE_LINE =
  /^[ \t]+(?:\S{0,20}[$#%] |.* (?:--[a-z]|-[A-Za-z] ))|^[ \t]*\$ |^[ \t]+\[\w+ "[^"]*"\]$|[{}]$/u;
/** Longer lines are prose. In UTF-16 units. */
const LONGEST_LINE = 160;

const MAY_BE_CODE_LINE = /^[ \t]+\S|^\$ |[{}]$/mu;

/** True for a text with a line that may be code: most have none. */
const hasCodeLines: (doc: Document) => boolean = perDocument(({ text }) => MAY_BE_CODE_LINE.test(text));

/** True if the line of a mark looks like code. */
export function isInCodeLine(doc: Document, at: number): boolean {
  if (!hasCodeLines(doc)) return false;
  const { text } = doc;
  const from = lineEdge(text, at, -1);
  const to = lineEdge(text, at, 1);
  return to - from < LONGEST_LINE && CODE_LINE.test(text.slice(from, to + 1));
}

/** The last place of the line in one direction from `at`. */
function lineEdge(text: string, at: number, step: number): number {
  let edge = at;
  for (let count = 0; count < LONGEST_LINE; count++) {
    const next = edge + step;
    if (next < 0 || next >= text.length || text.charCodeAt(next) === LINE_FEED) break;
    edge = next;
  }
  return edge;
}

/** Words between a grave accent and an apostrophe, as in typewritten text and old manuals. */
const GRAVE_PAIR = /(?<![`\w])`([^`'\n]{1,80})'/gu;
const SPEECH_END = /[,.!?]$/u;
const LEAST_PAIRS = 2;
const LEAST_WORDS_OF_SPEECH = 4;

/** True if a text puts only words and terms between grave accents and apostrophes: that is its style. */
export const areGravesOfWords: (doc: Document) => boolean = perDocument(({ text }) => {
  let pairs = 0;
  for (const [, body] of text.matchAll(GRAVE_PAIR)) {
    if (SPEECH_END.test(body) || body.split(' ').length >= LEAST_WORDS_OF_SPEECH) return false;
    pairs++;
  }
  return pairs >= LEAST_PAIRS;
});
