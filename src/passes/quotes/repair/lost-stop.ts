import {
  FULL_STOP,
  isDigit,
  isLetter,
  isLower,
  isSentenceEnd,
  isUpper,
  SPACE,
} from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { perDocument } from '../../../text/per-document.ts';
import { attributionAt, isIntroduced, isPronoun } from '../evidence/attribution.ts';
import { isOrdinary } from '../evidence/lexicon.ts';
import type { QuoteStyle } from '../evidence/style.ts';
import { Neighbour } from '../marks/neighbour.ts';
import { LIST } from '../marks/word-lists.ts';
import { firstWord, isListed, wordAt } from '../marks/words.ts';
import type { Delimiter } from '../quotations/delimiters.ts';
import {
  countWords,
  hasClause,
  isSentence,
  lacksEndMark,
  looksLikeTitle,
  type Quotation,
} from '../quotations/quotation.ts';
import { startsReport } from './lost-comma.ts';
import { isOneSentence } from './reported-speech.ts';
import { isOpener } from './stray-capital.ts';

/** Full stops that were lost at the end of a quoted sentence. */

/** A document, and the evidence of its other quotations. */
export interface SentenceContext {
  readonly doc: Document;
  readonly style: QuoteStyle;
  /** True if a full stop may be restored at the end of a paragraph, see `endingHabits`. */
  readonly mayEnd: boolean;
  /** True unless the writer leaves several quoted sentences without an end mark. */
  readonly endsOthers: boolean;
}

const LEAST_WORDS = 4;

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
  { doc, mayEnd, endsOthers }: SentenceContext,
  quotation: Quotation,
  { mark }: Delimiter,
): boolean {
  if (doc.blocks[quotation.block].kind === 'heading') return false;
  if (mark.rightAt >= 0 || !isSentence(doc, quotation) || isCited(doc, quotation)) return false;
  if (countWords(doc, quotation) < LEAST_WORDS || looksLikeTitle(doc, quotation)) return false;
  // The other sentences of the paragraph end with full stops. A single short line may be a heading, so only running
  // text counts.
  const { start } = doc.blocks[quotation.block].span;
  const isProse =
    hasSentenceBefore(doc.text, start, quotation.end) ||
    resumesSpeech(doc.text, quotation) ||
    isLongSpeech(doc, quotation);
  if (endsOthers && isProse && !hasBareParagraphs(doc)) return true;
  return mayEnd && hasEndMark(doc, quotation) && !isPullQuote(doc, quotation);
}

/** `Ann Lee, \u201cTips for makers\u201d`: a comma, but no verb of speech before it. */
function isCited({ text }: Document, { open: { mark }, start, end }: Quotation): boolean {
  if (text[mark.leftAt] !== ',' || isIntroduced(text, mark.leftAt + 1)) return false;
  return isOneSentence(text, start, end);
}

/** `,\u201d she says. \u201c`: the first part of the speech has its mark. */
const RESUMED = /[,.?!]["\u201d] (?=[^"\u201c\u201d\n]{1,130}$)[^.]{0,60}\bsa(?:id|ys)\b[^.]{0,120}\. $/u;
const LONGEST_RESUMED = 134;

/** True if the quotation continues the speech of the one before it in the paragraph. */
function resumesSpeech(text: string, { open: { mark } }: Quotation): boolean {
  return RESUMED.test(text.slice(Math.max(0, mark.start - LONGEST_RESUMED), mark.start));
}

/** A shorter quotation that fills its paragraph may be a headline or a pull quote, in UTF-16 units. */
const LONGEST_PULL_QUOTE = 100;

/** A quoted clause that fills its paragraph and is too long for a headline. */
function isLongSpeech(doc: Document, quotation: Quotation): boolean {
  if (quotation.open.mark.start !== doc.blocks[quotation.block].span.start) return false;
  return hasClause(doc, quotation) && !isPullQuote(doc, quotation);
}

function isPullQuote({ blocks }: Document, { open, start, end, block }: Quotation): boolean {
  return open.mark.start === blocks[block].span.start && end - start < LONGEST_PULL_QUOTE;
}

