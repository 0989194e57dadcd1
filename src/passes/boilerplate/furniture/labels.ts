import { valuesIn } from '../../../knowledge/read.ts';
import { addLabel, compile, type Found, joined, type Node, newState, type State, walkFrom } from './automaton.ts';
import { CERTAINTIES, type Certainty, type Entry, FORMS, type Form } from './entry.ts';
import type { FurnitureFunction } from './functions.ts';
import { beginningsOf, type Element, parsePattern } from './grammar.ts';
import { LEXICONS } from './lexicon/index.ts';
import { type Block, hasWord } from './reading.ts';
import { SLOTS } from './slots/index.ts';

/** The long tail of labels, made by `src/knowledge/make/furniture.ts`. */
const TABLE = 'furniture.txt';

interface Pattern {
  readonly pattern: string;
  readonly entry: Entry;
}

interface Label extends Pattern {
  /** Made when a block begins as the label does. */
  start: State | undefined;
}

let labels: ReadonlyMap<Element, readonly Label[]> | undefined;
let slotted: Node | undefined;
/** What labels are made of after their first word. */
const nodes = new Map<string, Node>();

/** All labels that begin at this place of a block. */
export function labelsAt(block: Block, at: number): Found[] {
  const found: Found[] = [];
  if (!hasWord(block, at)) return found;
  const node = nodeOf(block.words[at]);
  if (node) walkFrom(node, block, at, found);
  slotted ??= joined([...SLOTS.keys()].flatMap(startsOf));
  walkFrom(slotted, block, at, found);
  return found;
}

function nodeOf(word: string): Node | undefined {
  const known = nodes.get(word);
  if (known) return known;
  const starts = startsOf(word);
  // Words that begin no label are many; they are looked up again.
  if (starts.length === 0) return undefined;
  const node = onlyWords(joined(starts), word);
  nodes.set(word, node);
  return node;
}

/** The node with this one way to go on: others are found by their own first words. */
function onlyWords(node: Node, word: string): Node {
  return { ...node, words: new Map([[word, node.words.get(word)!]]), slots: new Map() };
}

function startsOf(first: Element): readonly State[] {
  const own = ownLabels().get(first) ?? [];
  const others = valuesIn(TABLE, first);
  if (own.length === 0 && others.length === 0) return [];
  const all = own.map((label) => {
    label.start ??= compile(parsePattern(label.pattern), label.entry);
    return label.start;
  });
  const table = newState();
  for (const line of others) {
    const [rest, code] = line.split('\t');
    addLabel(table, rest ? [first, ...rest.split(' ')] : [first], entryOf(code));
  }
  return [...all, table];
}

/** Reads an entry as the table writes it: the function, the first letters of form and certainty, the language. */
function entryOf(code: string): Entry {
  const [name, letters, language] = code.split(' ');
  return {
    function: name as FurnitureFunction,
    form: FORMS.find((form) => form[0] === letters[0])!,
    certainty: CERTAINTIES.find((certainty) => certainty[0] === letters[1])!,
    ...(language && { language }),
  };
}

/** The labels of the lexicon by the elements that they may begin with. */
function ownLabels(): ReadonlyMap<Element, readonly Label[]> {
  if (labels) return labels;
  const byFirst = new Map<Element, Label[]>();
  for (const { pattern, entry } of allPatterns()) {
    const label = { pattern, entry, start: undefined };
    for (const first of beginningsOf(pattern)) {
      const list = byFirst.get(first);
      if (list) list.push(label);
      else byFirst.set(first, [label]);
    }
  }
  labels = byFirst;
  return labels;
}

/** Every pattern of the lexicon with what is known of it. */
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
