import { isSentenceEnd, isSpace, isUpper } from '../../../text/characters.ts';
import { LIST } from '../marks/word-lists.ts';
import { firstWord, isListed, isWord } from '../marks/words.ts';

/**
 * Tells whether the sentences of a paragraph are the speaker's or the narrator's: if a mark is lost, only this shows
 * where the quotation began or ended.
 */

/** The maximum number of sentences to read. */
const MOST_SENTENCES = 20;

/** The starts of the sentences of `text[from, to)`, the first of them at `from`. */
export function sentenceStarts(text: string, from: number, to: number): readonly number[] {
  const starts = [from];
  for (let at = from + 1; at < to - 2 && starts.length < MOST_SENTENCES; at++) {
    if (!isSentenceEnd(text.charCodeAt(at)) || !isSpace(text.charCodeAt(at + 1))) continue;
    if (isUpper(text.charCodeAt(at + 2)) && !isUpper(text.charCodeAt(at - 1))) starts.push(at + 2);
  }
  return starts;
}

const FIRST_PERSON = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Mm]e|us)\b/u;

/** True if the words are in the first person. */
export function isFirstPerson(text: string, from: number, to: number): boolean {
  return FIRST_PERSON.test(text.slice(from, to));
}

const SPEAKER_FIRST = /^(?:I|We|My|Our)\b/u;
const LONGEST_SPEAKER = 4;

/** True for a sentence that begins in the first person. */
export function startsWithSpeaker(text: string, at: number): boolean {
  return SPEAKER_FIRST.test(text.slice(at, at + LONGEST_SPEAKER));
}

/** True if the words report what somebody else said. */
export function isReported(text: string, from: number, to: number): boolean {
  let previous = firstWord(text, from, to);
  if (!previous) return false;
  for (let word = firstWord(text, previous.end, to); word; word = firstWord(text, word.end, to)) {
    if (isListed(word, LIST.REPORT) && !FIRST_PERSON.test(text.slice(previous.start, previous.end))) {
      const next = firstWord(text, word.end, to);
      if (!next || !isWord(text, next, 'by')) return true;
    }
    previous = word;
  }
  return false;
}
