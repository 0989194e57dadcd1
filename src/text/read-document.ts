import { readBlocks } from './blocks.ts';
import type { Document } from './document.ts';
import { keepProse, lettersFor } from './language/blocks.ts';
import { documentLanguage, readProse } from './language/paragraphs.ts';
import { DEFAULT_RULE_OPTIONS, type RuleOptions } from './options.ts';
import { withMemory } from './per-document.ts';
import { findShields } from './shields.ts';
import { merge, type Span } from './span.ts';
import type { Syntax } from './syntax.ts';

export interface ReadOptions {
  readonly syntax?: Syntax;
  /** A BCP 47 tag; if left out, the language is detected. */
  readonly language?: string | undefined;
  /** Further places to shield. */
  readonly keep?: readonly Span[];
  readonly options?: RuleOptions;
}

/** Reads a text into a frozen document: its blocks and its shields. Linear in the text. */
export function readDocument(text: string, reading: ReadOptions = {}): Document {
  const { syntax = 'text', keep = [], options = DEFAULT_RULE_OPTIONS } = reading;
  const blocks = readBlocks(text, syntax);
  const prose = readProse(text, blocks, lettersFor(options));
  const language = reading.language ?? documentLanguage(text, blocks, prose).language;
  const found = findShields(text, blocks, syntax);
  const shielded = found.length + keep.length > 0 ? merge([...found, ...keep]) : found;
  const doc = withMemory({ text, syntax, language, blocks, shielded, kept: merge(keep), options });
  keepProse(doc, prose);
  return Object.freeze(doc);
}
