import { beginsWithCapital, isBlank, type Line } from '../../../text/lines.ts';
import type { LinedDocument } from './lined-document.ts';

/**
 * The largest share of lines in prose that begin with a capital in the middle of a sentence: they begin with names, or
 * with nouns in German.
 */
const MOST_CAPITALS = 0.6;
/** For few lines the share must be higher, since they may begin with names by chance. */
const MOST_CAPITALS_OF_FEW = 0.9;
const FEW = 8;
const LEAST_LINES = 3;
/** Characters that end a paragraph of prose. */
const SENTENCE_END = /[.!?:"'\u201d\u2019)\]\u2026]/u;
/** Characters that end a line only in mid-sentence. */
const FLOW_MARK = /[,;\u2013\u2014]/u;
const LEAST_FLOWING = 0.2;

/**
 * True for lines of verse: they begin with capitals, and some end in the middle of a sentence. The lines of a menu
 * begin with capitals, too, but none ends in mid-sentence.
 */
export function isVerse({ doc, lines }: LinedDocument): boolean {
  return isVerseWithin(doc.text, lines);
}

/** The same for some lines, such as a stanza among paragraphs. */
export function isVerseWithin(text: string, lines: readonly Line[]): boolean {
  let pairs = 0;
  let inside = 0;
  let capitals = 0;
  let flowing = 0;
  for (let index = 1; index < lines.length; index++) {
    if (isBlank(lines[index - 1]) || isBlank(lines[index])) continue;
    pairs++;
    const last = text[lines[index - 1].end - 1];
    if (SENTENCE_END.test(last)) continue;
    inside++;
    if (FLOW_MARK.test(last)) flowing++;
    if (beginsWithCapital(text, lines[index])) capitals++;
  }
  const share = inside < FEW ? MOST_CAPITALS_OF_FEW : MOST_CAPITALS;
  return inside >= LEAST_LINES && flowing > LEAST_FLOWING * pairs && capitals > share * inside;
}
