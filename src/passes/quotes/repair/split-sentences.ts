import { isLower, isSentenceEnd, isUpper, LINE_FEED } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { isSpeech } from '../evidence/attribution.ts';
import { isDangling } from '../evidence/lexicon.ts';
import { isLetterBeside, Neighbour } from '../marks/neighbour.ts';
import { LIST } from '../marks/word-lists.ts';
import { firstWord, isListed, isWord, type Word, wordAt, wordBefore } from '../marks/words.ts';
import { MIN_MARGIN } from '../quotations/delimiters.ts';
import {
  attributionAfter,
  countWords,
  hasClause,
  isWithinSentence,
  lacksEndMark,
  type Quotation,
} from '../quotations/quotation.ts';
import { stopBeforeAttribution } from './false-stop.ts';
import { lostComma, lostStop, type SentenceContext } from './lost-punctuation.ts';
import { strayCapital } from './stray-capital.ts';

/**
 * Sentences split at a quotation: translation engines and page scrapers cut a sentence at its quotation
 * marks, treat the parts as sentences, and add full stops and capitals there.
 */

/** The damage at the boundaries of one quotation, apart from marks and spaces. Offsets are in the document. */
export interface SplitSentence {
  readonly quotation: Quotation;
  /** A full stop before the opening mark that ends no sentence. */
  readonly period: number | undefined;
  /** The place of a lost comma before an attribution. */
  readonly comma: number | undefined;
  /** The place of a lost full stop at the end of a quoted sentence. */
  readonly stop: number | undefined;
  /** A full stop in place of the comma before an attribution. */
  readonly falseStop: number | undefined;
  /** A capital after the closing mark in mid-sentence. */
  readonly capital: number | undefined;
  /** True if the quotation is a fragment of the sentence around it. */
  readonly isFragment: boolean;
  /** True if the sentence is cut at the opening mark: by a full stop, or by a lost space. */
  readonly isCut: boolean;
}

/** The split sentences among quotations; quotations without signs of a split are left out. */
export function findSplitSentences(
  context: SentenceContext,
  quotations: readonly Quotation[],
): readonly SplitSentence[] {
  const certain = quotations.filter(({ margin }) => margin >= MIN_MARGIN);
  const found = readSplitSentences(context, certain, false);
  // In a document whose sentences are split, weaker evidence is enough.
  return areSentencesSplit(found) ? readSplitSentences(context, certain, true) : found;
}

function readSplitSentences(
  context: SentenceContext,
  quotations: readonly Quotation[],
  isTorn: boolean,
): readonly SplitSentence[] {
  const found: SplitSentence[] = [];
  for (const quotation of quotations) {
    const split = readSplitSentence(context, quotation, isTorn);
    if (split) found.push(split);
  }
  return found;
}

function readSplitSentence(
  context: SentenceContext,
  quotation: Quotation,
  isTorn: boolean,
): SplitSentence | undefined {
  const { doc } = context;
  const period = falsePeriod(doc, quotation);
  const isCut = quotation.open.lacksOuterSpace || period !== undefined;
  const isFragment = period !== undefined || isWithinSentence(doc, quotation);
  const comma = isFragment ? undefined : lostComma(doc, quotation);
  const stop = comma === undefined ? lostStop(context, quotation, isFragment) : undefined;
  const capital = strayCapital(doc, quotation, { commaLost: comma !== undefined, isFragment, isCut, isTorn });
  const falseStop = isFragment ? undefined : stopBeforeAttribution(doc, quotation);
  const isIntact = [comma, stop, falseStop, capital].every((place) => place === undefined);
  const followsComma = doc.text[quotation.open.mark.leftAt] === ',';
  if (isIntact && !isFragment && !isCut && !followsComma && !quotation.close?.lacksOuterSpace)
    return undefined;
  return { quotation, period, comma, stop, falseStop, capital, isFragment, isCut };
}

/** One damage at the boundary of a quotation, and its place. */
export interface DamagedPlace {
  readonly quotation: Quotation;
  readonly at: number;
}

/** The places of one kind of damage. */
export function damagedPlaces(
  splitSentences: readonly SplitSentence[],
  kind: 'period' | 'comma' | 'stop' | 'falseStop' | 'capital',
): readonly DamagedPlace[] {
  const places: DamagedPlace[] = [];
  for (const split of splitSentences) {
    const at = split[kind];
    if (at !== undefined) places.push({ quotation: split.quotation, at });
  }
  return places;
}

const LONGEST_FRAGMENT = 8;

