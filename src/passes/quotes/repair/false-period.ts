import { isLower, isSentenceEnd, isUpper, LINE_FEED } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { isSpeech } from '../evidence/attribution.ts';
import { isDangling } from '../evidence/lexicon.ts';
import { isLetterBeside, Neighbour } from '../marks/neighbour.ts';
import { LIST } from '../marks/word-lists.ts';
import { firstWord, isListed, isWord, type Word, wordAt, wordBefore } from '../marks/words.ts';
import {
  attributionAfter,
  countWords,
  hasClause,
  lacksEndMark,
  type Quotation,
} from '../quotations/quotation.ts';
import { isOneSentence } from './reported-speech.ts';
import { continuesWithVerb } from './stray-capital.ts';

/** A full stop in mid-sentence before an opening mark: `has not.\u201cSpecial plans\u201d for`. */

const LONGEST_FRAGMENT = 8;

/**
 * The place of a full stop in mid-sentence, directly before the opening mark: the quotation continues in lower case, or
 * the word before cannot end a clause. A complete clause keeps its full stop, whatever follows. A clause that may be
 * complete keeps it before a quoted sentence.
 */
export function falsePeriod(doc: Document, quotation: Quotation): number | undefined {
  const { open } = quotation;
  const { mark } = open;
  const { text } = doc;
  const at = mark.start - 1;
  if (mark.left !== Neighbour.STOP || text[at] !== '.' || text[at - 1] === '.') return undefined;
  const before = wordBefore(text, at);
  if (!before || before.end !== at) return undefined;
  if (isLower(text.charCodeAt(quotation.start))) return at;
  if (NEVER_LAST.has(text.slice(before.start, before.end))) return at;
  // If the space is only on the wrong side of the mark, nothing else is damaged.
  if (open.hasInnerSpace && !quotation.close?.hasInnerSpace) return undefined;
  if (isQuotedSentence(doc, quotation, before)) return undefined;
  if (isOpenContraction(text, before) || isOpenPhrase(text, before)) return at;
  if (isDangling(before) && !isListed(before, LIST.MAY_END)) return at;
  if (continuesWithVerb(doc, quotation)) return at;
  if (isSpeech(before) || !isFragment(doc, quotation)) return undefined;
  const { right, farRight } = quotation.close!.mark;
  // A name or phrase is not a sentence of its own: `after much.\u201cConsultation\u201d, they`.
  if (right === Neighbour.STOP || right === Neighbour.COMMA || NEGATED.test(text.slice(before.start, at)))
    return at;
  if (!isLetterBeside(farRight)) return undefined;
  return isDangling(before) || !startsSentence(doc, quotation) ? at : undefined;
}

/** Words that never end a sentence. Auxiliaries, objects and prepositions may: `how they are`, `for her`. */
const NEVER_LAST: ReadonlySet<string> = new Set(
  (
    'the a an its their our my your every of and or but nor than as into onto upon because if while although unless whether whose ' +
    'entitled titled named dubbed'
  ).split(' '),
);

/**
 * True for a clause that is attributed to a speaker or ends like a sentence. After a preposition, which is
 * rarely the last word, it must be more than one sentence.
 */
function isQuotedSentence(doc: Document, quotation: Quotation, before: Word): boolean {
  const { close, start, end } = quotation;
  if (!hasClause(doc, quotation)) return false;
  if (close && attributionAfter(doc, close)) return true;
  if (!isSentenceEnd(doc.text.charCodeAt(end - 1))) return false;
  return !isListed(before, LIST.PREPOSITION) || !isOneSentence(doc.text, start, end - 1);
}

/** `you're`, `I'll`: the verb needs a continuation. */
const OPEN_CONTRACTION = /['\u2019](?:re|m|ll|ve)$/u;

function isOpenContraction(text: string, { start, end }: Word): boolean {
  return OPEN_CONTRACTION.test(text.slice(start, end));
}

/** Adjectives that need a noun after `a`: `a large` cannot end a sentence. */
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

/**
 * False if the words after the quotation are attached to it by a preposition and have no verb before their full stop.
 */
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

/** True if neither the quotation is a clause or a sentence nor the words after it an attribution. */
function isFragment(doc: Document, quotation: Quotation): boolean {
  const { close } = quotation;
  if (!close || !lacksEndMark(doc, quotation) || hasClause(doc, quotation)) return false;
  return !attributionAfter(doc, close) && countWords(doc, quotation) <= LONGEST_FRAGMENT;
}

const NEGATED = /n['\u2019]t$/u;
