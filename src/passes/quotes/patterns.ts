import { READINGS, type Reading } from './costs.ts';
import type { Kind } from './house.ts';
import { CLOSED, cheapest, OPENED } from './lattice.ts';
import { pricesOf } from './prices.ts';
import { type Setting, SINGLE_HOUSE } from './settings.ts';

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

/** What is remembered of rows that begin alike. */
interface Branch {
  pattern: Pattern | undefined;
  next: Map<Setting, Branch> | undefined;
}

/** Longer rows hardly ever come again. */
const LONGEST = 12;
/** When so many branches are known all are forgotten. */
const MOST_BRANCHES = 20_000;
let branches = 0;
let roots: readonly [Branch, Branch] = [newBranch(), newBranch()];

function newBranch(): Branch {
  branches++;
  return { pattern: undefined, next: undefined };
}

/** How marks in these settings are read; `continued` where the next paragraph may go on with an open quotation. */
export function patternOf(settings: readonly Setting[], continued: boolean): Pattern {
  if (settings.length > LONGEST) return readPattern(settings, continued);
  if (branches > MOST_BRANCHES) {
    branches = 0;
    roots = [newBranch(), newBranch()];
  }
  let branch = roots[continued ? 1 : 0];
  for (const setting of settings) branch = branchTo(branch, setting);
  branch.pattern ??= readPattern(settings, continued);
  return branch.pattern;
}

function branchTo(branch: Branch, setting: Setting): Branch {
  branch.next ??= new Map();
  let next = branch.next.get(setting);
  if (!next) {
    next = newBranch();
    branch.next.set(setting, next);
  }
  return next;
}

type Draft = { -readonly [Key in keyof Part]: Part[Key] };

/** Reads the marks one by one, and joins the ends: a stack over the chosen readings. */
function readPattern(settings: readonly Setting[], continued: boolean): Pattern {
  const outer = (settings[0] & SINGLE_HOUSE) === 0 ? 'double' : 'single';
  const open: { part: Draft; index: number; sign: string }[] = [];
  const parts = cheapest(settings.map(pricesOf), continued).map(({ reading, from, to, margin }, index) => {
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
