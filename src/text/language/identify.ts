import type { Span } from '../span.ts';
import { type EnglishEvidence, englishEvidence } from './english-words.ts';
import { MODEL_LANGUAGES, scoreLetters } from './letter-model.ts';
import { malayOrIndonesian } from './malay.ts';
import { scriptOf } from './scripts.ts';
import { isSameLanguage } from './tags.ts';

/** What a text is taken to be written in. */
export interface Detection {
  /** BCP 47; `und` where there is too little evidence. */
  readonly language: string;
  /** From 0 to 1: how far the best language is ahead; 1 where function words settle it, the share of the script. */
  readonly confidence: number;
}

const UNKNOWN: Detection = { language: 'und', confidence: 0 };
const SETTLED: Detection = { language: 'en', confidence: 1 };

/** What is read of a paragraph, in UTF-16 units and in words: more changes nothing. */
const MOST_UNITS = 1200;
const MOST_WORDS = 80;
/** The script of a paragraph shows earlier, and the model needs fewer words than the list. */
const MOST_UNITS_OF_SCRIPT = 500;
const MOST_WORDS_OF_MODEL = 50;
/** Fewer letters are a name or a sign. */
const LEAST_LETTERS = 4;
/** The model of letters needs more of them than a script does. */
const LEAST_LETTERS_OF_MODEL = 10;
const LEAST_SCRIPT_SHARE = 0.5;
/** Fewer words in lower case than this, and those with a capital are read, too; their evidence counts half. */
const LEAST_LOWER_CASE = 4;
const DOUBT_OF_NAMES = 0.5;
/** With fewer letters among its characters a text is code or a table: its evidence counts half. */
const LEAST_SHARE_OF_LETTERS = 0.7;
const DOUBT_OF_SIGNS = 0.5;
/** The best language must reach so much, for the text and for each word: else it is one that the model lacks. */
const LEAST_SCORE = 8;
const LEAST_SCORE_OF_WORD = 2.2;
/** The score is spread over so much: chunks of one text hang together, so that their sum is too sure. */
const TEMPER = 3;
/** Under this the share of a language is not worth its exponential. */
const NEGLIGIBLE = -7;
/** What a language that is expected has ahead of others; more in a short line, where few chunks are chance. */
const FAVOUR = 5;
const FAVOUR_IN_SHORT = 9;
const SHORT = 8;
/** What a function word adds to the score of English, for each unit of its weight. */
const FUNCTION_WORD_SCORE = 0.5;
/** Names of scripts begin with a capital, those of languages do not. */
const SHARED_SCRIPT = /^[A-Z]/u;

const ENGLISH = MODEL_LANGUAGES.indexOf('en');

/**
 * The language of a stretch of text. `favoured` is a language that is expected: the confidence of another is how far it
 * is ahead of that one. Pure; reads 1,200 units at most. The table of letters is read when a text first needs it.
 */
export function identify(text: string, span: Span, favoured = ''): Detection {
  return identifyWith(wordsOf(text, span), text, span, favoured);
}

/** The function words of a stretch of text, as far as `identify` reads it. */
export function wordsOf(text: string, { start, end }: Span): EnglishEvidence {
  return englishEvidence(text, start, Math.min(end, start + MOST_UNITS), MOST_WORDS);
}

/** The same as `identify`, where the function words are known. */
export function identifyWith(words: EnglishEvidence, text: string, span: Span, favoured = ''): Detection {
  if (words.isSettled) return SETTLED;
  const read = { start: span.start, end: Math.min(span.end, span.start + MOST_UNITS) };
  const script = scriptOf(text, read.start, Math.min(read.end, read.start + MOST_UNITS_OF_SCRIPT));
  if (script.letters < LEAST_LETTERS || script.share < LEAST_SCRIPT_SHARE) return UNKNOWN;
  if (!SHARED_SCRIPT.test(script.name)) return { language: script.name, confidence: script.share };
  if (script.letters < LEAST_LETTERS_OF_MODEL) return UNKNOWN;
  const { language, confidence } = byLetters(
    text,
    read,
    (words.english - words.others) * FUNCTION_WORD_SCORE,
    favoured,
  );
  const isProse = script.letters >= LEAST_SHARE_OF_LETTERS * script.visible;
  return { language, confidence: isProse ? confidence : confidence * DOUBT_OF_SIGNS };
}

/** Filled anew for each text: a document asks for thousands. */
const scores = new Float64Array(MODEL_LANGUAGES.length);

/** The language by the model of letters; `english` is added for English where it is more than nothing. */
function byLetters(text: string, span: Span, english: number, favoured: string): Detection {
  scores.fill(0);
  let certainty = 1;
  let words = scoreLetters(text, span, { most: MOST_WORDS_OF_MODEL, words: 'lower-case' }, scores);
  if (words < LEAST_LOWER_CASE) {
    scores.fill(0);
    words = scoreLetters(text, span, { most: MOST_WORDS_OF_MODEL, words: 'all' }, scores);
    certainty = DOUBT_OF_NAMES;
  }
  scores[ENGLISH] += Math.max(0, english);
  const most = scores[bestOf(scores)];
  if (most < LEAST_SCORE || most < LEAST_SCORE_OF_WORD * words) return UNKNOWN;
  const expected = numberOf(favoured);
  if (expected >= 0) scores[expected] += words < SHORT ? FAVOUR_IN_SHORT : FAVOUR;
  const best = bestOf(scores);
  const confidence = certainty * shareOf(best, expected);
  const language = MODEL_LANGUAGES[best];
  return { language: language === 'ms' ? malayOrIndonesian(text, span) : language, confidence };
}

/** The share of the best language: among all, or, where one is expected, of it and that one. */
function shareOf(best: number, expected: number): number {
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

/** The number of the language of the model that a tag is treated like; -1 where there is none. */
function numberOf(tag: string): number {
  const known = numbers.get(tag);
  if (known !== undefined) return known;
  const exact = MODEL_LANGUAGES.indexOf(tag);
  const number = exact < 0 ? MODEL_LANGUAGES.findIndex((name) => isSameLanguage(name, tag)) : exact;
  numbers.set(tag, number);
  return number;
}

/** The number of the highest score, the first of equal ones. */
function bestOf(scores: Float64Array): number {
  let best = 0;
  for (let at = 1; at < scores.length; at++) if (scores[at] > scores[best]) best = at;
  return best;
}
