import { READINGS, type Reading, TRANSITION_COSTS } from './cost-table.ts';

/**
 * The Viterbi algorithm: finds the cheapest reading of a sequence of marks. A state is the stack of
 * quotations that are open after a mark. Forward and backward costs give the margin of each decision. Linear
 * in the number of marks.
 */

/** The open quotations, outermost first: D double, S single, G opened by a grave accent, L by a low mark. */
export const STATES = ['', 'D', 'S', 'G', 'L', 'DS', 'SD', 'DG', 'LS', 'DSD', 'DD', 'GS'] as const;
const STATE_COUNT = STATES.length;
const READING_COUNT = READINGS.length;
const NUMBER = new Map<string, number>(STATES.map((state, index) => [state, index]));

/** A cost above all possible costs. */
export const INFINITE = 1e6;
const LITERAL = READINGS.indexOf('literal');
/** Sums of costs added in different orders differ by less than this. */
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

function transitionOf(state: string, reading: Reading): Transition {
  if (reading === 'open-nested') return state === 'D' ? ['DD', TRANSITION_COSTS.sameNested] : undefined;
  const opened = OPENED[reading];
  if (opened) return opening(state, opened);
  const closed = CLOSED[reading];
  if (closed) return closing(state, closed);
  if (reading === 'close-open') return state.includes('D') || state === 'L' ? ['D', 0] : undefined;
  return [state, 0];
}

/** Opens within the open quotations, or leaves one unclosed. */
function opening(state: string, sign: string): Transition {
  const top = state.at(-1);
  const isSame = top === sign || (sign !== 'S' && sign !== 'G' && top !== 'S' && top !== undefined);
  if (!isSame && NUMBER.has(state + sign)) return [state + sign, TRANSITION_COSTS.nested * state.length];
  return [sign, TRANSITION_COSTS.unclosed * Math.max(1, state.length)];
}

/** Closes the innermost open quotation, or one around it. */
function closing(state: string, sign: string): Transition {
  if (state.endsWith(sign)) return [state.slice(0, -1), 0];
  if (state.at(-2) === sign)
    return [
      state.slice(0, -2),
      state.endsWith('S') ? TRANSITION_COSTS.nestedSingle : TRANSITION_COSTS.unclosed,
    ];
  return sign === 'D' || sign === 'S' ? [state, TRANSITION_COSTS.unopened] : undefined;
}

/** The transitions of all readings, grouped by reading; split into columns below for speed. */
const TRANSITIONS = READINGS.flatMap((reading, number) =>
  STATES.flatMap((state, from) => {
    const transition = transitionOf(state, reading);
    const to = transition && NUMBER.get(transition[0]);
    return transition && to !== undefined ? [{ number, from, to, cost: transition[1] }] : [];
  }),
);
const FROM = Uint8Array.from(TRANSITIONS, ({ from }) => from);
const TO = Uint8Array.from(TRANSITIONS, ({ to }) => to);
/** The cost of a transition in addition to the emission cost of the mark. */
const COST = Float64Array.from(TRANSITIONS, ({ cost }) => cost);
/** The number of the first transition of each reading, and one more entry for the end. */
const FIRST = Uint16Array.from(
  { length: READING_COUNT + 1 },
  (_, reading) => TRANSITIONS.filter(({ number }) => number < reading).length,
);

/** One mark on the cheapest path. */
export interface Decision {
  readonly reading: Reading;
  /** The states before and after the mark. */
  readonly from: string;
  readonly to: string;
  /** The extra cost of the cheapest path that reads this mark differently. */
  readonly margin: number;
}

