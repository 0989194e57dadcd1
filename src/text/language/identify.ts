import type { Span } from '../span.ts';
import { type EnglishEvidence, englishEvidence } from './english-words.ts';
import { MODEL_LANGUAGES, scoreLetters } from './letter-model.ts';
import { malayOrIndonesian } from './malay.ts';
import { scriptOf } from './scripts.ts';
import { isSameLanguage } from './tags.ts';

/** The detected language of a text. */
export interface Detection {
  /** BCP 47; `und` if there is too little evidence. */
  readonly language: string;
  /** From 0 to 1: the lead of the best language, or the share of the script; 1 if function words decide. */
  readonly confidence: number;
}

const UNKNOWN: Detection = { language: 'und', confidence: 0 };
const SETTLED: Detection = { language: 'en', confidence: 1 };

/** How much of a paragraph is read, in UTF-16 units and in words: more does not change the result. */
const MOST_UNITS = 1200;
const MOST_WORDS = 80;
/** The script is clear after less text than the language is, and the model needs fewer words than the list. */
const MOST_UNITS_OF_SCRIPT = 500;
const MOST_WORDS_OF_MODEL = 50;
/** Fewer letters form a name or a symbol. */
const LEAST_LETTERS = 4;
/** The letter model needs more letters than the detection of scripts does. */
const LEAST_LETTERS_OF_MODEL = 10;
const LEAST_SCRIPT_SHARE = 0.5;
/** With fewer lower-case words than this, capitalised words are read, too; their evidence counts half. */
const LEAST_LOWER_CASE = 4;
const DOUBT_OF_NAMES = 0.5;
/** With a smaller share of letters among its characters, a text is code or a table: its evidence counts half. */
const LEAST_SHARE_OF_LETTERS = 0.7;
const DOUBT_OF_SIGNS = 0.5;
/**
 * The lowest score of the best language, for the text and for each word: a lower one indicates a language
 * that the model lacks.
 */
const LEAST_SCORE = 8;
const LEAST_SCORE_OF_WORD = 2.2;
/** The score is divided by this: chunks of one text depend on each other, so their sum is overconfident. */
const TEMPER = 3;
/** Below this, the share of a language is too small to compute its exponential. */
const NEGLIGIBLE = -7;
/** The advantage of an expected language over others; larger in a short line, where a few chunks may be chance. */
const FAVOUR = 5;
const FAVOUR_IN_SHORT = 9;
const SHORT = 8;
/** The contribution of a function word to the score of English, per unit of its weight. */
const FUNCTION_WORD_SCORE = 0.5;
/** Names of scripts begin with a capital, names of languages do not. */
const SHARED_SCRIPT = /^[A-Z]/u;

const ENGLISH = MODEL_LANGUAGES.indexOf('en');

/** The evidence of the words and letters of a passage, whatever language is expected. */
export interface Reading {
  readonly text: string;
  /** The part that is read. */
  readonly span: Span;
  readonly words: EnglishEvidence;
  /**
   * Keeps the letters once they are read, which happens only if the words do not decide. Undefined if nothing
   * is kept.
   */
  readonly letters: LetterMemory | undefined;
}

/** The evidence of the letters of passages, by their text. Lines recur, within a text and over its rounds. */
export type LetterMemory = Map<string, LetterEvidence>;

/** The language, if the script decides it, or else the scores of the languages of the model. */
type LetterEvidence =
  | Detection
  | {
      readonly scores: Float64Array;
      readonly words: number;
      /** The factor for a confidence: less than 1 for names and for text that is not prose. */
      readonly certainty: number;
      readonly malay: () => string;
    };

/**
 * The language of a passage. `favoured` is an expected language: the confidence of another one is its lead
 * over the expected one. Pure; reads 1,200 units at most. The letter table is read on first use.
 */
export function identify(text: string, span: Span, favoured = ''): Detection {
  return identifyReading(readPassage(text, span), favoured);
}

/** Reads a passage. The evidence of its letters is kept in `letters`, for later calls. */
export function readPassage(text: string, { start, end: last }: Span, letters?: LetterMemory): Reading {
  const span = { start, end: Math.min(last, start + MOST_UNITS) };
  return { text, span, words: englishEvidence(text, start, span.end, MOST_WORDS), letters };
}

