import { commonness, isMostlyName } from '../../../knowledge/english-words.ts';
import { isLetter, isUpper } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { perDocument } from '../../../text/per-document.ts';

/*
 * A name and the word after it that lost their blank: `Quispeexplained that`. In comes a document; out go the places
 * between the two. The word after is a verb of speech that ends no name, or a function word where the document has the
 * name alone as well.
 */

/** What a verb of speech ends with that ends no name. */
const VERB =
  /(?:explained|declared|announced|replied|insisted|stressed|warned|claimed|admitted|concluded|answered|added|believes|explains|recalled|confirmed|promised)(?!\p{L})/gu;
/** Function words at the end of what no dictionary has. */
const FUNCTION_WORD =
  /(?:the|and|with|from|which|who)(?= \p{Ll})(?<=\p{Ll}(?:the|and|with|from|which|who))/gu;
const LONGEST_NAME = 30;
const LEAST_NAME = 3;

/** The places between a name and the word that is glued to it, in order. */
export const gluedNames: (doc: Document) => readonly number[] = perDocument((doc) => {
  const { text } = doc;
  const places: number[] = [];
  for (const { index, 0: verb } of text.matchAll(VERB)) {
    const start = startOfName(text, index);
    if (start < 0 || commonness(text.slice(start, index + verb.length)) > 0) continue;
    if (isNameAlone(doc, start, index)) places.push(index);
  }
  for (const { index, 0: word } of text.matchAll(FUNCTION_WORD)) {
    const start = startOfName(text, index);
    if (start < 0 || isKnownWord(text.slice(start, index + word.length))) continue;
    // What stands there twice is the name of a product.
    const words = capitalisedWords(doc);
    if (words.get(text.slice(start, index + word.length)) === 1 && words.has(text.slice(start, index)))
      places.push(index);
  }
  return places.sort((a, b) => a - b);
});

/** Where a capitalised word begins whose letters run up to `end`; -1 where none does. */
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

/** A known name, or a word after another capitalised one: a surname may be unknown. */
function isNameAlone(doc: Document, start: number, end: number): boolean {
  const { text } = doc;
  const name = text.slice(start, end);
  if (isMostlyName(name) || capitalisedWords(doc).has(name)) return true;
  return text[start - 1] === ' ' && startOfName(text, start - 1) >= 0;
}

/** The capitalised words of a document, and how often each stands there. */
const capitalisedWords = perDocument(({ text }): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(CAPITALISED)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
});

const CAPITALISED = /(?<!\p{L})\p{Lu}\p{L}+/gu;
