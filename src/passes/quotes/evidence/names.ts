import {
  APOSTROPHE,
  isLetter,
  isLower,
  isUpper,
  LEFT_DOUBLE_QUOTATION_MARK,
  LEFT_SINGLE_QUOTATION_MARK,
  QUOTATION_MARK,
} from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { perDocument } from '../../../text/per-document.ts';

/**
 * The words that a document uses as names: it writes them with a capital in mid-sentence. Few documents need
 * them, so they are computed on first use.
 */

/** A possible lower-case letter, a space, and a possible capital. */
const MID_SENTENCE = /[a-z\u0080-\uffff] [A-Z\u0080-\uffff]/gu;
const LONGEST_NAME = 30;
/** The longest search back for the start of a word, in UTF-16 units. */
const LONGEST_FIRST_WORD = 20;

/** True if the document writes the word with a capital in mid-sentence. */
export function isUsedAsName(doc: Document, word: string): boolean {
  return namesOf(doc).has(word.toLowerCase());
}

/** The names of a document in lower case. */
const namesOf: (doc: Document) => ReadonlySet<string> = perDocument(({ text }) => {
  const names = new Set<string>();
  MID_SENTENCE.lastIndex = 0;
  while (MID_SENTENCE.test(text)) {
    const start = MID_SENTENCE.lastIndex - 1;
    MID_SENTENCE.lastIndex = start;
    if (!isUpper(text.charCodeAt(start)) || !isLower(text.charCodeAt(start - 2))) continue;
    if (isFirstQuoted(text, start - 2)) continue;
    let end = start + 1;
    while (end < start + LONGEST_NAME && isLetter(text.charCodeAt(end))) end++;
    names.add(text.slice(start, end).toLowerCase());
  }
  return names;
});

/** True if the word that ends at `last` is the first of a quotation: the next word may be capitalised like it. */
function isFirstQuoted(text: string, last: number): boolean {
  let at = last;
  while (at > last - LONGEST_FIRST_WORD && isLetter(text.charCodeAt(at))) at--;
  const code = text.charCodeAt(at);
  return (
    code === QUOTATION_MARK ||
    code === APOSTROPHE ||
    code === LEFT_DOUBLE_QUOTATION_MARK ||
    code === LEFT_SINGLE_QUOTATION_MARK
  );
}
