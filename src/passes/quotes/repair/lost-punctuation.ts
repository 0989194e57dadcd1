import { FULL_STOP, isDigit, isLetter, isLower, isUpper, SPACE } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { perDocument } from '../../../text/per-document.ts';
import { attributionAt, isPronoun } from '../evidence/attribution.ts';
import type { QuoteStyle } from '../evidence/style.ts';
import { Neighbour } from '../marks/neighbour.ts';
import { LIST } from '../marks/word-lists.ts';
import { isListed, isWord, wordAt } from '../marks/words.ts';
import type { Delimiter } from '../quotations/delimiters.ts';
import {
  attributionAfter,
  countWords,
  hasClause,
  isSentence,
  lacksEndMark,
  looksLikeTitle,
  type Quotation,
} from '../quotations/quotation.ts';

/*
 * Commas and full stops that were lost at the end of a quoted sentence.
 */

/** A document, and what its other quotations indicate about this one. */
export interface SentenceContext {
  readonly doc: Document;
  readonly style: QuoteStyle;
  /** True if a full stop may be restored at the end of a paragraph, see `mayEndQuotations`. */
  readonly mayEnd: boolean;
}

const LEAST_WORDS = 4;
/** A title with fewer words than this is not a quoted sentence. */
const LEAST_WORDS_LIKE_TITLE = 8;
/** A quotation with fewer words may be the name of something that belongs to the speaker. */
const LEAST_WORDS_BEFORE_NAME = 6;

