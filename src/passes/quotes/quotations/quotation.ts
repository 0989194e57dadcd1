import {
  isDigit,
  isLetter,
  isUpper,
  PERCENT_SIGN,
  RIGHT_PARENTHESIS,
  RIGHT_SQUARE_BRACKET,
} from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { type Attribution, attributionAt, isIntroduced } from '../evidence/attribution.ts';
import { isLetterBeside, isWordBeside, Neighbour } from '../marks/neighbour.ts';
import { LIST } from '../marks/word-lists.ts';
import { firstWord, isListed } from '../marks/words.ts';
import type { Delimiter } from './delimiters.ts';

/** A quotation with both delimiters, or one that the next paragraph continues. */
export interface Quotation {
  readonly open: Delimiter;
  readonly close: Delimiter | undefined;
  readonly block: number;
  /** The quoted text without white space at its ends. */
  readonly start: number;
  readonly end: number;
  readonly margin: number;
  readonly nested: boolean;
}

/** True if the quoted text is a sentence of its own, or more: it starts one and does not continue the words before. */
export function isSentence(doc: Document, { open, start }: Quotation): boolean {
  const { mark } = open;
  const first = doc.text.charCodeAt(start);
  if (!isUpper(first) && !isDigit(first)) return false;
  return (
    mark.farLeft === Neighbour.EDGE ||
    mark.farLeft === Neighbour.STOP ||
    mark.farLeft === Neighbour.COMMA ||
    isIntroduced(doc.text, mark.leftAt + 1)
  );
}

/** True if no mark ends the quoted text: its last character is a letter, a digit or a closing bracket. */
export function lacksEndMark(doc: Document, { end }: Quotation): boolean {
  const code = doc.text.charCodeAt(end - 1);
  return (
    isLetter(code) ||
    isDigit(code) ||
    code === RIGHT_PARENTHESIS ||
    code === RIGHT_SQUARE_BRACKET ||
    code === PERCENT_SIGN
  );
}

/** How much of a quotation to read to see whether it is a title, in UTF-16 units. */
const TITLE_SAMPLE = 200;
/** Shorter words are lower case in titles, too. In UTF-16 units. */
const SHORTEST_TITLE_WORD = 4;

/** True if most words of the quotation are capitalised: a title or name, not speech. */
export function looksLikeTitle({ text }: Document, { start, end }: Quotation): boolean {
  let capitals = 0;
  let plain = 0;
  const to = Math.min(end, start + TITLE_SAMPLE);
  for (let word = firstWord(text, start, to); word; word = firstWord(text, word.end, to)) {
    if (word.end - word.start < SHORTEST_TITLE_WORD) continue;
    if (isUpper(text.charCodeAt(word.start))) capitals++;
    else plain++;
  }
  return capitals > plain;
}

/** The number of words quoted, up to `most`. */
export function countWords({ text }: Document, { start, end }: Quotation, most = 12): number {
  let count = 0;
  for (let word = firstWord(text, start, end); word; word = firstWord(text, word.end, end))
    if (++count >= most) break;
  return count;
}

/** True if the quotation continues the words before the opening mark: `described as a “mess”`. */
export function isWithinSentence(doc: Document, { open: { mark } }: Quotation): boolean {
  return isWordBeside(mark.farLeft) && !isIntroduced(doc.text, mark.leftAt + 1);
}

/** How the words after the quotation say who spoke. */
export function attributionAfter(doc: Document, { mark }: Delimiter): Attribution {
  if (mark.rightAt < 0 || !isLetterBeside(mark.farRight)) return undefined;
  return attributionAt(doc.text, mark.rightAt);
}

/** How much of a quotation is read for a clause, in UTF-16 units. */
const CLAUSE_REACH = 300;
/** Letters on both sides of an apostrophe that is not a possessive: `don't`, `we're`, `it's`. */
const CONTRACTION = /\p{L}['\u2019](?!s)\p{L}|\b(?:it|that|there|here|he|she|what|who|let)['\u2019]s\b/iu;

/** True if the words make a clause, and not only a name or title. */
export function hasClause({ text }: Document, { start, end }: Quotation): boolean {
  const to = Math.min(end, start + CLAUSE_REACH);
  for (let word = firstWord(text, start, to); word; word = firstWord(text, word.end, to))
    if (isListed(word, LIST.CLAUSE)) return true;
  return CONTRACTION.test(text.slice(start, to));
}
