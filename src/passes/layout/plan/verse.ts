import { beginsWithCapital, isBlank } from '../../../text/lines.ts';
import type { LinedDocument } from './lined-document.ts';

/** The most that lines of prose begin with a capital where the line before ends no sentence: with names, in German with nouns. */
const MOST_CAPITALS = 0.6;
const LEAST_LINES = 4;
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
  let pairs = 0;
  let inside = 0;
  let capitals = 0;
  let flowing = 0;
  for (let index = 1; index < lines.length; index++) {
    if (isBlank(lines[index - 1]) || isBlank(lines[index])) continue;
    pairs++;
    const last = doc.text[lines[index - 1].end - 1];
    if (SENTENCE_END.test(last)) continue;
    inside++;
    if (FLOW_MARK.test(last)) flowing++;
    if (beginsWithCapital(doc.text, lines[index])) capitals++;
  }
  return inside >= LEAST_LINES && flowing > LEAST_FLOWING * pairs && capitals > MOST_CAPITALS * inside;
}
