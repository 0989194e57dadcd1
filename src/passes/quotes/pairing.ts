import { type Document, remembered } from '../../text/document.ts';
import { READINGS, type Reading } from './costs.ts';
import { type House, houseOf, type Kind } from './house.ts';
import { type Choice, CLOSED, cheapest, IMPOSSIBLE, OPENED } from './lattice.ts';
import { EDGE, LOWER, type Mark, marksOf, UPPER } from './marks.ts';
import { price } from './prices.ts';

/*
 * Every paragraph is read by the cheapest consistent reading of all its marks: dynamic programming over the
 * marks, the state being the quotations that are open. Forward and backward tables give for each mark what
 * its best other reading would cost: the margin, our confidence. Time and room are linear in the marks.
 */

/** A mark as it was read. */
export interface Read {
  readonly mark: Mark;
  readonly role: 'open' | 'close' | 'close-open' | 'apostrophe' | 'prime' | 'literal' | 'stray';
  /** The level of the quotation: what it should be set in. */
  readonly kind: Kind;
  /** The other end; undefined for an end that is missing, or no quotation mark. */
  readonly partner: number | undefined;
  /** For `close-open`: the other end of the quotation that it opens. */
  readonly opens: number | undefined;
  /** What the best other reading would cost more. */
  readonly margin: number;
  /** An unclosed quotation that the next paragraph goes on with. */
  readonly continued: boolean;
}

/** The reading of every mark of the document, parallel to `marksOf`. */
export const readingOf: (doc: Document) => readonly Read[] = remembered((doc) => {
  const marks = marksOf(doc);
  const house = houseOf(doc);
  const reads: Read[] = [];
  for (let from = 0; from < marks.length; ) {
    let to = from + 1;
    while (to < marks.length && marks[to].block === marks[from].block) to++;
    readBlock(doc, house, { marks, from, to }, reads);
    from = to;
  }
  return reads;
});

interface Range {
  readonly marks: readonly Mark[];
  readonly from: number;
  readonly to: number;
}

function readBlock(doc: Document, house: House, range: Range, reads: Read[]): void {
  const { marks, from, to } = range;
  const width = READINGS.length;
  const prices = new Float64Array((to - from) * width).fill(IMPOSSIBLE);
  for (let index = from; index < to; index++)
    price(doc, house, marks[index], [prices, (index - from) * width]);
  const continued = isContinued(range);
  pair(house, range, { chosen: cheapest(prices, continued), continued }, reads);
}

/** True where the next block opens a quotation again, as every paragraph of a long one does. */
function isContinued(range: Range): boolean {
  const { marks, to } = range;
  const next = marks[to];
  const block = marks[to - 1].block;
  if (!next || next.block !== block + 1) return false;
  return next.left === EDGE && (next.right === UPPER || next.right === LOWER || next.glyph !== 'apostrophe');
}

interface Chosen {
  readonly chosen: readonly Choice[];
  readonly continued: boolean;
}

interface Draft {
  role: Read['role'];
  kind: Kind;
  partner: number | undefined;
  opens: number | undefined;
}

/** Joins the ends: a stack over the chosen readings. */
function pair(house: House, range: Range, reading: Chosen, reads: Read[]): void {
  const { marks, from } = range;
  const open: { index: number; sign: string }[] = [];
  const drafts: Draft[] = [];
  reading.chosen.forEach((choice, offset) => {
    const index = from + offset;
    const draft: Draft = {
      role: roleOf(choice.reading),
      kind: 'double',
      partner: undefined,
      opens: undefined,
    };
    drafts.push(draft);
    const closed = choice.reading === 'close-open' ? (choice.from.at(-1) ?? 'D') : CLOSED[choice.reading];
    if (closed) {
      const at = open.findLastIndex((entry) => entry.sign === closed);
      if (at >= 0) {
        draft.partner = open[at].index;
        const opener = drafts[open[at].index - from];
        if (opener.role === 'close-open') opener.opens = index;
        else opener.partner = index;
        draft.kind = opener.kind;
        open.length = at;
      } else draft.kind = closed === 'S' ? 'single' : 'double';
    }
    const opened = choice.reading === 'close-open' ? 'D' : OPENED[choice.reading];
    if (opened) {
      while (open.length > 0 && choice.to.length <= open.length) open.pop();
      const outer = open.at(-1)?.sign;
      draft.kind = kindOf(opened, outer, house);
      open.push({ index, sign: opened });
    }
  });
  const last = open[0]?.index;
  drafts.forEach((draft, offset) => {
    const choice = reading.chosen[offset];
    reads.push({
      ...draft,
      mark: marks[from + offset],
      margin: choice.margin,
      continued: reading.continued && from + offset === last,
    });
  });
}

function roleOf(reading: Reading): Read['role'] {
  if (reading === 'close-open') return reading;
  if (reading.startsWith('open-')) return 'open';
  if (reading.startsWith('close-')) return 'close';
  return reading as Read['role'];
}

function kindOf(sign: string, outer: string | undefined, house: House): Kind {
  if (sign === 'S') return 'single';
  if (sign === 'G') return outer ? (outer === 'S' ? 'double' : 'single') : house.outer;
  return 'double';
}
