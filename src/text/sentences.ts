import { isLower, isSpace, isUpper } from './characters.ts';
import { type Document, remembered } from './document.ts';
import type { Span } from './span.ts';

/** Words whose full stop does not end a sentence, lower case. From general knowledge. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sr jr st rev hon gen col lt capt cmdr maj sgt gov sen rep pres messrs mme mlle ' +
    'vs etc approx dept est fig no nos vol pp ed eds al cf eg ie viz inc ltd co corp bros univ assn ave blvd rd ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun u.s u.k u.n e.g i.e a.m p.m d.c'
  ).split(' '),
);

const END_MARK = /[.!?\u2026\u3002\uff01\uff1f]+/gu;
const CLOSERS = new Set(['"', "'", ')', ']', '\u201d', '\u2019', '\u00bb', '\u203a', '\u300d']);

/** The sentences of one span of text: from the first visible character to the end mark and its closers. */
export function splitSentences(text: string, span: Span): readonly Span[] {
  const sentences: Span[] = [];
  let start = skipSpace(text, span.start, span.end);
  // A slice: a search over the whole text would run past the block, and past every block behind it.
  for (const match of text.slice(span.start, span.end).matchAll(END_MARK)) {
    const mark = span.start + match.index;
    let end = mark + match[0].length;
    while (end < span.end && CLOSERS.has(text[end])) end++;
    if (end >= span.end) break;
    const wide = match[0].charCodeAt(0) > 0x3000;
    if (!wide && !isSpace(text.charCodeAt(end))) continue;
    const next = skipSpace(text, end, span.end);
    if (next >= span.end) break;
    if (isLower(text.charCodeAt(next))) continue;
    if (match[0] === '.' && end === mark + 1 && isAbbreviation(text, start, mark)) continue;
    sentences.push({ start, end });
    start = next;
  }
  let end = span.end;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (end > start) sentences.push({ start, end });
  return sentences;
}

function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isSpace(text.charCodeAt(at))) at++;
  return at;
}

const LONGEST_ABBREVIATION = 12;

function isAbbreviation(text: string, sentenceStart: number, dot: number): boolean {
  let start = dot;
  const limit = Math.max(sentenceStart, dot - LONGEST_ABBREVIATION);
  while (start > limit && !isSpace(text.charCodeAt(start - 1)) && text[start - 1] !== '(') start--;
  const word = text.slice(start, dot);
  if (word.length === 1 && isUpper(word.charCodeAt(0))) return true;
  return ABBREVIATIONS.has(word.toLowerCase());
}

/** The sentences of each block of a document, in the order of `doc.blocks`; computed once. */
export const sentencesOf: (doc: Document) => readonly (readonly Span[])[] = remembered((doc) =>
  doc.blocks.map((block) => splitSentences(doc.text, block.span)),
);
