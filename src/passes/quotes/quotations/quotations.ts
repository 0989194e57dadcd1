import { isDigit, isLetter, isUpper } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { perDocument } from '../../../text/per-document.ts';
import { attributionAt, isIntroduced } from '../evidence/attribution.ts';
import { marksOf } from '../marks/marks.ts';
import { COMMA, DIGIT, EDGE, LOWER, STOP, UPPER } from '../marks/neighbour.ts';
import { firstWord } from '../marks/word-lists.ts';
import { pairingOf } from '../pairing/pairing.ts';
import { closingEnd, type Delimiter, halves, isRagged, openingEnd, type Row } from './delimiters.ts';
import { hasForeignMarks, isEnglishText, isForeign, isMention } from './foreign.ts';

/*
 * The ends and the quotations of a document as the rules see them: every damage kind is a thin question to
 * these records.
 */

/** A quotation with both ends, or one that the next paragraph goes on with. */
export interface Quotation {
  readonly open: Delimiter;
  readonly close: Delimiter | undefined;
  readonly block: number;
  /** What is quoted, white space at the ends left out. */
  readonly start: number;
  readonly end: number;
  readonly margin: number;
  readonly nested: boolean;
}

export interface Quotations {
  readonly ends: readonly Delimiter[];
  /** Those of the ends that have too little or too much white space beside them: rules of spaces need no others. */
  readonly ragged: readonly Delimiter[];
  readonly pairs: readonly Quotation[];
  readonly orphans: readonly Delimiter[];
}

const NONE: Quotations = { ends: [], ragged: [], pairs: [], orphans: [] };

/** The quotations of a document. Other languages than English keep their own ways: nothing is read in them. */
export const quotationsOf: (doc: Document) => Quotations = perDocument((doc) => {
  if (doc.language !== 'en' && doc.language !== 'und') return NONE;
  const marks = marksOf(doc);
  if (marks.length === 0) return NONE;
  const found: Found = {
    doc,
    row: { text: doc.text, marks, parts: pairingOf(doc) },
    ends: [],
    ragged: [],
    pairs: [],
    orphans: [],
    opened: new Array(marks.length),
    depth: 0,
  };
  for (let index = 0; index < marks.length; index++) {
    if (index > 0 && marks[index].block !== marks[index - 1].block) found.depth = 0;
    const { role } = found.row.parts[index];
    if (role === 'open') addOpening(found, index);
    else if (role === 'close') addClosing(found, index);
    else if (role === 'close-open') addBoth(found, index);
  }
  return withoutForeign(doc, found);
});

interface Found extends Quotations {
  readonly doc: Document;
  readonly row: Row;
  readonly ends: Delimiter[];
  readonly ragged: Delimiter[];
  readonly pairs: Quotation[];
  readonly orphans: Delimiter[];
  /** For each mark that was read the end that opens there. */
  readonly opened: (Delimiter | undefined)[];
  /** How many quotations are open. */
  depth: number;
}

function addEnd({ ends, ragged }: Found, end: Delimiter): void {
  ends.push(end);
  if (isRagged(end)) ragged.push(end);
}

function addOpening(found: Found, index: number): void {
  const end = openingEnd(found.row, index);
  const hasPartner = found.row.parts[index].partner !== undefined;
  addEnd(found, end);
  found.opened[index] = end;
  if (end.orphan) found.orphans.push(end);
  else if (!hasPartner) found.pairs.push(quotation(found, end, undefined));
  if (hasPartner) found.depth++;
}

function addClosing(found: Found, index: number): void {
  const end = closingEnd(found.row, index);
  addEnd(found, end);
  const open = partnerOf(found, index);
  if (open) {
    found.depth = Math.max(0, found.depth - 1);
    found.pairs.push(quotation(found, open, end));
  } else if (end.orphan) found.orphans.push(end);
}

/** The end of one quotation and the start of the next: neither is told to be within another. */
function addBoth(found: Found, index: number): void {
  const [first, second] = halves(found.row, index);
  const closing = closingEnd(found.row, index, first);
  addEnd(found, closing);
  const open = partnerOf(found, index);
  if (open) found.pairs.push({ ...quotation(found, open, closing), nested: false });
  const opening = openingEnd(found.row, index, second);
  addEnd(found, opening);
  found.opened[index] = opening;
  if (opening.orphan) found.orphans.push(opening);
}

/** The end that opens what the mark closes. */
function partnerOf({ row, opened }: Found, index: number): Delimiter | undefined {
  const { partner } = row.parts[index];
  return partner === undefined ? undefined : opened[index + partner];
}

function quotation({ doc, depth }: Found, open: Delimiter, close: Delimiter | undefined): Quotation {
  const start = open.inner;
  const end = close ? Math.max(start, close.inner) : doc.blocks[open.mark.block].span.end;
  const margin = Math.min(open.margin, close?.margin ?? open.margin);
  return { open, close, block: open.mark.block, start, end, margin, nested: depth > 0 };
}

/** Words of another language keep their marks, whatever they are. */
function withoutForeign(doc: Document, found: Quotations): Quotations {
  const { ends, ragged, pairs, orphans } = found;
  const foreign = new Set<Delimiter>();
  const inForeignMarks = pairs.filter(hasForeignMarks);
  // A document that sets English in foreign marks once sets its foreign names in them too.
  const isEnglish = inForeignMarks.some((pair) => isEnglishText(doc, pair));
  for (const pair of inForeignMarks) {
    if (isEnglish ? !isMention(doc, pair) : !isForeign(doc, pair)) continue;
    foreign.add(pair.open);
    if (pair.close) foreign.add(pair.close);
  }
  if (foreign.size === 0) return { ends, ragged, pairs, orphans };
  return {
    ends: ends.filter((end) => !foreign.has(end)),
    ragged: ragged.filter((end) => !foreign.has(end)),
    pairs: pairs.filter(({ open }) => !foreign.has(open)),
    orphans,
  };
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
export function attributionAfter(doc: Document, close: Delimiter) {
  const { mark } = close;
  if (mark.rightAt < 0 || (mark.farRight !== LOWER && mark.farRight !== UPPER)) return undefined;
  return attributionAt(doc.text, mark.rightAt);
}
