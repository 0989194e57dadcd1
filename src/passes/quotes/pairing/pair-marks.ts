import type { Kind } from '../evidence/style.ts';
import { READINGS, type Reading } from './cost-table.ts';
import { emissionCosts } from './emission-costs.ts';
import { type MarkContext, SINGLE_HOUSE } from './mark-context.ts';
import { CLOSED, decode, OPENED } from './viterbi.ts';

/*
 * How a row of marks is read, told by their settings alone: the cheapest way through them, and its ends joined.
 * The same short rows come again and again, whatever the words are, so that their patterns are remembered.
 */

/** A mark of a pattern. Other marks are told by how many places they stand off. */
export interface Part {
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

export type Pattern = readonly Part[];

/** A row that was read, and how. */
interface Row {
  readonly settings: readonly MarkContext[];
  readonly pattern: Pattern;
}

/** Longer rows hardly ever come again. */
const LONGEST = 12;
/** So many rows are remembered: each in the slot of its hash, until another one needs that. Half are for `continued`. */
const SLOTS = 1 << 14;
const rows: (Row | undefined)[] = new Array(SLOTS);

/**
 * How the marks from number `from` on are read, which stand in these settings; `continued` where the next paragraph
 * may go on with an open quotation.
 */
export function pairMarks(settings: readonly MarkContext[], continued: boolean, from = 0): Pattern {
  if (settings.length - from > LONGEST) return readPattern(settings.slice(from), continued);
  const slot = 2 * hashOf(settings, from) + (continued ? 1 : 0);
  const known = rows[slot];
  if (known && isRow(known, settings, from)) return known.pattern;
  const row = settings.slice(from);
  const pattern = readPattern(row, continued);
  rows[slot] = { settings: row, pattern };
  return pattern;
}

function hashOf(settings: readonly MarkContext[], from: number): number {
  let hash = 0;
  for (let index = from; index < settings.length; index++)
    hash = Math.imul((hash ^ settings[index]) + ((hash >>> 15) | 0), 0x9e3779b1);
  return (hash >>> 16) & (SLOTS / 2 - 1);
}

function isRow({ settings: known }: Row, settings: readonly MarkContext[], from: number): boolean {
  if (known.length !== settings.length - from) return false;
  for (let index = 0; index < known.length; index++)
    if (known[index] !== settings[from + index]) return false;
  return true;
}

type Draft = { -readonly [Key in keyof Part]: Part[Key] };

/** Reads the marks one by one, and joins the ends: a stack over the chosen readings. */
function readPattern(settings: readonly MarkContext[], continued: boolean): Pattern {
  const outer = (settings[0] & SINGLE_HOUSE) === 0 ? 'double' : 'single';
  const open: { part: Draft; index: number; sign: string }[] = [];
  const parts = decode(settings.map(emissionCosts), continued).map(({ reading, from, to, margin }, index) => {
    const part: Draft = {
      role: ROLES[reading],
      kind: 'double',
      partner: undefined,
      opens: undefined,
      margin,
      continued: false,
    };
    const closed = reading === 'close-open' ? (from.at(-1) ?? 'D') : CLOSED[reading];
    if (closed) {
      const at = open.findLastIndex((entry) => entry.sign === closed);
      if (at >= 0) {
        const opener = open[at];
        part.partner = opener.index - index;
        if (opener.part.role === 'close-open') opener.part.opens = index - opener.index;
        else opener.part.partner = index - opener.index;
        part.kind = opener.part.kind;
        open.length = at;
      } else part.kind = closed === 'S' ? 'single' : 'double';
    }
    const opened = reading === 'close-open' ? 'D' : OPENED[reading];
    if (opened) {
      while (open.length > 0 && to.length <= open.length) open.pop();
      part.kind = kindOf(opened, open.at(-1)?.sign, outer);
      open.push({ part, index, sign: opened });
    }
    return part;
  });
  if (continued && open.length > 0) open[0].part.continued = true;
  return parts;
}

const ROLES = Object.fromEntries(READINGS.map((reading) => [reading, roleOf(reading)])) as Readonly<
  Record<Reading, Part['role']>
>;

function roleOf(reading: Reading): Part['role'] {
  if (reading === 'close-open') return reading;
  if (reading.startsWith('open-')) return 'open';
  if (reading.startsWith('close-')) return 'close';
  return reading as Part['role'];
}

function kindOf(sign: string, around: string | undefined, outer: Kind): Kind {
  if (sign === 'S') return 'single';
  if (sign === 'G') return around ? (around === 'S' ? 'double' : 'single') : outer;
  return 'double';
}
