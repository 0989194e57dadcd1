import { COLON, isLetter, isSentenceEnd, isUpper, SPACE } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { attributionAt, isSpeech } from '../evidence/attribution.ts';
import { preferredGlyph, type QuoteStyle } from '../evidence/style.ts';
import { isRareUnknown } from '../evidence/unknown-words.ts';
import type { Mark } from '../marks/marks.ts';
import { Neighbour } from '../marks/neighbour.ts';
import { wordBefore } from '../marks/words.ts';
import type { Delimiter } from '../quotations/delimiters.ts';
import type { Quotations } from '../quotations/quotations.ts';
import {
  afterAttribution,
  commaOfAttribution,
  hasSpeech,
  isOneSentence,
  isReport,
} from './reported-speech.ts';
import { firstSplit, lastSplit } from './split-word.ts';

/*
 * Quotations that have lost one delimiter: where it must have been, if that is certain.
 */

/** The place of a missing delimiter. */
export interface MissingDelimiter {
  /** The delimiter that is there. */
  readonly partner: Delimiter;
  readonly at: number;
  /** The mark that is missing. */
  readonly glyph: string;
  /** `joined-words`: the space was lost, too, and two words became one. `sentence`: at the edge of a sentence. */
  readonly how: 'joined-words' | 'sentence';
  /** True where the comma before an attribution was lost with the mark. */
  readonly comma: boolean;
}

type Place = Pick<MissingDelimiter, 'at' | 'how'>;

const LONGEST_WORD = 40;
/** How far a missing delimiter is looked for, in UTF-16 units. */
const REACH = 600;

/** A document and its blocks with a quotation that is opened and not closed: the next block may be its end. */
interface Context {
  readonly doc: Document;
  readonly openBlocks: ReadonlySet<number>;
  /** Blocks with a quotation that is closed and was not opened there. */
  readonly closedBlocks: ReadonlySet<number>;
}

/** The missing delimiters whose places are certain. */
export function findMissingDelimiters(
  doc: Document,
  { marks, style, quotations }: { marks: readonly Mark[]; style: QuoteStyle; quotations: Quotations },
): readonly MissingDelimiter[] {
  const { unpaired } = quotations;
  const opened = unpaired.filter(({ role }) => role === 'open');
  const closed = unpaired.filter(({ role }) => role === 'close');
  const context = {
    doc,
    openBlocks: new Set(opened.map(({ mark }) => mark.block)),
    closedBlocks: new Set(closed.map(({ mark }) => mark.block)),
  };
  const found: MissingDelimiter[] = [];
  let index = 0;
  for (const partner of unpaired) {
    while (index < marks.length && marks[index].start < partner.mark.start) index++;
    // Half of a mark has no neighbours of its own.
    const isWhole = marks[index] === partner.mark;
    const place =
      partner.role === 'open'
        ? placeOfClosing(context, partner, isWhole ? marks[index + 1] : undefined)
        : placeOfOpening(context, partner, isWhole ? marks[index - 1] : undefined);
    if (!place || (place.how === 'joined-words' && !isAccident(doc, place.at))) continue;
    found.push({ partner, glyph: glyphFor(style, partner), comma: lostComma(doc, partner, place), ...place });
  }
  return found;
}

/** Two words are one by accident where the text is not full of words that no dictionary has. */
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

/** Where a quotation that was opened must have closed. */
function placeOfClosing(context: Context, opening: Delimiter, next: Mark | undefined): Place | undefined {
  const { doc } = context;
  const { mark } = opening;
  if (endsLater(context, mark.block)) return undefined;
  const block = doc.blocks[mark.block];
  const isBounded = next?.block === mark.block;
  const limit = Math.min(isBounded ? next.start : block.span.end, mark.end + REACH);
  const split = firstSplit(doc.text, { from: mark.end, to: limit });
  if (split >= 0) return { at: split, how: 'joined-words' };
  if (opening.level === 'single' || block.kind === 'heading') return undefined;
  const attributed = commaOfAttribution(doc.text, mark.end, limit);
  if (attributed >= 0) return { at: attributed, how: 'sentence' };
  return !isBounded && endsWithBlock(context, mark) ? { at: block.span.end, how: 'sentence' } : undefined;
}

/** True where a quotation that opens at the mark certainly ends with its block. */
function endsWithBlock({ doc, openBlocks }: Context, mark: Mark): boolean {
  const { text, blocks } = doc;
  const { end } = blocks[mark.block].span;
  // The next paragraph may continue the quotation: only the last one certainly ends it.
  if (mark.block !== blocks.length - 1 || openBlocks.size > 1) return false;
  if (end > mark.end + REACH || !startsSentence(doc, mark)) return false;
  // The quotation ended before the words that say who spoke.
  if (hasSpeech(text, mark.end, end)) return false;
  // Within a paragraph of the narrator only the sentence itself is certainly quoted.
  if (mark.farLeft !== Neighbour.EDGE && !isOneSentence(text, mark.end, end - 1)) return false;
  return isSentenceEnd(text.charCodeAt(end - 1));
}

