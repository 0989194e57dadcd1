import { type Document, remembered } from '../../text/document.ts';
import { attributionAt, isIntroduced, wordAt } from './attribution.ts';
import {
  CLOSING_LEFT,
  CLOSING_RIGHT,
  EVIDENCE,
  GLYPH_COSTS,
  OPENING_LEFT,
  OPENING_RIGHT,
  ORPHANS,
  READINGS,
  type Reading,
} from './costs.ts';
import { type House, houseOf, type Kind } from './house.ts';
import {
  COMMA,
  DIGIT,
  EDGE,
  HYPHEN,
  LOWER,
  type Mark,
  marksOf,
  OPENER,
  SPACE,
  STOP,
  UPPER,
} from './marks.ts';

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

/** The open quotations, outermost first: D double, S single, G opened by a grave accent, L by a low mark. */
const STATES = ['', 'D', 'S', 'G', 'L', 'DS', 'SD', 'DG', 'LS', 'DSD', 'DD', 'GS'] as const;
const WIDTH = STATES.length;
const NUMBER = new Map<string, number>(STATES.map((state, index) => [state, index]));
const IMPOSSIBLE = 1e6;

const OPENED: Readonly<Partial<Record<Reading, string>>> = {
  'open-nested': 'D',
  'open-double': 'D',
  'open-single': 'S',
  'open-grave': 'G',
  'open-low': 'L',
};
const CLOSED: Readonly<Partial<Record<Reading, string>>> = {
  'close-double': 'D',
  'close-single': 'S',
  'close-grave': 'G',
  'close-low': 'L',
};

interface Step {
  readonly to: number;
  readonly cost: number;
}

/** Where a reading leads from a state, and what that costs. */
function step(state: string, reading: Reading): Step | undefined {
  const at = (stack: string, cost: number): Step | undefined => {
    const to = NUMBER.get(stack);
    return to === undefined ? undefined : { to, cost };
  };
  if (reading === 'open-nested') return state === 'D' ? at('DD', ORPHANS.sameNested) : undefined;
  const opened = OPENED[reading];
  if (opened) {
    const top = state.at(-1);
    const same = top === opened || (opened !== 'S' && top !== 'S' && top !== undefined && opened !== 'G');
    if (!same) {
      const nested = at(state + opened, state === '' ? 0 : ORPHANS.nested * state.length);
      if (nested) return nested;
    }
    return at(opened, ORPHANS.unclosed * Math.max(1, state.length));
  }
  const closed = CLOSED[reading];
  if (closed) {
    if (state.endsWith(closed)) return at(state.slice(0, -1), 0);
    if (state.at(-2) === closed)
      return at(state.slice(0, -2), state.endsWith('S') ? ORPHANS.nestedSingle : ORPHANS.unclosed);
    return reading === 'close-double' || reading === 'close-single' ? at(state, ORPHANS.unopened) : undefined;
  }
  if (reading === 'close-open') return state.includes('D') || state === 'L' ? at('D', 0) : undefined;
  return at(state, 0);
}

/** For each reading and state: where to and at what price, packed in one flat table. */
const STEP_TO = new Int8Array(READINGS.length * WIDTH).fill(-1);
const STEP_COST = new Float64Array(READINGS.length * WIDTH);
READINGS.forEach((reading, r) => {
  STATES.forEach((state, s) => {
    const taken = step(state, reading);
    if (!taken) return;
    STEP_TO[r * WIDTH + s] = taken.to;
    STEP_COST[r * WIDTH + s] = taken.cost;
  });
});

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
  const count = to - from;
  const prices = new Float64Array(count * READINGS.length);
  for (let index = 0; index < count; index++)
    price(
      doc,
      house,
      marks[from + index],
      prices.subarray(index * READINGS.length, (index + 1) * READINGS.length),
    );
  const continued = isContinued(range);
  const forward = new Float64Array((count + 1) * WIDTH).fill(IMPOSSIBLE);
  const backward = new Float64Array((count + 1) * WIDTH).fill(IMPOSSIBLE);
  forward[0] = 0;
  for (let state = 0; state < WIDTH; state++) backward[count * WIDTH + state] = endCost(state, continued);
  for (let index = 0; index < count; index++) {
    each(prices, index, (state, next, cost) => {
      const reached = forward[index * WIDTH + state] + cost;
      if (reached < forward[(index + 1) * WIDTH + next]) forward[(index + 1) * WIDTH + next] = reached;
    });
  }
  for (let index = count - 1; index >= 0; index--) {
    each(prices, index, (state, next, cost) => {
      const reached = backward[(index + 1) * WIDTH + next] + cost;
      if (reached < backward[index * WIDTH + state]) backward[index * WIDTH + state] = reached;
    });
  }
  const chosen: Choice[] = [];
  let state = 0;
  for (let index = 0; index < count; index++) {
    const choice = choose(prices, index, { state, forward, backward });
    chosen.push(choice);
    state = choice.to;
  }
  pair(house, range, { chosen, continued }, reads);
}

