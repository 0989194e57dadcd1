import { ORPHANS, READINGS, type Reading } from './cost-table.ts';

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
export const INFINITE = 1e6;
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

type Transition = readonly [stack: string, cost: number] | undefined;

function wayOf(state: string, reading: Reading): Transition {
  if (reading === 'open-nested') return state === 'D' ? ['DD', ORPHANS.sameNested] : undefined;
  const opened = OPENED[reading];
  if (opened) return opening(state, opened);
  const closed = CLOSED[reading];
  if (closed) return closing(state, closed);
  if (reading === 'close-open') return state.includes('D') || state === 'L' ? ['D', 0] : undefined;
  return [state, 0];
}

/** Opens within what is open, or leaves that unclosed. */
function opening(state: string, sign: string): Transition {
  const top = state.at(-1);
  const isSame = top === sign || (sign !== 'S' && sign !== 'G' && top !== 'S' && top !== undefined);
  if (!isSame && NUMBER.has(state + sign)) return [state + sign, ORPHANS.nested * state.length];
  return [sign, ORPHANS.unclosed * Math.max(1, state.length)];
}

/** Closes what is open last, or what is open around it. */
function closing(state: string, sign: string): Transition {
  if (state.endsWith(sign)) return [state.slice(0, -1), 0];
  if (state.at(-2) === sign)
    return [state.slice(0, -2), state.endsWith('S') ? ORPHANS.nestedSingle : ORPHANS.unclosed];
  return sign === 'D' || sign === 'S' ? [state, ORPHANS.unopened] : undefined;
}

/** The ways of all readings from state to state, those of one reading together; in columns, since millions are gone. */
const steps = READINGS.flatMap((reading, number) =>
  STATES.flatMap((state, from) => {
    const way = wayOf(state, reading);
    const to = way && NUMBER.get(way[0]);
    return way && to !== undefined ? [{ number, from, to, cost: way[1] }] : [];
  }),
);
const FROM = Uint8Array.from(steps, ({ from }) => from);
const TO = Uint8Array.from(steps, ({ to }) => to);
/** What a step costs besides the price of the mark. */
const COST = Float64Array.from(steps, ({ cost }) => cost);
/** The number of the first step of each reading; one more entry ends the last. */
const FIRST = Uint16Array.from(
  { length: KINDS + 1 },
  (_, reading) => steps.filter(({ number }) => number < reading).length,
);

/** One mark on the best way. */
export interface Decision {
  readonly reading: Reading;
  /** The states before and behind the mark. */
  readonly from: string;
  readonly to: string;
  /** How much dearer the cheapest way is that reads this mark otherwise. */
  readonly margin: number;
}

/** Layers that are kept for the next paragraph; a longer one gets its own. */
const KEPT = 512;

/** What it costs to come to each node from the start, and from there to the end. */
interface Tables {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

const tablesFor = (layers: number): Tables => ({
  forward: new Float64Array(layers * WIDTH),
  backward: new Float64Array(layers * WIDTH),
});
const kept = tablesFor(KEPT);

/**
 * The cheapest way through a row of marks. `prices` holds those of each mark, in the order of `READINGS`;
 * `continued` says that the next paragraph may go on with an open quotation.
 */
export function decode(prices: readonly Float64Array[], continued: boolean): readonly Decision[] {
  const count = prices.length;
  const tables = count < KEPT ? kept : tablesFor(count + 1);
  tables.forward.fill(INFINITE, 0, (count + 1) * WIDTH);
  tables.backward.fill(INFINITE, 0, count * WIDTH);
  tables.forward[0] = 0;
  for (let index = 0; index < count; index++) forward(prices[index], index * WIDTH, tables);
  tables.backward.set(continued ? CONTINUED_END : END, count * WIDTH);
  for (let index = count - 1; index >= 0; index--) backward(prices[index], index * WIDTH, tables);
  const choices: Decision[] = [];
  let state = 0;
  for (let index = 0; index < count; index++) {
    const step = choose(prices[index], { here: index * WIDTH, state }, tables);
    choices.push(step.choice);
    state = step.to;
  }
  return choices;
}

/** What it costs that a paragraph ends within quotations, for each state. */
const END = STATES.map((state) => endCost(state, ORPHANS.unclosed));
const CONTINUED_END = STATES.map((state) => endCost(state, ORPHANS.continued));

function endCost(state: string, outermost: number): number {
  return state === '' ? 0 : outermost + (state.length - 1) * ORPHANS.unclosed;
}

function forward(prices: Float64Array, here: number, { forward }: Tables): void {
  for (let reading = 0; reading < KINDS; reading++) {
    const price = prices[reading];
    if (price >= INFINITE) continue;
    for (let step = FIRST[reading]; step < FIRST[reading + 1]; step++) {
      const before = forward[here + FROM[step]];
      if (before >= INFINITE) continue;
      const to = here + WIDTH + TO[step];
      const reached = before + price + COST[step];
      if (reached < forward[to]) forward[to] = reached;
    }
  }
}

function backward(prices: Float64Array, here: number, { forward, backward }: Tables): void {
  for (let reading = 0; reading < KINDS; reading++) {
    const price = prices[reading];
    if (price >= INFINITE) continue;
    for (let step = FIRST[reading]; step < FIRST[reading + 1]; step++) {
      const from = here + FROM[step];
      if (forward[from] >= INFINITE) continue;
      const reached = backward[here + WIDTH + TO[step]] + price + COST[step];
      if (reached < backward[from]) backward[from] = reached;
    }
  }
}

/** A layer, told by where it begins, and a state in it. */
interface Node {
  readonly here: number;
  readonly state: number;
}

/** The best reading of one mark on the best way, and how much dearer the best way with another reading is. */
function choose(prices: Float64Array, { here, state }: Node, { forward, backward }: Tables) {
  let best = INFINITE;
  let reading = LITERAL;
  let to = state;
  let total = INFINITE;
  let other = INFINITE;
  for (let candidate = 0; candidate < KINDS; candidate++) {
    const price = prices[candidate];
    if (price >= INFINITE) continue;
    let lowest = INFINITE;
    let chosen = false;
    for (let step = FIRST[candidate]; step < FIRST[candidate + 1]; step++) {
      const before = forward[here + FROM[step]];
      if (before >= INFINITE) continue;
      const rest = price + COST[step] + backward[here + WIDTH + TO[step]];
      if (before + rest < lowest) lowest = before + rest;
      if (FROM[step] !== state || rest >= best - EPSILON) continue;
      best = rest;
      reading = candidate;
      to = TO[step];
      chosen = true;
    }
    if (chosen) {
      other = Math.min(other, total);
      total = lowest;
    } else other = Math.min(other, lowest);
  }
  const choice: Decision = {
    reading: READINGS[reading],
    from: STATES[state],
    to: STATES[to],
    margin: other - total,
  };
  return { choice, to };
}
