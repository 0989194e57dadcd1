import { isLower, isSpace } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { isEnglishAt } from '../../../text/language/blocks.ts';
import { isTorn, type Line } from '../../../text/lines.ts';
import { isPageFurniture } from '../../../text/pages/page-breaks.ts';
import { joinHyphenated } from './hyphenation.ts';
import { type LayoutEdit, type LinedDocument, propose } from './lined-document.ts';
import { isVerseWithin } from './verse.ts';

/** Joins the lines of wrapped paragraphs. */
export function unwrap({ doc, lines, blockOf }: LinedDocument, edits: LayoutEdit[]): void {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start);
  let from = 0;
  while (from < lines.length) {
    let to = from + 1;
    while (to < lines.length && blockOf[to] >= 0 && blockOf[to] === blockOf[from]) to++;
    const kind = doc.blocks[blockOf[from]]?.kind;
    if (to - from > 1 && (kind === 'paragraph' || kind === 'list-item' || kind === 'quote'))
      joinBlock({ doc, lines, from, to, width }, edits);
    from = to;
  }
}

interface Wrapped {
  readonly doc: Document;
  readonly lines: readonly Line[];
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

const FLOW_MARK = /[,;\u2013\u2014-]/u;
const SLACK = 12;

function joinBlock({ doc, lines, from, to, width }: Wrapped, edits: LayoutEdit[]): void {
  const { text } = doc;
  const seams: Seam[] = [];
  for (let index = from; index + 1 < to; index++) seams.push(seamOf(doc, lines, index, width));
  const inside = seams.filter((seam) => seam !== 'page');
  // Verse, addresses, lists without marks: their line ends are intended.
  if (inside.filter((seam) => seam === 'wrapped').length * 2 < inside.length) return;
  const own = lines.slice(from, to);
  // The lines of a stanza are shorter than those of the prose around it.
  if (own.every((line) => line.end - line.start < width - SLACK) && isVerseWithin(text, own)) return;
  seams.forEach((seam, index) => {
    const [line, below] = [lines[from + index], lines[from + index + 1]];
    let next = below.start;
    while (text.charCodeAt(next) === 62 || (next > below.start && text.charCodeAt(next) === 32)) next++;
    if (STRANDED_MARK.test(text.slice(next, next + 2))) return;
    if (seam !== 'wrapped') propose(edits, 'layout/paragraph-break', [line.end, next], '\n\n');
    else if (!joinHyphenated({ doc, end: line.end, next, isEnglish: isEnglishAt(doc, line.start) }, edits))
      propose(edits, 'layout/hard-wrap', [line.end, next], isTight(text, line.end, next) ? '' : ' ');
  });
}

/** What separates a line from the next: the width of the lines, the end of a page, or the end of a paragraph. */
type Seam = 'wrapped' | 'page' | 'paragraph';

function seamOf(doc: Document, lines: readonly Line[], index: number, width: number): Seam {
  const [line, next] = [lines[index], lines[index + 1]];
  if (isPageFurniture(doc, line.start) || isPageFurniture(doc, next.start)) return 'page';
  return isWrapped(doc.text, line, next, width) ? 'wrapped' : 'paragraph';
}

/** A line that begins with a mark and a word: it is unclear what the mark belongs to. */
const STRANDED_MARK = /^[.,;:!?)\]]\p{L}/u;
const OPENING_BRACKET = /[([]/u;
/** A mark without a space before it; not an ellipsis or a name like `.com`. */
const TIGHT_MARK = /^[.,)\]](?:\s(?!\.)|$)/u;

/** True if no space belongs between the two lines, because they meet at a bracket or before a mark. */
function isTight(text: string, end: number, next: number): boolean {
  return OPENING_BRACKET.test(text[end - 1]) || TIGHT_MARK.test(text.slice(next, next + 3));
}

/** True if the first word of the next line would not have fitted, or the sentence continues. */
function isWrapped(text: string, line: Line, next: Line, width: number): boolean {
  if (isTorn(text, line, next)) return true;
  let word = next.start;
  while (word < next.end && word < next.start + width && !isSpace(text.charCodeAt(word))) word++;
  if (line.end - line.start + 1 + word - next.start > width - SLACK) return true;
  // A short line is the last of its paragraph, or a paragraph of its own.
  if (line.end - line.start <= width / 2) return false;
  return isLower(text.charCodeAt(next.start)) || FLOW_MARK.test(text[line.end - 1]);
}
