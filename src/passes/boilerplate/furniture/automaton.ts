import type { Entry } from './entry.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Element } from './grammar.ts';
import { type Block, GAP, hasWord } from './reading.ts';
import { beginningAt, beginningsOf } from './slots/beginnings.ts';
import { FREE_SLOTS, SLOTS } from './slots/index.ts';
import type { Slot } from './slots/slot.ts';
import { closureOf, type State } from './states.ts';

/** A label found in a block. */
export interface Found {
  readonly entry: Entry;
  /** The place after its last word. */
  readonly end: number;
  /** The number of its words that are in the lexicon; the others fill slots. */
  readonly known: number;
  /** The number of these that are not just function words. */
  readonly telling: number;
  /** The start of free text that belongs to it; -1 if there is none. */
  readonly free: number;
}

/**
 * A set of states. Its continuations are merged when a block first reaches it, so that a word costs one lookup however
 * many labels share a beginning.
 */
export interface Node {
  readonly words: Map<string, State[] | Node>;
  /** True if one of the words is a mark. */
  readonly hasMark: boolean;
  readonly slots: readonly SlotEdge[];
  /** The entry that ends here. */
  entry: Entry | undefined;
}

/** The continuation from a node where a slot is filled. */
interface SlotEdge {
  readonly fill: Slot;
  /** The index of the slot in the list of all slots. */
  readonly number: number;
  readonly isFree: boolean;
  /** The possible first words, as bits. */
  readonly beginnings: number;
  target: State[] | Node;
}

const SLOT_NAMES: readonly string[] = [...SLOTS.keys()];

function slotEdge(name: string, target: State[]): SlotEdge {
  return {
    fill: SLOTS.get(name)!,
    number: SLOT_NAMES.indexOf(name),
    isFree: FREE_SLOTS.has(name),
    beginnings: beginningsOf(name),
    target,
  };
}

/** The node for a set of states. */
export function joined(states: Iterable<State>): Node {
  const all = closureOf(states);
  const words = new Map<string, State[]>();
  const slots = new Map<string, State[]>();
  for (const { edges } of all) {
    for (let at = 0; at < edges.length; at += 2) {
      const element = edges[at] as Element;
      const targets = element.startsWith('{') ? slots : words;
      const known = targets.get(element);
      if (known) known.push(edges[at + 1] as State);
      else targets.set(element, [edges[at + 1] as State]);
    }
  }
  const slotEdges = [...slots].map(([name, target]) => slotEdge(name, target));
  return { words, hasMark: words.has(':'), slots: slotEdges, entry: firstOf(all) };
}

function firstOf(states: Iterable<State>): Entry | undefined {
  let best: State | undefined;
  for (const state of states) if (state.entry && (!best || state.order < best.order)) best = state;
  return best?.entry;
}

function nodeAfter({ words }: Node, word: string): Node | undefined {
  if (words.size === 0) return undefined;
  const target = words.get(word);
  if (!Array.isArray(target)) return target;
  const node = joined(target);
  words.set(word, node);
  return node;
}

function nodeOf(edge: SlotEdge): Node {
  if (Array.isArray(edge.target)) edge.target = joined(edge.target);
  return edge.target;
}

/** The maximum number of steps of a search from one place, so that the time for a block stays bounded. */
const MOST_STEPS = 400;

/** A search for labels. How far a label was followed is kept here, not in an object for each step. */
interface Walk {
  readonly block: Block;
  readonly found: Found[];
  steps: number;
  known: number;
  telling: number;
  free: number;
  /** Whether the word before the place reached is from the lexicon. */
  isKnown: boolean;
}

/** All labels of a node that begin at a place in a block. */
export function walkFrom(node: Node, block: Block, at: number): Found[] {
  const walk = { block, found: [], steps: 0, known: 0, telling: 0, free: -1, isKnown: false };
  go(walk, node, at);
  return walk.found;
}

/** All labels that begin at a place with a word of the lexicon; `node` is the one after it. */
export function walkAfterWord(node: Node, block: Block, at: number): Found[] {
  const walk = { block, found: [], steps: 0, known: 0, telling: 0, free: -1, isKnown: false };
  goAfterWord(walk, node, at);
  return walk.found;
}

function go(walk: Walk, node: Node, at: number): void {
  if (++walk.steps > MOST_STEPS) return;
  const { block, known, telling, free, isKnown } = walk;
  const isThere = hasWord(block, at);
  // A label within quotation marks is speech.
  const isQuoted = (block.gaps[at] & GAP.quote) > 0;
  const { entry } = node;
  if (entry && !(isQuoted && isKnown)) walk.found.push({ entry, end: at, known, telling, free });
  const marked = node.hasMark && isMarked(block, at) ? nodeAfter(node, ':') : undefined;
  if (marked) {
    walk.isKnown = false;
    go(walk, marked, at);
    walk.isKnown = isKnown;
  }
  if (!isThere) return;
  const next = isQuoted ? undefined : nodeAfter(node, block.words[at]);
  if (next) goAfterWord(walk, next, at);
  if (node.slots.length === 0) return;
  const beginning = beginningAt(block, at);
  for (const edge of node.slots) if (edge.beginnings & beginning) fill(walk, edge, at);
}

/** Goes on after a word of the lexicon. */
function goAfterWord(walk: Walk, node: Node, at: number): void {
  const { known, telling, isKnown } = walk;
  walk.known = known + 1;
  if (!FUNCTION_WORDS.has(walk.block.words[at])) walk.telling = telling + 1;
  walk.isKnown = true;
  go(walk, node, at + 1);
  walk.known = known;
  walk.telling = telling;
  walk.isKnown = isKnown;
}

function fill(walk: Walk, edge: SlotEdge, at: number): void {
  const ends = endsOf(walk.block, edge, at);
  if (ends.length === 0) return;
  const node = nodeOf(edge);
  const { free, isKnown } = walk;
  if (edge.isFree) walk.free = at;
  walk.isKnown = false;
  for (const end of ends) go(walk, node, end);
  walk.free = free;
  walk.isKnown = isKnown;
}

function endsOf(block: Block, { fill: read, number }: SlotEdge, at: number): readonly number[] {
  block.filled[at] ??= [];
  const places = block.filled[at];
  places[number] ??= read(block, at);
  return places[number];
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