/** Like `identify`, for a passage that was already read. */
export function identifyReading(reading: Reading, favoured = ''): Detection {
  if (reading.words.isSettled) return SETTLED;
  const evidence = lettersOf(reading);
  return 'language' in evidence ? evidence : byScores(evidence, favoured);
}

function lettersOf(reading: Reading): LetterEvidence {
  const { text, span, letters } = reading;
  if (!letters) return readLetters(reading);
  const passage = text.slice(span.start, span.end);
  const known = letters.get(passage);
  if (known) return known;
  const evidence = readLetters(reading);
  letters.set(passage, evidence);
  return evidence;
}

function readLetters({ text, span, words: functionWords }: Reading): LetterEvidence {
  const script = scriptOf(text, span.start, Math.min(span.end, span.start + MOST_UNITS_OF_SCRIPT));
  if (script.letters < LEAST_LETTERS || script.share < LEAST_SCRIPT_SHARE) return UNKNOWN;
  if (!SHARED_SCRIPT.test(script.name)) return { language: script.name, confidence: script.share };
  if (script.letters < LEAST_LETTERS_OF_MODEL) return UNKNOWN;
  const isProse = script.letters >= LEAST_SHARE_OF_LETTERS * script.visible;
  let certainty = isProse ? 1 : DOUBT_OF_SIGNS;
  const scores = new Float64Array(MODEL_LANGUAGES.length);
  let words = scoreLetters(text, span, { most: MOST_WORDS_OF_MODEL, words: 'lower-case' }, scores);
  if (words < LEAST_LOWER_CASE) {
    scores.fill(0);
    words = scoreLetters(text, span, { most: MOST_WORDS_OF_MODEL, words: 'all' }, scores);
    certainty *= DOUBT_OF_NAMES;
  }
  const english = (functionWords.english - functionWords.others) * FUNCTION_WORD_SCORE;
  scores[ENGLISH] += Math.max(0, english);
  const most = scores[bestOf(scores)];
  if (most < LEAST_SCORE || most < LEAST_SCORE_OF_WORD * words) return UNKNOWN;
  return { scores, words, certainty, malay: () => malayOrIndonesian(text, span) };
}

function byScores(
  { scores: found, words, certainty, malay }: Exclude<LetterEvidence, Detection>,
  favoured: string,
): Detection {
  const expected = numberOf(favoured);
  const scores = expected >= 0 ? found.slice() : found;
  if (expected >= 0) scores[expected] += words < SHORT ? FAVOUR_IN_SHORT : FAVOUR;
  const best = bestOf(scores);
  const confidence = certainty * shareOf(scores, best, expected);
  const language = MODEL_LANGUAGES[best];
  return { language: language === 'ms' ? malay() : language, confidence };
}

/** The share of the best language: among all languages, or, if one is expected, between these two. */
function shareOf(scores: Float64Array, best: number, expected: number): number {
  if (expected >= 0 && expected !== best)
    return 1 / (1 + Math.exp((scores[expected] - scores[best]) / TEMPER));
  let sum = 0;
  for (const score of scores) {
    const behind = (score - scores[best]) / TEMPER;
    if (behind > NEGLIGIBLE) sum += Math.exp(behind);
  }
  return 1 / sum;
}

const numbers = new Map<string, number>([['', -1]]);

/** The number of the model's language for a tag; -1 if there is none. */
function numberOf(tag: string): number {
  const known = numbers.get(tag);
  if (known !== undefined) return known;
  const exact = MODEL_LANGUAGES.indexOf(tag);
  const number = exact < 0 ? MODEL_LANGUAGES.findIndex((name) => isSameLanguage(name, tag)) : exact;
  numbers.set(tag, number);
  return number;
}

/** The index of the highest score; the first one if there are several. */
function bestOf(scores: Float64Array): number {
  let best = 0;
  for (let at = 1; at < scores.length; at++) if (scores[at] > scores[best]) best = at;
  return best;
}
