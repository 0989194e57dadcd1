import { isMostlyNameAt } from '../../../knowledge/english-words.ts';
import { HYPHEN_MINUS, isApostrophe, isLower, isUpper } from '../../../text/characters.ts';
import { commonness, isPlain, isUnknown } from '../evidence/lexicon.ts';
import { LIST } from '../marks/word-lists.ts';
import { firstWord, isListed, type Word, wordOf } from '../marks/words.ts';

/** Two words that became one because a quotation mark and its space were lost. */

/** The part of a text to search. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** The place where the first joined word of `text[from, to)` splits into two known ones; -1 if there is none. */
export function firstSplit(text: string, { from, to }: Range): number {
  for (let word = firstWord(text, from, to); word; word = firstWord(text, word.end, to)) {
    const place = splitOf(text, word);
    if (place > 0) return place;
  }
  return -1;
}

/** The same for the last joined word. */
export function lastSplit(text: string, { from, to }: Range): number {
  let last = -1;
  for (let word = firstWord(text, from, to); word; word = firstWord(text, word.end, to)) {
    const place = splitOf(text, word);
    if (place > 0) last = place;
  }
  return last;
}

const SHORTEST = 3;

/** Letters only: the lower-case form of some capitals has a combining mark. */
const ALL_LETTERS = /^\p{L}+$/u;
const FIRST_LETTER = /^\p{L}/u;

/** The place where a word splits into two; 0 if it is one word. */
function splitOf(text: string, word: Word): number {
  if (word.end - word.start < SHORTEST) return 0;
  const possessive = afterPossessive(text, word);
  if (possessive > 0) return possessive;
  const last = lastPart(text, word);
  const place = splitOfPart(text, last);
  return place > 0 || last.start === word.start ? place : splitOfPart(text, firstPart(text, word));
}

/** The same for a word, or for a part of one, without a hyphen. */
function splitOfPart(text: string, part: Word): number {
  if (part.end - part.start < SHORTEST || !isNoWord(text, part)) return 0;
  if (!ALL_LETTERS.test(text.slice(part.start, part.end).toLowerCase())) return 0;
  const camel = camelHump(text, part);
  // `aren't`, `weren't`
  if (camel === 0 && isApostrophe(text.charCodeAt(part.end))) return 0;
  const place =
    camel === 0
      ? splitOfKnown(text, part)
      : commonness(text, wordOf(text, part.start, camel)) >= 2
        ? camel
        : 0;
  return place > 0 && !isName(text, part, place) ? place : 0;
}

/** True for a word that is unknown, or known only as a name with a capital: `asa`, `hasa`. */
function isNoWord(text: string, word: Word): boolean {
  if (isUnknown(text, word)) return true;
  const { start, end } = word;
  return isLower(text.charCodeAt(start)) && isMostlyNameAt(text, start, end);
}

/** The second part of a glued name has at least this many letters, unless it is one of these. */
const LEAST_AFTER_NAME = 3;
const AFTER_NAME: ReadonlySet<string> = new Set(['of', 'by', 'to', 'at', 'a']);
const LEAST_NAME = 4;

/**
 * An unknown word with a capital is a name, unless it splits into a known word or name and a word that no name ends
 * with.
 */
function isName(text: string, { start, end }: Word, place: number): boolean {
  if (!isUpper(text.charCodeAt(start))) return false;
  if (isUpper(text.charCodeAt(start + 1)) || !isPlain(wordOf(text, place, end))) return true;
  if (end - place >= LEAST_AFTER_NAME) return false;
  return place - start < LEAST_NAME || !AFTER_NAME.has(text.slice(place, end));
}

/** The end of a possessive that letters follow; 0 if there is none. */
function afterPossessive(text: string, { start, end }: Word): number {
  for (let at = start; at + 2 < end; at++) {
    const code = text.charCodeAt(at);
    if (!isApostrophe(code) || text[at + 1] !== 's') continue;
    if (FIRST_LETTER.test(text.slice(at + 2, end))) return at + 2;
  }
  return 0;
}

/** The part of a word after its last hyphen and before its apostrophe. */
function lastPart(text: string, word: Word): Word {
  const end = endOfLetters(text, word);
  for (let at = end; at > word.start; at--)
    if (text.charCodeAt(at - 1) === HYPHEN_MINUS) return wordOf(text, at, end);
  return end === word.end ? word : wordOf(text, word.start, end);
}

/** The end of a word without `'ve`, `n't`. */
function endOfLetters(text: string, { start, end }: Word): number {
  for (let at = start; at < end; at++) if (isApostrophe(text.charCodeAt(at))) return at;
  return end;
}

/** The part of a word before its first hyphen. */
function firstPart(text: string, word: Word): Word {
  let end = word.start;
  while (end < word.end && text.charCodeAt(end) !== HYPHEN_MINUS) end++;
  return wordOf(text, word.start, end);
}

/** The place of the only capital after a lower-case letter; 0 if there is none. */
function camelHump(text: string, { start, end }: Word): number {
  const least = isApostrophe(text.charCodeAt(start - 1)) ? 1 : 2;
  for (let at = start + 1; at < end; at++)
    if (isUpper(text.charCodeAt(at))) return isLower(text.charCodeAt(start)) && at - start >= least ? at : 0;
  return 0;
}

/** A rare word with this many letters is not an accident. */
const LEAST_LONG = 6;
const LEAST_LONG_SECOND = 5;

/** The place where an unknown word splits into two known ones, the most common ones; 0 if no place is clearly best. */
function splitOfKnown(text: string, { start, end }: Word): number {
  let best = 0;
  let second = 0;
  let place = 0;
  for (let at = start + 1; at < end; at++) {
    const left = wordOf(text, start, at);
    const right = wordOf(text, at, end);
    const leftCommonness = commonness(text, left);
    const isLong = at - start >= LEAST_LONG;
    if (leftCommonness < (isLong ? 1 : 2) || (at <= start + 2 && leftCommonness < 4)) continue;
    if (isListed(left, LIST.PREFIX)) continue;
    const rightCommonness = commonness(text, right);
    if (isListed(right, LIST.ENDING)) continue;
    if (rightCommonness < 2 || (end - at <= 2 && rightCommonness < 4)) continue;
    // Two long words make a known split by chance even more rarely than a function word and another word.
    const plain = isPlain(left) || isPlain(right) || (isLong && end - at >= LEAST_LONG_SECOND) ? 1 : 0;
    const score = leftCommonness + rightCommonness + plain + (at === end - 1 || at === start + 1 ? -1 : 0);
    if (score > best) {
      second = best;
      best = score;
      place = at;
    } else if (score > second) second = score;
  }
  return best >= 6 && best > second ? place : 0;
}
