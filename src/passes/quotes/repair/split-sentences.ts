import { isLetter, isLower, isUpper } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { perDocument } from '../../../text/per-document.ts';
import { attributionAt, isPronoun, isSpeech } from '../evidence/attribution.ts';
import { goesOnWith, isDangling, isKnownName, isOrdinary, isPlain } from '../evidence/lexicon.ts';
import { styleOf } from '../evidence/style.ts';
import { COMMA, LOWER, SPACE, STOP, UPPER } from '../marks/neighbour.ts';
import { isWord, list, type Word, wordAt, wordBefore } from '../marks/word-lists.ts';
import { type Delimiter, MIN_MARGIN } from '../quotations/delimiters.ts';
import {
  attributionAfter,
  countWords,
  endsBare,
  isSentence,
  isWithinSentence,
  looksLikeTitle,
  type Quotation,
  quotationsOf,
} from '../quotations/quotations.ts';
import { glyphRepairsOf } from './glyph-repair.ts';

/*
 * Quotations torn from their clause: translation engines and page scrapers cut a sentence at its quotation
 * marks, treat the parts as sentences, and set full stops and capitals there.
 */

/** What is wrong with the boundaries of one quotation besides marks and spaces. Offsets of the document. */
export interface Torn {
  readonly quotation: Quotation;
  /** Where a full stop stands before the opening mark that ends no sentence. */
  readonly period: number | undefined;
  /** Where a comma before an attribution was lost. */
  readonly comma: number | undefined;
  /** Where a full stop at the end of a quoted sentence was lost. */
  readonly stop: number | undefined;
  /** A capital after the closing mark in mid-sentence. */
  readonly capital: number | undefined;
  /** True where the quotation is a fragment of the sentence around it. */
  readonly fragment: boolean;
  readonly glued: boolean;
}

/** The torn boundaries of a document; quotations without a sign of one are left out. */
export const splitSentencesOf: (doc: Document) => readonly Torn[] = perDocument((doc) => {
  const found: Torn[] = [];
  for (const quotation of quotationsOf(doc).pairs) {
    const torn = quotation.margin < MIN_MARGIN ? undefined : readTorn(doc, quotation);
    if (torn) found.push(torn);
  }
  return found;
});

function readTorn(doc: Document, quotation: Quotation): Torn | undefined {
  const period = bogusPeriod(doc, quotation);
  const glued = quotation.open.glued || period !== undefined;
  const within = period !== undefined || isWithinSentence(doc, quotation);
  const comma = lostComma(doc, quotation, within);
  const stop = comma === undefined ? lostStop(doc, quotation, within) : undefined;
  const capital = strayCapital(doc, quotation, { commaLost: comma !== undefined, within, torn: glued });
  const isWhole = comma === undefined && stop === undefined && capital === undefined;
  if (isWhole && !within && !glued && !quotation.close?.glued) return undefined;
  return { quotation, period, comma, stop, capital, fragment: within, glued };
}

/** One damage at the boundary of a quotation, and where. */
export interface TornPlace {
  readonly quotation: Quotation;
  readonly at: number;
}

/** The places of one kind of damage. */
export function tornPlaces(
  doc: Document,
  kind: 'period' | 'comma' | 'stop' | 'capital',
): readonly TornPlace[] {
  const places: TornPlace[] = [];
  for (const torn of splitSentencesOf(doc)) {
    const at = torn[kind];
    if (at !== undefined) places.push({ quotation: torn.quotation, at });
  }
  return places;
}

/** A full stop glued to the opening mark, where the sentence goes on through the quotation. */
function bogusPeriod(doc: Document, quotation: Quotation): number | undefined {
  const { mark } = quotation.open;
  const { text } = doc;
  if (mark.left !== STOP || text[mark.start - 1] !== '.' || text[mark.start - 2] === '.') return undefined;
  const before = wordBefore(text, mark.start - 1);
  if (!before || before.end !== mark.start - 1) return undefined;
  const at = mark.start - 1;
  if (isLower(text.charCodeAt(quotation.start))) return at;
  if (isDangling(before) && (before.lists & MAY_END) === 0) return at;
  if (!quotation.close || !endsBare(doc, quotation) || attributionAfter(doc, quotation.close))
    return undefined;
  if (isSpeech(before)) return undefined;
  return isDangling(before) ||
    (countWords(doc, quotation) <= LONGEST_FRAGMENT && goesOn(doc, quotation.close))
    ? at
    : undefined;
}

