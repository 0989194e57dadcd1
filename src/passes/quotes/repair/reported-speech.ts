import { COMMA, isSentenceEnd, isSpace, isUpper, SPACE } from '../../../text/characters.ts';
import { attributionAt, isSpeech } from '../evidence/attribution.ts';
import type { Mark } from '../marks/marks.ts';
import { Neighbour } from '../marks/neighbour.ts';
import { LIST } from '../marks/word-lists.ts';
import { firstWord, isListed, isWord, wordAt } from '../marks/words.ts';
import { isReported } from './spoken-sentences.ts';

/**
 * Where the words that say who spoke begin and end: a quotation must have closed before them, or continues after them.
 */

/** The place after the first comma followed by `he said` or `said the minister`; -1 if there is none. */
export function commaOfAttribution(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) !== COMMA || !isSpace(text.charCodeAt(at + 1))) continue;
    const isTag = (isReport(text, at + 1) && attributionAt(text, at + 1)) || isInverted(text, at + 1);
    if (!isTag || resumes(text, at + 1, to)) continue;
    return isReported(text, from, at) ? -1 : at + 1;
  }
  return -1;
}

/** True if a comma in `text[from, to)` precedes words that say who spoke. */
export function isAttributed(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (text.charCodeAt(at) === COMMA && attributionAt(text, at + 1)) return true;
  return false;
}

/** `whined the little man`: a verb of speech, and its subject. */
function isInverted(text: string, at: number): boolean {
  const verb = wordAt(text, at);
  if (!verb || !isSpeech(verb) || !PAST.test(text.slice(verb.start, verb.end))) return false;
  const subject = wordAt(text, verb.end);
  if (!subject) return false;
  return (
    isWord(text, subject, 'the') || (isListed(verb, LIST.INVERTED) && isUpper(text.charCodeAt(subject.start)))
  );
}

const PAST = /(?:ed|said)$/u;

/** The longest search for the end of an attribution, in UTF-16 units. */
const LONGEST_ATTRIBUTION = 60;

/** True if the quotation continues after the words that say who spoke: it would need two more marks. */
function resumes(text: string, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + LONGEST_ATTRIBUTION); at++) {
    const code = text.charCodeAt(at);
    if (isSentenceEnd(code)) return false;
    if (code !== COMMA) continue;
    const word = wordAt(text, at + 1);
    return word !== undefined && isListed(word, LIST.RESUMES);
  }
  return false;
}

/** True if one of the first three words is a reporting verb, and another word follows or precedes it. */
export function isReport(text: string, at: number): boolean {
  let word = wordAt(text, at);
  for (let count = 0; word && count < 3; count++) {
    if (isListed(word, LIST.REPORT)) {
      const next = wordAt(text, word.end);
      return next === undefined ? count > 0 : !isWord(text, next, 'that');
    }
    word = wordAt(text, word.end);
  }
  return false;
}

/**
 * The place after `“…,” he said. ` if one sentence follows up to a closing mark, since the speaker continues;
 * -1 otherwise.
 */
export function afterAttribution(text: string, previous: Mark, mark: Mark): number {
  if (mark.left !== Neighbour.STOP && mark.left !== Neighbour.COMMA) return -1;
  if (previous.right !== Neighbour.SPACE) return -1;
  // A comma and lower-case words are an attribution, whatever their verb.
  const isTag = text[previous.start - 1] === ',' && previous.farRight === Neighbour.LOWER;
  if (!isTag && !attributionAt(text, previous.rightAt)) return -1;
  if (text[previous.start - 1] !== ',' && !isSentenceEnd(text.charCodeAt(previous.start - 1))) return -1;
  const limit = Math.min(mark.start, previous.end + LONGEST_ATTRIBUTION);
  for (let at = previous.end; at < limit - 2; at++) {
    if (!isSentenceEnd(text.charCodeAt(at)) || text.charCodeAt(at + 1) !== SPACE) continue;
    const isStart = isUpper(text.charCodeAt(at + 2)) && !isUpper(text.charCodeAt(at - 1));
    return isStart && isOneSentence(text, at + 2, mark.leftAt) && !hasSpeech(text, at + 2, mark.start)
      ? at + 2
      : -1;
  }
  return -1;
}

/** True if `text[from, to)` contains a verb of speech. */
export function hasSpeech(text: string, from: number, to: number): boolean {
  for (let word = firstWord(text, from, to); word; word = firstWord(text, word.end, to))
    if (isSpeech(word) && !isWord(text, word, 'say')) return true;
  return false;
}

/** True if no sentence ends before the last character. */
export function isOneSentence(text: string, start: number, last: number): boolean {
  for (let at = start; at < last; at++)
    if (isSentenceEnd(text.charCodeAt(at)) && isSpace(text.charCodeAt(at + 1))) return false;
  return true;
}
