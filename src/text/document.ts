import { type Block, readBlocks } from './blocks.ts';
import { findShields } from './shields.ts';
import { merge, type Span } from './span.ts';

/** What a text is written in. In `markdown` the marks of the syntax are meant; in `text` they are characters. */
export type Syntax = 'text' | 'markdown';

/** The user's own wishes, as far as a rule may know them. */
export interface RuleOptions {
  /** Glyphs of the quotation marks in the output: as the document has them, or all of one kind. */
  readonly quotes: 'keep' | 'curly' | 'straight';
  /** Names that are right as they stand: never misspelt, never foreign. */
  readonly names: readonly string[];
  /** Words and phrases that are never flagged. */
  readonly accept: readonly string[];
  /** The user's own phrases to flag. */
  readonly phrases: readonly Phrase[];
  /** Normalised paragraphs that a learned profile knows as boilerplate, by site; under no name those of all sites. */
  readonly boilerplate: ReadonlyMap<string, ReadonlySet<string>>;
  /** The bytes of a boilerplate model to use in place of the one that ships, such as training makes. */
  readonly boilerplateModel?: Uint8Array | undefined;
  /** The address the text came from, where the user knows it; a hint for sites and languages. */
  readonly url: string | undefined;
}

/** One line of a user's list of phrases. */
export interface Phrase {
  readonly phrase: string;
  readonly message: string;
  readonly suggestion?: string;
}

export const DEFAULT_RULE_OPTIONS: RuleOptions = {
  quotes: 'keep',
  names: [],
  accept: [],
  phrases: [],
  boilerplate: new Map(),
  url: undefined,
};

/** What a rule is given: a frozen text and what was read from it. */
export interface Document {
  readonly text: string;
  readonly syntax: Syntax;
  /** BCP 47 primary language subtag, or `und` where it cannot be told. */
  readonly language: string;
  readonly blocks: readonly Block[];
  /** Places that no edit may touch, sorted and disjoint: addresses, code, front matter, the user's keeps. */
  readonly shielded: readonly Span[];
  /** Of these the user's keeps alone: a block goes with the addresses in it, but never with a keep. */
  readonly kept: readonly Span[];
  readonly options: RuleOptions;
}

export interface ReadOptions {
  readonly syntax?: Syntax;
  readonly language?: string;
  /** Further places to shield. */
  readonly keep?: readonly Span[];
  readonly options?: RuleOptions;
}

/** Reads a text into a frozen document: its blocks and its shields. Linear in the text. */
export function readDocument(text: string, reading: ReadOptions = {}): Document {
  const { syntax = 'text', language = 'und', keep = [], options = DEFAULT_RULE_OPTIONS } = reading;
  const blocks = readBlocks(text, syntax);
  const found = findShields(text, blocks, syntax);
  const shielded = found.length + keep.length > 0 ? merge([...found, ...keep]) : found;
  return Object.freeze(withMemory({ text, syntax, language, blocks, shielded, kept: merge(keep), options }));
}

/**
 * Where a document keeps what was computed of it, by the numbers of the functions: with itself. What a weak map holds
 * outlives the engine's small collections of garbage, even if the document does not, so that most work on a text left
 * its traces until a large one. Not enumerable, so that a changed copy of a document starts without.
 */
const MEMORY = Symbol('memory');
let functions = 0;

interface Remembering extends Document {
  readonly [MEMORY]?: unknown[];
}

function withMemory(doc: Document): Remembering {
  return Object.defineProperty(doc, MEMORY, { value: [] });
}

function memoryOf(doc: Remembering): unknown[] {
  // A copy of a document that is not frozen gets its memory late.
  return doc[MEMORY] ?? withMemory(doc)[MEMORY]!;
}

/**
 * A function of the document whose result is computed once per document and shared by all rules.
 * `read` must be pure; the document is never changed by it.
 */
export function perDocument<Value>(read: (doc: Document) => Value): (doc: Document) => Value {
  const number = functions++;
  return (doc) => {
    const memory = memoryOf(doc);
    const known = memory[number];
    if (known !== undefined || number in memory) return known as Value;
    const value = read(doc);
    memory[number] = value;
    return value;
  };
}