const LONGEST_FRAGMENT = 8;
/** Dangling words that a sentence may end with all the same: `He said so.` */
const MAY_END = list('so not that');

/** The sentence runs on behind the closing mark, or its own punctuation stands there: what was quoted is a part of it. */
function goesOn(doc: Document, { mark }: Delimiter): boolean {
  if (mark.right === COMMA || mark.right === STOP || mark.farRight === LOWER) return true;
  if (mark.farRight !== UPPER) return false;
  const word = wordAt(doc.text, mark.rightAt);
  return word !== undefined && (goesOnWith(word) || isOrdinary(doc, word));
}

/** A quoted sentence without an end mark, and behind it who said it. */
function lostComma(doc: Document, quotation: Quotation, within: boolean): number | undefined {
  const { close } = quotation;
  if (!close || within || !endsBare(doc, quotation) || !isSpokenSentence(doc, quotation)) return undefined;
  const attribution = attributionAfter(doc, close);
  if (!attribution) return undefined;
  const at = close.mark.rightAt;
  if (!close.glued && startsReport(doc.text, at)) return undefined;
  const words = countWords(doc, quotation);
  if (attribution === 'name') {
    if (words < 4 || (looksLikeTitle(doc, quotation) && words < 8)) return undefined;
    if (!close.glued && words < 6) return undefined;
  } else if (words < 2 && attribution === 'verb' && !isUpper(doc.text.charCodeAt(at))) {
    if (looksLikeTitle(doc, quotation) && words > 0) return wordAt(doc.text, at) ? quotation.end : undefined;
  }
  return quotation.end;
}

/** `He added that …` is a sentence of its own. */
function startsReport(text: string, at: number): boolean {
  if (!isUpper(text.charCodeAt(at))) return false;
  const first = wordAt(text, at);
  const second = first && wordAt(text, first.end);
  const third = second && wordAt(text, second.end);
  return third !== undefined && isWord(text, third, 'that');
}

function isSpokenSentence(doc: Document, quotation: Quotation): boolean {
  return isSentence(doc, quotation) || quotation.open.mark.leftAt < 0;
}

const LEAST_SENTENCE = 4;

/** A quoted sentence at the end of its paragraph, and no full stop in or behind it. */
function lostStop(doc: Document, quotation: Quotation, within: boolean): number | undefined {
  const { close } = quotation;
  if (close && within) return lostStopBehindFragment(doc, quotation, close);
  if (close && isFollowedByNarrator(doc, quotation, close)) return quotation.end;
  if (
    !close ||
    within ||
    quotation.nested ||
    !endsBare(doc, quotation) ||
    doc.blocks[quotation.block].kind === 'heading'
  )
    return undefined;
  if (close.mark.rightAt >= 0 || !isSentence(doc, quotation)) return undefined;
  if (countWords(doc, quotation) < LEAST_SENTENCE || looksLikeTitle(doc, quotation)) return undefined;
  // A paragraph that is one quotation of one short line may be a heading: only running text ends in full stops.
  if (!hasEndMark(doc, quotation)) return undefined;
  return endsQuotations(doc) ? quotation.end : undefined;
}

const ANYBODY = list('who one');

/** A spoken sentence, and behind it one about somebody else's doings: a full stop stood between. */
function isFollowedByNarrator(doc: Document, quotation: Quotation, { mark, glued }: Delimiter): boolean {
  if (glued || mark.right !== SPACE || mark.farRight !== UPPER || quotation.nested) return false;
  if (!endsBare(doc, quotation) || !isSentence(doc, quotation)) return false;
  const word = wordAt(doc.text, mark.rightAt);
  if (!word || !isPronoun(word) || (word.lists & ANYBODY) !== 0) return false;
  return (
    countWords(doc, quotation) > LEAST_SENTENCE &&
    !looksLikeTitle(doc, quotation) &&
    attributionAt(doc.text, mark.rightAt) === undefined
  );
}

/** A paragraph of several sentences that ends with a quoted fragment and no full stop. */
function lostStopBehindFragment(doc: Document, quotation: Quotation, close: Delimiter): number | undefined {
  const { kind, span } = doc.blocks[quotation.block];
  if (close.mark.rightAt >= 0 || quotation.nested || kind !== 'paragraph' || !endsBare(doc, quotation))
    return undefined;
  if (!hasSentenceBefore(doc.text, span.start, quotation.open.mark.start)) return undefined;
  return styleOf(doc).stop === 'inside' ? quotation.end : close.mark.end;
}

