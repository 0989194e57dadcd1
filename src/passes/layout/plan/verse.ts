import { beginsWithCapital, isBlank, type Line } from '../../../text/lines.ts';
import type { LinedDocument } from './lined-document.ts';

/** The most that lines of prose begin with a capital where the line before ends no sentence: with names, in German with nouns. */
const MOST_CAPITALS = 0.6;
/** Of few lines nearly all must, since chance may begin them with names. */
const MOST_CAPITALS_OF_FEW = 0.9;
const FEW = 8;
const LEAST_LINES = 3;
/** What ends a paragraph of prose. */
const SENTENCE_END = /[.!?:"'\u201d\u2019)\]\u2026]/u;
/** What only the line of a sentence that goes on ends with. */
const FLOW_MARK = /[,;\u2013\u2014]/u;
const LEAST_FLOWING = 0.2;

/**
 * True for the lines of verse, rhymed or blank: they begin with capitals, and some end in the middle of a sentence.
 * A menu has the capitals alone.
 */
export function isVerse({ doc, lines }: LinedDocument): boolean {
  return isVerseWithin(doc.text, lines);
}

/** The same of some lines, such as a stanza among paragraphs. */
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
