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

/** Room for the prices of a paragraph that has not too many marks, used again for the next. */
const room = new Float64Array(512 * READINGS.length);

function roomFor(size: number): Float64Array {
  return size <= room.length ? room : new Float64Array(size);
}

function readBlock(doc: Document, house: House, range: Range, reads: Read[]): void {
  const { marks, from, to } = range;
  const count = to - from;
  const prices = roomFor(count * READINGS.length).fill(IMPOSSIBLE, 0, count * READINGS.length);
  for (let index = from; index < to; index++)
    price(doc, house, marks[index], [prices, (index - from) * READINGS.length]);
  const continued = isContinued(range);
  pair(house, range, { chosen: cheapest(prices, count, continued), continued }, reads);
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

type Draft = { -readonly [Key in keyof Read]: Read[Key] };

/** Joins the ends: a stack over the chosen readings. */
function pair(house: House, range: Range, { chosen, continued }: Chosen, reads: Read[]): void {
  const { marks, from } = range;
  const open: { read: Draft; index: number; sign: string }[] = [];
  for (let offset = 0; offset < chosen.length; offset++) {
    const { reading, from: before, to, margin } = chosen[offset];
    const index = from + offset;
    const read: Draft = {
      mark: marks[index],
      role: ROLES[reading],
      kind: 'double',
      partner: undefined,
      opens: undefined,
      margin,
      continued: false,
    };
    reads.push(read);
    const closed = reading === 'close-open' ? (before.at(-1) ?? 'D') : CLOSED[reading];
    if (closed) {
      const at = open.findLastIndex((entry) => entry.sign === closed);
      if (at >= 0) {
        const opener = open[at].read;
        read.partner = open[at].index;
        if (opener.role === 'close-open') opener.opens = index;
        else opener.partner = index;
        read.kind = opener.kind;
        open.length = at;
      } else read.kind = closed === 'S' ? 'single' : 'double';
    }
    const opened = reading === 'close-open' ? 'D' : OPENED[reading];
    if (opened) {
      while (open.length > 0 && to.length <= open.length) open.pop();
      read.kind = kindOf(opened, open.at(-1)?.sign, house);
      open.push({ read, index, sign: opened });
    }
  }
  if (continued && open.length > 0) open[0].read.continued = true;
}

const ROLES = Object.fromEntries(READINGS.map((reading) => [reading, roleOf(reading)])) as Readonly<
  Record<Reading, Read['role']>
>;

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
