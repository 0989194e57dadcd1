import { isLetter } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import type { Span } from '../../../text/span.ts';
import { WORD } from '../../../text/tokens.ts';
import { firstToken, formAt, frequencyAt, LOWER, wordsOf } from './token-context.ts';
import { wordSet } from './word-set.ts';

/**
 * The kind of text around a place: code and lists of fields, or dialect and older English. Both are correct, but look
 * like translation errors to a rule that expects plain prose.
 */

/** Length of text examined on each side, in UTF-16 units. */
const REACH = 110;
/** Text with more signs of code than this is not prose. */
const MOST_SIGNS = 2;
/** Signs of code, of command lines and of tables drawn with characters. */
const CODE = /[{}|<>=\\$`^~_#]|--|::|\.\w+\(|\w\/\w+\/|\t| {4}/gu;

/** True if the text around a span is code, a command, a table or a list of fields. */
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

/** Words examined on each side. */
const WINDOW = 45;
/** More unknown lower-case words than this indicate a dialect, an old spelling or another language. */
const MOST_UNKNOWN = 3;
const LEAST_LETTERS = 3;

/** Words of dialect, verse and older English. */
const NON_STANDARD =
  wordSet(`ain't ye thee thou thy thine hath doth hast dost canst shalt wilt art 'tis 'twas 'em
  dat dey dis dem wuz gwine yer nuthin naught betwixt methinks prithee whither thither hither ere oft
  sayeth saith unto spake quoth verily forsooth yon aught nay ev'ry o'er e'er ne'er lov'd gonna wanna gotta
  y'all lemme cuz coz innit nowt owt summat bairn wee lassie laddie`);

/** True if the words around a span are not those of standard modern English. */
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