/**
 * A full stop directly before the opening mark that ends no sentence: the quotation continues in lower case,
 * or the word before cannot end a clause. A whole clause before keeps its stop, whatever follows.
 */
function falsePeriod(doc: Document, quotation: Quotation): number | undefined {
  const { mark } = quotation.open;
  const { text } = doc;
  const at = mark.start - 1;
  if (mark.left !== Neighbour.STOP || text[at] !== '.' || text[at - 1] === '.') return undefined;
  const before = wordBefore(text, at);
  if (!before || before.end !== at) return undefined;
  if (isLower(text.charCodeAt(quotation.start))) return at;
  if (isOpenContraction(text, before) || isOpenPhrase(text, before)) return at;
  if (isDangling(before) && !isListed(before, LIST.MAY_END)) return at;
  if (isSpeech(before) || !continuesClause(doc, quotation)) return undefined;
  return isDangling(before) || !startsSentence(doc, quotation) ? at : undefined;
}

/** `you're`, `I'll`: the verb needs a continuation. */
const OPEN_CONTRACTION = /['\u2019](?:re|m|ll|ve)$/u;

function isOpenContraction(text: string, { start, end }: Word): boolean {
  return OPEN_CONTRACTION.test(text.slice(start, end));
}

/** Adjectives that need a noun after `a`: no sentence ends with `a large`. */
const ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'big bad certain clear common complete deep different difficult famous fresh full general great good hard high huge important large long ' +
    'low major minor new old popular prestigious real recent serious short significant similar simple single small special strange strong ' +
    'true typical unique useful weak well-known whole wide young'
  ).split(' '),
);
const ADJECTIVE_ENDING = /(?:ous|ful|less)$/u;

/** `a large`, `after much`: the quotation contains the noun. */
function isOpenPhrase(text: string, word: Word): boolean {
  const article = wordBefore(text, word.start);
  if (!article || article.end !== word.start - 1) return false;
  if (!isWord(text, article, 'a') && !isWord(text, article, 'an')) return false;
  const adjective = text.slice(word.start, word.end);
  return ADJECTIVES.has(adjective) || ADJECTIVE_ENDING.test(adjective);
}

/** Word endings of a finite verb or participle. */
const VERB_ENDING = /(?:ed|s|ing)$/u;
/** The longest search for the end of the sentence, in UTF-16 units. */
const LONGEST_REST = 120;

/** False if the words after the quotation are attached to it by a preposition and have no verb before their stop. */
function startsSentence({ text }: Document, { close }: Quotation): boolean {
  const first = close && wordAt(text, close.mark.rightAt);
  if (!first || !isListed(first, LIST.NEVER_SUBJECT | LIST.CONTINUES)) return true;
  // A capital there shows that the sentence was cut at both marks.
  if (isUpper(text.charCodeAt(first.start))) return false;
  const limit = Math.min(text.length, first.start + LONGEST_REST);
  let end = first.start;
  while (end < limit && !isSentenceEnd(text.charCodeAt(end)) && text.charCodeAt(end) !== LINE_FEED) end++;
  if (end === limit && limit < text.length) return true;
  for (let word = firstWord(text, first.start, end); word; word = firstWord(text, word.end, end))
    if (isVerbLike(text, word)) return true;
  return false;
}

function isVerbLike(text: string, word: Word): boolean {
  if (isListed(word, LIST.NOUN_DETERMINER)) return false;
  return isListed(word, LIST.CLAUSE | LIST.SPEECH) || VERB_ENDING.test(text.slice(word.start, word.end));
}

/**
 * True if neither the quotation is a clause nor the words after it an attribution: the sentence continues in
 * the quotation.
 */
function continuesClause(doc: Document, quotation: Quotation): boolean {
  const { close } = quotation;
  if (!close || !lacksEndMark(doc, quotation) || hasClause(doc, quotation)) return false;
  if (attributionAfter(doc, close) || countWords(doc, quotation) > LONGEST_FRAGMENT) return false;
  return isLetterBeside(close.mark.farRight);
}

/** True if a document shows at least twice that its sentences were split at quotations. */
export function areSentencesSplit(splitSentences: readonly SplitSentence[]): boolean {
  let signs = 0;
  for (const { quotation, period, capital } of splitSentences) {
    const { open, close } = quotation;
    const lostSpace = open.lacksOuterSpace && !open.hasInnerSpace && open.mark.left !== Neighbour.STOP;
    if (period !== undefined || lostSpace) signs++;
    if (close && !close.hasInnerSpace && (close.lacksOuterSpace || capital !== undefined)) signs++;
  }
  return signs > 1;
}
