import { isLower } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { perDocument } from '../../../text/per-document.ts';
import { firstWord } from '../marks/words.ts';
import { isUnknown } from './lexicon.ts';

/**
 * Words that are in no dictionary. In a text with many of them (old spelling, dialect, another language,
 * technical terms) an unknown word is not a sign of damage.
 */

interface UnknownWords {
  /** The number of occurrences of each. */
  readonly counts: ReadonlyMap<string, number>;
  readonly words: number;
}

/** How much of a text to read to find them, in UTF-16 units. */
const SAMPLE = 100_000;

const unknownWordsOf: (doc: Document) => UnknownWords = perDocument(({ text }) => {
  const counts = new Map<string, number>();
  const end = Math.min(text.length, SAMPLE);
  let words = 0;
  for (let word = firstWord(text, 0, end); word; word = firstWord(text, word.end, end)) {
    words++;
    if (!isLower(text.charCodeAt(word.start)) || !isUnknown(text, word)) continue;
    const key = text.slice(word.start, word.end);
    // Dictionaries do not list compounds.
    if (key.includes('-')) continue;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { counts, words };
});

/**
 * The allowance for unknown words: one per `short` words, up to a limit, and in a long text one more per `long` words.
 */
const WORDS_PER_UNKNOWN = { short: 30, long: 150 };
const MOST_IN_SHORT = 4;

/** True if the text has hardly any unknown words besides this one, and this one only once. */
export function isRareUnknown(doc: Document, word: string): boolean {
  const { counts, words } = unknownWordsOf(doc);
  const others = counts.size - (counts.has(word) ? 1 : 0);
  const expected =
    1 + Math.min(MOST_IN_SHORT, words / WORDS_PER_UNKNOWN.short) + words / WORDS_PER_UNKNOWN.long;
  return (counts.get(word) ?? 0) <= 1 && others <= expected;
}

/** True for an unknown word that the text also writes in lower case, alone or in the plural. */
export function isWrittenSmall(doc: Document, word: string): boolean {
  const { counts } = unknownWordsOf(doc);
  const small = word.toLowerCase();
  return counts.has(small) || counts.has(`${small}s`);
}
