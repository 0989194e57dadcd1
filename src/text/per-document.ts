import type { Document } from './document.ts';

type Read = (doc: Document) => unknown;

/**
 * Where a document keeps what was computed of it, by the function that computed it. The memory is a property of the
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
  return (doc) => {
    const memory = memoryOf(doc);
    const known = memory.get(read);
    if (known !== undefined || memory.has(read)) return known as Value;
    const value = read(doc);
    memory.set(read, value);
    return value;
  };
}
