import type { Entry } from './entry.ts';
import { type Element, parsePattern, plainChoices, type Tree, unitAt } from './grammar.ts';
import { SLOTS } from './slots/index.ts';
import { rowsOf } from './table.ts';

/** The continuations of labels from here. */
export interface State {
  /** Words, slots and marks, each followed by the state it leads to. */
  readonly edges: (Element | State)[];
  /** States reached without consuming anything: the next part is optional. */
  skips: State[] | undefined;
  /** The entry that ends here. */
  entry: Entry | undefined;
  /** If several labels end here, the one with the lowest order counts. */
  order: number;
  /** Adds the continuations when the state is first reached: most labels differ from a block at their second word. */
  complete: ((state: State) => void) | undefined;
}

export const newState = (): State => ({
  edges: [],
  skips: undefined,
  entry: undefined,
  order: Number.POSITIVE_INFINITY,
  complete: undefined,
});

/** The first state of a well-formed pattern. */
export function compile(pattern: string, entry: Entry, order: number): State {
  return statesFrom(pattern, 0, { ...newState(), entry, order });
}

/**
 * The state at a unit of a pattern that leads to `last`.
 * @throws Error when it is reached, if the unit names an unknown slot.
 */
function statesFrom(pattern: string, at: number, last: State): State {
  if (at >= pattern.length) return last;
  const complete = (state: State): void => {
    const { text, isOptional, next } = unitAt(pattern, at);
    const after = statesFrom(pattern, next, last);
    const choices = plainChoices(text);
    if (choices) for (const choice of choices) connectWords(choice.split(' '), state, after);
    else connect(parsePattern(text), state, after);
    if (isOptional) state.skips = [...(state.skips ?? []), after];
  };
  return { ...newState(), complete };
}

function connectWords(words: readonly string[], from: State, to: State): void {
  let before = from;
  for (const [index, word] of words.entries()) {
    const after = index === words.length - 1 ? to : newState();
    before.edges.push(checked(word), after);
    before = after;
  }
}

function connect(tree: Tree, from: State, to: State): void {
  if (tree.kind === 'element') from.edges.push(checked(tree.element), to);
  else if (tree.kind === 'choice') for (const part of tree.of) connect(part, from, to);
  else if (tree.kind === 'maybe') {
    connect(tree.of[0], from, to);
    from.skips = [...(from.skips ?? []), to];
  } else connectAll(tree.of, from, to);
}

function connectAll(parts: readonly Tree[], from: State, to: State): void {
  let before = from;
  parts.forEach((part, index) => {
    const after = index === parts.length - 1 ? to : newState();
    connect(part, before, after);
    before = after;
  });
}

function checked(element: Element): Element {
  if (element.startsWith('{') && !SLOTS.has(element)) throw new Error(`no slot ${element}`);
  return element;
}

/** The state after `first`, from which the table's labels with that beginning continue. */
export function tableState(first: Element): State {
  const root = newState();
  for (const { second, read } of rowsOf(first)) {
    const complete = (state: State): void => {
      for (const { elements, entry } of read()) addLabel(state, elements, entry);
    };
    if (second === '') complete(root);
    else root.edges.push(second, { ...newState(), complete });
  }
  return root;
}

/**
 * Adds a label without alternatives. An existing label stays. Labels with the same beginning must be added
 * consecutively.
 */
function addLabel(root: State, elements: readonly Element[], entry: Entry): void {
  let state = root;
  for (const element of elements) {
    const { edges } = state;
    if (edges.at(-2) !== element) edges.push(element, newState());
    state = edges.at(-1) as State;
  }
  state.entry ??= entry;
}

/** The states together with those reached from them without consuming anything, with their units read. */
export function closureOf(states: Iterable<State>): ReadonlySet<State> {
  const all = new Set(states);
  for (const state of all) {
    const { complete } = state;
    state.complete = undefined;
    complete?.(state);
    for (const next of state.skips ?? []) all.add(next);
  }
  return all;
}

/** The states reached from these by a word. */
export function statesAfter(states: Iterable<State>, word: string): State[] {
  const targets: State[] = [];
  for (const { edges } of closureOf(states))
    for (let at = edges.indexOf(word); at >= 0; at = edges.indexOf(word, at + 2))
      targets.push(edges[at + 1] as State);
  return targets;
}
