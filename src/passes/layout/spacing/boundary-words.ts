import { isNameAt, isOrdinaryAt } from '../../../knowledge/english-words.ts';
import { isLetter, isSpace, isUpper } from '../../../text/characters.ts';
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
