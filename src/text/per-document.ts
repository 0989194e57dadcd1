import type { Document } from './document.ts';
import { DEFAULT_RULE_OPTIONS, type RuleOptions } from './options.ts';

type Read = (doc: Document) => unknown;

/**
 * A document keeps the results computed from it here, by the function that computes them. The memory is a
 * property of the document and not a weak map: with a weak map cleaning takes about a tenth longer, since its
 * entries survive the engine's minor garbage collections. It is not enumerable, so that a changed copy of a
 * document starts without one.
 */
const MEMORY = Symbol('memory');

interface Remembering extends Document {
  readonly [MEMORY]?: Map<Read, unknown>;
}

/** The same document with an empty memory. Must be called before a document is frozen. */
export function withMemory(doc: Document): Document {
  return Object.defineProperty(doc, MEMORY, { value: new Map() });
}

function memoryOf(doc: Remembering): Map<Read, unknown> {
  return doc[MEMORY] ?? (withMemory(doc) as Remembering)[MEMORY]!;
}

/**
 * A function of the document whose result is computed once per document and shared by all rules. `read` must
 * be pure and must not change the document.
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

/** Stores what a `perDocument` function would compute for a document, if it is known already. */
export function remember<Value>(doc: Document, ask: (doc: Document) => Value, value: Value): void {
  memoryOf(doc).set(ask, value);
}

/**
 * The values kept for each text, by the function that makes them. One weak map for all functions, since each entry
 * costs time.
 */
const memories = new WeakMap<RuleOptions, Map<() => unknown, unknown>>();

/**
 * A value shared by all rounds of the passes for one text, keyed by its options, which are made for each
 * text. A text is read several times, with most of its lines unchanged.
 */
export function perText<Value extends object>(make: () => Value): (options: RuleOptions) => Value {
  return (options) => {
    // The default options live as long as the program.
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
