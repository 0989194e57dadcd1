import { readTable } from '../../knowledge/read.ts';
import { type Document, remembered } from '../../text/document.ts';
import type { Span } from '../../text/span.ts';
import type { Features } from './features.ts';
import { judge, type Model, unpackModel } from './model.ts';
import { findTitle, type Title } from './title.ts';
import { type Scan, scanWords } from './words.ts';

/** A document as this pass reads it: its blocks, their words, and what the model says of each. */
export interface Page {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly scan: Scan;
  readonly features: Features;
  readonly templates: Uint32Array;
  /** Log-odds that a block is boilerplate. */
  readonly logits: Float32Array;
  readonly title: Title | undefined;
}

let model: Model | undefined;

/** The model in use; an evaluation may put another in its place for pages that the shipped one was trained on. */
export function useModel(other: Model | undefined): void {
  model = other;
}

function shipped(): Model {
  model ??= unpackModel(readTable('boilerplate.bin'));
  return model;
}

/** Reads and judges the blocks of a document, once. */
export const pageOf: (doc: Document) => Page = remembered((doc) =>
  readPage(
    doc.text,
    doc.blocks.map((block) => block.span),
  ),
);

function readPage(text: string, spans: readonly Span[]): Page {
  const scan = scanWords(text, spans);
  const { features, second, candidates } = judge(scan, shipped());
  const title = findTitle({ text, spans, scan, candidates, trees: shipped().title });
  return { text, spans, scan, features, templates: features.templates, logits: second, title };
}
