import { commonness, isMostlyName } from '../../../knowledge/english-words.ts';
import { isLetter, isUpper } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { perDocument } from '../../../text/per-document.ts';

/**
 * A name and the next word without a space between them: `Quispeexplained that`. Takes a document and returns the
 * places between the two. The second word is a verb of speech that no name ends with, or a function word if the
 * document also has the name alone.
 */

/** Verbs of speech that no name ends with. */
const VERB =
  /(?:said|says|explained|declared|announced|replied|insisted|stressed|warned|claimed|admitted|concluded|answered|added|believes|explains|recalled|confirmed|promised)(?!\p{L})/gu;
/** Function words at the end of an unknown word. */
const FUNCTION_WORD =
  /(?:the|and|with|from|which|who)(?= \p{Ll})(?<=\p{Ll}(?:the|and|with|from|which|who))/gu;
const LONGEST_NAME = 30;
const LEAST_NAME = 3;
const LEAST_LONG_NAME = 5;
const LEAST_LONG_VERB = 5;

/** The places between a name and the word attached to it, in order. */
export const gluedNames: (doc: Document) => readonly number[] = perDocument((doc) => {
  const { text } = doc;
  const places: number[] = [];
  for (const { index, 0: verb } of text.matchAll(VERB)) {
    const start = startOfName(text, index);
    if (start < 0 || commonness(text.slice(start, index + verb.length)) > 0) continue;
    // Shorter names may end like this themselves: `Bensaid`.
    if (verb.length < LEAST_LONG_VERB && index - start < LEAST_LONG_NAME) continue;
    if (isNameAlone(doc, start, index)) places.push(index);
  }
  for (const { index, 0: word } of text.matchAll(FUNCTION_WORD)) {
    const start = startOfName(text, index);
    if (start < 0 || isKnownWord(text.slice(start, index + word.length))) continue;
    // A word that occurs twice is probably the name of a product.
    const words = capitalisedWords(doc);
    if (words.get(text.slice(start, index + word.length)) !== 1) continue;
    const isBeforeNoun =
      word === 'the' && followsName(text, start) && isNounAt(text, index + word.length + 1);
    if (isBeforeNoun || words.has(text.slice(start, index))) places.push(index);
  }
  return places.sort((a, b) => a - b);
});

/** A capitalised word before, as in a name of two words. */
function followsName(text: string, start: number): boolean {
  return text[start - 1] === ' ' && startOfName(text, start - 1) >= 0;
}

/** Words after a name other than nouns: `Ann Blythe said`, `Ann Blythe of`. */
const AFTER_NAME =
  /^(?:\p{L}+(?:ed|s|ing|ly)|of|in|on|at|by|for|from|with|to|as|and|or|but|nor|who|which|that|will|would|can|could|may|might|did|had|then|also|now|still|not|himself|herself|went|came|took|made|said|told|spoke|read|sent|built|bought|fell|led|lost|paid|sat|sold|stood|taught|drove|drew|rose|chose|grew|flew|threw|wore|left|won|got|gave|saw|knew|thought|found|kept|ran|became|began|wrote|felt|held|met|let|set|put|hit)$/u;
const LONGEST_NOUN = 20;

/** A common word that is probably a noun: after a name, it needs its article. */
function isNounAt(text: string, at: number): boolean {
  let end = at;
  while (end < at + LONGEST_NOUN && isLetter(text.charCodeAt(end))) end++;
  const word = text.slice(at, end);
  return end - at >= LEAST_NAME && !AFTER_NAME.test(word) && commonness(word) >= 3;
}

/** The start of a capitalised word whose letters extend to `end`; -1 if there is none. */
function startOfName(text: string, end: number): number {
  let start = end;
  while (start > end - LONGEST_NAME && isLetter(text.charCodeAt(start - 1))) start--;
  return end - start >= LEAST_NAME && isUpper(text.charCodeAt(start)) && !isUpper(text.charCodeAt(end - 1))
    ? start
    : -1;
}

function isKnownWord(word: string): boolean {
  return commonness(word) > 0 || isMostlyName(word);
}

/** True for a known name, or for a word after another capitalised one, since a surname may be unknown. */
function isNameAlone(doc: Document, start: number, end: number): boolean {
  const { text } = doc;
  const name = text.slice(start, end);
  if (isMostlyName(name) || capitalisedWords(doc).has(name)) return true;
  return followsName(text, start);
}

/** The capitalised words of a document, with their numbers of occurrences. */
const capitalisedWords = perDocument(({ text }): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(CAPITALISED)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
});

const CAPITALISED = /(?<!\p{L})\p{Lu}\p{L}+/gu;
