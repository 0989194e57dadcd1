import { isUpper } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { LIST } from '../marks/word-lists.ts';
import { isListed, isWord, wordAt } from '../marks/words.ts';
import {
  attributionAfter,
  countWords,
  hasClause,
  isSentence,
  lacksEndMark,
  looksLikeTitle,
  type Quotation,
} from '../quotations/quotation.ts';

/** Commas that were lost between a quoted sentence and the words that say who spoke. */

const LEAST_WORDS = 4;
/** A title with fewer words than this is not a quoted sentence. */
const LEAST_WORDS_LIKE_TITLE = 8;
/** A quotation with fewer words may name something of the speaker's. */
const LEAST_WORDS_BEFORE_NAME = 6;

/** The place of the comma lost after a quoted sentence without an end mark, before the words that say who spoke. */
export function lostComma(doc: Document, quotation: Quotation): number | undefined {
  const { close } = quotation;
  if (!close || !lacksEndMark(doc, quotation) || !isSpokenSentence(doc, quotation)) return undefined;
  const at = close.mark.rightAt;
  if (startsSource(doc.text, at) && hasClause(doc, quotation)) return quotation.end;
  const attribution = attributionAfter(doc, close);
  if (!attribution) return undefined;
  if (!close.lacksOuterSpace && startsReport(doc.text, at)) return undefined;
  const words = countWords(doc, quotation);
  // The quoted words may be the subject: `“Le Phare” reported it`.
  if (attribution !== 'pronoun' && !startsInversion(doc.text, at) && !isSpeechLike(doc, quotation, words))
    return undefined;
  if (attribution === 'name') {
    if (words < LEAST_WORDS || (words < LEAST_WORDS_LIKE_TITLE && looksLikeTitle(doc, quotation)))
      return undefined;
    const isSurelySpoken = words > LEAST_WORDS && isNameAndVerb(doc.text, at) && hasClause(doc, quotation);
    if (!close.lacksOuterSpace && words < LEAST_WORDS_BEFORE_NAME && !isSurelySpoken) return undefined;
  }
  return quotation.end;
}

/** `According to the minister`, `prompting the council to act`: a comma precedes both. */
const SOURCE = /^(?:[Aa]ccording to|[Aa]dding|[Pp]rompting|[Rr]eferring to) /u;
const LONGEST_SOURCE = 14;

function startsSource(text: string, at: number): boolean {
  return at >= 0 && SOURCE.test(text.slice(at, at + LONGEST_SOURCE));
}

/** `Arroyo added`, `Ann Lee said`: a name of one or two words, and the verb. */
function isNameAndVerb(text: string, at: number): boolean {
  let word = wordAt(text, at);
  for (let count = 0; word && count < MOST_NAMES; count++) {
    if (!isUpper(text.charCodeAt(word.start)) || isListed(word, LIST.STARTS)) return false;
    word = wordAt(text, word.end);
    if (word && isListed(word, LIST.SPEECH)) return true;
  }
  return false;
}

const MOST_NAMES = 2;

/** `said Holmes`, `replied the clerk`: a verb that takes no person as its object, and then its subject. */
export function startsInversion(text: string, at: number): boolean {
  const verb = wordAt(text, at);
  if (!verb || !isListed(verb, LIST.INVERTED)) return false;
  const subject = wordAt(text, verb.end);
  return (
    subject !== undefined &&
    (isUpper(text.charCodeAt(subject.start)) || isListed(subject, LIST.PRONOUN | LIST.STARTS)) &&
    !isWord(text, subject, 'it')
  );
}

/** A clause, or many words that do not form a title. */
function isSpeechLike(doc: Document, quotation: Quotation, words: number): boolean {
  return hasClause(doc, quotation) || (words >= LEAST_WORDS_BEFORE_NAME && !looksLikeTitle(doc, quotation));
}

/** `He added that …` is a sentence of its own. */
export function startsReport(text: string, at: number): boolean {
  if (!isUpper(text.charCodeAt(at))) return false;
  const first = wordAt(text, at);
  const second = first && wordAt(text, first.end);
  const third = second && wordAt(text, second.end);
  return third !== undefined && isWord(text, third, 'that');
}

export function isSpokenSentence(doc: Document, quotation: Quotation): boolean {
  return isSentence(doc, quotation) || quotation.open.mark.leftAt < 0;
}
