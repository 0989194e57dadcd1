import type { Document } from './document.ts';
import { DEFAULT_RULE_OPTIONS, type RuleOptions } from './options.ts';

type Read = (doc: Document) => unknown;

/**
 * Where a document keeps what was computed of it, by the function that is asked for it. The memory is a property of the
 * document and not a weak map beside it: with a weak map cleaning takes about a tenth longer, since what one holds
 * outlives the engine's small collections of garbage. It is not enumerable, so that a changed copy of a document
 * starts without.
 */
const MEMORY = Symbol('memory');

interface Remembering extends Document {
  readonly [MEMORY]?: Map<Read, unknown>;
}

/** The same document with an empty memory. A frozen document needs it before it is frozen. */
export function withMemory(doc: Document): Document {
  return Object.defineProperty(doc, MEMORY, { value: new Map() });
}

function memoryOf(doc: Remembering): Map<Read, unknown> {
  return doc[MEMORY] ?? (withMemory(doc) as Remembering)[MEMORY]!;
}

/**
 * A function of the document whose result is computed once per document and shared by all rules.
 * `read` must be pure; the document is never changed by it.
 */
export function perDocument<Value>(read: (doc: Document) => Value): (doc: Document) => Value {
  const ask = (doc: Document): Value => {
    const memory = memoryOf(doc);
    const known = memory.get(ask);
    if (known !== undefined || memory.has(ask)) return known as Value;
    const value = read(doc);
    memory.set(ask, value);
    return value;
  };
  return ask;
}

/** Gives a document what a `perDocument` function would compute of it, where that is known already. */
export function remember<Value>(doc: Document, ask: (doc: Document) => Value, value: Value): void {
  memoryOf(doc).set(ask, value);
}

/** What is kept for each text, by the function that makes it. One map for all, since each entry of a weak map costs time. */
const memories = new WeakMap<RuleOptions, Map<() => unknown, unknown>>();

/**
 * What all rounds of the passes share for one text, by its options: these are made for each text. A text is read
 * several times, with most of its lines as they were.
 */
export function perText<Value extends object>(make: () => Value): (options: RuleOptions) => Value {
  return (options) => {
    // The defaults live as long as the program.
    if (options === DEFAULT_RULE_OPTIONS) return make();
    let memory = memories.get(options);
    if (!memory) {
      memory = new Map();
      memories.set(options, memory);
    }
    const known = memory.get(make) as Value | undefined;
    if (known) return known;
    const value = make();
    memory.set(make, value);
    return value;
  };
}
