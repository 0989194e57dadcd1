import { ORPHANS, READINGS, type Reading } from './costs.ts';

/*
 * The search for the cheapest reading of a row of marks: a lattice with one layer a mark, whose nodes are the
 * quotations that are open. Time and room are linear in the marks.
 */

/** The open quotations, outermost first: D double, S single, G opened by a grave accent, L by a low mark. */
export const STATES = ['', 'D', 'S', 'G', 'L', 'DS', 'SD', 'DG', 'LS', 'DSD', 'DD', 'GS'] as const;
const WIDTH = STATES.length;
const KINDS = READINGS.length;
const NUMBER = new Map<string, number>(STATES.map((state, index) => [state, index]));

/** A price above all prices. */
export const IMPOSSIBLE = 1e6;
const LITERAL = READINGS.indexOf('literal');
/** Sums of costs in different orders differ by less than this. */
const EPSILON = 1e-9;

/** What a reading opens and closes, by its sign in a state. */
export const OPENED: Readonly<Partial<Record<Reading, string>>> = {
  'open-nested': 'D',
  'open-double': 'D',
  'open-single': 'S',
  'open-grave': 'G',
  'open-low': 'L',
};
export const CLOSED: Readonly<Partial<Record<Reading, string>>> = {
  'close-double': 'D',
  'close-single': 'S',
  'close-grave': 'G',
  'close-low': 'L',
};

/** The way of a reading from one state to another, and its price besides that of the mark. */
interface Step {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
}

type Way = readonly [stack: string, cost: number] | undefined;

function wayOf(state: string, reading: Reading): Way {
  if (reading === 'open-nested') return state === 'D' ? ['DD', ORPHANS.sameNested] : undefined;
  const opened = OPENED[reading];
  if (opened) return opening(state, opened);
  const closed = CLOSED[reading];
  if (closed) return closing(state, closed);
  if (reading === 'close-open') return state.includes('D') || state === 'L' ? ['D', 0] : undefined;
  return [state, 0];
}

/** Opens within what is open, or leaves that unclosed. */
function opening(state: string, sign: string): Way {
  const top = state.at(-1);
  const isSame = top === sign || (sign !== 'S' && sign !== 'G' && top !== 'S' && top !== undefined);
  if (!isSame && NUMBER.has(state + sign)) return [state + sign, ORPHANS.nested * state.length];
  return [sign, ORPHANS.unclosed * Math.max(1, state.length)];
}

/** Closes what is open last, or what is open around it. */
function closing(state: string, sign: string): Way {
  if (state.endsWith(sign)) return [state.slice(0, -1), 0];
  if (state.at(-2) === sign)
    return [state.slice(0, -2), state.endsWith('S') ? ORPHANS.nestedSingle : ORPHANS.unclosed];
  return sign === 'D' || sign === 'S' ? [state, ORPHANS.unopened] : undefined;
}

const STEPS: readonly (readonly Step[])[] = READINGS.map((reading) =>
  STATES.flatMap((state, from) => {
    const way = wayOf(state, reading);
    const to = way && NUMBER.get(way[0]);
    return way && to !== undefined ? [{ from, to, cost: way[1] }] : [];
  }),
);

/** One mark on the best way. */
export interface Choice {
  readonly reading: Reading;
  /** The states before and behind the mark. */
  readonly from: string;
  readonly to: string;
  /** How much dearer the cheapest way is that reads this mark otherwise. */
  readonly margin: number;
}

/**
 * The cheapest way through all marks. `prices` holds a row for each mark, in the order of `READINGS`;
 * `continued` says that the next paragraph may go on with an open quotation.
 */
export function cheapest(prices: Float64Array, continued: boolean): readonly Choice[] {
  const count = prices.length / KINDS;
  const forward = new Float64Array((count + 1) * WIDTH).fill(IMPOSSIBLE);
  const backward = new Float64Array((count + 1) * WIDTH).fill(IMPOSSIBLE);
  forward[0] = 0;
  for (let index = 0; index < count; index++) advance(prices, index, forward);
  STATES.forEach((state, index) => {
    backward[count * WIDTH + index] = endCost(state, continued);
  });
  for (let index = count - 1; index >= 0; index--) retreat(prices, index, forward, backward);
  const choices: Choice[] = [];
  let state = 0;
  for (let index = 0; index < count; index++) {
    const { choice, to } = choose(prices, index, state, { forward, backward });
    choices.push(choice);
    state = to;
  }
  return choices;
}

/** What it costs that a paragraph ends within quotations. */
function endCost(state: string, continued: boolean): number {
  if (state === '') return 0;
  return (continued ? ORPHANS.continued : ORPHANS.unclosed) + (state.length - 1) * ORPHANS.unclosed;
}

function advance(prices: Float64Array, index: number, forward: Float64Array): void {
  const here = index * WIDTH;
  for (let reading = 0; reading < KINDS; reading++) {
    const price = prices[index * KINDS + reading];
    if (price >= IMPOSSIBLE) continue;
    for (const { from, to, cost } of STEPS[reading]) {
      if (forward[here + from] >= IMPOSSIBLE) continue;
      const reached = forward[here + from] + price + cost;
      if (reached < forward[here + WIDTH + to]) forward[here + WIDTH + to] = reached;
    }
  }
}

function retreat(prices: Float64Array, index: number, forward: Float64Array, backward: Float64Array): void {
  const here = index * WIDTH;
  for (let reading = 0; reading < KINDS; reading++) {
    const price = prices[index * KINDS + reading];
    if (price >= IMPOSSIBLE) continue;
    for (const { from, to, cost } of STEPS[reading]) {
      if (forward[here + from] >= IMPOSSIBLE) continue;
      const reached = backward[here + WIDTH + to] + price + cost;
      if (reached < backward[here + from]) backward[here + from] = reached;
    }
  }
}

interface Tables {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

/** The best reading of one mark on the best way, and how much dearer the best way with another reading is. */
function choose(prices: Float64Array, index: number, state: number, { forward, backward }: Tables) {
  const here = index * WIDTH;
  let best = IMPOSSIBLE;
  let reading = LITERAL;
  let to = state;
  let total = IMPOSSIBLE;
  let other = IMPOSSIBLE;
  for (let candidate = 0; candidate < KINDS; candidate++) {
    const price = prices[index * KINDS + candidate];
    if (price >= IMPOSSIBLE) continue;
    let lowest = IMPOSSIBLE;
    let chosen = false;
    for (const step of STEPS[candidate]) {
      if (forward[here + step.from] >= IMPOSSIBLE) continue;
      const rest = price + step.cost + backward[here + WIDTH + step.to];
      lowest = Math.min(lowest, forward[here + step.from] + rest);
      if (step.from !== state || rest >= best - EPSILON) continue;
      best = rest;
      reading = candidate;
      to = step.to;
      chosen = true;
    }
    if (chosen) {
      other = Math.min(other, total);
      total = lowest;
    } else other = Math.min(other, lowest);
  }
  const choice: Choice = {
    reading: READINGS[reading],
    from: STATES[state],
    to: STATES[to],
    margin: other - total,
  };
  return { choice, to };
}
