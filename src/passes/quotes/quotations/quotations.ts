import type { Document } from '../../../text/document.ts';
import type { Mark } from '../marks/marks.ts';
import type { MarkReading } from '../pairing/pair-marks.ts';
import {
  closingDelimiter,
  type Delimiter,
  isMisspaced,
  openingDelimiter,
  type PairedMarks,
  splitCloseOpen,
} from './delimiters.ts';
import { hasForeignMarks, isEnglishText, isForeign, isMention, isStyleMention } from './foreign.ts';
import type { Quotation } from './quotation.ts';

/** The delimiters and the quotations of a document, as the rules see them. */
export interface Quotations {
  readonly delimiters: readonly Delimiter[];
  /** The delimiters with too little or too much white space beside them, for the rules of spaces. */
  readonly misspaced: readonly Delimiter[];
  readonly pairs: readonly Quotation[];
  readonly unpaired: readonly Delimiter[];
}

export const NO_QUOTATIONS: Quotations = { delimiters: [], misspaced: [], pairs: [], unpaired: [] };

/** The quotations of a document, built from its marks; `readings` is parallel to `marks`. */
export function readQuotations(
  doc: Document,
  marks: readonly Mark[],
  readings: readonly MarkReading[],
): Quotations {
  if (marks.length === 0) return NO_QUOTATIONS;
  const draft: Draft = {
    doc,
    paired: { text: doc.text, marks, readings },
    delimiters: [],
    misspaced: [],
    pairs: [],
    unpaired: [],
    opened: new Array(marks.length),
    depth: 0,
  };
  for (let index = 0; index < marks.length; index++) {
    if (index > 0 && marks[index].block !== marks[index - 1].block) draft.depth = 0;
    const { role } = readings[index];
    if (role === 'open') addOpening(draft, index);
    else if (role === 'close') addClosing(draft, index);
    else if (role === 'close-open') addCloseOpen(draft, index);
  }
  return withoutForeign(doc, draft);
}

interface Draft extends Quotations {
  readonly doc: Document;
  readonly paired: PairedMarks;
  readonly delimiters: Delimiter[];
  readonly misspaced: Delimiter[];
  readonly pairs: Quotation[];
  readonly unpaired: Delimiter[];
  /** For each mark read so far, the delimiter that opens there. */
  readonly opened: (Delimiter | undefined)[];
  /** The number of open quotations. */
  depth: number;
}

function addDelimiter({ delimiters, misspaced }: Draft, delimiter: Delimiter): void {
  delimiters.push(delimiter);
  if (isMisspaced(delimiter)) misspaced.push(delimiter);
}

function addOpening(draft: Draft, index: number): void {
  const delimiter = openingDelimiter(draft.paired, index);
  const hasPartner = draft.paired.readings[index].partner !== undefined;
  addDelimiter(draft, delimiter);
  draft.opened[index] = delimiter;
  if (delimiter.isUnpaired) draft.unpaired.push(delimiter);
  else if (!hasPartner) draft.pairs.push(quotation(draft, delimiter, undefined));
  if (hasPartner) draft.depth++;
}

function addClosing(draft: Draft, index: number): void {
  const delimiter = closingDelimiter(draft.paired, index);
  addDelimiter(draft, delimiter);
  const open = partnerOf(draft, index);
  if (open) {
    draft.depth = Math.max(0, draft.depth - 1);
    draft.pairs.push(quotation(draft, open, delimiter));
  } else if (delimiter.isUnpaired) draft.unpaired.push(delimiter);
}

/** The end of one quotation and the start of the next: neither is nested in the other. */
function addCloseOpen(draft: Draft, index: number): void {
  const [first, second] = splitCloseOpen(draft.paired, index);
  const closing = closingDelimiter(draft.paired, index, first);
  addDelimiter(draft, closing);
  const open = partnerOf(draft, index);
  if (open) draft.pairs.push({ ...quotation(draft, open, closing), nested: false });
  const opening = openingDelimiter(draft.paired, index, second);
  addDelimiter(draft, opening);
  draft.opened[index] = opening;
  if (opening.isUnpaired) draft.unpaired.push(opening);
}

/** The delimiter that opens what the mark closes. */
function partnerOf({ paired, opened }: Draft, index: number): Delimiter | undefined {
  const { partner } = paired.readings[index];
  return partner === undefined ? undefined : opened[index + partner];
}

function quotation({ doc, depth }: Draft, open: Delimiter, close: Delimiter | undefined): Quotation {
  const start = open.inner;
  const end = close ? Math.max(start, close.inner) : doc.blocks[open.mark.block].span.end;
  const margin = Math.min(open.margin, close?.margin ?? open.margin);
  return { open, close, block: open.mark.block, start, end, margin, nested: depth > 0 };
}

/** Foreign words keep their marks. */
function withoutForeign(doc: Document, found: Quotations): Quotations {
  const { delimiters, misspaced, pairs, unpaired } = found;
  const foreign = new Set<Delimiter>();
  const inForeignMarks = pairs.filter(hasForeignMarks);
  // If a document puts English in foreign marks anywhere, its foreign names are repaired, too.
  const isEnglish = inForeignMarks.some((pair) => isEnglishText(doc, pair));
  for (const pair of inForeignMarks) {
    if (isEnglish ? !isMention(doc, pair) : !isForeign(doc, pair)) continue;
    foreign.add(pair.open);
    if (pair.close) foreign.add(pair.close);
  }
  for (const pair of pairs) {
    if (!isStyleMention(doc, pair)) continue;
    foreign.add(pair.open);
    if (pair.close) foreign.add(pair.close);
  }
  if (foreign.size === 0) return { delimiters, misspaced, pairs, unpaired };
  return {
    delimiters: delimiters.filter((delimiter) => !foreign.has(delimiter)),
    misspaced: misspaced.filter((delimiter) => !foreign.has(delimiter)),
    pairs: pairs.filter(({ open }) => !foreign.has(open)),
    unpaired,
  };
}
