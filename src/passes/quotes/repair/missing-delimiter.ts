import { isLower, isSpace, isUpper } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { perDocument } from '../../../text/per-document.ts';
import { attributionAt, isSpeech } from '../evidence/attribution.ts';
import { isPlain, isUnknown, rank } from '../evidence/lexicon.ts';
import { preferredGlyph, styleOf } from '../evidence/style.ts';
import { type Mark, marksOf } from '../marks/marks.ts';
import { COMMA, EDGE, STOP } from '../marks/neighbour.ts';
import { firstWord, isWord, list, type Word, wordAt, wordOf } from '../marks/word-lists.ts';
import { type Delimiter, MIN_MARGIN } from '../quotations/delimiters.ts';
import { quotationsOf } from '../quotations/quotations.ts';

/*
 * Quotations that have lost one end: where it must have stood, if that can be told.
 */

/** The place for the missing end of a quotation. */
export interface MissingEnd {
  readonly orphan: Delimiter;
  readonly at: number;
  /** The mark that is missing. */
  readonly glyph: string;
  /** `glued`: the space was lost too, and two words became one. */
  readonly how: 'glued' | 'sentence';
  /** True where the comma before an attribution went with the mark. */
  readonly comma: boolean;
}

/** The ends whose partner can be put back. */
const missingDelimitersOf: (doc: Document) => ReadonlySet<Delimiter> = perDocument(
  (doc) => new Set(missingEndsOf(doc).map(({ orphan }) => orphan)),
);

/** True for an end that is beyond doubt: its partner is there or can be put back. */
export function isSure(doc: Document, end: Delimiter): boolean {
  return end.margin >= MIN_MARGIN && (!end.orphan || missingDelimitersOf(doc).has(end));
}

/** How far a missing end is looked for, in UTF-16 units. */
const REACH = 600;

/** The missing ends of a document that can be told. */
export const missingEndsOf: (doc: Document) => readonly MissingEnd[] = perDocument((doc) => {
  const found: MissingEnd[] = [];
  const marks = marksOf(doc);
  let index = 0;
  for (const orphan of quotationsOf(doc).orphans) {
    while (index < marks.length && marks[index].start < orphan.mark.start) index++;
    // Half of a mark has no neighbours of its own.
    const isWhole = marks[index] === orphan.mark;
    const place =
      orphan.role === 'open'
        ? forward(doc, orphan, isWhole ? marks[index + 1] : undefined)
        : backward(doc, orphan, isWhole ? marks[index - 1] : undefined);
    if (!place) continue;
    const glyph = glyphFor(doc, orphan);
    const comma =
      place.how === 'glued' &&
      orphan.role === 'open' &&
      startsSentence(doc, orphan.mark) &&
      attributionAt(doc.text, place.at) !== undefined;
    found.push({ orphan, glyph, comma, ...place });
  }
  return found;
});

function glyphFor(doc: Document, orphan: Delimiter): string {
  const house = styleOf(doc);
  const { glyph } = orphan.mark;
  const straight = glyph === 'straight' || glyph === 'apostrophe';
  const curly = straight
    ? false
    : glyph === 'left' || glyph === 'right' || glyph === 'left-single'
      ? true
      : house.curly;
  return preferredGlyph({ curly }, orphan.kind, orphan.role === 'open' ? 'close' : 'open');
}

type Place = Pick<MissingEnd, 'at' | 'how'>;

