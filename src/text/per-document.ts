import type { Document } from './document.ts';

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