/** By mark and state: the cost of the cheapest path from the start to it, and from it to the end. */
interface PathCosts {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

/**
 * The cheapest path through a sequence of marks. `costs` holds the emission costs of each mark, in the order of
 * `READINGS`; `continued` means that the next paragraph may continue an open quotation.
 */
export function decode(costs: readonly Float64Array[], continued: boolean): readonly Decision[] {
  const paths = pathCosts(costs, continued);
  const decisions: Decision[] = [];
  let state = 0;
  for (let index = 0; index < costs.length; index++) {
    const { decision, to } = decide(costs[index], { layer: index * STATE_COUNT, state }, paths);
    decisions.push(decision);
    state = to;
  }
  return decisions;
}

function pathCosts(costs: readonly Float64Array[], continued: boolean): PathCosts {
  const count = costs.length;
  const size = (count + 1) * STATE_COUNT;
  const paths = {
    forward: new Float64Array(size).fill(INFINITE),
    backward: new Float64Array(size).fill(INFINITE),
  };
  paths.forward[0] = 0;
  for (let index = 0; index < count; index++) forward(costs[index], index * STATE_COUNT, paths);
  paths.backward.set(continued ? CONTINUED_END : END, count * STATE_COUNT);
  for (let index = count - 1; index >= 0; index--) backward(costs[index], index * STATE_COUNT, paths);
  return paths;
}

/** For each state, the cost if the paragraph ends in it. */
const END = STATES.map((state) => endCost(state, TRANSITION_COSTS.unclosed));
const CONTINUED_END = STATES.map((state) => endCost(state, TRANSITION_COSTS.continued));

function endCost(state: string, outermost: number): number {
  return state === '' ? 0 : outermost + (state.length - 1) * TRANSITION_COSTS.unclosed;
}

function forward(costs: Float64Array, layer: number, { forward }: PathCosts): void {
  for (let reading = 0; reading < READING_COUNT; reading++) {
    const cost = costs[reading];
    if (cost >= INFINITE) continue;
    for (let transition = FIRST[reading]; transition < FIRST[reading + 1]; transition++) {
      const before = forward[layer + FROM[transition]];
      if (before >= INFINITE) continue;
      const to = layer + STATE_COUNT + TO[transition];
      const reached = before + cost + COST[transition];
      if (reached < forward[to]) forward[to] = reached;
    }
  }
}

function backward(costs: Float64Array, layer: number, { forward, backward }: PathCosts): void {
  for (let reading = 0; reading < READING_COUNT; reading++) {
    const cost = costs[reading];
    if (cost >= INFINITE) continue;
    for (let transition = FIRST[reading]; transition < FIRST[reading + 1]; transition++) {
      const from = layer + FROM[transition];
      if (forward[from] >= INFINITE) continue;
      const reached = backward[layer + STATE_COUNT + TO[transition]] + cost + COST[transition];
      if (reached < backward[from]) backward[from] = reached;
    }
  }
}

/** A state after a number of marks. */
interface Node {
  /** The index of the first cost of its states. */
  readonly layer: number;
  readonly state: number;
}

/** The best reading of one mark on the cheapest path, and the extra cost of the best path with another reading. */
function decide(costs: Float64Array, { layer, state }: Node, { forward, backward }: PathCosts) {
  let best = INFINITE;
  let reading = LITERAL;
  let to = state;
  let total = INFINITE;
  let other = INFINITE;
  for (let candidate = 0; candidate < READING_COUNT; candidate++) {
    const cost = costs[candidate];
    if (cost >= INFINITE) continue;
    let lowest = INFINITE;
    let chosen = false;
    for (let transition = FIRST[candidate]; transition < FIRST[candidate + 1]; transition++) {
      const before = forward[layer + FROM[transition]];
      if (before >= INFINITE) continue;
      const rest = cost + COST[transition] + backward[layer + STATE_COUNT + TO[transition]];
      if (before + rest < lowest) lowest = before + rest;
      if (FROM[transition] !== state || rest >= best - EPSILON) continue;
      best = rest;
      reading = candidate;
      to = TO[transition];
      chosen = true;
    }
    if (chosen) {
      other = Math.min(other, total);
      total = lowest;
    } else other = Math.min(other, lowest);
  }
  const decision: Decision = {
    reading: READINGS[reading],
    from: STATES[state],
    to: STATES[to],
    margin: other - total,
  };
  return { decision, to };
}