/** The place of the comma lost after a quoted sentence without an end mark, before the words that say who spoke. */
export function lostComma(doc: Document, quotation: Quotation): number | undefined {
  const { close } = quotation;
  if (!close || !lacksEndMark(doc, quotation) || !isSpokenSentence(doc, quotation)) return undefined;
  const attribution = attributionAfter(doc, close);
  if (!attribution) return undefined;
  const at = close.mark.rightAt;
  if (!close.lacksOuterSpace && startsReport(doc.text, at)) return undefined;
  const words = countWords(doc, quotation);
  // The quoted words may name the one who acts: `“Le Phare” reported it`.
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
function startsReport(text: string, at: number): boolean {
  if (!isUpper(text.charCodeAt(at))) return false;
  const first = wordAt(text, at);
  const second = first && wordAt(text, first.end);
  const third = second && wordAt(text, second.end);
  return third !== undefined && isWord(text, third, 'that');
}

export function isSpokenSentence(doc: Document, quotation: Quotation): boolean {
  return isSentence(doc, quotation) || quotation.open.mark.leftAt < 0;
}

/**
 * The place of the full stop lost at the end of a quotation that ends its paragraph, or before a sentence of
 * the narrator.
 */
export function lostStop(
  context: SentenceContext,
  quotation: Quotation,
  isFragment: boolean,
): number | undefined {
  const { close } = quotation;
  if (!close || !lacksEndMark(context.doc, quotation)) return undefined;
  if (isFragment) return lostStopAfterFragment(context, quotation, close);
  if (quotation.nested) return undefined;
  const isLost =
    isBeforeNarrator(context.doc, quotation, close) || endsParagraphBare(context, quotation, close);
  return isLost ? quotation.end : undefined;
}

/** A quoted sentence at the end of its paragraph, in running text. */
function endsParagraphBare(
  { doc, mayEnd }: SentenceContext,
  quotation: Quotation,
  { mark }: Delimiter,
): boolean {
  if (doc.blocks[quotation.block].kind === 'heading') return false;
  if (mark.rightAt >= 0 || !isSentence(doc, quotation)) return false;
  if (countWords(doc, quotation) < LEAST_WORDS || looksLikeTitle(doc, quotation)) return false;
  // The other sentences of the quotation end with stops. A single short line may be a heading, so only
  // running text counts.
  if (hasSentenceBefore(doc.text, quotation.start, quotation.end) && !hasBareParagraphs(doc)) return true;
  return mayEnd && hasEndMark(doc, quotation) && !isPullQuote(doc, quotation);
}

/** A shorter quotation that fills its paragraph may be a headline or a pull quote, in UTF-16 units. */
const LONGEST_PULL_QUOTE = 100;

function isPullQuote({ blocks }: Document, { open, start, end, block }: Quotation): boolean {
  return open.mark.start === blocks[block].span.start && end - start < LONGEST_PULL_QUOTE;
}

/** A spoken sentence, then one about what somebody did: there was a full stop between them. */
function isBeforeNarrator(doc: Document, quotation: Quotation, close: Delimiter): boolean {
  const { mark, lacksOuterSpace } = close;
  if (lacksOuterSpace || mark.right !== Neighbour.SPACE || mark.farRight !== Neighbour.UPPER) return false;
  if (!isSentence(doc, quotation)) return false;
  const word = wordAt(doc.text, mark.rightAt);
  if (!word || !isPronoun(word) || isListed(word, LIST.INDEFINITE)) return false;
  return (
    countWords(doc, quotation) > LEAST_WORDS &&
    !looksLikeTitle(doc, quotation) &&
    attributionAt(doc.text, mark.rightAt) === undefined
  );
}

/** A paragraph of several sentences that ends with a quoted fragment and no full stop. */
function lostStopAfterFragment(
  { doc, style }: SentenceContext,
  quotation: Quotation,
  { mark }: Delimiter,
): number | undefined {
  const { block, nested, open, end } = quotation;
  const { kind, span } = doc.blocks[block];
  if (mark.rightAt >= 0 || nested || kind !== 'paragraph') return undefined;
  if (
    hasBareParagraphs(doc) ||
    !hasSentenceBefore(doc.text, span.start, open.mark.start) ||
    looksLikeTitle(doc, quotation)
  )
    return undefined;
  return style.stop === 'inside' ? end : mark.end;
}

/** A shorter block may be a headline. In UTF-16 units. */
const LEAST_PARAGRAPH = 40;

/** True if another paragraph ends without a mark: the text has headlines or notes. */
const hasBareParagraphs: (doc: Document) => boolean = perDocument(({ text, blocks }) =>
  blocks.some(({ kind, span }) => {
    const last = text.charCodeAt(span.end - 1);
    return (
      kind === 'paragraph' && span.end - span.start >= LEAST_PARAGRAPH && (isLetter(last) || isDigit(last))
    );
  }),
);

/** The longest search before a quotation for the end of another sentence, in UTF-16 units. */
const FARTHEST_SENTENCE = 2000;
/** The longest search back from the end of a quotation for an end mark, in UTF-16 units. */
const FARTHEST_END_MARK = 1500;

/** True if a full stop, a space and a capital occur in between. */
function hasSentenceBefore(text: string, from: number, to: number): boolean {
  for (let at = Math.max(from + 1, to - FARTHEST_SENTENCE); at < to - 2; at++)
    if (
      text.charCodeAt(at) === FULL_STOP &&
      text.charCodeAt(at + 1) === SPACE &&
      isUpper(text.charCodeAt(at + 2)) &&
      isLower(text.charCodeAt(at - 1))
    )
      return true;
  return false;
}

/** True if another sentence of the paragraph ends with a mark. */
function hasEndMark({ text, blocks }: Document, { block, end }: Quotation): boolean {
  const { start } = blocks[block].span;
  for (let at = end - 1; at > Math.max(start, end - FARTHEST_END_MARK); at--) {
    const character = text[at];
    if (
      (character === '.' || character === '!' || character === '?' || character === ',') &&
      !isLetter(text.charCodeAt(at + 1)) &&
      text[at + 1] !== '-' &&
      isLetter(text.charCodeAt(at - 1))
    )
      return true;
  }
  return false;
}

/**
 * True if the document ends its quoted sentences with a mark, or if any of its quotations is damaged, since
 * marks are lost together with other characters. A writer who leaves out the stops, as some do, is left
 * alone.
 */
export function mayEndQuotations(
  doc: Document,
  quotations: readonly Quotation[],
  isDamaged: boolean,
): boolean {
  let bare = 0;
  let ended = 0;
  for (const quotation of quotations) {
    if (!quotation.close || quotation.close.mark.rightAt >= 0 || !isSentence(doc, quotation)) continue;
    if (lacksEndMark(doc, quotation)) bare++;
    else ended++;
  }
  if (bare > 1 && bare * 3 > ended) return false;
  return ended > 0 || isDamaged;
}
