import { type Found, joined, type Node, walkAfterWord, walkFrom } from './automaton.ts';
import type { Certainty, Entry, Form } from './entry.ts';
import type { FurnitureFunction } from './functions.ts';
import { beginningsOf, type Element } from './grammar.ts';
import { LEXICONS } from './lexicon/index.ts';
import { type Block, hasWord } from './reading.ts';
import { SLOTS } from './slots/index.ts';
import { compile, newState, type State, statesAfter, tableState } from './states.ts';

interface Pattern {
  readonly pattern: string;
  readonly entry: Entry;
}

interface Label extends Pattern {
  /** The position in the lexicon. */
  readonly order: number;
  /** Made when a block begins like the label. */
  start: State | undefined;
}

let labels: ReadonlyMap<Element, readonly Label[]> | undefined;
let slotted: Node | undefined;
/** The continuations of labels after their first word; `null` if no label begins with it. */
const nodes = new Map<string, Node | null>();
/** With more beginnings than this the cache is emptied: texts have more words than the lexicon. */
const MOST_NODES = 20_000;

/** Blocks longer than this never start with a slot. In UTF-16 units. */
const LONGEST_WITH_SLOT = 600;

/** All labels that begin at this place in a block. */
export function labelsAt(block: Block, at: number): Found[] {
  if (!hasWord(block, at)) return [];
  const node = nodeOf(block.words[at]);
  const found = node ? walkAfterWord(node, block, at) : [];
  if (block.line.length > LONGEST_WITH_SLOT) return found;
  slotted ??= joined([...SLOTS.keys()].flatMap(slottedStarts));
  for (const one of walkFrom(slotted, block, at)) found.push(one);
  return found;
}

function slottedStarts(slot: string): readonly State[] {
  const table = newState();
  table.edges.push(slot, tableState(slot));
  return [...startsOf(slot), table];
}

function nodeOf(word: string): Node | null {
  const known = nodes.get(word);
  if (known !== undefined) return known;
  const node = readNode(word);
  if (nodes.size > MOST_NODES) nodes.clear();
  nodes.set(word, node);
  return node;
}

function readNode(word: string): Node | null {
  const table = tableState(word);
  const states = [...statesAfter(startsOf(word), word), table];
  return states.length === 1 && table.edges.length === 0 && !table.entry ? null : joined(states);
}

/** The first states of the labels that may begin with this element. */
function startsOf(first: Element): readonly State[] {
  return (ownLabels().get(first) ?? []).map((label) => {
    label.start ??= compile(label.pattern, label.entry, label.order);
    return label.start;
  });
}

/** The labels of the lexicon by their possible first elements. */
function ownLabels(): ReadonlyMap<Element, readonly Label[]> {
  if (labels) return labels;
  const byFirst = new Map<Element, Label[]>();
  const all = allPatterns();
  const beginnings = beginningsOf(all.map(({ pattern }) => pattern));
  for (const [order, { pattern, entry }] of all.entries()) {
    const label = { pattern, entry, order, start: undefined };
    for (const first of beginnings[order]) {
      const list = byFirst.get(first);
      if (!list) byFirst.set(first, [label]);
      else if (list.at(-1) !== label) list.push(label);
    }
  }
  labels = byFirst;
  return labels;
}

/** Every pattern of the lexicon with its properties. */
export function allPatterns(): readonly Pattern[] {
  const all: Pattern[] = [];
  for (const { language, lexicon } of LEXICONS)
    for (const [name, byKind] of Object.entries(lexicon))
      for (const [kind, list] of Object.entries(byKind)) {
        const [form, certainty] = kind.split(' ') as [Form, Certainty];
        const known = { function: name as FurnitureFunction, form, certainty };
        const entry = language ? { ...known, language } : known;
        for (const pattern of list) all.push({ pattern, entry });
      }
  return all;
}
