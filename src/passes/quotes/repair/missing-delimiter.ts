import { isLetter } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { attributionAt } from '../evidence/attribution.ts';
import { preferredGlyph, type QuoteStyle } from '../evidence/style.ts';
import { isRareUnknown } from '../evidence/unknown-words.ts';
import type { Mark } from '../marks/marks.ts';
import type { Delimiter } from '../quotations/delimiters.ts';
import type { Quotations } from '../quotations/quotations.ts';
import { placeOfClosing } from './lost-closing.ts';
import { placeOfOpening } from './lost-opening.ts';
import { type Context, type Place, startsSentence } from './lost-place.ts';

/** Quotations that have lost one delimiter: where it must have been, if that is certain. */

/** The place of a missing delimiter. */
export interface MissingDelimiter {
  /** The delimiter that exists. */
  readonly partner: Delimiter;
  readonly at: number;
  /** The missing mark. */
  readonly glyph: string;
  /** `joined-words`: the space was lost, too, and two words became one. `sentence`: at the edge of a sentence. */
  readonly how: 'joined-words' | 'sentence';
  /** True if the comma before an attribution was lost with the mark. */
  readonly comma: boolean;
}

const LONGEST_WORD = 40;

/** The marks of a document, and their readings. */
interface MarkedText {
  readonly marks: readonly Mark[];
  readonly style: QuoteStyle;
  readonly quotations: Quotations;
  readonly isDamaged: boolean;
}

/** The missing delimiters whose places are certain. */
export function findMissingDelimiters(
  doc: Document,
  { marks, style, quotations, isDamaged }: MarkedText,
): readonly MissingDelimiter[] {
  const { unpaired } = quotations;
  const opened = unpaired.filter(({ role }) => role === 'open');
  const closed = unpaired.filter(({ role }) => role === 'close');
  const context: Context = {
    doc,
    crowdedBlocks: blocksOfSeveral(unpaired),
    openBlocks: new Set(opened.map(({ mark }) => mark.block)),
    closedBlocks: new Set(closed.map(({ mark }) => mark.block)),
    isDamaged,
  };
  const nested = new Set<Mark>();
  for (const { mark, level } of quotations.delimiters) if (level === 'single') nested.add(mark);
  // Marks of quotations nested in the partner's do not limit the search.
  const outer = ({ level }: Delimiter) => ({ marks, inner: level === 'double' ? nested : NONE });
  const found: MissingDelimiter[] = [];
  let index = 0;
  for (const partner of unpaired) {
    while (index < marks.length && marks[index].start < partner.mark.start) index++;
    // One half of a double reading has no neighbours of its own.
    const isWhole = marks[index] === partner.mark;
    const place =
      partner.role === 'open'
        ? placeOfClosing(context, partner, isWhole ? boundary(outer(partner), index, 1) : undefined)
        : placeOfOpening(context, partner, isWhole ? boundary(outer(partner), index, -1) : undefined);
    if (!place || (place.how === 'joined-words' && !isAccident(doc, place.at))) continue;
    found.push({ partner, glyph: glyphFor(style, partner), comma: lostComma(doc, partner, place), ...place });
  }
  return found;
}

/** The longest search past nested marks. */
const MOST_NESTED = 8;
const NONE: ReadonlySet<Mark> = new Set();

/** The nearest mark before or after number `index` that is not one of `inner`. */
function boundary(
  { marks, inner }: { marks: readonly Mark[]; inner: ReadonlySet<Mark> },
  index: number,
  step: 1 | -1,
): Mark | undefined {
  let at = index + step;
  for (let count = 0; count < MOST_NESTED && inner.has(marks[at]); count++) at += step;
  return marks[at];
}

/** The blocks with more than one mark whose partner is missing: there the pairs cannot be known. */
function blocksOfSeveral(unpaired: readonly Delimiter[]): ReadonlySet<number> {
  const blocks = new Set<number>();
  unpaired.forEach(({ mark }, index) => {
    if (index > 0 && unpaired[index - 1].mark.block === mark.block) blocks.add(mark.block);
  });
  return blocks;
}

/** True if two words were joined by accident: the text is not full of unknown words anyway. */
function isAccident(doc: Document, at: number): boolean {
  const { text } = doc;
  let start = at;
  while (start > at - LONGEST_WORD && isLetter(text.charCodeAt(start - 1))) start--;
  let end = at;
  while (end < at + LONGEST_WORD && isLetter(text.charCodeAt(end))) end++;
  return isRareUnknown(doc, text.slice(start, end));
}

function glyphFor(style: QuoteStyle, { mark, level, role }: Delimiter): string {
  const curly = isCurly(mark) ?? style.curly;
  return preferredGlyph({ curly }, level, role === 'open' ? 'close' : 'open');
}

/** Undefined for a mark of another family. */
function isCurly({ glyph }: Mark): boolean | undefined {
  if (glyph === 'straight' || glyph === 'apostrophe') return false;
  return glyph === 'left' || glyph === 'right' || glyph === 'left-single' ? true : undefined;
}

function lostComma(doc: Document, { role, mark }: Delimiter, { at, how }: Place): boolean {
  return (
    how === 'joined-words' &&
    role === 'open' &&
    startsSentence(doc, mark) &&
    attributionAt(doc.text, at) !== undefined
  );
}
