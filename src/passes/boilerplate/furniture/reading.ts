import { isLetter } from '../../../text/characters.ts';
import { plainTokenEnd, skipPlainGap } from './plain-token.ts';

/** A block, read word by word as far as needed. */
export interface Block {
  readonly line: string;
  /** The words in lower case, numbers, symbols (`©`), addresses. */
  readonly words: string[];
  readonly kinds: Kind[];
  readonly starts: number[];
  readonly ends: number[];
  /** The gap before each word, and finally the one after the last: a sum of `GAP`. */
  readonly gaps: number[];
  isRead: boolean;
  /** The place after the last word, for slots that take all of the rest. */
  rest: readonly number[] | undefined;
  /** The readings of slots found so far, by place and slot number. */
  readonly filled: (readonly number[] | undefined)[][];
  /** The possible slot beginnings at each place (`slots/beginnings.ts`), as far as computed. */
  readonly beginnings: number[];
}

export type Kind = 'word' | 'capital' | 'number' | 'address' | 'sign';

/** The contents of a gap between two words. */
export const GAP = {
  blank: 1,
  /** A colon, bar, arrow, a dash with a space, or two spaces. */
  mark: 2,
  /** A separator of menu items: a bar, a middle dot, a bullet, an arrow, a line break. */
  bar: 4,
  /** The end of a sentence. */
  stop: 8,
  quote: 16,
  bracket: 32,
  dash: 64,
} as const;

