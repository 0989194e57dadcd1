import { COLON, COMMA, FULL_STOP, isSpace, isUpper } from '../../../text/characters.ts';
import { LIST } from '../marks/word-lists.ts';
import {
  isListed,
  lengthIn,
  listsIn,
  packedWord,
  startOfWord,
  type Word,
  wordBefore,
} from '../marks/words.ts';

/** Attributions: the words around a quotation that say who spoke, and so show where the quotation ends. */

const MOST_WORDS = 7;
const FARTHEST = 90;

export type Attribution = 'verb' | 'pronoun' | 'name' | undefined;

/**
 * How the words from `at` on say who spoke: `said Holmes` (verb), `he said` (pronoun), `the Defense
 * Department said` (name); undefined if they do not.
 */
export function attributionAt(text: string, at: number): Attribution {
  let isPronoun = false;
  let from = at;
  for (let count = 0; count < MOST_WORDS; count++) {
    const start = startOfWord(text, from);
    const word = packedWord(text, start);
    const end = start + lengthIn(word);
    if (end === start || end - at >= FARTHEST) return undefined;
    const lists = listsIn(word);
    if ((lists & LIST.SPEECH) !== 0) return count === 0 ? 'verb' : isPronoun ? 'pronoun' : 'name';
    if (count === 1 && isPronoun && (lists & LIST.SPEECH_BASE) !== 0) return 'pronoun';
    if ((lists & (count === 0 ? LIST.NEVER_SUBJECT | LIST.ENDS_SUBJECT : LIST.ENDS_SUBJECT)) !== 0)
      return undefined;
    if (count === 0) isPronoun = (lists & LIST.PRONOUN) !== 0;
    else if (isPronoun && count >= FARTHEST_VERB) return undefined;
    from = skipInitial(text, start, end);
  }
  return undefined;
}

/** After a pronoun comes the verb, or an adverb and the verb. */
const FARTHEST_VERB = 3;

/** A full stop after an initial or a title does not end a sentence (`J. K. Rowling`, `Dr. Smith`). */
function skipInitial(text: string, start: number, end: number): number {
  return text.charCodeAt(end) === FULL_STOP && end - start <= 3 && isUpper(text.charCodeAt(start))
    ? end + 1
    : end;
}

/** True if a verb of speech with a comma or colon, or a colon alone, comes directly before `at`. */
export function isIntroduced(text: string, at: number): boolean {
  let end = at;
  while (end > at - 3 && isSpace(text.charCodeAt(end - 1))) end--;
  const mark = text.charCodeAt(end - 1);
  if (mark === COLON) return true;
  if (mark !== COMMA) return false;
  const word = wordBefore(text, end - 1);
  return word !== undefined && isSpeech(word);
}

/** True for a verb of speech. */
export function isSpeech(word: Word): boolean {
  return isListed(word, LIST.SPEECH);
}

export function isPronoun(word: Word): boolean {
  return isListed(word, LIST.PRONOUN);
}
