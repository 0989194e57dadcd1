import { isLetter } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import type { Span } from '../../../text/span.ts';
import { WORD } from '../../../text/tokens.ts';
import { firstToken, formAt, frequencyAt, LOWER, wordsOf } from './token-context.ts';
import { wordSet } from './word-set.ts';

/*
 * What kind of text stands around a place: code and lists of fields, or dialect and older English. Both are right as
 * they are, and look like faults of translation to a rule that expects plain prose.
 */

/** As much text on either side is looked at. */
const REACH = 110;
/** More signs of code than this are no prose. */
const MOST_SIGNS = 2;
/** Marks of code, of command lines and of tables drawn with letters. */
const CODE = /[{}|<>=\\$`^~_#]|--|::|\.\w+\(|\w\/\w+\/|\t| {4}/gu;

/** True where the text around a span is code, a command, a table or a list of fields. */
export function isTechnical({ text }: Document, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const gap = after.indexOf('\n\n');
  const signs =
    count(before.slice(before.lastIndexOf('\n\n') + 1)) + count(gap < 0 ? after : after.slice(0, gap));
  return signs > MOST_SIGNS;
}

function count(text: string): number {
  return text.match(CODE)?.length ?? 0;
}

/** As many words on either side are looked at. */
const WINDOW = 45;
/** More unknown small words than this are a dialect, an old spelling or another language. */
const MOST_UNKNOWN = 3;
const LEAST_LETTERS = 3;

/** Words of dialect, of verse and of older English. */
const NON_STANDARD =
  wordSet(`ain't ye thee thou thy thine hath doth hast dost canst shalt wilt art 'tis 'twas 'em
  dat dey dis dem wuz gwine yer nuthin naught betwixt methinks prithee whither thither hither ere oft
  sayeth saith unto spake quoth verily forsooth yon aught nay ev'ry o'er e'er ne'er lov'd gonna wanna gotta
  y'all lemme cuz coz innit nowt owt summat bairn wee lassie laddie`);

/** True where the words around a span are not those of standard modern English. */
export function isNonStandard(doc: Document, { start, end }: Span): boolean {
  const words = wordsOf(doc);
  const token = firstToken(words, start);
  let unknown = 0;
  const last = Math.min(words.length, token + WINDOW);
  for (let other = Math.max(0, token - WINDOW); other < last; other++) {
    if (words.kind[other] !== WORD || (words.start[other] >= start && words.start[other] < end)) continue;
    const form = formAt(words, other);
    if (NON_STANDARD.has(form) || form.endsWith("in'")) return true;
    if (words.shape[other] !== LOWER || frequencyAt(words, other) > 0 || form.length < LEAST_LETTERS)
      continue;
    if (isLetters(form) && ++unknown > MOST_UNKNOWN) return true;
  }
  return false;
}

function isLetters(form: string): boolean {
  for (let at = 0; at < form.length; at++) if (!isLetter(form.charCodeAt(at))) return false;
  return true;
}
