import { isDigit, isLetter, isSpace, isUpper } from '../../text/characters.ts';
import { type Document, remembered } from '../../text/document.ts';
import { attributionAt, isIntroduced } from './attribution.ts';
import { hasForeignMarks, isEnglishText, isForeign, isMention } from './foreign.ts';
import type { Kind } from './house.ts';
import type { Glyph } from './mark-glyphs.ts';
import type { Mark } from './marks.ts';
import { type Read, readingOf } from './pairing.ts';
import {
  CLOSER,
  CODE,
  COMMA,
  DASH,
  DIGIT,
  EDGE,
  LOWER,
  OPENER,
  type Side,
  SPACE,
  STOP,
  UPPER,
} from './sides.ts';
import { firstWord } from './words.ts';

/*
 * The ends and the quotations of a document as the rules see them: every damage kind is a thin question to
 * these records.
 */

/** One end of a quotation: a mark that opens or closes. */
export interface End {
  readonly mark: Mark;
  readonly role: 'open' | 'close';
  readonly kind: Kind;
  readonly margin: number;
  /** White space directly inside the mark: `[from, to)`, empty where none is. */
  readonly inside: { readonly start: number; readonly end: number };
  /** True where space is missing on the outer side. */
  readonly glued: boolean;
  /** True where space stands on the inner side. */
  readonly loose: boolean;
  /** True where the other end is missing and no next paragraph goes on. */
  readonly orphan: boolean;
}

/** A quotation with both ends, or one that the next paragraph goes on with. */
export interface Quotation {
  readonly open: End;
  readonly close: End | undefined;
  readonly block: number;
  /** What is quoted, white space at the ends left out. */
  readonly start: number;
  readonly end: number;
  readonly margin: number;
  readonly nested: boolean;
}

export interface Quotations {
  readonly ends: readonly End[];
  readonly pairs: readonly Quotation[];
  readonly orphans: readonly End[];
}

/** A margin below this is doubt: hands off. Measured: see test/eval/quotes.ts. */
export const SURE = 1.5;

/** The probability behind a margin, for the report. */
export function confidenceOf(margin: number): number {
  return Math.round(100 * (1 - 0.5 * Math.exp(-Math.max(0, margin) / 1.6))) / 100;
}

const NONE: Quotations = { ends: [], pairs: [], orphans: [] };

/** The quotations of a document. Other languages than English keep their own ways: nothing is read in them. */
export const quotationsOf: (doc: Document) => Quotations = remembered((doc) => {
  if (doc.language !== 'en' && doc.language !== 'und') return NONE;
  const found: Found = { ends: [], pairs: [], orphans: [], opened: [], depth: 0 };
  const reads = readingOf(doc);
  for (let index = 0; index < reads.length; index++) {
    const read = reads[index];
    if (index > 0 && read.mark.block !== reads[index - 1].mark.block) found.depth = 0;
    found.opened.push(undefined);
    if (read.role === 'open') addOpening(doc, read, found);
    else if (read.role === 'close') addClosing(doc, read, { found, next: reads[index + 1] });
    else if (read.role === 'close-open') addBoth(doc, read, found);
  }
  return withoutForeign(doc, found);
});

interface Found {
  readonly ends: End[];
  readonly pairs: Quotation[];
  readonly orphans: End[];
  /** For each mark that was read the end that opens there. */
  readonly opened: (End | undefined)[];
  /** How many quotations are open. */
  depth: number;
}

function addOpening(doc: Document, read: Read, found: Found): void {
  const end = readEnd(doc, read, 'open');
  found.ends.push(end);
  found.opened[found.opened.length - 1] = end;
  if (end.orphan) found.orphans.push(end);
  else if (read.partner === undefined) found.pairs.push(quotation(doc, end, undefined, found.depth > 0));
  if (read.partner !== undefined) found.depth++;
}

interface Beside {
  readonly found: Found;
  readonly next: Read | undefined;
}

