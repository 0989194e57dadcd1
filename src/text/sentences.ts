import { ABBREVIATIONS } from './abbreviations.ts';
import { isLower, isSpace, isUpper } from './characters.ts';
import type { Document } from './document.ts';
import { perDocument } from './per-document.ts';
import { PUNCTUATION, type Tokens, tokensOf } from './tokens.ts';

/** Full stop, exclamation and question mark, ellipsis, and the full-width forms of Chinese and Japanese. */
function isEndMark(code: number): boolean {
  if (code < 128) return code === 46 || code === 33 || code === 63;
  return code === 0x2026 || code === 0x3002 || code === 0xff01 || code === 0xff1f;
}

/** A quotation mark or bracket that closes after the end mark. */
function isCloser(code: number): boolean {
  if (code < 128) return code === 34 || code === 39 || code === 41 || code === 93;
  return code === 0x201d || code === 0x2019 || code === 0xbb || code === 0x203a || code === 0x300d;
}

/** The number of each token's sentence, counted over all blocks from 1; 0 for tokens outside all blocks. */
export const sentencesOf: (doc: Document) => Uint32Array = perDocument((doc) => {
  const tokens = tokensOf(doc);
  const sentence = new Uint32Array(tokens.length);
  let token = 0;
  let number = 0;
  for (const { span } of doc.blocks) {
    while (token < tokens.length && tokens.start[token] < span.start) token++;
    while (token < tokens.length && tokens.start[token] < span.end) {
      const next = endOfSentence(doc.text, tokens, { first: token, end: span.end });
      sentence.fill(++number, token, next);
      token = next;
    }
  }
  return sentence;
});

interface TokenRange {
  /** The first token of a sentence, and the end of its block. */
  readonly first: number;
  readonly end: number;
}

/** The token after a sentence, which ends with its end mark and the closing marks after that. */
function endOfSentence(text: string, { length, start, kind }: Tokens, { first, end }: TokenRange): number {
  let token = first;
  while (token < length && start[token] < end) {
    if (kind[token] !== PUNCTUATION || !isEndMark(text.charCodeAt(start[token]))) {
      token++;
      continue;
    }
    const from = start[token];
    const mark = text.charCodeAt(from);
    let at = from + 1;
    while (at < end && isEndMark(text.charCodeAt(at))) at++;
    while (at < end && isCloser(text.charCodeAt(at))) at++;
    token += at - from;
    if (token >= length || start[token] >= end) break;
    if (!isWide(mark) && !isSpace(text.charCodeAt(at))) continue;
    if (isLower(text.charCodeAt(start[token]))) continue;
    if (mark === 46 && at === from + 1 && isAbbreviation(text, start[first], from)) continue;
    break;
  }
  return token;
}

/** Chinese and Japanese put no space after their marks. */
function isWide(mark: number): boolean {
  return mark > 0x3000;
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