/** Where a quotation that was opened must have closed. */
function forward(doc: Document, orphan: Delimiter, next: Mark | undefined): Place | undefined {
  const { mark } = orphan;
  const block = doc.blocks[mark.block];
  const bounded = next && next.block === mark.block;
  const limit = Math.min(bounded ? next.start : block.span.end, mark.end + REACH);
  const split = splitBetween(doc, { from: mark.end, to: limit, role: 'open' });
  if (split >= 0) return { at: split, how: 'glued' };
  if (orphan.kind === 'single' || block.kind === 'heading') return undefined;
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
  // Who spoke stands somewhere in between: there the quotation ended, not here.
  if (hasSpeech(doc.text, mark.end, block.span.end)) return undefined;
  // Within a paragraph of the narrator only the sentence itself is sure to be quoted.
  if (mark.farLeft !== EDGE && !isOneSentence(doc.text, mark.end, block.span.end - 1)) return undefined;
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
const REPORTS = list(
  'said says added adds told explained replied answered asked wrote noted warned concluded whispered',
);

/** One of the first three words is such a verb, and something stands behind it. */
function isReport(text: string, at: number): boolean {
  let word = wordAt(text, at);
  for (let count = 0; word && count < 3; count++) {
    if ((word.lists & REPORTS) !== 0) return count > 0 || wordAt(text, word.end) !== undefined;
    word = wordAt(text, word.end);
  }
  return false;
}

/** Where a quotation that was closed must have opened. */
function backward(doc: Document, orphan: Delimiter, previous: Mark | undefined): Place | undefined {
  const { mark } = orphan;
  const block = doc.blocks[mark.block];
  const bounded = previous && previous.block === mark.block;
  const limit = Math.max(bounded ? previous.end : block.span.start, mark.start - REACH);
  const split = splitBetween(doc, { from: limit, to: mark.start, role: 'close' });
  if (split >= 0) return { at: split, how: 'glued' };
  const colon = afterColon(doc, limit, mark);
  if (colon >= 0 && orphan.kind === 'double') return { at: colon, how: 'sentence' };
  if (bounded || orphan.kind === 'single' || limit > block.span.start || block.kind !== 'paragraph')
    return undefined;
  if (!isUpper(doc.text.charCodeAt(block.span.start))) return undefined;
  const { text } = doc;
  const last = text[mark.start - 1];
  const attribution = mark.rightAt >= 0 ? attributionAt(text, mark.rightAt) : undefined;
  if (orphansIn(doc).has(mark.block - 1) || hasSpeech(doc.text, block.span.start, mark.start))
    return undefined;
  if (last === ',' && attribution && isReport(text, mark.rightAt))
    return { at: block.span.start, how: 'sentence' };
  if (mark.rightAt < 0 && mark.farLeft === STOP && isOneSentence(text, block.span.start, mark.leftAt))
    return { at: block.span.start, how: 'sentence' };
  return undefined;
}

/** Behind the one colon before a closing mark that ends a sentence. */
function afterColon({ text }: Document, from: number, mark: Mark): number {
  if (mark.left !== STOP && mark.left !== COMMA) return -1;
  let found = -1;
  for (let at = from; at < mark.start - 2; at++) {
    if (text.charCodeAt(at) !== 58 || text.charCodeAt(at + 1) !== 32) continue;
    if (found >= 0) return -1;
    found = at + 2;
  }
  return found >= 0 && isUpper(text.charCodeAt(found)) ? found : -1;
}

/** The blocks with a quotation that was opened and not closed: the next block may be its end. */
const orphansIn: (doc: Document) => ReadonlySet<number> = perDocument(
  (doc) =>
    new Set(quotationsOf(doc).orphans.flatMap(({ role, mark }) => (role === 'open' ? [mark.block] : []))),
);

/** A verb of speech lies between. */
function hasSpeech(text: string, from: number, to: number): boolean {
  for (let word = firstWord(text, from, to); word; word = firstWord(text, word.end, to))
    if (isSpeech(word) && !isWord(text, word, 'say')) return true;
  return false;
}

/** No sentence ends before the last character. */
function isOneSentence(text: string, start: number, last: number): boolean {
  for (let at = start; at < last; at++) {
    const code = text.charCodeAt(at);
    if ((code === 46 || code === 33 || code === 63) && isSpace(text.charCodeAt(at + 1))) return false;
  }
  return true;
}

/** Where the unknown word nearest to the mark that has lost its partner comes apart into two known ones; -1 where none does. */
function splitBetween(doc: Document, { from, to, role }: Stretch): number {
  const { text } = doc;
  let found = -1;
  for (let word = firstWord(text, from, to); word; word = firstWord(text, word.end, to)) {
    const place = word.end - word.start > 3 ? splitOf(text, word) : 0;
    if (place === 0) continue;
    found = place;
    if (role === 'open') return found;
  }
  return found;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The end that is there. */
  readonly role: 'open' | 'close';
}

/** Beginnings that make words without being words. From general knowledge. */
const PREFIXES = list(
  'multi post micro anti pre non sub super inter over under mis semi pseudo techno ultra mega nano bio geo eco cyber electro neuro photo counter trans meta proto auto tele hyper mono poly',
);

/** Small letters only: a capital whose small form is a letter and a mark is none. */
const ALL_LETTERS = /^\p{L}+$/u;
const FIRST_LETTER = /^\p{L}/u;

/** Where a word is two; 0 where it is one. */
function splitOf(text: string, word: Word): number {
  const possessive = behindPossessive(text, word);
  if (possessive > 0) return possessive;
  const last = lastPart(text, word);
  if (last.end - last.start < 4 || !isUnknown(text, last)) return 0;
  if (!ALL_LETTERS.test(text.slice(last.start, last.end).toLowerCase())) return 0;
  const camel = camelHump(text, last);
  const place =
    camel === 0 ? splitOfKnown(text, last) : rank(text, wordOf(text, last.start, camel)) >= 2 ? camel : 0;
  return place > 0 && !runsOn(text, last, place) ? place : 0;
}

/** A capitalised word that nobody knows is a name, unless it runs into a word that no name ends with. */
function runsOn(text: string, { start, end }: Word, place: number): boolean {
  return (
    isUpper(text.charCodeAt(start)) &&
    (isUpper(text.charCodeAt(start + 1)) || end - place < 3 || !isPlain(wordOf(text, place, end)))
  );
}

/** Where a possessive ends that has letters behind it; 0 without one. */
function behindPossessive(text: string, { start, end }: Word): number {
  for (let at = start; at + 2 < end; at++) {
    const code = text.charCodeAt(at);
    if ((code !== 39 && code !== 0x2019) || text.charCodeAt(at + 1) !== 115) continue;
    if (FIRST_LETTER.test(text.slice(at + 2, end))) return at + 2;
  }
  return 0;
}

/** What stands behind the last hyphen of a word. */
function lastPart(text: string, word: Word): Word {
  for (let at = word.end; at > word.start; at--)
    if (text.charCodeAt(at - 1) === 45) return wordOf(text, at, word.end);
  return word;
}

/** The place of the one capital after a small letter; 0 without one. */
function camelHump(text: string, { start, end }: Word): number {
  for (let at = start + 1; at < end; at++)
    if (isUpper(text.charCodeAt(at))) return isLower(text.charCodeAt(start)) && at - start > 1 ? at : 0;
  return 0;
}

/** Where one unknown word is two known ones, the commonest way; 0 where no way is clearly best. */
function splitOfKnown(text: string, { start, end }: Word): number {
  let best = 0;
  let second = 0;
  let place = 0;
  for (let at = start + 1; at < end; at++) {
    const left = wordOf(text, start, at);
    const right = wordOf(text, at, end);
    const leftRank = rank(text, left);
    if (leftRank < 2 || (at <= start + 2 && leftRank < 4) || (left.lists & PREFIXES) !== 0) continue;
    const rightRank = rank(text, right);
    if (rightRank < 2 || (end - at <= 2 && rightRank < 4)) continue;
    const plain = isPlain(left) || isPlain(right) ? 1 : 0;
    const score = leftRank + rightRank + plain + (at === end - 1 || at === start + 1 ? -1 : 0);
    if (score > best) {
      second = best;
      best = score;
      place = at;
    } else if (score > second) second = score;
  }
  return best >= 6 && best > second ? place : 0;
}