function startsSentence({ text }: Document, mark: Mark): boolean {
  const isStart =
    mark.farLeft === Neighbour.EDGE ||
    mark.farLeft === Neighbour.STOP ||
    text[mark.leftAt] === ':' ||
    text[mark.leftAt] === ',';
  return isStart && isUpper(text.charCodeAt(mark.end));
}

/** Where a quotation that was closed must have opened. */
function placeOfOpening(context: Context, closing: Delimiter, previous: Mark | undefined): Place | undefined {
  const { text, blocks } = context.doc;
  const { mark } = closing;
  if (isContinuedSpeech(context, mark.block)) return undefined;
  const { kind, span } = blocks[mark.block];
  const isBounded = previous?.block === mark.block;
  const limit = Math.max(isBounded ? previous.end : span.start, mark.start - REACH);
  const split = lastSplit(text, { from: limit, to: mark.start });
  if (split >= 0) return { at: split, how: 'joined-words' };
  if (closing.level === 'single') return undefined;
  const colon = afterColon(text, limit, mark);
  if (colon >= 0) return { at: colon, how: 'sentence' };
  if (isBounded) {
    const resumed = afterAttribution(text, previous, mark);
    return resumed < 0 ? undefined : { at: resumed, how: 'sentence' };
  }
  if (limit > span.start || kind !== 'paragraph') return undefined;
  return startsWithBlock(context, mark) ? { at: span.start, how: 'sentence' } : undefined;
}

/** The columns of a table. */
const COLUMNS = /\S {3,}\S/u;

/** True where a quotation that closes at the mark certainly starts with its block. */
function startsWithBlock({ doc }: Context, mark: Mark): boolean {
  const { text, blocks } = doc;
  const { start } = blocks[mark.block].span;
  if (!isUpper(text.charCodeAt(start))) return false;
  if (hasSpeech(text, start, mark.start) || isInVerse(doc, mark.block)) return false;
  if (COLUMNS.test(text.slice(start, mark.start))) return false;
  if (mark.rightAt < 0) return mark.farLeft === Neighbour.STOP && isOneSentence(text, start, mark.leftAt);
  return (
    text[mark.start - 1] === ',' &&
    attributionAt(text, mark.rightAt) !== undefined &&
    isReport(text, mark.rightAt)
  );
}

/** How far back the start of a speech of several paragraphs is looked for, in blocks. */
const LONGEST_SPEECH = 12;

/** True where a quotation that was opened in a block before may still be going on. */
function isContinuedSpeech({ openBlocks }: Context, block: number): boolean {
  for (let before = block - 1; before >= block - LONGEST_SPEECH; before--)
    if (openBlocks.has(before)) return true;
  return false;
}

/** True where a quotation that was opened in the block may end in one after it. */
function endsLater({ closedBlocks }: Context, block: number): boolean {
  for (let after = block + 1; after <= block + LONGEST_SPEECH; after++)
    if (closedBlocks.has(after)) return true;
  return false;
}

const BLANK_LINE = /\n\s*\n/u;
/** Lines of prose are longer, in UTF-16 units. */
const LONGEST_VERSE = 64;

/** True for a short line directly after another, and for a block of such lines: a stanza closes what it opened above. */
function isInVerse({ text, blocks }: Document, block: number): boolean {
  const { start, end } = blocks[block].span;
  const before = blocks[block - 1]?.span;
  if (before && !BLANK_LINE.test(text.slice(before.end, start)) && before.end - before.start < LONGEST_VERSE)
    return true;
  return text.slice(start, Math.min(end, start + LONGEST_VERSE)).includes('\n');
}

/** A longer start of a paragraph is no speaker's name, in UTF-16 units. */
const LONGEST_LABEL = 30;

/** The place after the only colon before a closing mark that ends a sentence; -1 where there is none. */
function afterColon(text: string, from: number, mark: Mark): number {
  if (mark.left !== Neighbour.STOP && mark.left !== Neighbour.COMMA) return -1;
  let found = -1;
  for (let at = from; at < mark.start - 2; at++) {
    if (text.charCodeAt(at) !== COLON || text.charCodeAt(at + 1) !== SPACE) continue;
    if (found >= 0) return -1;
    found = at + 2;
  }
  if (found < 0 || !isUpper(text.charCodeAt(found))) return -1;
  // At the start of a line stands who speaks: `Lady: There was …`.
  const word = wordBefore(text, found - 2);
  return found - from > LONGEST_LABEL || (word && isSpeech(word)) ? found : -1;
}
