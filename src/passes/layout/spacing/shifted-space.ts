import { commonnessAt, isMostlyNameAt, isOrdinaryAt } from '../../../knowledge/english-words.ts';
import { isDigit, isLower, isUpper } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { perDocument } from '../../../text/per-document.ts';
import type { Span } from '../../../text/span.ts';
import { isTechnical } from '../../../text/technical.ts';
import { DOMAINS, isAllCapitals, isStarter, wordFrom, wordTo } from './boundary-words.ts';
import { hasTokenSign, lostSpaces } from './lost-spaces.ts';

/**
 * A space on the wrong side of a mark: `35 hours .The railway`, `the reports ,the letters`. Takes the space before a
 * full stop or comma that is directly followed by a letter, and returns whether a sentence or a clause begins there.
 * `.NET` and `the .com boom` keep their dot.
 */

/** Words that never end a sentence: the dot after them begins a name. */
const OPEN_WORDS: ReadonlySet<string> = new Set(
  'the a an of to for with from by at in on as and or nor but than into its their his her our your my this that'.split(
    ' ',
  ),
);
const CLOSING = /[)\]"\u201d\u2019%]/u;
const YEAR = /(?<!\d)\d{4}$/u;
/** What may follow the word after the mark: a token with more attached marks is a name or a list. */
const AFTER_WORD = /^(?:\s|['\u2019]\p{L}{1,3}\s|[,;:.!?](?:\s|$)|$)/u;
const LONGEST_AFTER_WORD = 5;

const lostPlaces = perDocument((doc): ReadonlySet<number> => new Set(lostSpaces(doc)));

/** True for a space that belongs after the mark that follows it. */
export function isShifted(doc: Document, { start, end }: Span): boolean {
  const { text } = doc;
  const right = wordFrom(text, end + 1);
  const isWord = AFTER_WORD.test(text.slice(right.end, right.end + LONGEST_AFTER_WORD));
  if (!isWord && !lostPlaces(doc).has(right.end + 1)) return false;
  if (hasTokenSign(text, end) || isTechnical(doc)) return false;
  const left = wordTo(text, start);
  if (text[end] === ',') return isKnownSmall(text, right, 3) && isKnownSmall(text, left, 2);
  if (text[end] !== '.' || isAllCapitals(text, right)) return false;
  if (!isKnownSmall(text, left, 2)) return endsOtherwise(text, start, left) && isStarter(text, right);
  return !OPEN_WORDS.has(text.slice(left.start, left.end)) && startsPlainly(text, right);
}

function isKnownSmall(text: string, { start, end }: Span, least: number): boolean {
  if (text[start - 1] === '.' || DOMAINS.has(text.slice(start, end))) return false;
  return end - start > 1 && isLower(text.charCodeAt(start)) && commonnessAt(text, start, end) >= least;
}

/** A name, a year or a closing mark before the space. */
function endsOtherwise(text: string, at: number, left: Span): boolean {
  if (isDigit(text.charCodeAt(at - 1))) return YEAR.test(text.slice(Math.max(0, at - 5), at));
  return CLOSING.test(text[at - 1]) || (left.end - left.start > 3 && isUpper(text.charCodeAt(left.start)));
}

/** A capitalised word that is common and rarely a name. */
function startsPlainly(text: string, word: Span): boolean {
  const { start, end } = word;
  if (!isUpper(text.charCodeAt(start)) || DOMAINS.has(text.slice(start, end).toLowerCase())) return false;
  if (end - start === 1) return text[start] === 'A' || text[start] === 'I';
  if (isStarter(text, word)) return true;
  return (
    commonnessAt(text, start, end) >= 3 && isOrdinaryAt(text, start, end) && !isMostlyNameAt(text, start, end)
  );
}
