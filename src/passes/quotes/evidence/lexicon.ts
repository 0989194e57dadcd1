import { commonnessAt, isMostlyNameAt, isNameAt, isOrdinaryAt } from '../../../knowledge/english-words.ts';
import { HYPHEN_MINUS, isApostrophe, isUpper } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { LIST } from '../marks/word-lists.ts';
import { isListed, type Word } from '../marks/words.ts';
import { isUsedAsName } from './names.ts';

/** True for a word that continues a sentence and rarely starts one. */
export function continuesSentence(word: Word): boolean {
  return isListed(word, LIST.CONTINUES);
}

/** True if a sentence cannot end with this word. */
export function isDangling(word: Word): boolean {
  return isListed(word, LIST.DANGLING);
}

/** True for a common word that is rarely a name. */
export function isPlain(word: Word): boolean {
  return isListed(word, LIST.PLAIN);
}

/**
 * True for a capitalised word that is ordinary according to the lexicon and that the document never uses as a
 * name.
 */
export function isOrdinary(doc: Document, word: Word): boolean {
  const { text } = doc;
  const { start, end } = word;
  if (!isCapitalised(text, word)) return false;
  if (isPlain(word)) return true;
  const part = endOfFirstPart(text, word);
  if (end - start < 2 || !isOrdinaryAt(text, start, part) || isMostlyNameAt(text, start, part)) return false;
  return !isUsedAsName(doc, text.slice(start, end));
}

/** A compound is written in lower case if its first part is. */
function endOfFirstPart(text: string, { start, end }: Word): number {
  let at = start + 1;
  while (at < end && text.charCodeAt(at) !== HYPHEN_MINUS) at++;
  return at;
}

/** One capital and then lower-case letters only: neither `I` nor `USA`. */
export function isCapitalised(text: string, { start, end }: Word): boolean {
  if (!isUpper(text.charCodeAt(start))) return false;
  if (end - start === 1) return text[start] === 'A';
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isUpper(code)) return false;
    // In `I'm` the capital is correct.
    if (isApostrophe(code)) return at - start > 1;
  }
  return true;
}

/** True for a word in neither the dictionary nor the lists of names. */
export function isUnknown(text: string, word: Word): boolean {
  return commonnessAt(text, word.start, word.end) === 0 && !isKnownName(text, word);
}

/** The frequency class of a word, 0 to 4. Single letters except `a` and `i` are 0. */
export function commonness(text: string, { start, end }: Word): number {
  if (end - start === 1 && !'aAiI'.includes(text[start])) return 0;
  return commonnessAt(text, start, end);
}

export function isKnownName(text: string, { start, end }: Word): boolean {
  return isNameAt(text, start, end);
}

/** True for a capitalised word that is not a name: in a quotation it indicates a title. */
export function isTitleWord(text: string, word: Word): boolean {
  if (word.end - word.start < 4 || !isCapitalised(text, word)) return false;
  return !isMostlyNameAt(text, word.start, endOfFirstPart(text, word));
}