function addClosing(doc: Document, read: Read, { found, next }: Beside): void {
  const touches = next?.role === 'open' && next.mark.start === read.mark.end;
  const end = readEnd(doc, read, 'close', touches);
  found.ends.push(end);
  const open = read.partner === undefined ? undefined : found.opened[read.partner];
  if (open) {
    found.depth = Math.max(0, found.depth - 1);
    found.pairs.push(quotation(doc, open, end, found.depth > 0));
  } else if (end.orphan) found.orphans.push(end);
}

/** The end of one quotation and the start of the next: neither is told to be within another. */
function addBoth(doc: Document, read: Read, found: Found): void {
  const [first, second] = halves(doc, read);
  const closing = readEnd(doc, first, 'close');
  found.ends.push(closing);
  const open = read.partner === undefined ? undefined : found.opened[read.partner];
  if (open) found.pairs.push(quotation(doc, open, closing, false));
  const opening = readEnd(doc, second, 'open');
  found.ends.push(opening);
  found.opened[found.opened.length - 1] = opening;
  if (opening.orphan) found.orphans.push(opening);
}

/** Words of another language keep their marks, whatever they are. */
function withoutForeign(doc: Document, found: Quotations): Quotations {
  const foreign = new Set<End>();
  const inForeignMarks = found.pairs.filter(hasForeignMarks);
  // A document that sets English in foreign marks once sets its foreign names in them too.
  const isEnglish = inForeignMarks.some((pair) => isEnglishText(doc, pair));
  for (const pair of inForeignMarks) {
    if (isEnglish ? !isMention(doc, pair) : !isForeign(doc, pair)) continue;
    foreign.add(pair.open);
    if (pair.close) foreign.add(pair.close);
  }
  if (foreign.size === 0) return found;
  return {
    ends: found.ends.filter((end) => !foreign.has(end)),
    pairs: found.pairs.filter(({ open }) => !foreign.has(open)),
    orphans: found.orphans,
  };
}

/** The two marks of a close and an open without a space between. */
function halves(doc: Document, read: Read): readonly [Read, Read] {
  const { mark } = read;
  const glyph = (at: number): Glyph =>
    doc.text[at] === '\u201c' ? 'left' : doc.text[at] === '\u201d' ? 'right' : 'straight';
  const middle = mark.end - 1;
  return [
    { ...read, role: 'close', mark: { ...mark, end: middle, glyph: glyph(mark.start) } },
    { ...read, role: 'open', partner: read.opens, mark: { ...mark, start: middle, glyph: glyph(middle) } },
  ];
}

/** `touches`: an opening mark follows without a space. */
function readEnd(doc: Document, read: Read, role: 'open' | 'close', touches = false): End {
  const { mark } = read;
  const outer = role === 'open' ? mark.left : mark.right;
  const inner = role === 'open' ? mark.right : mark.left;
  const spacedMark = role === 'open' ? mark.spacedMarkRight : mark.spacedMarkLeft;
  // Between nested marks a thin space is typesetting, a common one is a tokeniser's.
  const loose = inner === SPACE && !(spacedMark && !isCommonSpace(doc.text, mark, role));
  return {
    mark,
    role,
    kind: read.kind,
    margin: read.margin,
    inside: loose ? gap(doc.text, mark, role) : emptyGap(mark, role),
    glued:
      inner !== CODE &&
      (touches || (role === 'open' ? isGluedBefore(outer) : isGluedAfter(doc.text, mark, outer))),
    loose,
    orphan: read.partner === undefined && !read.continued,
  };
}

function isCommonSpace(text: string, mark: Mark, role: 'open' | 'close'): boolean {
  return text.charCodeAt(role === 'open' ? mark.end : mark.start - 1) === 32;
}

function emptyGap(mark: Mark, role: 'open' | 'close') {
  const at = role === 'open' ? mark.end : mark.start;
  return { start: at, end: at };
}

function gap(text: string, mark: Mark, role: 'open' | 'close') {
  let { start, end } = emptyGap(mark, role);
  if (role === 'open') while (isSpace(text.charCodeAt(end))) end++;
  else while (isSpace(text.charCodeAt(start - 1))) start--;
  return { start, end };
}