/** A full stop, white space and a capital lie between. */
function hasSentenceBefore(text: string, from: number, to: number): boolean {
  for (let at = Math.max(from + 1, to - FARTHEST_SENTENCE); at < to - 2; at++)
    if (
      text.charCodeAt(at) === 46 &&
      text.charCodeAt(at + 1) === 32 &&
      isUpper(text.charCodeAt(at + 2)) &&
      isLower(text.charCodeAt(at - 1))
    )
      return true;
  return false;
}

const FARTHEST_SENTENCE = 2000;

/**
 * True where the document ends its quoted sentences with a mark, or shows damage that takes marks along.
 * A writer who leaves them out, as some do, is left in peace.
 */
const endsQuotations: (doc: Document) => boolean = perDocument((doc) => {
  const { pairs, ends } = quotationsOf(doc);
  let bare = 0;
  let ended = 0;
  for (const quotation of pairs) {
    if (!quotation.close || quotation.close.mark.rightAt >= 0 || !isSentence(doc, quotation)) continue;
    if (endsBare(doc, quotation)) bare++;
    else ended++;
  }
  if (bare > 1 && bare * 3 > ended) return false;
  return ended > 0 || glyphRepairsOf(doc).length > 0 || ends.some(({ glued, loose }) => glued || loose);
});

/** Another sentence of the paragraph ends with a mark. */
function hasEndMark(doc: Document, quotation: Quotation): boolean {
  const { start } = doc.blocks[quotation.block].span;
  const { text } = doc;
  for (let at = quotation.end - 1; at > Math.max(start, quotation.end - 1500); at--) {
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

/** A capital behind the closing mark on a word that goes on with the sentence. */
function strayCapital(
  doc: Document,
  quotation: Quotation,
  { commaLost, within, torn }: { commaLost: boolean; within: boolean; torn: boolean },
): number | undefined {
  const { close } = quotation;
  if (!close || close.mark.farRight !== UPPER || doc.blocks[quotation.block].kind === 'heading')
    return undefined;
  const { text } = doc;
  const at = close.mark.rightAt;
  if (at - close.mark.end > 1) return undefined;
  const word = wordAt(text, at);
  if (!word || word.start !== at || !isOrdinary(doc, word)) return undefined;
  const last = text[quotation.end - 1];
  const next = wordAt(text, word.end);
  const attributed = attributionAfter(doc, close);
  if (
    !isPlain(word) &&
    !isSpeech(word) &&
    !(next && isLower(text.charCodeAt(next.start)) && !isKnownName(text, word))
  )
    return undefined;
  if (last === ',') return at;
  if (commaLost) return attributed || isPlain(word) || close.glued ? at : undefined;
  if (last === '?' || last === '!') {
    if (isSpeech(word) && next) return at;
    return isPronoun(word) && next && isSpeech(next) ? at : undefined;
  }
  if (!endsBare(doc, quotation)) return undefined;
  if (!within && isPronoun(word) && !attributed) return undefined;
  if (close.glued || (within && goesOnWith(word) && (torn || !isWord(text, word, 'in')))) return at;
  if (!within) return undefined;
  // The torn word may be the last of its sentence.
  if (torn && !next && text[word.end] === '.') return at;
  if (!next || !isLower(text.charCodeAt(next.start))) return undefined;
  return goesOnWith(word) ||
    torn ||
    (!startsSentences(word) && isLower(text.charCodeAt(quotation.start)) && countWords(doc, quotation) > 1)
    ? at
    : undefined;
}

/** Words that begin more sentences than they go on with. */
function startsSentences(word: Word): boolean {
  return isPronoun(word) || (word.lists & STARTS) !== 0;
}

const STARTS = list('a the this there');

/** True where the document is one of those whose quotations were torn: it shows so twice. */
export const isTornDocument: (doc: Document) => boolean = perDocument((doc) => {
  let signs = 0;
  for (const { quotation, period, capital } of splitSentencesOf(doc)) {
    const { open, close } = quotation;
    if (period !== undefined || (open.glued && !open.loose && open.mark.left !== STOP)) signs++;
    if (close && !close.loose && (close.glued || capital !== undefined)) signs++;
  }
  return signs > 1;
});
