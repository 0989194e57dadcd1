import { isLower } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { isPronoun, isSpeech } from '../evidence/attribution.ts';
import { commonness, continuesSentence, isKnownName, isOrdinary, isPlain } from '../evidence/lexicon.ts';
import { Neighbour } from '../marks/neighbour.ts';
import { LIST } from '../marks/word-lists.ts';
import { isListed, isWord, type Word, wordAt } from '../marks/words.ts';
import type { Delimiter } from '../quotations/delimiters.ts';
import { attributionAfter, countWords, lacksEndMark, type Quotation } from '../quotations/quotation.ts';

/** A capital after a quotation on a word that continues the sentence. */

/** What is known about the boundaries of the quotation. */
interface Boundaries {
  readonly commaLost: boolean;
  readonly isFragment: boolean;
  readonly isCut: boolean;
  /** True if the document shows elsewhere that its sentences were split at quotations. */
  readonly isTorn: boolean;
}

/** The quotation, and the words after it. */
interface Following {
  readonly quotation: Quotation;
  readonly close: Delimiter;
  readonly word: Word;
  readonly next: Word | undefined;
}

/** The place of the capital; undefined if there is none, or if it may be correct. */
export function strayCapital(
  doc: Document,
  quotation: Quotation,
  boundaries: Boundaries,
): number | undefined {
  const { close, block } = quotation;
  if (!close || close.mark.farRight !== Neighbour.UPPER || doc.blocks[block].kind === 'heading')
    return undefined;
  const { text } = doc;
  const at = close.mark.rightAt;
  if (at - close.mark.end > 1 || text[close.mark.end] === '\n') return undefined;
  const word = wordAt(text, at);
  if (!word || word.start !== at) return undefined;
  const next = wordAt(text, word.end);
  if (isOpener(text, at)) return undefined;
  if (boundaries.isTorn && lacksEndMark(doc, quotation) && goesOn(text, word, next)) return at;
  if (continuesWithVerb(doc, quotation)) return at;
  if (!isOrdinary(doc, word)) return undefined;
  if (isSurname(text, word, next)) return undefined;
  const isNameLike = !next || !isLower(text.charCodeAt(next.start)) || isKnownName(text, word);
  if (!isPlain(word) && !isSpeech(word) && isNameLike) return undefined;
  return isMidSentence(doc, { quotation, close, word, next }, boundaries) ? at : undefined;
}

/** `,\u201d Musk said`: a rare word directly before a verb of speech; speakers without an article are plural. */
function isSurname(text: string, word: Word, next: Word | undefined): boolean {
  if (isPlain(word) || !next || !isSpeech(next)) return false;
  return commonness(text, word) < COMMON && text[word.end - 1] !== 's';
}

const COMMON = 3;

/**
 * A verb or preposition before a lower-case word: `“extreme havoc” Will be evicted`, `“… watching it” On
 * portable sets`.
 */
function goesOn(text: string, word: Word, next: Word | undefined): boolean {
  if (!next || !isLower(text.charCodeAt(next.start)) || isPronoun(word)) return false;
  if (isWord(text, word, 'will')) return AFTER_WILL.has(text.slice(next.start, next.end));
  if (isListed(word, LIST.AUXILIARY))
    return isListed(next, LIST.CLAUSE) || VERB_FORM.test(text.slice(next.start, next.end));
  return isListed(word, LIST.PREPOSITION) && continuesSentence(word);
}

/** `Will had left` has a subject. */
const AFTER_WILL: ReadonlySet<string> = new Set(['be', 'have', 'not', 'never', 'also', 'soon']);

/** Phrases that begin sentences, and their comma. */
const OPENER =
  /^(?:In (?:other words|addition|fact|contrast|short|general|return|response|the meantime|the end|the past|recent years|particular|total|all)|On the (?:other hand|contrary)|At (?:the same time|first|present|the moment|least)|For (?:example|instance|now|this reason)|As a result|By contrast|By comparison|After that|Of course),/u;