/** What it costs that a paragraph ends within quotations. */
function endCost(state: number, continued: boolean): number {
  const stack = STATES[state];
  if (stack === '') return 0;
  const outer = continued ? ORPHANS.continued : ORPHANS.unclosed;
  return outer + (stack.length - 1) * ORPHANS.unclosed;
}

function each(
  prices: Float64Array,
  index: number,
  visit: (state: number, next: number, cost: number, reading: number) => void,
): void {
  for (let reading = 0; reading < READINGS.length; reading++) {
    const cost = prices[index * READINGS.length + reading];
    if (cost >= IMPOSSIBLE) continue;
    for (let state = 0; state < WIDTH; state++) {
      const next = STEP_TO[reading * WIDTH + state];
      if (next >= 0) visit(state, next, cost + STEP_COST[reading * WIDTH + state], reading);
    }
  }
}

interface Choice {
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
  readonly margin: number;
}

interface Tables {
  readonly state: number;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

/** The best reading of one mark on the best path, and how much dearer the best path with another reading is. */
function choose(prices: Float64Array, index: number, tables: Tables): Choice {
  const { forward, backward } = tables;
  const totals = new Float64Array(READINGS.length).fill(IMPOSSIBLE);
  let best = IMPOSSIBLE;
  let reading = READINGS.indexOf('literal');
  let to = tables.state;
  each(prices, index, (state, next, cost, candidate) => {
    const rest = cost + backward[(index + 1) * WIDTH + next];
    const total = forward[index * WIDTH + state] + rest;
    if (total < totals[candidate]) totals[candidate] = total;
    if (state === tables.state && rest < best - 1e-9) {
      best = rest;
      reading = candidate;
      to = next;
    }
  });
  let other = IMPOSSIBLE;
  for (let candidate = 0; candidate < READINGS.length; candidate++)
    if (candidate !== reading && totals[candidate] < other) other = totals[candidate];
  return { reading: READINGS[reading], from: tables.state, to, margin: other - totals[reading] };
}

/** True where the next block opens a quotation again, as every paragraph of a long one does. */
function isContinued(range: Range): boolean {
  const { marks, to } = range;
  const next = marks[to];
  const block = marks[to - 1].block;
  if (!next || next.block !== block + 1) return false;
  return next.left === EDGE && (next.right === UPPER || next.right === LOWER || next.glyph !== 'apostrophe');
}

const MEASURE_GLYPHS = new Set([
  'straight',
  'apostrophe',
  'two-apostrophes',
  'right',
  'right-single',
  'prime',
  'double-prime',
]);
/** Words that begin with an apostrophe in print, lower case. From general knowledge. */
const ELISIONS = new Set(
  'tis twas twere twill em n til till cause cos bout round neath ello im er e ave ad ere alf orse ouse kay ow nuff fraid scuse s d ll re ve m t'.split(
    ' ',
  ),
);

/** Fills in what each reading of one mark costs where it stands. */
function price(doc: Document, house: House, mark: Mark, prices: Float64Array): void {
  prices.fill(IMPOSSIBLE);
  if (mark.escaped && isGluedEscape(mark)) {
    prices[READINGS.indexOf('literal')] = 0;
    return;
  }
  const costs = GLYPH_COSTS[mark.glyph];
  const opening = openingCost(doc, mark);
  const closing = closingCost(doc, mark);
  READINGS.forEach((reading, index) => {
    const base = costs[reading];
    if (base === undefined) return;
    let cost = base;
    if (reading.startsWith('open-')) cost += opening + kindCost(house, reading);
    else if (reading === 'close-open') cost += CLOSING_LEFT[mark.left] + OPENING_RIGHT[mark.right] + 1;
    else if (reading.startsWith('close-')) cost += closing;
    else if (reading === 'apostrophe') cost += apostropheCost(doc, mark);
    else if (reading === 'prime') cost += isMeasure(mark) ? EVIDENCE.measure : EVIDENCE.noMeasure;
    else if (reading === 'stray' && !(mark.left === SPACE && mark.right === EDGE)) return;
    prices[index] = cost;
  });
}

/** A backslash between two words is a path or a pattern, not an escape. */
function isGluedEscape({ left, right }: Mark): boolean {
  return (
    left > SPACE &&
    left !== STOP &&
    left < OPENER &&
    (right === LOWER || right === UPPER) &&
    left !== LOWER &&
    left !== UPPER
  );
}

function kindCost(house: House, reading: Reading): number {
  if (reading === 'open-single') return house.outer === 'double' ? EVIDENCE.otherKind : 0;
  return 0;
}

function openingCost(doc: Document, mark: Mark): number {
  let cost = OPENING_LEFT[mark.left] + OPENING_RIGHT[mark.right];
  if (mark.right === SPACE && isGuillemet(mark)) cost += EVIDENCE.spacedGuillemet;
  if (mark.right === SPACE && mark.spacedMarkRight) cost += EVIDENCE.nestedGap;
  if (mark.right === STOP && isPointedWord(doc.text, mark.rightAt)) cost -= 2.2;
  if (mark.farLeft === COMMA && isIntroduced(doc.text, mark.leftAt + 1)) cost += EVIDENCE.introduced;
  return cost;
}

function isGuillemet({ glyph }: Mark): boolean {
  return glyph === 'left-guillemet' || glyph === 'right-guillemet';
}

/** An ellipsis or a name like `.amazon` can begin a quotation. */
function isPointedWord(text: string, at: number): boolean {
  return text[at] === '\u2026' || text[at + 1] === '.' || /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
}

function closingCost(doc: Document, mark: Mark): number {
  let cost = CLOSING_LEFT[mark.left] + CLOSING_RIGHT[mark.right];
  if (mark.left === SPACE && isGuillemet(mark)) cost += EVIDENCE.spacedGuillemet;
  if (mark.left === SPACE && mark.spacedMarkLeft) cost += EVIDENCE.nestedGap;
  if (mark.left === SPACE && (mark.farLeft === STOP || mark.farLeft === COMMA))
    cost += EVIDENCE.afterSpacedStop;
  if (mark.left === SPACE && mark.farLeft === STOP && mark.right === UPPER)
    cost += doc.text[mark.leftAt] === '.' ? EVIDENCE.betweenSentences : EVIDENCE.betweenSentencesAsked;
  if (mark.right === LOWER && isSuffix(doc.text, mark.rightAt)) cost -= 1.4;
  if (mark.rightAt >= 0 && (mark.farRight === LOWER || mark.farRight === UPPER)) {
    const attribution = attributionAt(doc.text, mark.rightAt);
    if (attribution) cost += EVIDENCE.attributed;
  }
  return cost;
}

/** A plural or possessive ending may follow a closing mark: `the “A”s`. */
function isSuffix(text: string, at: number): boolean {
  const word = wordAt(text, at);
  return word !== undefined && word.start === at && (word.lower === 's' || word.lower === 'd');
}

function apostropheCost(doc: Document, mark: Mark): number {
  const { text } = doc;
  const startsWord = mark.right === LOWER || mark.right === UPPER || mark.right === DIGIT;
  const endsWord = mark.left === LOWER || mark.left === UPPER || mark.left === DIGIT;
  if (startsWord && endsWord) return 0;
  if (startsWord) {
    if (mark.right === DIGIT)
      return /^\d\ds?(?!\d)/u.test(text.slice(mark.end, mark.end + 4))
        ? EVIDENCE.elision
        : EVIDENCE.noElision;
    const word = wordAt(text, mark.end);
    return word && ELISIONS.has(word.lower) ? EVIDENCE.elision : EVIDENCE.noElision;
  }
  if (!endsWord) return EVIDENCE.noElision + 1;
  const last = text[mark.start - 1];
  return last === 's' || last === 'S' || last === 'z' || last === 'x'
    ? EVIDENCE.pluralPossessive
    : EVIDENCE.endsWord;
}

function isMeasure(mark: Mark): boolean {
  return (
    mark.left === DIGIT &&
    MEASURE_GLYPHS.has(mark.glyph) &&
    (mark.right === SPACE ||
      mark.right === EDGE ||
      mark.right === COMMA ||
      mark.right === STOP ||
      mark.right === DIGIT ||
      mark.right === HYPHEN ||
      mark.right >= 7)
  );
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
    const closed =
      choice.reading === 'close-open' ? (STATES[choice.from].at(-1) ?? 'D') : CLOSED[choice.reading];
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
      while (open.length > 0 && STATES[choice.to].length <= open.length) open.pop();
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
