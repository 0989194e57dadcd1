import { commonnessAt, isMostlyNameAt, isNameAt, isOrdinaryAt } from '../../../knowledge/english-words.ts';
import { isLetter, isLower, isUpper } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { perDocument } from '../../../text/per-document.ts';
import { list, type Word } from '../marks/word-lists.ts';

/** Words that go on with a sentence and hardly ever start one. From general knowledge. */
const GOES_ON = list(
  'of to for on in at with by and or is was were are has have had that which who than from into said says told',
);

/** True where a word goes on with a sentence. */
export function goesOnWith({ lists }: Word): boolean {
  return (lists & GOES_ON) !== 0;
}

/** Words that no sentence ends with: a full stop behind one of them is an accident. From general knowledge. */
const DANGLING = list(
  'the a an of to for with from by as at in on into onto about between against under over during without ' +
    'is are was were be been being am has have had do does did not will would can could shall should may might ' +
    'must and or but nor than that which who whose this these its their his her our your my no so very called ' +
    'named titled entitled dubbed describe described describes calls labelled labeled termed became become',
);
/** Common words that are hardly ever names, so that a capital on them in mid-sentence is an accident. */
const PLAIN = list(
  'the a an of to for with from by as at in on into about between against under over during without after before ' +
    'is are was were be been being has have had do does did not and or but nor than that which who whose this these ' +
    'those its their his her our your my he she they it we you there here when where while because if so also ' +
    'said says told adds added asked explained replied answered wrote notes noted',
);

/** True where a sentence cannot end with this word. */
export function isDangling({ lists }: Word): boolean {
  return (lists & DANGLING) !== 0;
}

/** True for a common word that is hardly ever a name. */
export function isPlain({ lists }: Word): boolean {
  return (lists & PLAIN) !== 0;
}

/** True for a capitalised word that a lexicon knows as ordinary and that the document nowhere uses as a name. */
export function isOrdinary(doc: Document, word: Word): boolean {
  const { text } = doc;
  const { start, end } = word;
  if (!isCapitalised(text, word)) return false;
  if (isPlain(word)) return true;
  const part = endOfFirstPart(text, word);
  if (end - start < 2 || !isOrdinaryAt(text, start, part) || isMostlyNameAt(text, start, part)) return false;
  return !isNamed(doc, text.slice(start, end));
}

/** A compound is written small when its first part is. */
function endOfFirstPart(text: string, { start, end }: Word): number {
  let at = start + 1;
  while (at < end && text.charCodeAt(at) !== 45) at++;
  return at;
}

/** One capital and then lower-case letters only: neither `I` nor `USA`. */
export function isCapitalised(text: string, { start, end }: Word): boolean {
  if (!isUpper(text.charCodeAt(start))) return false;
  if (end - start === 1) return text.charCodeAt(start) === 65;
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isUpper(code)) return false;
    // In `I'm` the capital stays.
    if (code === 39 || code === 0x2019) return at - start > 1;
  }
  return true;
}

/** What may be a small letter, a blank, and what may be a capital. */
const MID_SENTENCE = /[a-z\u0080-\uffff] [A-Z\u0080-\uffff]/gu;
const LONGEST_NAME = 30;

/** True where the document writes the word with a capital in mid-sentence. */
function isNamed(doc: Document, word: string): boolean {
  const small = word.toLowerCase();
  const names = namesOf(doc);
  const code = small.charCodeAt(0);
  const isAscii = code >= 97 && code <= 122;
  return names.has(small) || (isAscii && names.has(String.fromCharCode(code - 32) + small.slice(1)));
}

/**
 * Words that the document writes with a capital in mid-sentence: its names. As they stand where that is one capital
 * and small ASCII letters, which is most of them, else lower-cased.
 */
const namesOf: (doc: Document) => ReadonlySet<string> = perDocument(({ text }) => {
  const names = new Set<string>();
  MID_SENTENCE.lastIndex = 0;
  while (MID_SENTENCE.test(text)) {
    const start = MID_SENTENCE.lastIndex - 1;
    MID_SENTENCE.lastIndex = start;
    if (!isUpper(text.charCodeAt(start)) || !isLower(text.charCodeAt(start - 2))) continue;
    if (isFirstQuoted(text, start - 2)) continue;
    let end = start + 1;
    let code = text.charCodeAt(end);
    while (end < start + LONGEST_NAME && code >= 97 && code <= 122) code = text.charCodeAt(++end);
    const isUsual = text.charCodeAt(start) < 128 && !isLetter(code);
    while (end < start + LONGEST_NAME && isLetter(text.charCodeAt(end))) end++;
    names.add(isUsual ? text.slice(start, end) : text.slice(start, end).toLowerCase());
  }
  return names;
});

/** The word that ends at `last` is the first of a quotation, so that the next may be capitalised with it. */
function isFirstQuoted(text: string, last: number): boolean {
  let at = last;
  while (at > last - 20 && isLetter(text.charCodeAt(at))) at--;
  const code = text.charCodeAt(at);
  return code === 34 || code === 39 || code === 0x201c || code === 0x2018;
}

/** True for a word that no dictionary and no list of names knows. */
export function isUnknown(text: string, word: Word): boolean {
  return commonnessAt(text, word.start, word.end) === 0 && !isKnownName(text, word);
}

/** How common a word is, 0 to 4; words of one letter but `a` and `i` are none. */
export function rank(text: string, { start, end }: Word): number {
  if (end - start === 1 && !'aAiI'.includes(text[start])) return 0;
  return commonnessAt(text, start, end);
}

export function isKnownName(text: string, { start, end }: Word): boolean {
  return isNameAt(text, start, end);
}

/** True for a capitalised word that is no name: in a quotation it makes a title. */
export function isTitleWord(text: string, word: Word): boolean {
  if (word.end - word.start < 4 || !isCapitalised(text, word)) return false;
  return !isMostlyNameAt(text, word.start, endOfFirstPart(text, word));
}
