import { readTable } from '../../knowledge/read.ts';
import { type Document, remembered } from '../../text/document.ts';
import type { Span } from '../../text/span.ts';
import type { Features } from './features.ts';
import { type Judgement, judge, type Model, unpackModel } from './model.ts';
import { findTitle, type Title } from './title.ts';
import { isSameScan, type Scan, scanWords } from './words.ts';

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
  const { scan, judgement } = judged(scanWords(text, spans));
  const { features, second, candidates } = judgement;
  const title = findTitle({ text, spans, scan, candidates, trees: shipped().title });
  return { text, spans, scan, features, templates: features.templates, logits: second, title };
}

interface Judged {
  readonly scan: Scan;
  readonly model: Model;
  readonly judgement: Judgement;
}

/** A longer page is not kept in memory when it is done. */
const MOST_BLOCKS = 1000;
const MOST_WORDS = 30_000;

let last: Judged | undefined;

/**
 * The judgement of a scan. A document comes back with its quotation marks repaired, which do not show in the scan:
 * then nothing has to be judged again.
 */
function judged(scan: Scan): Judged {
  const model = shipped();
  if (last?.model === model && isSameScan(last.scan, scan)) return last;
  const now = { scan, model, judgement: judge(scan, model) };
  last = scan.blocks <= MOST_BLOCKS && scan.first[scan.blocks] <= MOST_WORDS ? now : undefined;
  return now;
}
