import type { Level } from '../evidence/style.ts';
import { READINGS, type Reading } from './cost-table.ts';
import type { EmissionCosts } from './emission-costs.ts';
import { type MarkContext, SINGLE_OUTER } from './mark-context.ts';
import { CLOSED, type Decision, decode, OPENED } from './viterbi.ts';

/**
 * Reads the marks of one paragraph by their contexts only: finds the cheapest path through them, then joins
 * the two delimiters of each quotation.
 */

/** How a mark is read. Other marks are given by distance: the difference of the indices. */
export interface MarkReading {
  readonly role: 'open' | 'close' | 'close-open' | 'apostrophe' | 'prime' | 'literal' | 'stray';
  /** The level of the quotation, which its marks should have. */
  readonly level: Level;
  /** The other delimiter; undefined if it is missing, and for marks that are not delimiters. */
  readonly partner: number | undefined;
  /** For `close-open`: the other delimiter of the quotation that it opens. */
  readonly opens: number | undefined;
  /** The extra cost of the next best reading. */
  readonly margin: number;
  /** An unclosed quotation that the next paragraph continues. */
  readonly continued: boolean;
}

type Draft = { -readonly [Key in keyof MarkReading]: MarkReading[Key] };

/** An open quotation: its first delimiter, and its sign in the states of `viterbi.ts`. */
interface Opener {
  readonly reading: Draft;
  readonly index: number;
  readonly sign: string;
}

/**
 * Reads marks with these contexts one by one, and joins the delimiters using a stack of open quotations.
 * `continued` means that the next paragraph may continue an open quotation.
 */
export function pairMarks(
  contexts: readonly MarkContext[],
  costsOf: EmissionCosts,
  continued: boolean,
): readonly MarkReading[] {
  const outer = (contexts[0] & SINGLE_OUTER) === 0 ? 'double' : 'single';
  const open: Opener[] = [];
  const readings = decode(contexts.map(costsOf), continued).map((decision, index) => {
    const reading: Draft = {
      role: ROLES[decision.reading],
      level: 'double',
      partner: undefined,
      opens: undefined,
      margin: decision.margin,
      continued: false,
    };
    const closed = closedBy(decision);
    if (closed) join(open, { reading, index, sign: closed });
    const opened = decision.reading === 'close-open' ? 'D' : OPENED[decision.reading];
    if (opened) {
      while (open.length > 0 && decision.to.length <= open.length) open.pop();
      reading.level = levelOf(opened, open.at(-1)?.sign, outer);
      open.push({ reading, index, sign: opened });
    }
    return reading;
  });
  if (continued && open.length > 0) open[0].reading.continued = true;
  return readings;
}

function closedBy({ reading, from }: Decision): string | undefined {
  return reading === 'close-open' ? (from.at(-1) ?? 'D') : CLOSED[reading];
}

/** Joins a closing delimiter to the last open one of its sign; those opened after that one stay unclosed. */
function join(open: Opener[], closer: Opener): void {
  const { reading, index, sign } = closer;
  const at = open.findLastIndex((entry) => entry.sign === sign);
  if (at < 0) {
    reading.level = sign === 'S' ? 'single' : 'double';
    return;
  }
  const opener = open[at];
  reading.partner = opener.index - index;
  if (opener.reading.role === 'close-open') opener.reading.opens = index - opener.index;
  else opener.reading.partner = index - opener.index;
  reading.level = opener.reading.level;
  open.length = at;
}

const ROLES = Object.fromEntries(READINGS.map((reading) => [reading, roleOf(reading)])) as Readonly<
  Record<Reading, MarkReading['role']>
>;

function roleOf(reading: Reading): MarkReading['role'] {
  if (reading === 'close-open') return reading;
  if (reading.startsWith('open-')) return 'open';
  if (reading.startsWith('close-')) return 'close';
  return reading as MarkReading['role'];
}

function levelOf(sign: string, around: string | undefined, outer: Level): Level {
  if (sign === 'S') return 'single';
  if (sign === 'G') return around ? (around === 'S' ? 'double' : 'single') : outer;
  return 'double';
}
