import { isLower, isUpper } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { isTechnical } from '../../../text/technical.ts';
import { isSpeech } from '../evidence/attribution.ts';
import { isOrdinary } from '../evidence/lexicon.ts';
import { Neighbour } from '../marks/neighbour.ts';
import { LIST } from '../marks/word-lists.ts';
import { firstWord, isListed, wordAt, wordBefore } from '../marks/words.ts';
import { hasPlainWord, isPhrase } from '../quotations/phrase.ts';
import { countWords, hasClause, lacksEndMark, type Quotation } from '../quotations/quotation.ts';
import { completesClause, isAfterDangling, isTitleAfterPreposition, looksLikeName } from './clause-before.ts';
import { areSentencesSplit, type SplitSentence } from './split-sentences.ts';

/** Finds quoted fragments that begin with a capital by accident, by their words and the habits of the document. */

/** The quotations whose capital is an accident. */
export function findAccidentalCapitals(
  doc: Document,
  splitSentences: readonly SplitSentence[],
): readonly Quotation[] {
  const habits = { areSplit: areSentencesSplit(splitSentences), ...fragmentHabits(doc, splitSentences) };
  const found = splitSentences
    .filter(
      (split, index) =>
        isCapitalisedByAccident(doc, split, habits) || isParallel(doc, split, splitSentences[index - 1]),
    )
    .map(({ quotation }) => quotation);
  // Where options and messages are quoted, a capital is part of them.
  return found.length > 0 && isTechnical(doc) ? [] : found;
}