function isGluedBefore(left: Side): boolean {
  return (
    left === LOWER || left === UPPER || left === DIGIT || left === STOP || left === COMMA || left === CLOSER
  );
}

function isGluedAfter(text: string, mark: Mark, right: Side): boolean {
  if (right === OPENER) return true;
  // A dash between spaces has lost one of them to the wrong side of the mark.
  if (right === DASH)
    return isSpace(text.charCodeAt(mark.start - 1)) && isSpace(text.charCodeAt(mark.rightAt + 1));
  if (isApostrophe(text.charCodeAt(mark.end)) && text[mark.end + 1] === 's') return false;
  if (right !== LOWER && right !== UPPER && right !== DIGIT) return false;
  if (text.charCodeAt(mark.end) !== text.charCodeAt(mark.rightAt) || mark.end !== mark.rightAt) return true;
  // A plural or possessive ending belongs to the mark.
  const next = text.charCodeAt(mark.rightAt + 1);
  return !(text[mark.rightAt] === 's' && !isLetter(next) && !isDigit(next));
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

function quotation(doc: Document, open: End, close: End | undefined, nested: boolean): Quotation {
  const start = open.inside.end;
  const end = close ? Math.max(start, close.inside.start) : doc.blocks[open.mark.block].span.end;
  const margin = Math.min(open.margin, close?.margin ?? open.margin);
  return { open, close, block: open.mark.block, start, end, margin, nested };
}

/** True where what is quoted is a sentence of its own, or more: it starts one and does not run on from the words before. */
export function isSentence(doc: Document, quotation: Quotation): boolean {
  const { open } = quotation;
  const { mark } = open;
  if (!isUpper(doc.text.charCodeAt(quotation.start)) && !isDigit(doc.text.charCodeAt(quotation.start)))
    return false;
  if (mark.farLeft === EDGE) return true;
  if (mark.farLeft === STOP || isIntroduced(doc.text, mark.leftAt + 1)) return true;
  return mark.farLeft === COMMA;
}

/** The last visible character within the quotation is a letter, digit or closing bracket: no mark ends it. */
export function endsBare(doc: Document, quotation: Quotation): boolean {
  const code = doc.text.charCodeAt(quotation.end - 1);
  return isLetter(code) || isDigit(code) || code === 41 || code === 93 || code === 37;
}

/** True where most words of the quotation are capitalised: a title or name, not speech. */
export function looksLikeTitle(doc: Document, quotation: Quotation): boolean {
  let capitals = 0;
  let plain = 0;
  const { text } = doc;
  const to = Math.min(quotation.end, quotation.start + 200);
  for (let word = firstWord(text, quotation.start, to); word; word = firstWord(text, word.end, to)) {
    if (word.end - word.start < 4) continue;
    if (isUpper(text.charCodeAt(word.start))) capitals++;
    else plain++;
  }
  return capitals > plain;
}

/** The number of words quoted, up to `most`. */
export function countWords(doc: Document, quotation: Quotation, most = 12): number {
  const { start, end } = quotation;
  let count = 0;
  for (let word = firstWord(doc.text, start, end); word; word = firstWord(doc.text, word.end, end))
    if (++count >= most) break;
  return count;
}

/** True where the words before the opening mark run on into it: `described as a “mess”`. */
export function isWithinSentence(doc: Document, quotation: Quotation): boolean {
  const { mark } = quotation.open;
  return (
    (mark.farLeft === LOWER || mark.farLeft === UPPER || mark.farLeft === DIGIT) &&
    !isIntroduced(doc.text, mark.leftAt + 1)
  );
}

/** How the words after the quotation tell who spoke. */
export function attributionAfter(doc: Document, close: End) {
  const { mark } = close;
  if (mark.rightAt < 0 || (mark.farRight !== LOWER && mark.farRight !== UPPER)) return undefined;
  return attributionAt(doc.text, mark.rightAt);
}
