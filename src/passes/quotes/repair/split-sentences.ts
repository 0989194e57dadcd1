import { Neighbour } from '../marks/neighbour.ts';
import { MIN_MARGIN } from '../quotations/delimiters.ts';
import { isWithinSentence, type Quotation } from '../quotations/quotation.ts';
import { falsePeriod } from './false-period.ts';
import { stopBeforeAttribution } from './false-stop.ts';
import { lostComma } from './lost-comma.ts';
import { lostStop, type SentenceContext } from './lost-stop.ts';
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