const SENTENCE_END = /[.!?:"'\u201d\u2019)\u2026]/u;

/** False in a headline, which ends without a mark. */
function endsSentence({ text, blocks }: Document, { block }: Quotation): boolean {
  return SENTENCE_END.test(text[blocks[block].span.end - 1]);
}

/** The habits that the other quotations of the document show. */
interface Habits {
  /** It begins more phrases with a capital than in lower case. */
  readonly startsLarge: boolean;
  /** Its sentences were split at quotations. */
  readonly areSplit: boolean;
  /** It begins its fragments in lower case: several of them, or at least one and none with a capital. */
  readonly startsSmall: boolean;
  readonly startsAnySmall: boolean;
  /** One begins with a capital, and the others in lower case. */
  readonly startsOthersSmall: boolean;
}

const LEAST_SMALL = 3;

/** Whether the fragments of a document begin in lower case, with at most one exception. */
function fragmentHabits(doc: Document, splitSentences: readonly SplitSentence[]): Omit<Habits, 'areSplit'> {
  const { text } = doc;
  let small = 0;
  let large = 0;
  let largePhrases = 0;
  for (const { quotation, isFragment } of splitSentences) {
    if (!isFragment || quotation.nested) continue;
    if (isLower(text.charCodeAt(quotation.start))) small++;
    else if (isUpper(text.charCodeAt(quotation.start))) large++;
    else continue;
    if (isUpper(text.charCodeAt(quotation.start)) && isPhrase(doc, quotation)) largePhrases++;
  }
  return {
    startsLarge: largePhrases - 1 > small,
    startsSmall: small >= LEAST_SMALL && large <= 1,
    startsAnySmall: small > 0 && large === 0,
    startsOthersSmall: small > 0 && large === 1,
  };
}

/** `to “design and build a boat”`, `the question “what makes a boat”`: the quotation continues the words before. */
function goesOn({ text }: Document, { start, end }: Quotation): boolean {
  const first = firstWord(text, start, end);
  return first !== undefined && GOES_ON.has(text.slice(first.start, first.end).toLowerCase());
}

/** First words of a quotation that completes the clause before it: `the question “what makes a boat”`. */
const GOES_ON: ReadonlySet<string> = new Set([
  'to',
  'what',
  'how',
  'why',
  'whether',
  'that',
  'where',
  'when',
  'who',
]);

function isCapitalisedByAccident(
  doc: Document,
  { quotation, isFragment, isCut, period }: SplitSentence,
  habits: Habits,
): boolean {
  const { areSplit, startsSmall, startsAnySmall } = habits;
  if (startsAnySmall && isParticiplePhrase(doc, quotation)) return true;
  if (!isFragment || !quotation.close || doc.blocks[quotation.block].kind === 'heading') return false;
  const last = doc.text[quotation.end - 1];
  if (last === '!' || last === '?') return false;
  if (!habits.startsLarge && completesClause(doc, quotation)) return true;
  if (period !== undefined || isAfterDangling(doc, quotation)) {
    if (isTitleAfterPreposition(doc, quotation)) return false;
    return areSplit || (isCut && !looksLikeName(doc, quotation));
  }
  if (startsWithVerb(doc, quotation)) return isCut || areSplit;
  if (isCut && isLongNounPhrase(doc, quotation)) return true;
  if (hasClause(doc, quotation) && !(isCut && goesOn(doc, quotation))) return false;
  if (isPhrase(doc, quotation)) {
    if (isCut || areSplit) return true;
    if (!endsSentence(doc, quotation)) return false;
    return startsSmall || (habits.startsOthersSmall && lacksEndMark(doc, quotation));
  }
  return isCut && areSplit && hangsTogether(doc, quotation);
}

/** Between two quotations that are listed: a comma, or `and`. */
const LISTED = /^(?:,|,? (?:and|or)),? $/u;
const LONGEST_LISTED = 8;
/** Longer items of a list may be sentences. */
const LONGEST_ITEM = 3;

/** `“profound” and “Deeply moving”`: the fragment before it in the list begins in lower case. */
function isParallel(doc: Document, { quotation }: SplitSentence, before: SplitSentence | undefined): boolean {
  const { text } = doc;
  const close = before?.quotation.close;
  if (!before || !close || !quotation.close || before.quotation.block !== quotation.block) return false;
  const { start } = quotation.open.mark;
  if (start - close.mark.end > LONGEST_LISTED || !LISTED.test(text.slice(close.mark.end, start)))
    return false;
  if (!isLower(text.charCodeAt(before.quotation.start)) || !lacksEndMark(doc, quotation)) return false;
  return countWords(doc, quotation) <= LONGEST_ITEM;
}

const PARTICIPLE = /^\p{Lu}\p{Ll}{2,}(?<!th|dur)ing$/u;
/** Works that have a title: `the song, “Killing me softly”`. */
const WORKS: ReadonlySet<string> = new Set(
  (
    'album article book chapter column documentary episode essay exhibition film headline lecture movie novel paper play poem post proposal report section series show ' +
    'single slogan song story study talk theme title titled track'
  ).split(' '),
);

/**
 * `, “Opening the last kilometre of reading”.`: the participle continues the sentence, and no work with a
 * title precedes it.
 */
function isParticiplePhrase(doc: Document, quotation: Quotation): boolean {
  const { text } = doc;
  const { mark } = quotation.open;
  if (text[mark.leftAt] !== ',' || !quotation.close || !lacksEndMark(doc, quotation)) return false;
  const first = firstWord(text, quotation.start, quotation.end);
  const before = wordBefore(text, mark.leftAt);
  if (!first || !before || !PARTICIPLE.test(text.slice(first.start, first.end))) return false;
  if (!isLower(text.charCodeAt(before.start)) || text[before.start - 1] === '@') return false;
  if (isSpeech(before) || WORKS.has(text.slice(before.start, before.end).toLowerCase())) return false;
  return !hasClause(doc, quotation) && hasPlainWord(doc, quotation) && isOrdinary(doc, first);
}

/** `“Is not that easy”`: statements do not begin like this. */
function startsWithVerb({ text }: Document, { start, end }: Quotation): boolean {
  const first = firstWord(text, start, end);
  const second = first && firstWord(text, first.end, end);
  return second !== undefined && isListed(first!, LIST.AUXILIARY) && isLower(text.charCodeAt(second.start));
}

const LEAST_NOUN_PHRASE = 4;

/** `expect“The pie in the sky”`: an article and words in lower case, no title after a preposition. */
function isLongNounPhrase(doc: Document, quotation: Quotation): boolean {
  const { text } = doc;
  const first = firstWord(text, quotation.start, quotation.end);
  if (!first || !isListed(first, LIST.STARTS) || countWords(doc, quotation) < LEAST_NOUN_PHRASE) return false;
  const before = wordBefore(text, quotation.open.mark.leftAt + 1);
  if (!before || isListed(before, LIST.PREPOSITION)) return false;
  if (WORKS.has(text.slice(before.start, before.end).toLowerCase())) return false;
  const second = firstWord(text, first.end, quotation.end);
  return second !== undefined && isLower(text.charCodeAt(second.start)) && !hasClause(doc, quotation);
}

/** Two or more words before a preposition: `“Deep Cooperation” between the armies`. */
function hangsTogether(doc: Document, quotation: Quotation): boolean {
  const { close } = quotation;
  if (!close || countWords(doc, quotation) < 2 || close.mark.farRight !== Neighbour.LOWER) return false;
  const next = wordAt(doc.text, close.mark.rightAt);
  return next !== undefined && isListed(next, LIST.PREPOSITION | LIST.CONTINUES);
}