const TOKEN = /[\p{L}\p{M}]+|\p{Nd}+|[©®@#№%&]/gu;
const HANDLE = /@\w{2,40}/uy;
const LETTER = /\p{L}/u;
const DIGIT = /^\p{Nd}/u;

/** A block of which nothing is read yet. */
export function openBlock(line: string): Block {
  const read = { words: [], kinds: [], starts: [], ends: [], gaps: [] };
  return { line, ...read, isRead: false, rest: undefined, filled: [], beginnings: [] };
}

/** True if the block has a word at this place; reads on as far as needed. */
export function hasWord(block: Block, at: number): boolean {
  while (!block.isRead && block.words.length <= at) readWord(block);
  return at < block.words.length;
}

/** True if the word before this place is the last one. */
export function isEnd(block: Block, at: number): boolean {
  return !hasWord(block, at);
}

/** The words of a label of the lexicon. */
export function wordsOf(label: string): string[] {
  const block = openBlock(label);
  for (let at = 0; hasWord(block, at); at++);
  return block.words;
}

function readWord(block: Block): void {
  const { line } = block;
  const from = block.ends.length > 0 ? block.ends[block.ends.length - 1] : 0;
  let start = skipPlainGap(line, from);
  let tokenEnd = plainTokenEnd(line, start);
  if (tokenEnd < 0) {
    TOKEN.lastIndex = start;
    const found = TOKEN.exec(line);
    start = found ? found.index : line.length;
    tokenEnd = TOKEN.lastIndex;
  }
  if (start >= line.length) {
    block.gaps.push(gapOf(line, from, line.length));
    block.isRead = true;
    return;
  }
  const end = addressEnd(line, start, tokenEnd);
  const isLonger = end > tokenEnd;
  const word = line.slice(start, end);
  block.gaps.push(gapOf(line, from, start));
  block.starts.push(start);
  block.ends.push(end);
  const lower = word.toLowerCase();
  block.words.push(spelt(lower));
  block.kinds.push(isLonger ? 'address' : kindOf(word, lower));
}

function spelt(lower: string): string {
  return lower === '&' ? 'and' : lower;
}

function kindOf(word: string, lower: string): Kind {
  const first = word.charCodeAt(0);
  if (first < 128 && isLetter(first)) return word.charAt(0) === lower.charAt(0) ? 'word' : 'capital';
  if (DIGIT.test(word)) return 'number';
  if (!LETTER.test(word)) return 'sign';
  return word.charAt(0) === lower.charAt(0) ? 'word' : 'capital';
}

/** The end of an address that begins with this word, or the end of the word. */
function addressEnd(line: string, start: number, end: number): number {
  if (line.charCodeAt(start) === 64) {
    HANDLE.lastIndex = start;
    return HANDLE.test(line) ? HANDLE.lastIndex : end;
  }
  if (!mayBeAddress(line, end)) return end;
  let last = end;
  while (
    last < start + LONGEST_ADDRESS &&
    last < line.length &&
    !OUTSIDE_ADDRESSES.includes(line.charAt(last))
  )
    last++;
  while (last > end && ENDS_NO_ADDRESS.includes(line.charAt(last - 1))) last--;
  return isAddress(line.slice(start, last).toLowerCase()) ? last : end;
}

const LONGEST_ADDRESS = 300;
const OUTSIDE_ADDRESSES = ' \n\t\u00a0"“”<>()[]|,;';
const ENDS_NO_ADDRESS = ".:!?…'’";
const TOP_DOMAINS = new Set(
  'com org net info edu gov io co uk de fr es pl pt br ru ua by kz cz sk hu tr nl ch eu tv rs ro bg gr se dk fi jp kr cn vn th id ir il am az ge news online media press today app blog site pub рф'.split(
    ' ',
  ),
);

const ADDRESS_BEGINNING = /^(?:(?:https?|ftp|file):\/\/|www\.)/u;

function isAddress(text: string): boolean {
  if (ADDRESS_BEGINNING.test(text)) return true;
  const [host] = text.slice(text.indexOf('@') + 1).split('/');
  const dot = host.lastIndexOf('.');
  return dot > 0 && (text.includes('@') || TOP_DOMAINS.has(host.slice(dot + 1)));
}

function mayBeAddress(line: string, end: number): boolean {
  const next = line.charCodeAt(end);
  if (next === 58) return line.startsWith('//', end + 1);
  // . @ - _
  if (next !== 46 && next !== 64 && next !== 45 && next !== 95) return false;
  const after = line.charCodeAt(end + 1) | 32;
  return (after >= 97 && after <= 122) || (after >= 48 && after <= 57);
}

const BARS = '|¦·•●▪■►▶→›»>«‹<←◀\\\t∙⋅‧・｜▸▹–—';
const QUOTES = '"“”„‟〝〞「」『』';
const STOPS = '.!?…。！？';
const OPENERS = '([{（［【〔';
const MOST_MARKS = 60;
const CLOSERS = ')]}）］】〕';

/** The contents of a gap between two words. In a long sequence of marks only the first ones are read. */
function gapOf(line: string, from: number, end: number): number {
  // Nearly all gaps are a single space.
  if (end === from + 1 && line.charCodeAt(from) === 32) return GAP.blank;
  const to = Math.min(end, from + MOST_MARKS);
  let gap = 0;
  for (let at = from; at < to; at++) {
    const code = line.charCodeAt(at);
    if (code === 32 || code === 0xa0) gap |= GAP.blank;
    else gap |= markOf(line, at, from, to);
  }
  return isWideBlank(line, from, to) ? gap | GAP.mark : gap;
}

/** Two spaces and nothing else; with several such places the line is justified text. */
function isWideBlank(line: string, from: number, to: number): boolean {
  if (to - from < 2 || to - from > 3 || from === 0 || line.slice(from, to).trim() !== '') return false;
  if (line.slice(from, to).includes('\n')) return false;
  return line.indexOf('  ', to) < 0 && line.lastIndexOf('  ', from - 1) < 0;
}

function markOf(line: string, at: number, from: number, to: number): number {
  const character = line.charAt(at);
  if (character === ':' || character === '：') return GAP.mark;
  if (character === "'" || character === '‘' || character === '’' || character === '‚')
    return isApostrophe(line, at, from, to) ? 0 : GAP.quote;
  if (QUOTES.includes(character)) return GAP.quote;
  if (STOPS.includes(character)) return GAP.stop;
  if (OPENERS.includes(character) || CLOSERS.includes(character)) return GAP.bracket;
  if (character === '-' || character === '–' || character === '—' || character === '−') {
    const isSpaced = at === from || at + 1 === to ? hasBlank(line, from, to) : true;
    return isSpaced ? GAP.mark | GAP.dash : GAP.dash;
  }
  if (character === '«' || character === '»') return arrowOrQuote(line, at);
  if (character === '\n') return GAP.bar;
  if (character === '/') return line.slice(from, to).includes(' / ') ? GAP.mark | GAP.bar : GAP.bar;
  return BARS.includes(character) ? GAP.mark | GAP.bar : 0;
}

const OPENING_SINGLE = /(?:^|\s)['‘]/u;

/** True within a word, or after one in a block where no quotation opens with such a mark: `readers' letters`. */
function isApostrophe(line: string, at: number, from: number, to: number): boolean {
  if (at !== from || from === 0) return false;
  return (to - from === 1 && to < line.length) || !OPENING_SINGLE.test(line);
}

const hasBlank = (line: string, from: number, to: number): boolean =>
  line.slice(from, to).includes(' ') || from === 0 || to === line.length;

const MOST_QUOTED = 1000;

/** A guillemet with a partner in the block is a quotation mark; otherwise it is an arrow. */
function arrowOrQuote(line: string, at: number): number {
  const partner = line.charAt(at) === '«' ? '»' : '«';
  return line.lastIndexOf(partner, MOST_QUOTED) >= 0 ? GAP.quote : GAP.mark | GAP.bar;
}

/** True for a possible Chinese, Japanese or Korean name: two to four characters. */
export function isEastAsianName(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x3040 && code < 0xd7b0 && word.length > 1 && word.length < 5;
}
