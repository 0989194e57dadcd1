import type { Document } from '../../../text/document.ts';
import { commonness, isKnownName } from '../evidence/lexicon.ts';
import type { Glyph } from '../marks/glyphs.ts';
import { LIST } from '../marks/word-lists.ts';
import { firstWord, isListed, type Word, wordOf } from '../marks/words.ts';
import type { Quotation } from './quotation.ts';

const FOREIGN_GLYPHS = new Set<Glyph>([
  'low',
  'low-single',
  'left-guillemet',
  'right-guillemet',
  'left-corner',
  'right-corner',
]);
/** A language named just before, or words about quotation marks themselves. */
const MENTION =
  /\b(?:German|French|Spanish|Italian|Russian|Japanese|Chinese|quotation marks?|guillemets?)\b/u;
/** How far before a quotation its language may be named, in UTF-16 units. */
const MENTION_REACH = 60;
const LONGEST_MENTION = 40;
/** How much of a quotation is read, in UTF-16 units. */
const SAMPLE = 200;

/** True if one of the marks belongs to another language's family. */
export function hasForeignMarks({ open, close }: Quotation): boolean {
  return FOREIGN_GLYPHS.has(open.mark.glyph) || (close !== undefined && FOREIGN_GLYPHS.has(close.mark.glyph));
}

/** A language or a writing system, and a word about how it is written. */
const SCRIPT =
  /\b(?:American|ASCII|British|Chinese|Czech|Danish|Dutch|English|Finnish|French|German|Greek|HTML|Hungarian|Italian|Japanese|Korean|LaTeX|Markdown|Norwegian|Polish|Portuguese|Romanian|Russian|Slovak|Spanish|Swedish|TeX|Turkish|Unicode|[Tt]ypewriters?)\b/u;
const STYLE =
  /\b(?:apostrophes?|looks? like|marks?|printed|quotes?|spelled|spelt|styles?|typed?|types|typeset|writes?|written)\b/u;
/** The usual marks of English. */
const PLAIN_GLYPHS: ReadonlySet<string> = new Set<Glyph>([
  'left',
  'right',
  'straight',
  'left-single',
  'right-single',
  'apostrophe',
]);

/**
 * True for a short quotation in marks that English does not use, after words about how a language or system
 * is written.
 */
export function isStyleMention(doc: Document, { open, close, block, start, end }: Quotation): boolean {
  const isPlain =
    open.mark.glyph !== 'right' &&
    PLAIN_GLYPHS.has(open.mark.glyph) &&
    (!close || PLAIN_GLYPHS.has(close.mark.glyph));
  if (isPlain || end - start >= LONGEST_MENTION) return false;
  const before = doc.text.slice(
    Math.max(doc.blocks[block].span.start, open.mark.start - MENTION_REACH),
    open.mark.start,
  );
  return SCRIPT.test(before) && STYLE.test(before);
}

/** True if a short quotation follows the name of a language or is about quotation marks. */
export function isMention(doc: Document, { open, block, start, end }: Quotation): boolean {
  const from = Math.max(doc.blocks[block].span.start, open.mark.start - MENTION_REACH);
  return end - start < LONGEST_MENTION && MENTION.test(doc.text.slice(from, open.mark.start));
}

/** True for three or more words, most of them English. */
export function isEnglishText(doc: Document, quotation: Quotation): boolean {
  const { count, known, foreign } = countKnownWords(doc, quotation);
  return !foreign && count >= 3 && known > count / 2;
}

/** True if the quoted text is foreign, too, or only mentioned: its marks stay as they are. */
export function isForeign(doc: Document, quotation: Quotation): boolean {
  if (isMention(doc, quotation)) return true;
  const { count, known, foreign } = countKnownWords(doc, quotation);
  return foreign || (count > 0 && known < count / 2);
}

function countKnownWords(doc: Document, { start, end }: Quotation) {
  let known = 0;
  let count = 0;
  let foreign = false;
  const { text } = doc;
  const to = Math.min(end, start + SAMPLE);
  for (let word = firstWord(text, start, to); word; word = firstWord(text, word.end, to)) {
    if (count === 0) foreign = isListed(word, LIST.FOREIGN);
    count++;
    if (isKnown(text, word)) known++;
  }
  return { count, known, foreign };
}

/** True for an English word, a name, or a compound of such words: `land-sharing`. */
function isKnown(text: string, word: Word): boolean {
  if (commonness(text, word) >= 2 || isKnownName(text, word)) return true;
  const hyphen = word.start + text.slice(word.start, word.end).indexOf('-');
  if (hyphen <= word.start) return false;
  const [first, rest] = [wordOf(text, word.start, hyphen), wordOf(text, hyphen + 1, word.end)];
  return (commonness(text, first) >= 1 || isSingle(first)) && isKnown(text, rest);
}

/** `A-Team`, `5-star`. */
function isSingle({ start, end }: Word): boolean {
  return end - start === 1;
}
