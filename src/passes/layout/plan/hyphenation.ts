import { commonness } from '../../../knowledge/english-words.ts';
import { isDigit, isLetter, isLower } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { isEnglishAt } from '../../../text/language/blocks.ts';
import { perDocument } from '../../../text/per-document.ts';
import { type LayoutEdit, type LinedDocument, propose } from './lined-document.ts';

interface LineEnd {
  readonly doc: Document;
  readonly end: number;
  readonly next: number;
  /** True if the block is English, so that the dictionary knows its words. */
  readonly isEnglish: boolean;
}

const LONGEST_WORD = 40;

const SOFT_HYPHEN = '\u00ad';

/**
 * A soft hyphen at a line end is inside a word, in any text and language: both are removed, and the halves
 * become one word again.
 */
export function joinSoftHyphens({ doc }: LinedDocument, edits: LayoutEdit[]): void {
  const { text } = doc;
  for (let at = text.indexOf(SOFT_HYPHEN); at >= 0; at = text.indexOf(SOFT_HYPHEN, at + 1)) {
    const next = softBreak(text, at);
    if (next >= 0) propose(edits, 'layout/hyphenation', [at, next], '');
  }
}

/** The offset where the word continues after a soft hyphen at a line end; -1 if there is no such hyphen. */
function softBreak(text: string, at: number): number {
  SOFT_BREAK.lastIndex = at;
  const found = SOFT_BREAK.exec(text);
  return found && isLetter(text.charCodeAt(at + found[0].length)) ? at + found[0].length : -1;
}

const SOFT_BREAK = /\u00ad[ \t]{0,200}\n[ \t]{0,200}/uy;

/** A shorter line may be verse: poets divide words for a rhyme. In UTF-16 units. */
const LONGEST_VERSE = 60;
const LEAST_TORN = 2;
/**
 * A hyphen after a letter, a line end or a blank line, and a lower-case letter. The pattern begins with the
 * hyphen because searching for it is fast.
 */
const TORN = /-(?<=\p{L}-)[^\S\n]*\n[^\S\n]*\n?[^\S\n]*(?=\p{Ll})/gu;

/**
 * A line that ends with the first half of a word does not end a paragraph, in any kind of text: the halves
 * are joined if they form an English word. One such word among short lines may be a rhyme.
 */
export function joinTornWords(lined: LinedDocument, edits: LayoutEdit[]): void {
  const { doc } = lined;
  const torn = [...doc.text.matchAll(TORN)].filter((found) => isTornWord(doc, found.index, found[0].length));
  for (const { index, 0: gap } of torn) {
    const lineStart = doc.text.lastIndexOf('\n', index) + 1;
    if (torn.length < LEAST_TORN && index - lineStart < LONGEST_VERSE) continue;
    propose(edits, 'layout/hyphenation', [index, index + gap.length], '');
  }
}

function isTornWord(doc: Document, at: number, length: number): boolean {
  const { text } = doc;
  return (
    isEnglishAt(doc, at) &&
    isEnglishAt(doc, at + length) &&
    isOneWord(wordBefore(text, at), wordAfter(text, at + length))
  );
}

/** A hyphen at a line end: the lines are joined without a space, and without the hyphen if that makes a known word. */
export function joinHyphenated({ doc, end, next, isEnglish }: LineEnd, edits: LayoutEdit[]): boolean {
  const { text } = doc;
  // Already joined, in any kind of text.
  if (text[end - 1] === SOFT_HYPHEN && softBreak(text, end - 1) >= 0) return true;
  if (text[end - 1] !== '-') return false;
  const before = text.charCodeAt(end - 2);
  const after = text.charCodeAt(next);
  if (!(isLetter(before) || isDigit(before)) || !(isLetter(after) || isDigit(after))) return false;
  const head = wordBefore(text, end - 1);
  const tail = wordAfter(text, next);
  if (isEnglish && SUSPENDED.has(tail)) return false;
  const isDivided = isEnglish ? isOneWord(head, tail) : wordsOf(doc).has(head + tail);
  if (isLower(after) && isDivided) propose(edits, 'layout/hyphenation', [end - 1, next], '');
  // In other languages `Wirtschafts-` may precede `und Finanzkrise`: the line end stays.
  else if (isEnglish || !isLower(after)) propose(edits, 'layout/hyphenation', [end, next], '');
  return true;
}

/** Words after a hyphen that represents a later word: `pre- and post-war`. */
const SUSPENDED: ReadonlySet<string> = new Set(['and', 'or', 'to', 'nor', 'but', 'versus']);

const WORD = /\p{L}+/gu;

/** The words of a document as they are written. */
const wordsOf = perDocument(
  (doc): ReadonlySet<string> => new Set(Array.from(doc.text.matchAll(WORD), ([word]) => word)),
);

function isOneWord(head: string, tail: string): boolean {
  const joined = commonness(head + tail);
  if (joined === 0 || commonness(`${head}-${tail}`) > 0) return false;
  return joined >= 2 || commonness(head) < 2 || commonness(tail) < 2;
}

function wordBefore(text: string, end: number): string {
  let at = end;
  while (at > 0 && end - at < LONGEST_WORD && isLetter(text.charCodeAt(at - 1))) at--;
  return text.slice(at, end);
}

function wordAfter(text: string, start: number): string {
  let at = start;
  while (at - start < LONGEST_WORD && isLetter(text.charCodeAt(at))) at++;
  return text.slice(start, at);
}
