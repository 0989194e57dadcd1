import { commonnessAt, isMostlyNameAt, isNameAt, isOrdinaryAt } from '../../../knowledge/english-words.ts';
import { POSSIBLE_ABBREVIATIONS } from '../../../text/abbreviations.ts';
import { isApostrophe, isLetter, isLower, isSpace, isUpper } from '../../../text/characters.ts';
import type { Span } from '../../../text/span.ts';

/**
 * Words beside a mark: where they begin and end, and whether they can be the first word of a sentence or part
 * of a name.
 */

/** The longest search for the ends of a token, in UTF-16 units. */
export const LONGEST_TOKEN = 60;

/** The letters from `start` on. */
export function wordFrom(text: string, start: number): Span {
  let end = start;
  while (end < start + LONGEST_TOKEN && isLetter(text.charCodeAt(end))) end++;
  return { start, end };
}

/** The letters up to `end`. */
export function wordTo(text: string, end: number): Span {
  let start = end;
  while (start > end - LONGEST_TOKEN && isLetter(text.charCodeAt(start - 1))) start--;
  return { start, end };
}

/** True for a word of several letters, all of them capitals. */
export function isAllCapitals(text: string, { start, end }: Span): boolean {
  return end - start > 1 && isUpper(text.charCodeAt(start)) && isUpper(text.charCodeAt(start + 1));
}

/** Top-level domains and file extensions, which are also written with a capital. */
export const DOMAINS: ReadonlySet<string> = new Set(
  'com net org edu gov info biz co uk io ai me tv us eu de fr app dev js ts py md exe doc pdf txt html php'.split(
    ' ',
  ),
);

/** Names of the parts of a package: `money.Tests` may be a name as well as two sentences. */
const PARTS: ReadonlySet<string> = new Set(
  (
    'abstractions android api app cli client common core desktop extensions http json mobile models sdk server services shared test ' +
    'tests tools utils web windows xml'
  ).split(' '),
);

/** True for a possible name of a part of a package. */
export function isPart(text: string, { start, end }: Span): boolean {
  return PARTS.has(text.slice(start, end).toLowerCase());
}

/** Words that begin sentences and are not part of the name of a product or file. */
const STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we you i his her its their our my your there here in on at by for from with ' +
    'without to of after before during since until when while where if although though because as and but or so yet however ' +
    'meanwhile moreover furthermore then now today yesterday earlier later recently also such some many most all both each ' +
    'every no not only one another other others what who how why according among about despite under over'
  ).split(' '),
);
const ADVERB = /..ly$/u;
/** Words for a people or its language. */
const NATION = /(?:ese|ish|ians?|eans?|icans?)$/u;

/** True for a capitalised word that begins sentences and is not a name. */
export function isStarter(text: string, word: Span): boolean {
  if (!isUpper(text.charCodeAt(word.start))) return false;
  const small = text.slice(word.start, word.end).toLowerCase();
  if (STARTERS.has(small)) return word.end - word.start > 1;
  if (NATION.test(small)) return isNameAt(text, word.start, word.end) && isSpace(text.charCodeAt(word.end));
  return ADVERB.test(small) && isOrdinaryAt(text, word.start, word.end);
}

/** True for a capitalised word that may begin a sentence: a common one, or a name. */
export function startsSentence(text: string, word: Span): boolean {
  const { start, end } = word;
  if (!isUpper(text.charCodeAt(start))) return false;
  if (end - start === 1) return text[start] === 'A' || text[start] === 'I';
  const small = text.slice(start + 1, end);
  if (small !== small.toLowerCase() || DOMAINS.has(text.slice(start, end).toLowerCase())) return false;
  return commonnessAt(text, start, end) >= 2 || isNameAt(text, start, end);
}

/** True for a word that every text has and that is rarely a name. */
export function isFunctionWord(text: string, { start, end }: Span): boolean {
  if (end - start === 1) return text[start] === 'A' || text[start] === 'I';
  return (
    commonnessAt(text, start, end) === 4 &&
    isOrdinaryAt(text, start, end) &&
    !isMostlyNameAt(text, start, end) &&
    !DOMAINS.has(text.slice(start, end).toLowerCase())
  );
}

/** True for a common word or a name. */
export function isKnown(text: string, { start, end }: Span): boolean {
  if (end - start < 2) return text[start] === 'a' || text[start] === 'I';
  return (
    commonnessAt(text, start, end) >= 3 || (isUpper(text.charCodeAt(start)) && isNameAt(text, start, end))
  );
}

/** A lower-case word that is not an abbreviation, or a closing mark after words. */
export function isWordEnd(text: string, at: number): boolean {
  if (CLOSING.test(text[at - 1] ?? '')) return true;
  const { start, end } = wordTo(text, at);
  if (end - start < 2 || !isLower(text.charCodeAt(start)) || isApostrophe(text.charCodeAt(start - 1)))
    return isContraction(text, start, end);
  return commonnessAt(text, start, end) >= 2 && !POSSIBLE_ABBREVIATIONS.has(text.slice(start, end));
}

/** A mark that closes after the words before it. */
export const CLOSING = /[)\]"\u201d\u2019%]/u;

/** The end of `don't`, `we'll`. */
export function isContraction(text: string, start: number, end: number): boolean {
  return (
    end - start >= 1 &&
    end - start <= 2 &&
    isApostrophe(text.charCodeAt(start - 1)) &&
    isLetter(text.charCodeAt(start - 2))
  );
}

/** An unknown word must have at least this many letters. */
export const LEAST_UNKNOWN = 6;

/** A capital followed by lower-case letters. */
export function isNameLike(text: string, { start, end }: Span): boolean {
  const small = text.slice(start + 1, end);
  if (end - start < LEAST_NAME - 1 || !isUpper(text.charCodeAt(start)) || small !== small.toLowerCase())
    return false;
  return !DOMAINS.has(text.slice(start, end).toLowerCase());
}

/** The shortest name. */
export const LEAST_NAME = 4;

/** True for a name or a word that is not rare. */
export function isNameOrWord(text: string, { start, end }: Span): boolean {
  return isNameAt(text, start, end) || commonnessAt(text, start, end) >= 2;
}
