import { isLower } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import type { Span } from '../../../text/span.ts';
import { LIST } from '../marks/word-lists.ts';
import { firstWord, isListed } from '../marks/words.ts';
import type { Quotation } from './quotation.ts';

/** Quotations that are phrases rather than titles: a word that titles would capitalise is in lower case. */

/** Words read to see whether the quotation is a title. */
export const TITLE_SAMPLE = 8;

/** Words read to see whether the quotation is a phrase. */
const PHRASE_SAMPLE = 5;

/**
 * True if a word after the first is in lower case although titles capitalise it. The first word is not an article,
 * which titles may begin with.
 */
export function isPhrase({ text }: Document, { start, end }: Quotation): boolean {
  let word = firstWord(text, start, end);
  if (word && isListed(word, LIST.STARTS)) return false;
  for (let count = 1; word && count < PHRASE_SAMPLE; count++) {
    word = firstWord(text, word.end, end);
    if (word && isLower(text.charCodeAt(word.start)) && !isListed(word, LIST.SMALL_IN_TITLES)) return true;
  }
  return false;
}

const LEAST_PLAIN = 4;

/** True if a longer word after the first is in lower case, which it would not be in a title. */
export function hasPlainWord({ text }: Pick<Document, 'text'>, { start, end }: Span): boolean {
  let word = firstWord(text, start, end);
  for (let count = 0; word && count < TITLE_SAMPLE; count++) {
    word = firstWord(text, word.end, end);
    if (word && word.end - word.start >= LEAST_PLAIN && isLower(text.charCodeAt(word.start))) {
      if (!isListed(word, LIST.SMALL_IN_TITLES | LIST.PREPOSITION)) return true;
    }
  }
  return false;
}
