import type { Entry } from './entry.ts';
import type { Element, Tree } from './grammar.ts';
import { type Block, GAP, hasWord } from './reading.ts';
import { FREE_SLOTS, SLOTS } from './slots/index.ts';

/** How labels go on from here. */
export interface State {
  readonly words: Map<string, State[]>;
  readonly slots: Map<string, State[]>;
  /** Where a demanded mark leads. */
  readonly marks: State[];
  /** Where nothing leads: the next part may be left out. */
  readonly skips: State[];
  /** What ends here. */
  entry: Entry | undefined;
}

/** A label that was found. */
export interface Found {
  readonly entry: Entry;
  /** The place after its last word. */
  readonly end: number;
  /** How many of its words the lexicon gives; the others fill slots. */
  readonly known: number;
  /** Where free text begins that belongs to it, or -1. */
  readonly free: number;
}

export const newState = (): State => ({
  words: new Map(),
  slots: new Map(),
  marks: [],
  skips: [],
  entry: undefined,
});

/** The first state of a pattern. */
export function compile(tree: Tree, entry: Entry): State {
  const first = newState();
  const last = newState();
  last.entry = entry;
  connect(tree, first, last);
  return first;
}

function connect(tree: Tree, from: State, to: State): void {
  if (tree.kind === 'element') edge(from, tree.element, to);
  else if (tree.kind === 'choice') for (const part of tree.of) connect(part, from, to);
  else if (tree.kind === 'maybe') {
    connect(tree.of[0], from, to);
    from.skips.push(to);
  } else {
    let before = from;
    tree.of.forEach((part, index) => {
      const after = index === tree.of.length - 1 ? to : newState();
      connect(part, before, after);
      before = after;
    });
  }
}

function edge(from: State, element: Element, to: State): void {
  targetsOf(from, element).push(to);
}

function targetsOf(from: State, element: Element): State[] {
  if (element === ':') return from.marks;
  const isSlot = element.startsWith('{');
  if (isSlot && !SLOTS.has(element)) throw new Error(`no slot ${element}`);
  const edges = isSlot ? from.slots : from.words;
  const targets = edges.get(element) ?? [];
  edges.set(element, targets);
  return targets;
}

/** Adds a label without alternatives. One that is there already stays. */
export function addLabel(root: State, elements: readonly Element[], entry: Entry): void {
  let state = root;
  for (const element of elements) {
    const targets = targetsOf(state, element);
    if (targets.length === 0) targets.push(newState());
    state = targets[0];
  }
  state.entry ??= entry;
}

/**
 * Several states at once. What leads on from them is put together when a block comes here, so that a word costs one
 * look-up however many labels begin alike.
 */
export interface Node {
  readonly words: Map<string, State[] | Node>;
  readonly slots: Map<string, State[] | Node>;
  marks: State[] | Node | undefined;
  /** What ends here, the first added first. */
  readonly entries: readonly Entry[];
}

/** The node of several states. */
export function joined(states: readonly State[]): Node {
  const all = new Set(states);
  for (const state of all) for (const next of state.skips) all.add(next);
  const words = new Map<string, State[]>();
  const slots = new Map<string, State[]>();
  const marks: State[] = [];
  const entries: Entry[] = [];
  for (const state of all) {
    gather(words, state.words);
    gather(slots, state.slots);
    marks.push(...state.marks);
    if (state.entry) entries.push(state.entry);
  }
  return { words, slots, marks: marks.length > 0 ? marks : undefined, entries };
}

function gather(into: Map<string, State[]>, edges: ReadonlyMap<string, State[]>): void {
  for (const [key, targets] of edges) {
    const known = into.get(key);
    into.set(key, known ? [...known, ...targets] : targets);
  }
}

function nodeAt(edges: Map<string, State[] | Node>, key: string): Node | undefined {
  const target = edges.get(key);
  if (!Array.isArray(target)) return target;
  const node = joined(target);
  edges.set(key, node);
  return node;
}

function markNode(node: Node): Node | undefined {
  if (Array.isArray(node.marks)) node.marks = joined(node.marks);
  return node.marks;
}

/** More steps than this are taken for no start: the time for a block stays bounded. */
const MOST_STEPS = 400;

interface Walk {
  readonly block: Block;
  readonly found: Found[];
  steps: number;
}

interface Reached {
  readonly at: number;
  readonly known: number;
  readonly free: number;
  /** Whether the word before this place is one of the lexicon. */
  readonly isKnown: boolean;
}

/** Adds all labels that begin at this place of a block and go on from a node. */
export function walkFrom(node: Node, block: Block, at: number, found: Found[]): void {
  go({ block, found, steps: 0 }, node, { at, known: 0, free: -1, isKnown: false });
}

function go(walk: Walk, node: Node, reached: Reached): void {
  const { at, known, free, isKnown } = reached;
  if (++walk.steps > MOST_STEPS) return;
  const { block } = walk;
  const isThere = hasWord(block, at);
  // A label within quotation marks is speech.
  const isQuoted = (block.gaps[at] & GAP.quote) > 0;
  if (!(isQuoted && isKnown)) for (const entry of node.entries) walk.found.push({ entry, end: at, known, free });
  if (node.marks && isMarked(block, at)) go(walk, markNode(node)!, { ...reached, isKnown: false });
  if (!isThere) return;
  const next = isQuoted ? undefined : nodeAt(node.words, block.words[at]);
  if (next) go(walk, next, { at: at + 1, known: known + 1, free, isKnown: true });
  for (const name of node.slots.keys()) fill(walk, node, reached, name);
}

function fill(walk: Walk, node: Node, { at, known, free }: Reached, name: string): void {
  const isFree = FREE_SLOTS.has(name);
  const begins = isFree ? at : free;
  for (const end of SLOTS.get(name)!(walk.block, at))
    go(walk, nodeAt(node.slots, name)!, { at: end, known, free: begins, isKnown: false });
}

/** A colon, bar, arrow or dash, or a label in capitals before text that is not. */
function isMarked(block: Block, at: number): boolean {
  if (block.gaps[at] & GAP.mark) return true;
  if (at === 0 || !hasWord(block, at)) return false;
  return isShouted(block, at - 1) && !isShouted(block, at);
}

function isShouted(block: Block, at: number): boolean {
  const word = block.line.slice(block.starts[at], block.ends[at]);
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}