/** A spoken sentence, then one about what somebody did: there was a full stop between them. */
function isBeforeNarrator(doc: Document, quotation: Quotation, close: Delimiter): boolean {
  const { mark, lacksOuterSpace } = close;
  const { text } = doc;
  if (lacksOuterSpace || mark.right !== Neighbour.SPACE || mark.farRight !== Neighbour.UPPER) return false;
  if (!isSentence(doc, quotation) || countWords(doc, quotation) <= LEAST_WORDS) return false;
  const word = wordAt(text, mark.rightAt);
  if (!word || looksLikeTitle(doc, quotation) || isListed(word, LIST.INDEFINITE)) return false;
  if (startsReport(text, mark.rightAt)) return true;
  if (attributionAt(text, mark.rightAt) !== undefined) return false;
  if (isPronoun(word)) return true;
  const isLong = hasSentenceBefore(text, quotation.start, quotation.end);
  const next = wordAt(text, word.end);
  const isSubject = isOrdinary(doc, word) || (next !== undefined && isListed(next, LIST.AUXILIARY));
  return isLong && isSubject && !isTold(text, word.start);
}

/** How far a verb of speech may follow its subject, in UTF-16 units. */
const LONGEST_SUBJECT = 120;

/** True if a verb of speech occurs in the sentence from `at` on: its subject may be long. */
function isTold(text: string, at: number): boolean {
  const limit = Math.min(text.length, at + LONGEST_SUBJECT);
  let end = at;
  while (end < limit && !isSentenceEnd(text.charCodeAt(end)) && text[end] !== '\n') end++;
  for (let word = firstWord(text, at, end); word; word = firstWord(text, word.end, end))
    if (isListed(word, LIST.SPEECH)) return true;
  return false;
}

/** A paragraph of several sentences that ends with a quoted fragment and no full stop. */
function lostStopAfterFragment(
  { doc, style, mayEnd }: SentenceContext,
  quotation: Quotation,
  { mark }: Delimiter,
): number | undefined {
  const { block, nested, open, end } = quotation;
  const { kind, span } = doc.blocks[block];
  if (
    mark.right === Neighbour.SPACE &&
    mark.farRight === Neighbour.UPPER &&
    !nested &&
    kind === 'paragraph'
  ) {
    if (!isOpener(doc.text, mark.rightAt)) return undefined;
    return style.stop === 'inside' ? end : mark.end;
  }
  if (mark.rightAt >= 0 || nested || kind !== 'paragraph') return undefined;
  if (hasBareParagraphs(doc) || looksLikeTitle(doc, quotation)) return undefined;
  if (
    !hasSentenceBefore(doc.text, span.start, open.mark.start) &&
    !(mayEnd && isLoneSentence(doc, quotation))
  )
    return undefined;
  return style.stop === 'inside' ? end : mark.end;
}

/** In a text with this many paragraphs, all with an end mark, a sentence without one has lost it. */
const LEAST_PARAGRAPHS = 6;
const LEAST_LONE_SENTENCE = 60;

/** True for a long single sentence with a verb before its quotation, in a text whose paragraphs all end. */
function isLoneSentence({ text, blocks }: Document, { block, open: { mark } }: Quotation): boolean {
  const { start, end } = blocks[block].span;
  if (blocks.length < LEAST_PARAGRAPHS || end - start < LEAST_LONE_SENTENCE) return false;
  for (let word = firstWord(text, start, mark.start); word; word = firstWord(text, word.end, mark.start))
    if (isListed(word, LIST.SPEECH | LIST.AUXILIARY)) return isUpper(text.charCodeAt(start));
  return false;
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

/** True if another sentence of the paragraph ends with a mark, or a clause of it with a comma. */
function hasEndMark(doc: Document, quotation: Quotation): boolean {
  const { text, blocks } = doc;
  const { block, end } = quotation;
  const { start } = blocks[block].span;
  const marks = hasClause(doc, quotation) ? '.!?,' : '.!?';
  for (let at = end - 1; at > Math.max(start, end - FARTHEST_END_MARK); at--) {
    const character = text[at];
    if (
      marks.includes(character) &&
      !isLetter(text.charCodeAt(at + 1)) &&
      text[at + 1] !== '-' &&
      isLetter(text.charCodeAt(at - 1))
    )
      return true;
  }
  return false;
}

/**
 * What the quotations of a document say about lost full stops. `endsOthers`: at most one lacks an end mark, so leaving
 * them out is not the writer's habit. `mayEnd`: another one has an end mark, or any is damaged, since marks are lost
 * together with other characters.
 */
export function endingHabits(
  doc: Document,
  quotations: readonly Quotation[],
  isDamaged: boolean,
): Pick<SentenceContext, 'mayEnd' | 'endsOthers'> {
  let bare = 0;
  let ended = 0;
  for (const quotation of quotations) {
    if (!quotation.close || quotation.close.mark.rightAt >= 0 || !isSentence(doc, quotation)) continue;
    if (lacksEndMark(doc, quotation)) bare++;
    else ended++;
  }
  const endsOthers = bare < 2 || bare * 3 <= ended;
  return { endsOthers, mayEnd: endsOthers && (ended > 0 || isDamaged) };
}
