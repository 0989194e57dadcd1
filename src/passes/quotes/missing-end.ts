import { isSpace, isUpper } from '../../text/characters.ts';
import { type Document, remembered } from '../../text/document.ts';
import { attributionAt, wordAt } from './attribution.ts';
import { houseGlyph, houseOf } from './house.ts';
import { isUnknown, rank, wordsIn } from './lexicon.ts';
import { EDGE, type Mark, marksOf, STOP } from './marks.ts';
import { type End, quotationsOf } from './quotations.ts';

/*
 * Quotations that have lost one end: where it must have stood, if that can be told.
 */

/** The place for the missing end of a quotation. */
export interface MissingEnd {
  readonly orphan: End;
  readonly at: number;
  /** The mark that is missing. */
  readonly glyph: string;
  /** `glued`: the space was lost too, and two words became one. */
  readonly how: 'glued' | 'sentence';
}

/** How far a missing end is looked for, in UTF-16 units. */
const REACH = 600;

/** The missing ends of a document that can be told. */
export const missingEndsOf: (doc: Document) => readonly MissingEnd[] = remembered((doc) => {
  const found: MissingEnd[] = [];
  const marks = marksOf(doc);
  const index = new Map<Mark, number>(marks.map((mark, at) => [mark, at]));
  for (const orphan of quotationsOf(doc).orphans) {
    const at = index.get(orphan.mark)!;
    const place =
      orphan.role === 'open' ? forward(doc, orphan, marks[at + 1]) : backward(doc, orphan, marks[at - 1]);
    if (!place) continue;
    const glyph = glyphFor(doc, orphan);
    found.push({ orphan, glyph, ...place });
  }
  return found;
});

function glyphFor(doc: Document, orphan: End): string {
  const house = houseOf(doc);
  const { glyph } = orphan.mark;
  const straight = glyph === 'straight' || glyph === 'apostrophe';
  const curly = straight
    ? false
    : glyph === 'left' || glyph === 'right' || glyph === 'left-single'
      ? true
      : house.curly;
  return houseGlyph({ ...house, curly }, orphan.kind, orphan.role === 'open' ? 'close' : 'open');
}

type Place = Pick<MissingEnd, 'at' | 'how'>;

/** Where a quotation that was opened must have closed. */
function forward(doc: Document, orphan: End, next: Mark | undefined): Place | undefined {
  const { mark } = orphan;
  const block = doc.blocks[mark.block];
  const bounded = next && next.block === mark.block;
  const limit = Math.min(bounded ? next.start : block.span.end, mark.end + REACH);
  const split = splits(doc, mark.end, limit);
  if (split.length === 1) return { at: split[0], how: 'glued' };
  if (split.length > 1 || orphan.kind === 'single' || block.kind === 'heading') return undefined;
  const attributed = beforeAttribution(doc, mark.end, limit);
  if (attributed >= 0) return { at: attributed, how: 'sentence' };
  // The next paragraph may go on with the quotation: only the last one is certain to end it.
  if (
    bounded ||
    mark.block !== doc.blocks.length - 1 ||
    orphansIn(doc).size > 1 ||
    block.span.end > mark.end + REACH ||
    !startsSentence(doc, mark)
  )
    return undefined;
  const last = doc.text.charCodeAt(block.span.end - 1);
  return last === 46 || last === 33 || last === 63 ? { at: block.span.end, how: 'sentence' } : undefined;
}

function startsSentence(doc: Document, mark: Mark): boolean {
  const starts =
    mark.farLeft === EDGE ||
    mark.farLeft === STOP ||
    doc.text[mark.leftAt] === ':' ||
    doc.text[mark.leftAt] === ',';
  return starts && isUpper(doc.text.charCodeAt(mark.end));
}

