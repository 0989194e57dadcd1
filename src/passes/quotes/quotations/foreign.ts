import type { Document } from '../../../text/document.ts';
import { isKnownName, rank } from '../evidence/lexicon.ts';
import type { Glyph } from '../marks/glyphs.ts';
import { LIST } from '../marks/word-lists.ts';
import { firstWord } from '../marks/words.ts';

const FOREIGN_GLYPHS = new Set<Glyph>([
  'low',
  'low-single',
  'left-guillemet',
  'right-guillemet',
  'left-corner',
  'right-corner',
]);
/** A language named just before, or quotation marks themselves as the topic. */
const MENTION =
  /\b(?:German|French|Spanish|Italian|Russian|Japanese|Chinese|quotation marks?|guillemets?)\b/u;
const MENTION_REACH = 60;
const LONGEST_MENTION = 40;
const SAMPLE = 200;

/** A quotation as far as its language is asked for. */
export interface Quoted {
  readonly open: { readonly mark: { readonly glyph: Glyph; readonly start: number } };
  readonly close: { readonly mark: { readonly glyph: Glyph } } | undefined;
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** True where one of the marks is of another language's family. */
export function hasForeignMarks({ open, close }: Quoted): boolean {
  return FOREIGN_GLYPHS.has(open.mark.glyph) || (close !== undefined && FOREIGN_GLYPHS.has(close.mark.glyph));
}

/** True where a short quotation follows the name of a language or speaks of quotation marks. */
export function isMention(doc: Document, { open, block, start, end }: Quoted): boolean {
  const from = Math.max(doc.blocks[block].span.start, open.mark.start - MENTION_REACH);
  return end - start < LONGEST_MENTION && MENTION.test(doc.text.slice(from, open.mark.start));
}

/** True for three words and more, most of them English. */
export function isEnglishText(doc: Document, quoted: Quoted): boolean {
  const { count, known, foreign } = census(doc, quoted);
  return !foreign && count >= 3 && known > count / 2;
}

/** True where what is quoted is foreign too, or mentioned: there the marks stay as they are. */
export function isForeign(doc: Document, quoted: Quoted): boolean {
  if (isMention(doc, quoted)) return true;
  const { count, known, foreign } = census(doc, quoted);
  return foreign || (count > 0 && known < count / 2);
}

function census(doc: Document, { start, end }: Quoted) {
  let known = 0;
  let count = 0;
  let foreign = false;
  const { text } = doc;
  const to = Math.min(end, start + SAMPLE);
  for (let word = firstWord(text, start, to); word; word = firstWord(text, word.end, to)) {
    if (count === 0) foreign = (word.lists & LIST.FOREIGN) !== 0;
    count++;
    if (rank(text, word) >= 2 || isKnownName(text, word)) known++;
  }
  return { count, known, foreign };
}