const LONGEST_OPENER = 24;

/** True for the first words of a new sentence: `In other words,`. */
export function isOpener(text: string, at: number): boolean {
  return OPENER.test(text.slice(at, at + LONGEST_OPENER));
}

const VERB_FORM = /(?:ed|en|ly|ing)$/u;

/**
 * True for a quotation without an end mark before an auxiliary with a capital: no statement begins with `Are also
 * shown`.
 */
export function continuesWithVerb(doc: Document, quotation: Quotation): boolean {
  const { close } = quotation;
  if (!close || close.mark.farRight !== Neighbour.UPPER || !lacksEndMark(doc, quotation)) return false;
  const word = wordAt(doc.text, close.mark.rightAt);
  return (
    word !== undefined && isListed(word, LIST.AUXILIARY) && goesOn(doc.text, word, wordAt(doc.text, word.end))
  );
}

/** True if the word continues the sentence of the quotation, or the sentence around it. */
function isMidSentence(doc: Document, following: Following, boundaries: Boundaries): boolean {
  const { quotation, close, word, next } = following;
  const last = doc.text[quotation.end - 1];
  if (last === ',') return isAttributed(doc, following);
  if (boundaries.commaLost)
    return attributionAfter(doc, close) !== undefined || isPlain(word) || close.lacksOuterSpace;
  // After a question another speaker may begin: `?” He said: “…`. Only a whole attribution belongs to the question.
  if (last === '?' || last === '!')
    return isWholeAttribution(doc.text, word, next) || isInvertedAttribution(doc.text, word, next);
  if (!lacksEndMark(doc, quotation)) return false;
  if (boundaries.isFragment) return continuesAround(doc, following, boundaries.isCut);
  if (isPronoun(word) && !attributionAfter(doc, close)) return false;
  return close.lacksOuterSpace;
}

/** True if the words after the quotation say who spoke or continue. A pronoun may begin another sentence. */
function isAttributed(doc: Document, { close, word, next }: Following): boolean {
  if (isListed(word, LIST.SPEECH | LIST.INVERTED) || continuesSentence(word)) return true;
  if (isPronoun(word)) return next !== undefined && isListed(next, LIST.SPEECH | LIST.SPEECH_BASE);
  return attributionAfter(doc, close) !== undefined;
}

/** `He said.`, with nothing after it in its sentence. */
function isWholeAttribution(text: string, word: Word, next: Word | undefined): boolean {
  if (!next || !isPronoun(word) || !isListed(next, LIST.REPORT)) return false;
  return next.end === text.length || text[next.end] === '.' || text[next.end] === '\n';
}

const SENTENCE_REST = /^[^.!?:"\u201c\u201d\n]{0,120}(?:[.!?\n]|$)/u;
const LONGEST_REST = 121;

/** `Said Holmes happily.`: no sentence begins like this, unless another quotation follows its colon. */
function isInvertedAttribution(text: string, word: Word, next: Word | undefined): boolean {
  if (!next || !isListed(word, LIST.INVERTED) || isWord(text, next, 'it')) return false;
  return SENTENCE_REST.test(text.slice(word.start, word.start + LONGEST_REST));
}

/** True if the sentence around a quoted fragment continues with the word. */
function continuesAround(doc: Document, following: Following, isCut: boolean): boolean {
  const { text } = doc;
  const { quotation, close, word, next } = following;
  if (close.lacksOuterSpace) return true;
  if (continuesSentence(word) && (isCut || !isWord(text, word, 'in'))) return true;
  // The word may be the last of its sentence.
  if (isCut && !next && text[word.end] === '.') return true;
  if (!next || !isLower(text.charCodeAt(next.start))) return false;
  if (continuesSentence(word) || isCut) return true;
  const startsSentences = isPronoun(word) || isListed(word, LIST.STARTS);
  return !startsSentences && isLower(text.charCodeAt(quotation.start)) && countWords(doc, quotation) > 1;
}