/** Behind the first comma with `he said` or `said the minister` after it. */
function beforeAttribution(doc: Document, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = doc.text.charCodeAt(at);
    if (code !== 44 || !isSpace(doc.text.charCodeAt(at + 1))) continue;
    const attribution = isReport(doc.text, at + 1) ? attributionAt(doc.text, at + 1) : undefined;
    if (attribution) return at + 1;
  }
  return -1;
}

/** Verbs that hardly ever stand within a quotation with a comma before them. */
const REPORTS = new Set(
  'said says added adds told explained replied answered asked wrote noted warned concluded whispered'.split(
    ' ',
  ),
);

/** The first or second word is such a verb. */
function isReport(text: string, at: number): boolean {
  const first = wordAt(text, at);
  if (!first) return false;
  if (REPORTS.has(first.lower)) return true;
  const second = wordAt(text, first.end);
  return second !== undefined && REPORTS.has(second.lower);
}

/** Where a quotation that was closed must have opened. */
function backward(doc: Document, orphan: End, previous: Mark | undefined): Place | undefined {
  const { mark } = orphan;
  const block = doc.blocks[mark.block];
  const bounded = previous && previous.block === mark.block;
  const limit = Math.max(bounded ? previous.end : block.span.start, mark.start - REACH);
  const split = splits(doc, limit, mark.start);
  if (split.length === 1) return { at: split[0], how: 'glued' };
  if (
    split.length > 1 ||
    bounded ||
    orphan.kind === 'single' ||
    limit > block.span.start ||
    block.kind !== 'paragraph'
  )
    return undefined;
  if (!isUpper(doc.text.charCodeAt(block.span.start))) return undefined;
  const { text } = doc;
  const last = text[mark.start - 1];
  const attribution = mark.rightAt >= 0 ? attributionAt(text, mark.rightAt) : undefined;
  if (orphansIn(doc).has(mark.block - 1)) return undefined;
  if (last === ',' && attribution) return { at: block.span.start, how: 'sentence' };
  if (mark.rightAt < 0 && mark.farLeft === STOP && isOneSentence(text, block.span.start, mark.leftAt))
    return { at: block.span.start, how: 'sentence' };
  return undefined;
}

/** The blocks with a quotation that was opened and not closed: the next block may be its end. */
const orphansIn: (doc: Document) => ReadonlySet<number> = remembered(
  (doc) =>
    new Set(quotationsOf(doc).orphans.flatMap(({ role, mark }) => (role === 'open' ? [mark.block] : []))),
);

/** No sentence ends before the last character. */
function isOneSentence(text: string, start: number, last: number): boolean {
  for (let at = start; at < last; at++) {
    const code = text.charCodeAt(at);
    if ((code === 46 || code === 33 || code === 63) && isSpace(text.charCodeAt(at + 1))) return false;
  }
  return true;
}

/** The places where an unknown word comes apart into two known ones. */
function splits(doc: Document, from: number, to: number): readonly number[] {
  const places: number[] = [];
  for (const word of wordsIn(doc.text, from, to)) {
    if (word.lower.length < 4 || !/^\p{Ll}+$/u.test(word.lower) || !isUnknown(word.lower)) continue;
    if (isUpper(doc.text.charCodeAt(word.start))) continue;
    const place = splitOf(word.lower);
    if (place > 0) places.push(word.start + place);
  }
  return places;
}

/** Where one unknown word is two known ones, the commonest way; 0 where no way is clearly best. */
function splitOf(lower: string): number {
  let best = 0;
  let second = 0;
  let place = 0;
  for (let at = 1; at < lower.length; at++) {
    const left = rank(lower.slice(0, at));
    const right = rank(lower.slice(at));
    if (left < 2 || right < 2 || (at <= 2 && left < 4) || (lower.length - at <= 2 && right < 4)) continue;
    const score = left + right + (at === lower.length - 1 || at === 1 ? -1 : 0);
    if (score > best) {
      second = best;
      best = score;
      place = at;
    } else if (score > second) second = score;
  }
  return best >= 6 && best > second ? place : 0;
}
